import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PracticeDocument, Report } from '../../src/model/generated.ts';
import { clean } from '../../src/report/clean.ts';
import type { FormatName } from '../../src/report/formats/index.ts';
import { formatNames, render, safe } from '../../src/report/formats/index.ts';
import { sanitise } from '../../src/report/sanitise.ts';
import { mixed } from './reports.ts';

const keep = (text: string): string => text;
/** A detector that finds far too much. */
const hungry = (text: string): string => text.replaceAll(/\d/g, '#');

/** A detector of two canaries, in the manner of the real one: values out, a masked shape in. */
const redact = (text: string): string =>
  text.replaceAll(/\(?555\)?[ -]?01\d\d/g, '[phone]').replaceAll(/Wilhelmina \w+/g, '[name]');

const practice: PracticeDocument = {
  kind: 'practice',
  id: 'riverside',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'privacy-officer',
  name: 'Riverside Family Practice',
  timeZone: 'America/Chicago',
  directory: { phones: ['555-0140'], emails: ['hello@riverside.example'] },
};

/** The report with every string of it, keys of its objects apart, changed. */
function planted(report: Report, change: (text: string) => string): Report {
  const copy: Report = JSON.parse(JSON.stringify(report), (_key, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );
  return copy;
}

/** Everything that a format prints, with JSON's escapes undone. */
function printed(name: FormatName, report: Report, hide = redact): string {
  const agenda = report.findings.map(({ message }) => ({
    id: message,
    on: '2026-10-14',
    title: message,
    text: message,
  }));
  const data = { extra: report.findings, agenda, 'Wilhelmina Quill': 1 };
  const text = render(name, safe({ report, data }, hide));
  return `${text}\n${text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))}`;
}

describe.each(formatNames)('%s', (name) => {
  test.each([
    ['after', (text: string) => `${text} 555-0142 of Wilhelmina Quill`],
    ['instead', () => '555-0142 Wilhelmina Quill'],
    ['hidden by invisible signs', (text: string) => `${text} 555\u200B-01\u202E42 Wilhel\u00ADmina Quill`],
    ['broken over lines', (text: string) => `${text} 555\n0142 Wilhelmina\r\nQuill`],
    ['beside a date', (text: string) => `${text} 2026-10-14 555-0142 Wilhelmina Quill`],
    ['beside a citation', (text: string) => `${text} 45 CFR 164.508(a) 555-0142 Wilhelmina Quill`],
  ])('no identifier of any field comes out (%s)', (_, change) => {
    const text = printed(name, planted(mixed, change));
    expect(text).not.toMatch(/Quill|0142/);
  });

  test.each([
    ['a command to the runner', '::error::boo', /^\s*::/m],
    ['a command after a smuggled line', 'fine\n::add-mask::boo', /^\s*::/m],
    ['a command after a percent-encoded line', 'fine%0A::error::boo', /::error/],
    ['a command of the older form', '##[error]boo', /##\[/],
    ['a mention', 'thanks @octocat and @acme/team', /@octocat|@acme/],
    ['a mention split by an invisible sign', '@\u200Doctocat', /@octocat/],
    ['text that runs backwards', 'a\u202Eb\u2066c', /[\u202A-\u202E\u2066-\u2069]/],
    ['zero-width text', 'a\u200Bb\uFEFFc\u2060', /[\u200B\uFEFF\u2060]/],
    ['tag characters', 'a\u{E0041}b', /[\u{E0000}-\u{E007F}]/u],
    ['terminal sequences', '\u001B[2Jboo\u009B2K\u0007', /(?!\r?\n)\p{Cc}/u],
  ])('no field carries %s', (_, text, forbidden) => {
    expect(
      printed(
        name,
        planted(mixed, () => text),
        keep,
      ),
    ).not.toMatch(forbidden);
    expect(
      printed(
        name,
        planted(mixed, (old) => `${old} ${text}`),
        keep,
      ),
    ).not.toMatch(forbidden);
  });

  test('two runs give the same bytes', () => {
    expect(printed(name, mixed)).toBe(printed(name, structuredClone(mixed)));
  });
});

describe('with the real detectors', () => {
  const secrets = [
    'reach her at 217-555-0142',
    'quill.w@mail.example',
    'born 03/04/1961',
    'MRN 00482913',
    'SSN 219-09-9999',
    'at 48 Alder Lane, Springfield, IL 62701',
    'https://chat.example/u/quill',
  ];

  test.each(formatNames)('no identifier of any field comes out as %s', (name) => {
    const report = planted(mixed, (text) => `${text}. ${secrets.join('; ')}`);
    expect(render(name, safe({ report, data: { more: secrets } }))).not.toMatch(
      /0142|quill|1961|00482913|219-09|Alder/i,
    );
  });

  test('nothing of a report without any is masked', () => {
    expect(safe({ report: mixed, data: {} }).report).toEqual(mixed);
  });

  test("the practice's own stay", () => {
    const note = 'Call 555-0140 or write to hello@riverside.example.';
    const report = { ...mixed, notes: [note] };
    expect(safe({ report, data: {}, practice }).report.notes).toEqual([note]);
    expect(safe({ report, data: {} }).report.notes).not.toEqual([note]);
  });
});

test('a command that echoes its input shows it as it is, and its report sanitised', () => {
  const data = { posts: ['Call Wilhelmina Quill\n::error::'] };
  const shown = safe({ report: { ...mixed, notes: ['Wilhelmina Quill'] }, data, echoes: true }, redact);
  expect(shown.data).toEqual(data);
  expect(shown.report.notes).toEqual(['[name]']);
});

describe('the sanitiser', () => {
  test('leaves a report alone that has nothing to hide', () => {
    expect(sanitise(mixed, redact)).toEqual(mixed);
  });

  test('keeps dates and citations that a detector would mask, in its own words only', () => {
    const shown = sanitise({ ...mixed, notes: ['Ends 2026-10-14 (45 CFR 164.508(c)(1)), 3 days.'] }, hungry);
    expect(shown.notes).toEqual(['Ends 2026-10-14 (45 CFR 164.508(c)(1)), # days.']);
    expect(shown.asOf).toBe(mixed.asOf);
    const [card] = sanitise(
      planted(mixed, () => 'on 2026-10-14'),
      hungry,
    ).cards;
    expect(card?.preview).toBe('on ####-##-##');
  });

  test('withdraws a fix that it would have to change', () => {
    const { findings } = sanitise(
      planted(mixed, (text) => `${text} 555-0142`),
      redact,
    );
    expect(findings.map(({ fix }) => fix)).toEqual(findings.map(() => null));
  });

  test('comes to rest: cleaning twice changes nothing more', () => {
    const unit = fc.oneof(
      fc.constantFrom(':', '@', '#', '[', '\n', '\t', ' ', '\u200B', '\u200D', '❤', '️', '🏽', 'a'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const once = clean(units.join(''));
        expect(clean(once)).toBe(once);
        expect(once).not.toMatch(/::|##\[|[\n\r\u2028\u2029\u200B]|(^|\s)@\w/);
      }),
    );
  });

  test('keeps what people write: accents, emoji, addresses', () => {
    for (const text of ['Niño, café', '👩🏽‍⚕️ ❤️‍🔥 🏳️‍🌈', 'hello@riverside.example', 'At 9:00 – “really”?']) {
      expect(clean(text)).toBe(text);
    }
  });
});
