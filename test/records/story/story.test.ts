import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { executeCommand, planCommand } from '../../../src/commands/dispose.ts';
import { drillCommand } from '../../../src/commands/drill.ts';
import { evidenceCommand } from '../../../src/commands/evidence.ts';
import { pathCommand } from '../../../src/commands/path.ts';
import { recordsCommand } from '../../../src/commands/records.ts';
import { retentionCommand } from '../../../src/commands/retention.ts';
import { traceCommand } from '../../../src/commands/trace.ts';
import { planDigest } from '../../../src/records/dispose.ts';
import { eventOf, lineOf, type EventContent } from '../../../src/records/event.ts';
import type { TakeDown } from '../../../src/model/generated.ts';
import { certificateHtml, certificateMarkdown } from '../../../src/report/certificate.ts';
import { render, safe, type Result } from '../../../src/report/formats/index.ts';
import { readCalendars } from '../../../src/sources/reader.ts';
import { faultsOf } from '../../outputs.ts';
import { memory } from '../support.ts';
import { year } from './year.ts';

interface Answers {
  readonly retention: Readonly<Record<string, Readonly<Record<string, readonly [string, string | null]>>>>;
  readonly takeDown: Readonly<Record<string, readonly (readonly (string | null)[])[]>>;
  readonly copies: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly disposal: Readonly<Record<'plan' | 'stages' | 'notConfirmed', readonly string[]>> & {
    afterwards: string;
  };
}

const folder = import.meta.dirname;
const answers = parse(readFileSync(join(folder, 'answers.yaml'), 'utf8')) as Answers;
const documents = Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && entry.name !== 'answers.yaml')
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
);

/** The practice on a day: everything in the register until its end, each month in its folder, and what comes after. */
function practiceOn(
  asOf: string,
  more: readonly string[] = [],
  change: Readonly<Record<string, string>> = {},
) {
  const files: Record<string, string> = { ...documents, ...change };
  const lines = year
    .filter(({ at }) => at.slice(0, 10) <= asOf)
    .map((content) => [content.at.slice(0, 7), lineOf(eventOf(content))]);
  for (const [month, line] of lines) {
    const path = `registers/events/${month}/year.jsonl`;
    files[path] = `${files[path] ?? ''}${line}\n`;
  }
  if (more.length > 0)
    files['registers/events/2026-12/more.jsonl'] = more.map((line) => `${line}\n`).join('');
  return {
    sources: memory(files),
    paths: [],
    config: 'chaperone.yaml',
    now: 0,
    asOf,
    readCalendars,
    loadNames: () => Promise.reject(new Error('No names are looked for.')),
  };
}

const retentionOn = async (asOf: string, more?: readonly string[]) => {
  const { list } = await retentionCommand({ ...practiceOn(asOf, more), due: false, within: null });
  return [...list.values];
};

const inOrder = (rows: readonly (readonly (string | null)[])[]) =>
  rows.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));

describe('a year of a practice', () => {
  it.each(Object.entries(answers.retention))(
    'on %s each record is where it must be',
    async (asOf, expected) => {
      const found = (await retentionOn(asOf)).map(
        ({ id, state, keepUntil }) => [id, [state, keepUntil]] as const,
      );
      expect(Object.fromEntries(found)).toEqual(expected);
    },
  );

  it.each(Object.entries(answers.takeDown))(
    '%s: what had to come down, who owns it, and what is done',
    async (id, expected) => {
      const { data } = await traceCommand({ ...practiceOn('2026-12-01'), subject: id, like: false });
      const rows = (data['takeDown'] as readonly TakeDown[]).map((one) => [
        one.record,
        one.location,
        one.owner,
        one.due,
        one.done,
      ]);
      expect(inOrder(rows)).toEqual(inOrder(expected));
    },
  );

  it('a poster that still hangs is an error until an event says that it came down', async () => {
    const open = await traceCommand({ ...practiceOn('2026-12-01'), subject: 'A-001', like: false });
    expect(open.report.findings.map(({ rule }) => rule)).toEqual(['records/take-down']);
    expect(open.report.verdict).toBe('fail');
    const down: EventContent = {
      event: 'deleted',
      record: 'knee-story',
      at: '2026-12-01T09:00:00-06:00',
      by: 'tom-becker',
      location: 'waiting room, board 2',
      reason: 'revoked',
    };
    const closed = await traceCommand({
      ...practiceOn('2026-12-01', [lineOf(eventOf(down))]),
      subject: 'P-0001',
      like: false,
    });
    expect([closed.report.findings, closed.report.verdict]).toEqual([[], 'pass']);
  });

  it.each(Object.entries(answers.copies))('%s: every copy, on screen and on paper', async (id, expected) => {
    const { data } = await traceCommand({ ...practiceOn('2026-12-01'), subject: id, like: false });
    const [record] = data['records'] as readonly { copies: readonly Record<string, string>[] }[];
    expect(
      record!.copies.map(({ medium, location, custodian, status }) => [medium, location, custodian, status]),
    ).toEqual(expected);
  });

  it('reminds that what is held is captured before it comes down', async () => {
    const { report } = await traceCommand({
      ...practiceOn('2026-12-01'),
      subject: 'knee-story',
      like: false,
    });
    const said = 'A hold covers the record knee-story: it was captured and may come down.';
    expect(report.notes).toContain(said);
    const poster = { record: 'knee-story', by: 'tom-becker', at: '2026-12-01T09:00:00-06:00' };
    const down = lineOf(eventOf({ ...poster, event: 'deleted', location: 'waiting room, board 2' }));
    const later = await traceCommand({
      ...practiceOn('2026-12-01', [down]),
      subject: 'knee-story',
      like: false,
    });
    expect(later.report.notes).not.toContain(said);
  });
});

describe('what machines read', () => {
  const faults = (name: string, result: Result) => faultsOf(name, JSON.parse(render('json', safe(result))));

  it('fits the schemas of the contract', async () => {
    const inputs = practiceOn('2026-12-01');
    const outputs: readonly (readonly [string, Result])[] = [
      ['retention-report', await retentionCommand({ ...inputs, due: false, within: null })],
      ['trace-report', await traceCommand({ ...inputs, subject: 'A-001', like: false })],
      ['trace-report', await traceCommand({ ...inputs, subject: 'spring', like: false })],
      ['path-report', await pathCommand({ ...inputs, subject: 'knee-story', history: null })],
      ['drill-report', (await drillCommand({ ...inputs, seed: 'rain', count: 5 })).result],
      ['records-report', await recordsCommand({ ...inputs, base: null })],
      ['dispose-report', (await planCommand({ ...inputs, number: 'D-1' })).result],
      [
        'evidence-report',
        (
          await evidenceCommand({
            ...inputs,
            history: null,
            wanted: { from: null, to: null, channel: null, matter: null },
          })
        ).result,
      ],
    ];
    for (const [name, result] of outputs) expect([name, faults(name, result)]).toEqual([name, []]);
  });
});

const approve = (digest: string, by: string, role: string, at: string) =>
  lineOf(eventOf({ event: 'approved', record: 'D-1', at, by, role, content: digest }));

describe('the disposal run', () => {
  const asOf = '2026-08-01';
  const execution = { by: 'tom-becker', at: '2026-08-01T16:00:00Z', confirmed: new Set<string>(), key: null };
  const run = async (
    more: readonly string[],
    extra: { execute?: boolean; change?: Record<string, string>; confirmed?: string[]; asOf?: string } = {},
  ) => {
    const { plan } = await planCommand({ ...practiceOn(asOf), number: 'D-1' });
    const disposal = await executeCommand({
      ...practiceOn(extra.asOf ?? asOf, more, extra.change),
      plan,
      execution: { ...execution, confirmed: new Set(extra.confirmed) },
      witness: 'dana-wu',
      vendor: null,
      execute: extra.execute ?? true,
    });
    return { plan, ...disposal };
  };
  const approval = async () => {
    const { plan } = await planCommand({ ...practiceOn(asOf), number: 'D-1' });
    return approve(planDigest(plan), 'tom-becker', 'office-manager', '2026-08-01T15:00:00Z');
  };

  it('plans what is due, and nothing that is held', async () => {
    const { plan } = await planCommand({ ...practiceOn(asOf), number: 'D-1' });
    expect(plan.records.map(({ id }) => id)).toEqual(answers.disposal.plan);
    expect(plan.stages).toEqual(answers.disposal.stages);
  });

  it('writes nothing without --execute, without approval, or with an approval of another plan', async () => {
    const dry = await run([await approval()], { execute: false });
    expect([dry.lines, dry.certificate]).toEqual([[], null]);
    const other = approve(`sha256:${'0'.repeat(64)}`, 'tom-becker', 'office-manager', '2026-08-01T15:00:00Z');
    const [planned] = [await approval()];
    const wrongRole = planned.replace('tom-becker', 'maria-ortiz');
    for (const more of [[], [other]]) {
      const { lines, certificate, result } = await run(more);
      expect([lines, certificate, result.report.verdict]).toEqual([[], null, 'fail']);
    }
    // An approval that was tampered with makes the register doubtful: nothing is destroyed at all.
    await expect(run([wrongRole])).rejects.toThrow('cannot be read');
  });

  it('records the destruction; the record is disposed of from then on', async () => {
    const { lines } = await run([await approval()]);
    const after = await retentionOn('2026-12-01', [await approval(), ...lines.map(({ line }) => line)]);
    expect(after.find(({ id }) => id === 'comment-7')?.state).toBe(answers.disposal.afterwards);
  });

  it('certifies it, and lists every copy that nobody saw destroyed', async () => {
    const { certificate } = await run([await approval()]);
    const listed =
      certificate?.tables.find(({ title }) => title === 'Copies not confirmed destroyed')?.rows ?? [];
    expect(listed.slice(0, answers.disposal.notConfirmed.length).map(([, , where]) => where)).toEqual(
      answers.disposal.notConfirmed,
    );
    expect(listed.some(([, , where]) => where?.includes('Git'))).toBe(true);
    const text = certificateMarkdown(certificate!);
    for (const field of [
      'Facility',
      'Statement',
      'Date of destruction',
      'Description of the records',
      'Inclusive dates',
      'Method of destruction',
      'Destroyed by',
      'Witness',
      'Approved by the office',
      'Schedule',
      'Holds',
      'Quantity',
      'Verification',
    ])
      expect(text).toContain(field);
    expect(certificateHtml(certificate!)).toContain('<td>Harbour Clinic</td>');
  });

  it('moves a copy that was seen destroyed to the other list', async () => {
    const { certificate, lines } = await run([await approval()], { confirmed: ['archive/2026/comment-7'] });
    const rows = (name: string) =>
      certificate?.tables.find(({ title }) => title === name)?.rows.map(([, , where]) => where);
    expect(rows('Copies confirmed destroyed')).toEqual(['archive/2026/comment-7']);
    expect(rows('Copies not confirmed destroyed')).not.toContain('archive/2026/comment-7');
    expect(lines).toHaveLength(2);
  });

  it('looks at holds again: one that was issued after the plan stops it', async () => {
    const change = {
      'registers/holds.yaml': `${documents['registers/holds.yaml']}  - { id: late, matter: M-9, scope: {}, issued: { on: 2026-08-01, by: [dana-wu, tom-becker] } }\n`,
    };
    const { lines, certificate, result } = await run([await approval()], { change });
    expect([lines, certificate]).toEqual([[], null]);
    expect(result.report.notes).toContain('The record comment-7 stays: the hold late covers it.');
  });

  it('leaves a record whose copies grew after the plan', async () => {
    const copied = lineOf(
      eventOf({
        event: 'captured',
        record: 'comment-7',
        at: '2026-04-03T10:00:00-05:00',
        by: 'tom-becker',
        location: 'drawer 4',
        medium: 'physical',
      }),
    );
    const { lines, result } = await run([await approval(), copied]);
    expect(lines).toEqual([]);
    expect(result.report.notes.join(' ')).toContain('it has copies that the plan does not name');
  });

  it('can be told twice: what was destroyed stays destroyed, and its certificate stays the same', async () => {
    const first = await run([await approval()]);
    const again = await run([await approval(), ...first.lines.map(({ line }) => line)]);
    expect(again.lines).toEqual([]);
    expect(again.result.report.notes).toContain('1 record of the plan was destroyed already.');
    expect(again.certificate).toEqual(first.certificate);
  });

  it('is completed by a second run wherever the first was interrupted', async () => {
    const confirmed = ['archive/2026/comment-7'];
    const whole = await run([await approval()], { confirmed });
    for (const written of whole.lines.keys()) {
      const earlier = whole.lines.slice(0, written).map(({ line }) => line);
      const rest = await run([await approval(), ...earlier], { confirmed });
      expect(rest.certificate).toEqual(whole.certificate);
      const lines = [...earlier, ...rest.lines.map(({ line }) => line)];
      const after = await retentionOn('2026-12-01', [await approval(), ...lines]);
      expect(after.find(({ id }) => id === 'comment-7')?.state).toBe('disposed');
    }
  });

  it('takes no number that a certificate has', async () => {
    const { lines } = await run([await approval()]);
    const register = practiceOn(asOf, [await approval(), ...lines.map(({ line }) => line)]);
    await expect(planCommand({ ...register, number: 'D-1' })).rejects.toThrow('has this number already');
  });
});
