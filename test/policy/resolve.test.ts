import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import type { PracticeDocument } from '../../src/model/generated.ts';
import { resolvePolicies } from '../../src/policy/resolve.ts';
import { readDocument } from '../../src/read/document.ts';
import { distinct } from '../../src/read/problem.ts';

const practice: PracticeDocument = {
  kind: 'practice',
  id: 'elm-clinic',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'lee',
  name: 'Elm Clinic',
  timeZone: 'America/Chicago',
};

const head = (id: string): string =>
  `kind: policy\nid: ${id}\nversion: 1.0.0\neffective: 2026-01-01\nowner: lee\n`;

const terms = (id: string, more = ''): string =>
  `  - id: ${id}\n    kind: terms\n    title: ${id}\n    options: { terms: [{ find: cure }] }\n${more}`;

const packs = {
  'claims/policy.yaml': `${head('claims')}rules:\n${terms('cures')}${terms('numbers', '    severity: error\n    locked: true\n')}`,
  'limits/policy.yaml': `${head('limits')}rules:\n  - id: caption\n    kind: length\n    title: Captions are short\n    options: { max: 2200 }\n`,
};

/** Resolves `policy/social-media.yaml` with other files of the repository beside it. */
async function resolve(text: string, files: Record<string, string> = {}) {
  const read = readDocument(sourceText('policy/social-media.yaml', text));
  const resolved = await resolvePolicies([read], {
    practice,
    ownFindings: ['calendar/weekday', 'calendar/unread'],
    packs,
    load: (path) =>
      Promise.resolve(path in files ? { source: sourceText(path, files[path]!), problem: null } : null),
  });
  const problems = distinct([...read.problems, ...resolved.problems]).map(
    ({ place, message }) =>
      `${place.path === 'policy/social-media.yaml' ? '' : `${place.path} `}${place.line}:${place.column} ${message}`,
  );
  const rules = Object.fromEntries(resolved.rules.map(({ rule }) => [rule.id, rule]));
  return { ...resolved, problems, rules, list: resolved.rules };
}

const noFiles = (): Promise<null> => Promise.resolve(null);

const adjust = (lines: string): string =>
  `${head('p')}extends: [chaperone:claims, chaperone:limits]\nadjust:\n${lines}`;

const change = (keys: string) =>
  resolve(`${head('p')}extends: [chaperone:claims]\nadjust:\n  - { id: claims/numbers, ${keys} }\n`);

test('ten mistakes of ten sorts: ten problems, each at its place', async () => {
  const { problems } = await resolve(`kind: policy
id: riverside
version: 1
effective: 2026-02-30
owner: privacy-officer
extends: [chaperone:clams]
rules:
  - id: words
    kind: termz
    title: Words
  - id: guarantees
    kind: terms
    severity: eror
    titel: No guarantees
    options: { terms: [{ find: cure }] }
  - id: guarantees
    kind: cadence
    title: Not too often
    when: >-
      post.kind == "reply" &&
      post.titel == ""
    options: { per: day, max: often }
  - id: short
    kind: length
    title: Short
    message: "At most {maximum}"
    options: { max: 100 }
adjust:
  - { id: calendar/weekdays, severity: off }
`);
  expect(problems).toEqual([
    '3:10 `version` must be text, not a number.',
    '4:12 `effective` must be a day of the calendar.',
    '6:11 There is no pack of this name.',
    expect.stringMatching(/^9:11 `kind` must be one of `terms`, /),
    '13:15 `severity` must be one of `error`, `warning`, `notice`, `off`.',
    '14:5 `titel` is not a key that is known here.',
    '16:9 Another entry of `rules` has the same id.',
    '21:12 There is no such field here.',
    '22:31 `max` must be a whole number, not text.',
    '26:23 This is no slot of the kind `length`.',
    '29:11 No inherited rule and no finding of Chaperone has this id.',
  ]);
});

describe('what a policy extends', () => {
  test('rules of a pack have its id before their own, and say where they come from', async () => {
    const { list, problems } = await resolve(
      `${head('p')}extends: [chaperone:claims]\nrules:\n${terms('mine')}`,
    );
    expect(problems).toEqual([]);
    expect(list.map(({ rule, origin, place }) => [rule.id, origin, place.path, place.line])).toEqual([
      ['claims/cures', 'claims', 'chaperone:claims', 7],
      ['claims/numbers', 'claims', 'chaperone:claims', 11],
      ['mine', 'p', 'policy/social-media.yaml', 8],
    ]);
  });

  test('a file is named by its path from the policy that extends it', async () => {
    const { rules, problems, loaded } = await resolve(`${head('p')}extends: [../group/base.yaml]\n`, {
      'group/base.yaml': `${head('group')}extends: [chaperone:limits]\nrules:\n${terms('words')}`,
    });
    expect(problems).toEqual([]);
    expect(Object.keys(rules)).toEqual(['limits/caption', 'group/words']);
    expect(loaded.map(({ source }) => source.path)).toEqual(['group/base.yaml', 'chaperone:limits']);
  });

  test('a policy that another one extends is no root itself', async () => {
    const base = readDocument(sourceText('policy/base.yaml', `${head('base')}rules:\n${terms('a')}`));
    const root = readDocument(sourceText('policy/root.yaml', `${head('root')}extends: [base.yaml]\n`));
    const { rules } = await resolvePolicies([base, root], { practice, ownFindings: [], load: noFiles });
    expect(rules.map(({ rule }) => rule.id)).toEqual(['base/a']);
  });

  test.each([
    ['chaperone:claimz', 'There is no pack of this name.', 'Did you mean `claims`?'],
    [
      'github:group/policies/base.yaml@v1',
      'There is no copy of this document here yet.',
      '`chaperone update`',
    ],
    ['https://group.example/base.yaml', 'This names nothing that can be extended.', 'Write `chaperone:`'],
    ['missing.yaml', 'There is no file at this path.', 'Paths are relative'],
    ['records.yaml', 'What is extended is no sound policy.', null],
    ['social-media.yaml', 'The policies extend each other in a circle.', 'Leave one'],
    ['circle.yaml', 'policy/circle.yaml 6:11 The policies extend each other in a circle.', 'Leave one'],
  ])('%s', async (reference, message, hint) => {
    const policy = `${head('p')}extends: ["${reference}"]\nrules:\n${terms('mine')}`;
    const files = {
      'policy/records.yaml': 'kind: records\n',
      'policy/circle.yaml': `${head('c')}extends: [social-media.yaml]\n`,
    };
    const { problems, rules } = await resolve(policy, files);
    expect(problems).toContain(message.includes('6:11') ? message : `6:11 ${message}`);
    expect(Object.keys(rules)).toContain('mine');
    const read = readDocument(sourceText('policy/social-media.yaml', policy));
    const load = (path: string) =>
      Promise.resolve(
        path in files ? { source: sourceText(path, files[path as keyof typeof files]), problem: null } : null,
      );
    const resolved = await resolvePolicies([read], { practice, ownFindings: [], packs, load });
    const hints = resolved.problems.map((problem) => String(problem.hint));
    if (hint) expect(hints.some((text) => text.includes(hint))).toBe(true);
  });

  test('problems of an extended policy are at their places there', async () => {
    const { problems } = await resolve(`${head('p')}extends: [base.yaml]\n`, {
      'policy/base.yaml': `${head('base')}rules:\n${terms('a', '    when: post.titel == ""\n    severty: error\n')}`,
    });
    expect(problems).toEqual([
      'policy/base.yaml 11:16 There is no such field here.',
      'policy/base.yaml 12:5 `severty` is not a key that is known here.',
    ]);
  });
});

test('a policy that is reached on very many ways is resolved once', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, level) => level).flatMap((level) =>
      ['a', 'b'].map((side) => {
        const next = level < 24 ? `extends: [a${level + 1}.yaml, b${level + 1}.yaml]\n` : '';
        return [`policy/${side}${level}.yaml`, `${head(`${side}${level}`)}${next}rules:\n${terms('r')}`];
      }),
    ),
  );
  const { list, problems } = await resolve(`${head('p')}extends: [a0.yaml, b0.yaml]\n`, files);
  expect(problems).toEqual([]);
  expect(list).toHaveLength(50);
});

describe('what a policy adjusts', () => {
  test('only the keys given change, options whole; off removes', async () => {
    const { rules, problems } = await resolve(
      adjust('  - { id: limits/caption, options: { min: 10 } }\n  - { id: claims/cures, severity: off }\n'),
    );
    expect(problems).toEqual([]);
    expect(rules['limits/caption']).toMatchObject({ title: 'Captions are short', options: { min: 10 } });
    expect(rules['limits/caption']?.options).not.toHaveProperty('max');
    expect(rules).not.toHaveProperty('claims/cures');
  });

  test('the nearer policy wins', async () => {
    const group = `${head('group')}extends: [chaperone:claims]\nadjust:\n  - { id: claims/cures, severity: off, guidance: Ask. }\n`;
    const policy = `${head('p')}extends: [group.yaml, chaperone:claims]\n`;
    const files = { 'policy/group.yaml': group };
    expect((await resolve(policy, files)).rules).not.toHaveProperty('claims/cures');
    const nearer = `${policy}adjust:\n  - { id: claims/cures, severity: notice }\n`;
    expect((await resolve(nearer, files)).rules['claims/cures']).toMatchObject({
      severity: 'notice',
      guidance: 'Ask.',
    });
  });

  test('the rule is checked again once it is changed', async () => {
    const { rules, problems } = await resolve(adjust('  - { id: limits/caption, options: { maxx: 10 } }\n'));
    expect(problems).toEqual(['8:38 `maxx` is not a key that is known here.']);
    expect(rules['limits/caption']).toMatchObject({ options: { max: 2200 } });
  });

  test('an expression in it, too', async () => {
    const { problems } = await resolve(adjust('  - { id: limits/caption, when: post.kind == "replay" }\n'));
    expect(problems).toEqual(['8:46 The field never holds this word.']);
  });

  test('an id that nothing has', async () => {
    const { problems } = await resolve(adjust('  - { id: limits/captions, severity: off }\n'));
    expect(problems).toEqual(['8:11 No inherited rule and no finding of Chaperone has this id.']);
  });

  test('Chaperone’s own findings', async () => {
    const { own, problems } = await resolve(
      adjust(
        '  - { id: calendar/weekday, severity: off }\n  - { id: calendar/unread, severity: { sure: error }, demand: true }\n',
      ),
    );
    expect(own).toMatchObject({ 'calendar/weekday': { severity: 'off' } });
    expect(problems).toEqual([
      '9:38 A finding that Chaperone makes itself has one severity.',
      '9:55 `demand` cannot be changed of a finding that Chaperone makes itself.',
    ]);
  });
});

describe('a locked rule can only be tightened', () => {
  test.each([
    'severity: off',
    'severity: warning',
    'severity: { sure: error, likely: error, possible: notice }',
    'enforce: { mode: warn }',
    'enforce: { from: 2027-01-01 }',
    'when: post.urgent',
    'options: { terms: [{ find: heal }] }',
    'locked: false',
    'expires: 2027-01-01',
    'effective: 2027-01-01',
  ])('refused: %s', async (keys) => {
    const { rules, problems } = await change(keys);
    const key = keys.slice(0, keys.indexOf(':'));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      new RegExp(`^8:\\d+ The rule is locked, and this change of .${key}. would loosen it`),
    );
    expect(rules['claims/numbers']).toMatchObject({ severity: 'error', locked: true });
    expect(rules['claims/numbers']).not.toHaveProperty('when');
  });

  test.each([
    ['severity: { sure: error, likely: error, possible: error }', {}],
    ['guidance: Ask first.', { guidance: 'Ask first.' }],
    ['waivable: false', { waivable: false }],
    ['demand: true', { demand: true }],
    ['scope: everything', { scope: 'everything' }],
  ])('allowed: %s', async (keys, expected) => {
    const { rules, problems } = await change(keys);
    expect(problems).toEqual([]);
    expect(rules['claims/numbers']).toMatchObject(expected);
  });
});

describe('what a schema cannot see of a rule', () => {
  test('a regular expression that does not compile, at its place', async () => {
    const { problems } = await resolve(
      `${head('p')}rules:\n  - { id: r, kind: pattern, title: R, options: { find: "free (offer" } }\n`,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^7:\d+ /);
  });

  test('what must hold is checked as conditions are', async () => {
    const { problems } = await resolve(
      `${head('p')}rules:\n  - { id: r, kind: expression, title: R, options: { must: size(post.coppy) < 9 } }\n`,
    );
    expect(problems).toEqual(['7:69 There is no such field here.']);
  });
});

test('a rule that ends before it begins', async () => {
  const dates = '    effective: 2026-03-01\n    expires: 2026-02-01\n';
  const { problems } = await resolve(`${head('p')}rules:\n${terms('r', dates)}`);
  expect(problems).toEqual(['12:14 The rule ends before it begins, so it never applies.']);
});

describe('a policy with mistakes', () => {
  test('does not hide what its sound rules find', async () => {
    const { rules } = await resolve(
      `${head('p')}rules:\n${terms('sound')}${terms('unsound', '    severity: eror\n')}`,
    );
    expect(Object.keys(rules)).toEqual(['sound']);
  });

  const pattern = (find: string): string =>
    `  - { id: broken, kind: pattern, title: B, options: { find: "${find}" } }\n`;

  test('a rule whose kind could not apply it is left out, as its problem is known', async () => {
    const { rules, problems } = await resolve(`${head('p')}rules:\n${pattern('call (us')}${terms('sound')}`);
    expect(problems).toEqual([
      expect.stringMatching(/^7:\d+ This is not a regular expression of RE2: missing closing \)/),
    ]);
    expect(Object.keys(rules)).toEqual(['sound']);
  });

  test('a change with which its kind could not apply a rule is refused; the rule stays as it was', async () => {
    const { list, problems } = await resolve(
      `${head('p')}extends: [./base.yaml]\nadjust:\n  - { id: base/broken, options: { find: "call (us" } }\n`,
      { 'policy/base.yaml': `${head('base')}rules:\n${pattern('call us')}` },
    );
    expect(problems).toHaveLength(1);
    expect(list.map(({ rule }) => rule.options)).toEqual([{ find: 'call us' }]);
  });

  test('a rule whose condition does not compile stays, and its condition fails', async () => {
    const { list } = await resolve(`${head('p')}rules:\n${terms('r', '    when: post.titel == ""\n')}`);
    expect(list[0]?.when?.(null, '2026-10-01')).toEqual({ failed: 'The expression cannot be understood.' });
  });

  test('a pack that is missing is one problem, not one for each of its rules', async () => {
    const { problems } = await resolve(
      `${head('p')}extends: [chaperone:claimz]\nadjust:\n  - { id: claimz/cures, severity: off }\n  - { id: calendar/weekdai, severity: off }\n`,
    );
    expect(problems).toEqual([
      '6:11 There is no pack of this name.',
      '9:11 No inherited rule and no finding of Chaperone has this id.',
    ]);
  });

  test('a line broken in its syntax is reported once', async () => {
    const { problems } = await resolve(
      `${head('p')}rules:\n${terms('r', '    when: "sponsored" in post.tags\n')}`,
    );
    expect(problems).toHaveLength(1);
  });
});

test.each([
  [
    'records/us',
    '`chaperone:records/us` is a baseline of the kind `records`: a document of that kind extends it.',
  ],
  [
    'retention',
    '`chaperone:retention/us` is a baseline of the kind `retention`: a document of that kind extends it.',
  ],
])('a policy that extends chaperone:%s is told what that is', async (name, hint) => {
  const root = readDocument(sourceText('policy/root.yaml', `${head('root')}extends: [chaperone:${name}]\n`));
  const { problems } = await resolvePolicies([root], { practice, ownFindings: [], load: noFiles });
  expect(problems.map(({ message, hint: own }) => [message, own])).toEqual([
    ['There is no pack of this name.', hint],
  ]);
});
