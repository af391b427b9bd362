import { describe, expect, test } from 'vitest';
import { tellsOfChange } from '../../src/rules/change-cues.ts';

describe('a change told of one person', () => {
  test.each([
    'She could barely climb the stairs. Now she takes two at a time.',
    'Before, K. couldn’t look in a mirror. Yesterday she bought three.',
    'Couldn’t reach the top shelf in May. Today he is repainting it.',
    'He swore he would never come back. Last week he brought his brother.',
    'Day 1: two steps. Day 30: around the lake with her dog.',
    'No podía cargar a su nieta y ahora la lleva al parque.',
  ])('is found: %s', (text) => {
    expect(tellsOfChange(text)).toBe(true);
  });

  test.each([
    ['of the staff', 'Our receptionist couldn’t stand coffee. Now she drinks three cups.'],
    ['of everybody', 'If you could not sleep last night, today is a good day for a walk.'],
    ['of the practice', 'We could not see the road yesterday. Today we are open.'],
    ['without its second half', 'He couldn’t see the stage from his seat.'],
    ['a plan for all', 'Day 1: take a walk. Day 2: call a friend and ask for your walk together.'],
    ['of everybody, in Spanish', 'Quien no puede dormir debería dejar el café hoy.'],
  ])('is not seen where it is %s', (_, text) => {
    expect(tellsOfChange(text)).toBe(false);
  });
});
