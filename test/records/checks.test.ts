import { describe, expect, it } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { recordsCommand } from '../../src/commands/records.ts';
import { retentionCommand } from '../../src/commands/retention.ts';
import { eventOf, lineOf, type EventContent } from '../../src/records/event.ts';
import { readCalendars } from '../../src/sources/reader.ts';
import { classYaml, head, memory, scheduleYaml } from './support.ts';

const chaperone = `kind: practice\nid: p\nversion: 1.0.0\neffective: 2026-01-01\nowner: o\nname: P\ntimeZone: UTC\njurisdictions: [US, US-NY]\n`;
const calendar = `# October 2026\n\n## Flu\n\n- id: flu\n- date: 2026-10-14\n- channels: facebook\n- kind: article\n\nFlu shots from Monday.\n`;

const inputs = (files: Readonly<Record<string, string>>) => ({
  sources: memory({ 'chaperone.yaml': chaperone, ...files }),
  paths: [],
  config: 'chaperone.yaml',
  now: 0,
  asOf: '2026-12-01',
  readCalendars,
  loadNames: () => Promise.resolve(() => []),
});
const sound = {
  'policy/records.yaml': head('records') + classYaml,
  'policy/retention.yaml': head('retention') + scheduleYaml('P3Y'),
};

/** What `chaperone records` finds with these documents, by id. */
const check = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
  const { report } = await recordsCommand({ ...inputs({ ...sound, ...files }), base: null });
  return report.findings.map(({ rule }) => rule);
};
const changed = (path: keyof typeof sound, from: string, to: string) => ({
  [path]: sound[path].replace(from, to),
});
const records = (from: string, to: string) => changed('policy/records.yaml', from, to);
const retention = (from: string, to: string) => changed('policy/retention.yaml', from, to);

const secondClass = `    authority: [a]\n  - id: other\n    title: Other\n    when: record.kind == "story"\n    businessRecord: yes\n    legalHealthRecord: no\n    designatedRecordSet: no\n    schedule: advertising\n    authority: [a]\n`;
const secondSchedule = `  - { id: spare, title: Spare, after: lastEvent, keep: P1Y, then: review, authority: [a], confirmed: { by: b, counsel: c, on: 2026-01-01 } }\n`;
const minimum = `minimums:\n  - { authority: a, title: Four years, after: lastPublished, keep: P4Y, jurisdictions: [US-NY], citation: 8 NYCRR 29.1, confidence: memory }\n`;

describe('documents on records, taken together', () => {
  it('are silent where all fits', async () => expect(await check({})).toEqual([]));

  it.each<[string, Readonly<Record<string, string>>, string[]]>([
    [
      'a class without schedule',
      records('    schedule: advertising\n', ''),
      ['records/no-schedule', 'retention/no-class'],
    ],
    [
      'a class whose schedule does not exist',
      records('schedule: advertising', 'schedule: absent'),
      ['records/no-schedule', 'retention/no-class'],
    ],
    ['a class without authority', records('    authority: [a]\n', ''), ['records/no-authority']],
    ['two classes that overlap', records('    authority: [a]\n', secondClass), ['records/overlap']],
    [
      'a schedule without class',
      { 'policy/retention.yaml': sound['policy/retention.yaml'] + secondSchedule },
      ['retention/no-class'],
    ],
    ['a schedule without authority', retention('    authority: [a]\n', ''), ['retention/no-authority']],
    [
      'a schedule that nobody confirmed',
      retention('confirmed: {', 'minors: { afterMajority: P3Y } # {'),
      ['retention/unconfirmed'],
    ],
    [
      'a medium that the method does not fit',
      records('    schedule:', '    media: [physical]\n    schedule:'),
      ['retention/method', 'retention/method'],
    ],
    [
      'a period under the minimum of the state',
      { 'policy/retention.yaml': sound['policy/retention.yaml'] + minimum },
      ['retention/under-minimum'],
    ],
    [
      'a minimum of another state',
      { 'policy/retention.yaml': sound['policy/retention.yaml'] + minimum.replace('US-NY', 'US-NJ') },
      [],
    ],
    ['a post that falls into no class', { 'calendars/2026-10.md': calendar }, ['records/unclassified']],
  ])('%s', async (_, files, expected) => {
    expect(await check(files)).toEqual(expected);
  });

  it('say that discoverability is separate', async () => {
    const { report } = await recordsCommand({ ...inputs(sound), base: null });
    expect(report.notes.join(' ')).toContain('Discoverability is separate');
  });

  it.each([
    ['a hold with a mistake', { 'registers/holds.yaml': `${head('holds')}holds: [{ id: h }]\n` }],
    ['a document whose kind is misspelt', { 'registers/holds.yaml': head('hold') }],
    ['a line that is no event', { 'registers/events/2020-01/b.jsonl': '{"event":"hold"}\n' }],
  ])('%s leaves nothing due', async (_, files) => {
    const events: EventContent[] = [
      {
        event: 'published',
        record: 'r',
        at: '2020-01-01T12:00:00Z',
        by: 'm',
        location: 'https://x.example/1',
        facts: { kind: 'post' },
      },
      { event: 'deleted', record: 'r', at: '2020-01-02T12:00:00Z', by: 'm', location: 'https://x.example/1' },
    ];
    const register = {
      'registers/events/2020-01/a.jsonl': events.map((one) => `${lineOf(eventOf(one))}\n`).join(''),
    };
    const due = async (more: Readonly<Record<string, string>>) => {
      const { list, report } = await retentionCommand({
        ...inputs({ ...sound, ...register, ...more }),
        due: true,
        within: null,
      });
      return [[...list.values].length, report.findings.map(({ rule }) => rule)] as const;
    };
    expect(await due({})).toEqual([1, []]);
    const [count, rules] = await due(files);
    expect(count).toBe(0);
    expect(rules).toContain('retention/undetermined');
    expect(rules.some((rule) => rule === 'document/invalid' || rule === 'register/malformed')).toBe(true);
  });

  it('do not disturb the check of calendars', async () => {
    const obligations =
      'obligations:\n  - { id: a, title: Copies are kept, citation: state law, owner: m }\n';
    const files = { ...sound, 'policy/responsibilities.yaml': head('responsibilities') + obligations };
    const { report } = await lintCommand({ ...inputs(files), base: null, scope: 'all', failOn: 'error' });
    expect(report.findings).toEqual([]);
  });
});
