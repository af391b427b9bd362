import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/model/place.ts';
import { readDocument } from '../../src/read/document.ts';

const read = (text: string) => readDocument(sourceText('policy/social-media.yaml', text));
const problems = (text: string): string[] =>
  read(text).problems.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
const hints = (text: string): (string | null)[] => read(text).problems.map(({ hint }) => hint);

const head = 'kind: policy\nid: p\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n';
const rule = (lines: string): string => `${head}rules:\n  - id: r\n    title: A rule\n${lines}`;
const length = (options: string): string => rule(`    kind: length\n    options: ${options}\n`);
const terms = 'kind: terms\n    options: { terms: [{ find: cure }] }\n';

describe('a sound document', () => {
  test('policy', () => {
    const { document, kind, problems } = read(rule(`    ${terms}`));
    expect(problems).toEqual([]);
    expect(kind).toBe('policy');
    expect(document).toMatchObject({ kind: 'policy', rules: [{ id: 'r' }] });
  });

  test('JSON', () => {
    const text = '{"kind":"policy","id":"p","version":"1.0.0","effective":"2026-01-01","owner":"o"}';
    expect(read(text).document).toMatchObject({ id: 'p' });
  });

  test('practice', () => {
    const text = `${head.replace('policy', 'practice')}name: Elm Clinic\ntimeZone: America/Chicago\n`;
    expect(read(text).document).toMatchObject({ kind: 'practice', name: 'Elm Clinic' });
  });
});

test('every mistake of a policy is reported, each once, at its place', () => {
  const text = `kind: policy
id: riverside
version: 1
effective: 2026-02-30
owner: privacy-officer
vertion: 2
rules:
  - id: guarantees
    kind: termz
    title: No guarantees
  - id: words
    kind: terms
    severity: eror
    demand: yes
    options:
      terms: [{ find: 02134, us: gentle }, { find: [] }]
      mach: word
  - id: words
    kind: cadence
    titel: Posts a week
    options: { per: wek, gap: 4h }
    cases: { flag: [{ post: { kidn: post, subject: patien } }, 5] }
`;
  expect(problems(text)).toEqual([
    '3:10 `version` must be text, not a number.',
    '4:12 `effective` must be a day of the calendar.',
    '6:1 `vertion` is not a key that is known here.',
    expect.stringMatching(/^9:11 `kind` must be one of `terms`, /),
    '11:5 `title` is missing.',
    '13:15 `severity` must be one of `error`, `warning`, `notice`, `off`.',
    '14:13 `demand` must be `true` or `false`, not text.',
    '16:23 `find` must be text or a list, not a number.',
    '16:30 `us` is not a key that is known here.',
    '16:52 `find` must have at least 1 entry.',
    '17:7 `mach` is not a key that is known here.',
    '18:9 Another entry of `rules` has the same id.',
    '20:5 `titel` is not a key that is known here.',
    '21:21 `per` must be one of `day`, `week`, `month`.',
    '21:31 `gap` is not written in the form that is expected.',
    '22:31 `kidn` is not a key that is known here.',
    '22:52 `subject` must be one of `none`, `staff`, `patient`, `minor`, `composite`.',
    '22:64 An entry of `flag` must be text or a mapping (`key: value` lines), not a number.',
  ]);
  expect(hints(text).filter((hint) => hint?.startsWith('Did you mean'))).toEqual([
    'Did you mean `version`?',
    'Did you mean `terms`?',
    'Did you mean `error`?',
    'Did you mean `use`?',
    'Did you mean `match`?',
    'Did you mean `title`?',
    'Did you mean `week`?',
    'Did you mean `kind`?',
    'Did you mean `patient`?',
  ]);
});

test('every mistake of a practice, too', () => {
  const text = `kind: practice
id: elm-clinic
version: 1.0.0
effective: 2026-01-01
owner: me
name: Elm Clinic
timeZone: America/Chicagoo
languages: [en, en, english]
channels:
  Instagram: { administrators: [lee], mfa: "yes" }
people: { kim-roe: { name: 5, roles: [markting] } }
roles: { marketing: { owns: [polcy] }, on-call: }
`;
  expect(problems(text)).toEqual([
    '7:11 `timeZone` is no name of the time zone database.',
    '8:13 An entry of `languages` is in the list twice.',
    '8:21 An entry of `languages` is not written in the form that is expected.',
    '10:3 `Instagram` cannot be a key here.',
    '10:33 No person has this id under `people`.',
    '10:44 `mfa` must be `true` or `false`, not text.',
    '11:28 `name` must be text, not a number.',
    '11:39 No role has this id under `roles`.',
    '12:30 An entry of `owns` must be one of `practice`, `policy`, `records`, `retention`, `responsibilities`, `training`, `authorizations`, `holds`, `waivers`.',
  ]);
});

describe('a choice is judged by what the author meant', () => {
  test.each([
    ['severity: 5', '9:15 `severity` must be one of `error`, `warning`, `notice`, `off`.'],
    ['severity: { sure: 5 }', '9:23 `sure` must be one of `error`, `warning`, `notice`, `off`.'],
    ['severity: { shure: error }', '9:17 `shure` is not a key that is known here.'],
    ['severity: {}', '9:15 `severity` must have at least 1 key.'],
    ['severity: []', '9:15 `severity` must be one of `error`, `warning`, `notice`, `off`.'],
    ['kind: 5', null],
  ])('%s', (line, expected) => {
    if (expected) expect(problems(rule(`    ${line}\n    ${terms}`))).toEqual([expected]);
  });

  test('a kind that is no text is one problem', () => {
    expect(problems(rule('    kind: 5\n'))).toEqual(['9:11 `kind` must be text, not a number.']);
  });

  test('a missing kind is one problem', () => {
    expect(problems(rule(''))).toEqual(['7:5 `kind` is missing.']);
  });
});

test('where one of several keys is needed, they are named together', () => {
  expect(problems(length('{ field: copy }'))).toEqual(['10:16 `min` or `max` is missing.']);
  expect(problems(length('{ field: text }'))).toEqual([
    '10:16 `min` or `max` is missing.',
    '10:23 `field` must be one of `copy`, `title`, `alt`.',
  ]);
  expect(problems(length('{ maxx: 10 }'))).toEqual(['10:16 `maxx` is not a key that is known here.']);
});

describe('a key at the wrong level', () => {
  test.each([
    [
      '    kind: terms\n    match: word\n    options: { terms: [{ find: cure }] }\n',
      'It belongs under `options`.',
    ],
    [
      '    kind: terms\n    options: { terms: [{ find: cure }], severity: error }\n',
      'It belongs beside `options`.',
    ],
  ])('%j', (lines, hint) => {
    expect(hints(rule(lines))).toEqual([hint]);
  });
});

describe('which document it is', () => {
  test.each([
    ['', '1:1 The document is empty.'],
    ['kind:policy', '1:1 A document must be a mapping (`key: value` lines).'],
    ['id: p\n', '1:1 `kind` is missing.'],
    ['id: p\nkind: recipe\n', expect.stringMatching(/^2:7 `kind` must be one of `practice`, `policy`, /)],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
    expect(read(text).document).toBeNull();
  });

  test('a misspelt kind is judged as what it was meant to be', () => {
    expect(problems(`${head.replace('policy', 'polcy')}rulez: []\n`)).toEqual([
      expect.stringMatching(/^1:7 `kind` must be one of `practice`, `policy`, /),
      '6:1 `rulez` is not a key that is known here.',
    ]);
  });
});

describe('traps of YAML get a hint', () => {
  test.each([
    ['when: "sponsored" in post.tags', 'Put the whole value in quotes of the other kind'],
    ['guidance: #ad first', 'Put it in quotes'],
    ['guidance: @handle', 'Put the value in quotes'],
    ['guidance: Say: yes', 'Put the value in quotes'],
    ['guidance: 02134', 'Put it in quotes'],
    ['guidance: {found}', 'Put it in quotes'],
    ['locked: no', 'Write `true` or `false`'],
    ['authority: us-hipaa', 'Write a list'],
    ['enforce: mode:deny', 'Is a space missing after a `:`?'],
  ])('%s', (line, expected) => {
    const text = rule(`    ${line}\n    ${terms}`);
    expect(problems(text)).toHaveLength(1);
    expect(hints(text)[0]).toContain(expected);
  });

  test('beside a broken line the rest is still judged', () => {
    const text = rule(`    when: "sponsored" in post.tags\n    severty: error\n    ${terms}`);
    expect(problems(text).map((line) => line.split(' ')[0])).toEqual(['9:23', '10:5']);
  });
});

test('no problem repeats a value', () => {
  const values = fc.constantFrom(
    'Zanzibar',
    '555-0123',
    '{ Zanzibar: 555-0123 }',
    '[Zanzibar]',
    '@Zanzibar',
    '"555-0123" Zanzibar',
  );
  const keys = fc.constantFrom(
    'id',
    'severity',
    'when',
    'enforce',
    'effective',
    'cases',
    'authority',
    'kind',
    'options',
    '5550123',
    'Zan Zibar',
  );
  fc.assert(
    fc.property(keys, values, (key, value) => {
      for (const { message, hint } of read(rule(`    ${key}: ${value}\n    ${terms}`)).problems) {
        const shown = `${message} ${String(hint)}`.replace('`Zanzibar` is not a key', '');
        expect(shown).not.toMatch(/Zanzibar|Zan Zibar|555/);
      }
    }),
  );
});

test('whatever a file holds, reading it ends in a document or in problems', () => {
  const lines = fc.constantFrom(
    'kind: policy',
    'rules:',
    '  - id: a',
    '    kind: terms',
    ' - b',
    '\t',
    '{',
    '"',
    '*a',
    '&a',
    '!x',
    '? :',
    '- -',
    '...',
    '---',
    ']',
    '|',
    '>-',
    '# x',
    '%YAML 1.2',
    '"\\',
    '0: 1',
    'null:',
    '<<: *a',
    '\u2028',
  );
  const texts = fc.oneof(
    fc.array(lines, { maxLength: 12 }).map((parts) => parts.join('\n')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { document, problems, source } = read(text);
      expect(document === null).toBe(problems.length > 0);
      for (const { place } of problems) {
        expect(place.line).toBeLessThanOrEqual(source.lineStarts.length);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});

test.skipIf(!existsSync('../shared/forms'))(
  'the agreed practice reads clean (skipped without ../shared)',
  () => {
    const text = readFileSync('../shared/forms/chaperone.yaml', 'utf8');
    expect(problems(text)).toEqual([]);
  },
);
