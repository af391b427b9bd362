import { describe, expect, it } from 'vitest';
import { patientCueIn, patientCues } from '../../src/rules/patient-cues.ts';

const cases = (side: 'flag' | 'pass'): string[] => patientCues.flatMap((cue) => cue[side]);

describe.each(patientCues.map((cue) => [cue.flag[0]!, cue] as const))('the cue of “%s”', (_, cue) => {
  it('finds its own examples', () => {
    expect(cue.flag.filter((text) => [...text.matchAll(cue.find)].length === 0)).toEqual([]);
    expect(cue.flag.length).toBeGreaterThanOrEqual(2);
  });
});

describe('what looks like a patient’s story', () => {
  it.each(cases('flag'))('%s', (text) => expect(patientCueIn(text)).not.toBeNull());

  it.each([
    ['in capitals', (text: string) => text.toUpperCase()],
    ['over several lines', (text: string) => text.replaceAll(' ', '\n')],
    ['with wide spaces', (text: string) => text.replaceAll(' ', '  ')],
    ['with letters that only look alike', (text: string) => text.replaceAll('a', 'а').replaceAll('e', 'е')],
  ])('is recognised %s', (_, change) => {
    expect(cases('flag').filter((text) => patientCueIn(change(text)) === null)).toEqual([]);
  });
});

describe('what does not', () => {
  it.each([
    ...cases('pass'),
    'We never share patient stories without a signed form.',
    'No testimonials from clients, ever.',
    'Nunca publicamos historias de pacientes.',
    'Patients first. Our patients and their families come first.',
    'Your patient rights are on our site.',
    'National Patient Safety Week begins on Sunday.',
    'Be patient: results take months.',
    'Sea paciente: la fila avanza.',
    'A parent may stay overnight with the child.',
  ])('%s', (text) => expect(patientCueIn(text)).toBeNull());
});
