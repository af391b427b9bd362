import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { sourceText } from '../../src/model/place.ts';
import type { Practice } from '../../src/model/practice.ts';
import { predicates } from '../../src/policy/expression.ts';
import { readDocument } from '../../src/read/document.ts';
import { authorizationsIn, sharedIds, waiversIn } from '../../src/read/registers.ts';
import { loadNames } from '../../src/sources/names.ts';
import { practice as harbor } from '../rules/support.ts';

const names = await loadNames();
const head = (kind: string): string =>
  `kind: ${kind}\nid: harbor-${kind}\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n`;
const complete = `
    person: P-0042
    discloser: Harbor Clinic
    recipients: the public, through the channels named
    channels: [instagram]
    media: [text, image]
    purposes: [marketing]
    signed: 2026-03-01
    signedBy: patient
    statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }
    form: chart
`;
const register = (rest: string): string =>
  `${head('authorizations')}authorizations:\n  - id: A-017${complete}${rest}`;
const read = (text: string, path = 'registers/authorizations.yaml') => readDocument(sourceText(path, text));

function found(text: string): string[] {
  const document = read(text);
  expect(document.problems).toEqual([]);
  const authorizations = authorizationsIn([document]);
  const waivers = waiversIn([document]);
  const practice: Practice = {
    ...harbor,
    predicate: predicates(harbor.document),
    names,
    ...(authorizations && { authorizations }),
    ...(waivers && { waivers }),
  };
  return lint(practice, { rules: [], own: {} }).findings.map(
    ({ rule, line, message }) => `${line} ${rule}: ${message}`,
  );
}

describe('a register of permissions', () => {
  it('is sound where every permission is complete and tells nothing of anybody', () => {
    expect(
      found(
        register(
          '    information: knee surgery, recovery, first name, one photograph\n    expires: { on: 2027-03-01 }\n',
        ),
      ),
    ).toEqual([]);
  });

  it('tells what a permission lacks', () => {
    expect(found(`${head('authorizations')}authorizations:\n  - id: A-1\n`)).toEqual([
      expect.stringMatching(
        /^7 authorization\/incomplete: A-1 lacks: what may be told, .*where the signed form lies\.$/,
      ),
    ]);
  });

  it.each([
    ['a telephone number', 'call 312-555-0188 first', 'PHONE'],
    ['an address', 'lives at 14 Birch Lane', 'ADDRESS'],
    ['a record number', 'MRN 00482913', 'MRN'],
    ['a name', 'the knee surgery of Margaret Halloway', 'NAME'],
  ])('tells that a text holds %s, without the text', (_, information, type) => {
    const [said, ...others] = found(
      register(`    information: ${information}\n    expires: { on: 2027-03-01 }\n`),
    );
    expect(said).toBe(`18 register/identifier: A text of A-017 may identify somebody (${type}).`);
    expect(others).toEqual([]);
  });

  it('looks at the ids, and does not repeat one that identifies', () => {
    expect(
      found(`${head('authorizations')}authorizations:\n  - { id: MRN-00482913, person: SSN-219-45-6781 }\n`),
    ).toEqual([
      expect.stringContaining('7 authorization/incomplete: permission 1 lacks: '),
      '7 register/identifier: A text of permission 1 may identify somebody (MRN).',
      '7 register/identifier: A text of permission 1 may identify somebody (SSN).',
    ]);
  });

  it('looks at the event at which it ends as well', () => {
    const said = found(
      register('    information: a story\n    expires: { event: the wedding of Margaret Halloway }\n'),
    );
    expect(said).toEqual(['19 register/identifier: A text of A-017 may identify somebody (NAME).']);
  });

  it.each([
    ['name: Jane', 'information: x'],
    ['birthDate: 1990-01-01', 'information: x'],
    ['minor: { bornOn: 2012-05-01, majorityYear: 2030 }', 'information: x'],
  ])('has no room for %s', (line) => {
    expect(read(register(`    ${line}\n`)).problems).toHaveLength(1);
  });

  it.each(['jane-doe', 'A-jane', '1234567890', 'A-017-knee'])(
    'has no room for an id that speaks: %s',
    (id) => {
      expect(read(`${head('authorizations')}authorizations:\n  - id: ${id}\n`).problems).toHaveLength(1);
    },
  );

  it('gives each permission an id of its own, in all documents together', () => {
    const one = read(register(''), 'registers/a.yaml');
    const two = read(register(''), 'registers/b.yaml');
    expect(sharedIds(authorizationsIn([one, two])!).map(({ place }) => place.path)).toEqual([
      'registers/b.yaml',
    ]);
    expect(read(`${register('')}  - id: A-017\n`).problems).toHaveLength(1);
  });

  it('is not whole where a document has mistakes', () => {
    expect(authorizationsIn([read(register('    name: Jane\n'))])).toMatchObject({ isWhole: false, all: [] });
    expect(authorizationsIn([])).toBeNull();
  });
});

it('the reason of a waiver tells nothing of anybody either', () => {
  const text = `${head('waivers')}waivers:
  - rule: calendar/weekday
    post: flu
    content: sha256:${'0'.repeat(64)}
    sort: exception
    reason: the mother of Margaret Halloway asked for it
    requestedBy: lena-sorg
    until: 2026-12-31
`;
  expect(found(text)).toContainEqual(
    '11 register/identifier: A text of waiver 1 may identify somebody (NAME).',
  );
});
