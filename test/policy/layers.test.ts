import { describe, expect, it } from 'vitest';
import { readDocuments } from '../../src/commands/read-documents.ts';
import { head, memory, practice, type Files } from '../diff/support.ts';

const rule = (id: string, words: string, more = ''): string =>
  `  - { id: ${id}, kind: terms, title: ${id}${more}, options: { terms: [{ find: [${words}] }] } }\n`;

/** A health system, a practice of it, and one of its locations, each building on the one before. */
const layers = (location: string): Files => ({
  'chaperone.yaml': practice + 'files: { policies: ["location/*.yaml"] }\n',
  'system/policy.yaml': `${head('policy', 'system')}rules:\n${rule('calm', 'cure', ', severity: warning, locked: true')}${rule('free', 'free', ', severity: warning')}`,
  'practice/policy.yaml': `${head('policy', 'practice')}extends: [../system/policy.yaml]\nadjust:\n  - { id: system/calm, severity: error }\n  - { id: system/free, severity: notice }\nrules:\n${rule('soft', 'hurry', ', severity: notice')}`,
  'location/policy.yaml': `${head('policy', 'location')}extends: [../practice/policy.yaml]\n${location}`,
});

async function read(files: Files, organisation?: { files: Files; path: string }) {
  const first = organisation ? { sources: memory(organisation.files), path: organisation.path } : null;
  const { law, problems } = await readDocuments(memory(files), null, '', first);
  return {
    rules: Object.fromEntries(
      law.rules.map(({ rule, origin }) => [
        rule.id,
        `${origin} ${JSON.stringify(rule.severity)}${rule.locked ? ' locked' : ''}`,
      ]),
    ),
    problems: problems.map(({ place, message }) => `${place.path}:${place.line} ${message}`),
  };
}

describe('policies in layers', () => {
  it('resolve from the farthest to the nearest, key by key', async () => {
    const { rules, problems } = await read(layers('adjust:\n  - { id: practice/soft, severity: error }\n'));
    expect(problems).toEqual([]);
    expect(rules).toEqual({
      'system/calm': 'system "error" locked',
      'system/free': 'system "notice"',
      'practice/soft': 'practice "error"',
    });
  });

  it('let the nearest win over all before it, where nothing is locked', async () => {
    const { rules } = await read(layers('adjust:\n  - { id: system/free, severity: error }\n'));
    expect(rules['system/free']).toBe('system "error"');
  });

  it.each([
    ['severity', 'severity: warning', 'the severity that the practice tightened'],
    ['options', 'options: { terms: [{ find: heal }] }', 'terms'],
    ['when', 'when: "post.urgent"', 'a condition, which leaves posts out'],
    ['locked', 'locked: false', 'the lock itself'],
    ['expires', 'expires: 2027-01-01', 'an end'],
  ])('keep what is locked against %s from the nearest', async (key, change) => {
    const { rules, problems } = await read(layers(`adjust:\n  - { id: system/calm, ${change} }\n`));
    expect(problems).toEqual([
      `location/policy.yaml:8 The rule is locked, and this change of \`${key}\` would loosen it.`,
    ]);
    expect(rules['system/calm']).toBe('system "error" locked');
  });

  it('let the nearest tighten what is locked', async () => {
    const more = 'options: { terms: [{ find: [cure, heal] }], match: anywhere }';
    expect((await read(layers(`adjust:\n  - { id: system/calm, ${more} }\n`))).problems).toEqual([]);
  });
});

describe('the policy of an organisation', () => {
  const organisation = {
    files: {
      'social.yaml': `${head('policy', 'north')}extends: [./base.yaml, chaperone:reviews]\nrules:\n${rule('calm', 'cure', ', severity: warning')}adjust:\n  - { id: calendar/weekday, severity: error }\n`,
      'base.yaml': `${head('policy', 'base')}rules:\n${rule('free', 'free', ', severity: warning')}`,
    },
    path: 'social.yaml',
  };
  const own = (more: string): Files => ({
    'chaperone.yaml': practice,
    'policy/social.yaml': `${head('policy', 'own')}extends: [chaperone:reviews]\n${more}`,
  });

  it('comes first, and all of it is locked, its packs too', async () => {
    const { rules, problems } = await read(own(''), organisation);
    expect(problems).toEqual([]);
    expect(rules['north/calm']).toBe('north "warning" locked');
    expect(rules['base/free']).toBe('base "warning" locked');
    expect(
      Object.entries(rules)
        .filter(([id]) => id.startsWith('reviews/'))
        .every(([, said]) => said.endsWith('locked')),
    ).toBe(true);
  });

  it('can be tightened and not loosened', async () => {
    const tight = await read(own('adjust:\n  - { id: north/calm, severity: error }\n'), organisation);
    expect(tight).toMatchObject({ problems: [], rules: { 'north/calm': 'north "error" locked' } });
    const loose = await read(
      own('adjust:\n  - { id: base/free, severity: off }\n  - { id: calendar/weekday, severity: notice }\n'),
      organisation,
    );
    expect(loose.problems).toEqual([
      'policy/social.yaml:8 The rule is locked, and this change of `severity` would loosen it.',
      'policy/social.yaml:9 The organisation’s policy locks this finding, and this severity would loosen it.',
    ]);
  });

  it('holds where a practice has no policy of its own', async () => {
    const { rules } = await read({ 'chaperone.yaml': practice }, organisation);
    expect(rules['north/calm']).toBe('north "warning" locked');
  });

  it('of several policies of the practice, the stricter change of it counts', async () => {
    const { rules } = await read(
      {
        ...own('adjust:\n  - { id: north/calm, severity: error }\n'),
        'policy/z.yaml': `${head('policy', 'z')}rules:\n${rule('soft', 'hurry')}`,
      },
      organisation,
    );
    expect(rules['north/calm']).toBe('north "error" locked');
  });

  it('that cannot be read, or is no policy, is an error', async () => {
    expect((await read(own(''), { files: {}, path: 'social.yaml' })).problems).toEqual([
      'organisation:social.yaml:1 The file cannot be read: it is missing.',
    ]);
    const other = { files: { 'social.yaml': head('holds', 'h') }, path: 'social.yaml' };
    expect((await read(own(''), other)).problems).toEqual([
      'organisation:social.yaml:1 organisation:social.yaml must have `kind: policy`.',
    ]);
  });
});
