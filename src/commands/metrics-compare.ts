import { keysOf } from '../metrics/address.ts';
import type { Intake, Seen } from '../metrics/intake.ts';
import { differs, mayBe, recordIndex, vanished, type OnRecord, type Span } from '../metrics/join.ts';
import { channelName } from '../model/channel-name.ts';
import type { Table } from '../model/generated.ts';
import { dayTeller } from '../model/period.ts';
import type { RecordProblem } from '../records/register.ts';
import { instantOf, type Records } from '../records/state.ts';
import type { RecordsWorld } from './records.ts';

/** Compares posts of exports with what is on record, as they pass by. */
export interface Compare {
  /** Begins with the posts of another table. */
  begin(): Intake;
  done(): { readonly problems: RecordProblem[]; readonly tables: Table[]; readonly notes: string[] };
}

/** What is found about the posts of a table. */
interface Found {
  readonly outside: RecordProblem[];
  readonly changed: RecordProblem[];
  readonly rows: (string | number)[][];
  /** The keys of the posts that it has. */
  readonly keys: Set<string>;
  /** First and last day on each channel. */
  readonly spans: Map<string, Span & { path: string }>;
}

const nothing = (): Found => ({ outside: [], changed: [], rows: [], keys: new Set(), spans: new Map() });

/** Most findings of a sort that are told one by one; the table counts all. */
const shown = 50;

const placeAt = (path: string, line: number): RecordProblem['place'] => ({
  path,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});

/** Days between two days, in whole numbers. */
const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Of each sort the first findings, and one for the rest. */
function capped(finding: string, all: readonly RecordProblem[]): RecordProblem[] {
  const more = all.length - shown;
  const last = all.at(-1);
  if (more <= 0 || !last) return [...all];
  return [...all.slice(0, shown), { finding, place: last.place, message: `The same holds of ${more} more.` }];
}

function widen(spans: Found['spans'], channel: string, { first, last }: Span, path: string): void {
  const before = spans.get(channel) ?? { first, last };
  spans.set(channel, {
    first: first < before.first ? first : before.first,
    last: last > before.last ? last : before.last,
    path,
  });
}

/** Posts of exports beside what is on record. */
class Comparison implements Compare {
  private readonly records: Records;
  private readonly onRecord: ReturnType<typeof recordIndex>;
  private readonly candidate: ReturnType<typeof mayBe>;
  private readonly dayOf: (instant: number) => string;
  private readonly kept: Found[] = [];

  constructor({ read }: RecordsWorld, records: Records) {
    const { calendars, document } = read.practice;
    const posts = calendars.flatMap((file) => file.posts);
    this.records = records;
    this.onRecord = recordIndex(posts, records);
    this.candidate = mayBe(posts);
    this.dayOf = dayTeller(document.timeZone);
  }

  begin(): Intake {
    const found = nothing();
    return { take: (seen) => this.see(found, seen), keep: () => this.kept.push(found) };
  }

  done(): ReturnType<Compare['done']> {
    const all = (key: 'outside' | 'changed'): RecordProblem[] => this.kept.flatMap((found) => found[key]);
    return {
      problems: [
        ...capped('metrics/outside-calendar', all('outside')),
        ...capped('metrics/vanished', this.gone()),
        ...capped('metrics/changed', all('changed')),
      ],
      tables: outsideTable(this.kept.flatMap(({ rows }) => rows)),
      notes: this.onRecord.size === 0 ? [nothingOnRecord] : [],
    };
  }

  private see(into: Found, seen: Seen): void {
    const { channel, id, permalink, date } = seen.post;
    if (this.onRecord.size === 0 || (id === '' && permalink === '')) return;
    const day = date.slice(0, 10);
    widen(into.spans, channel, { first: day, last: day }, seen.path);
    for (const key of keysOf(channel, id, permalink)) into.keys.add(key);
    const found = this.onRecord.find(seen.post);
    if (found) this.seeChanged(into, seen, found);
    else this.seeOutside(into, seen);
  }

  private seeOutside({ outside, rows }: Found, { post, path, line }: Seen): void {
    const planned = this.candidate(post);
    const hint = planned ? ` It may be ${planned.id}, which was planned for that day.` : '';
    const name = channelName(post.channel);
    const message = `A post of ${post.date.slice(0, 10)} on ${name} matches nothing on record.${hint}`;
    outside.push({ finding: 'metrics/outside-calendar', place: placeAt(path, line), message });
    rows.push([name, post.date, post.id, line, planned?.id ?? '']);
  }

  private seeChanged({ changed }: Found, seen: Seen, { id, post: planned, record }: OnRecord): void {
    const isOther = planned?.copy != null && differs(seen.text(), planned.copy);
    const out = record?.firstPublished ? this.dayOf(instantOf(record.firstPublished)) : planned?.date;
    const isLate = out != null && distance(out, seen.post.date.slice(0, 10)) > 1;
    if (!isOther && !isLate) return;
    const how = isOther ? 'does not read as planned' : 'did not go out on the day that is on record';
    const message = `The post ${id} on ${channelName(seen.post.channel)} ${how}.`;
    changed.push({ finding: 'metrics/changed', place: placeAt(seen.path, seen.line), message });
  }

  /** Posts on record as live within the days of the exports, which do not have them. */
  private gone(): RecordProblem[] {
    const isSeen = (key: string): boolean => this.kept.some(({ keys }) => keys.has(key));
    const spans: Found['spans'] = new Map();
    for (const found of this.kept)
      for (const [channel, span] of found.spans) widen(spans, channel, span, span.path);
    return [...spans].flatMap(([channel, span]) =>
      vanished(this.records, channel, span, isSeen, this.dayOf).map((one): RecordProblem => ({
        finding: 'metrics/vanished',
        place: placeAt(span.path, 1),
        message: `The post ${one.record} of ${one.day} is on record as live on ${channelName(channel)}, and the export does not have it. Deleted?`,
      })),
    );
  }
}

const nothingOnRecord =
  'Nothing is on record with an address, in register or calendars, so the posts were compared with nothing.';

/** Begins a comparison. Where nothing at all is on record there is nothing to compare with. */
export const comparison = (world: RecordsWorld, records: Records): Compare => new Comparison(world, records);

function outsideTable(rows: (string | number)[][]): Table[] {
  const columns = ['Channel', 'When', 'Id', 'Line of the export', 'May be'];
  const title = 'Published outside the calendar';
  return rows.length === 0
    ? []
    : [{ id: 'outside', title, columns, rows: rows.slice(0, 200), total: rows.length }];
}
