import { Temporal } from 'temporal-polyfill';
import { keysOf } from '../metrics/address.ts';
import { differs, mayBe, recordIndex, vanished, type Span } from '../metrics/join.ts';
import type { Seen } from '../metrics/read.ts';
import { channelName } from '../model/channel-name.ts';
import type { Table } from '../model/generated.ts';
import type { RecordProblem } from '../records/register.ts';
import { instantOf, type Records } from '../records/state.ts';
import type { RecordsWorld } from './records.ts';

/** Compares posts of exports with what is on record, as they pass by. */
export interface Compare {
  readonly see: (seen: Seen) => void;
  done(): { readonly problems: RecordProblem[]; readonly tables: Table[]; readonly notes: string[] };
}

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

/** The day of a moment in a zone. */
const dayOfMoment = (zone: string): ((at: number) => string) => {
  const known = new Map<number, string>();
  return (at) => {
    const day =
      known.get(at) ??
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
    known.set(at, day);
    return day;
  };
};

/** Of each sort the first findings, and one for the rest. */
function capped(finding: string, all: readonly RecordProblem[]): RecordProblem[] {
  const more = all.length - shown;
  const last = all.at(-1);
  if (more <= 0 || !last) return [...all];
  return [...all.slice(0, shown), { finding, place: last.place, message: `The same holds of ${more} more.` }];
}

/** Begins a comparison. Where nothing at all is on record there is nothing to compare with. */
export function comparison({ read }: RecordsWorld, records: Records): Compare {
  const { calendars, document } = read.practice;
  const posts = calendars.flatMap((file) => file.posts);
  const { find, size } = recordIndex(posts, records);
  const candidate = mayBe(posts);
  const outside: RecordProblem[] = [];
  const changed: RecordProblem[] = [];
  const rows: (string | number)[][] = [];
  const seenKeys = new Set<string>();
  const spans = new Map<string, Span & { path: string }>();

  function seeSpan({ post, path }: Seen): void {
    const day = post.date.slice(0, 10);
    const { first, last } = spans.get(post.channel) ?? { first: day, last: day };
    spans.set(post.channel, { first: day < first ? day : first, last: day > last ? day : last, path });
  }

  function seeOutside({ post, path, line }: Seen): void {
    const planned = candidate(post);
    const hint = planned ? ` It may be ${planned.id}, which was planned for that day.` : '';
    const name = channelName(post.channel);
    const message = `A post of ${post.date.slice(0, 10)} on ${name} matches nothing on record.${hint}`;
    outside.push({ finding: 'metrics/outside-calendar', place: placeAt(path, line), message });
    rows.push([name, post.date, post.id, line, planned?.id ?? '']);
  }

  function seeChanged(seen: Seen, found: NonNullable<ReturnType<typeof find>>): void {
    const { post: planned, record } = found;
    const isOther = planned?.copy != null && differs(seen.text(), planned.copy);
    const out = record?.firstPublished
      ? dayOfMoment(document.timeZone)(instantOf(record.firstPublished))
      : planned?.date;
    const isLate = out != null && distance(out, seen.post.date.slice(0, 10)) > 1;
    if (!isOther && !isLate) return;
    const how = isOther ? 'does not read as planned' : 'did not go out on the day that is on record';
    const message = `The post ${found.id} on ${channelName(seen.post.channel)} ${how}.`;
    changed.push({ finding: 'metrics/changed', place: placeAt(seen.path, seen.line), message });
  }

  return {
    see(seen) {
      const { channel, id, permalink } = seen.post;
      if (size === 0 || (id === '' && permalink === '')) return;
      seeSpan(seen);
      for (const key of keysOf(channel, id, permalink)) seenKeys.add(key);
      const found = find(seen.post);
      if (found) seeChanged(seen, found);
      else seeOutside(seen);
    },
    done() {
      const dayOf = dayOfMoment(document.timeZone);
      const gone = [...spans].flatMap(([channel, span]) =>
        vanished(records, channel, span, seenKeys, dayOf).map((one): RecordProblem => ({
          finding: 'metrics/vanished',
          place: placeAt(span.path, 1),
          message: `The post ${one.record} of ${one.day} is on record as live on ${channelName(channel)}, and the export does not have it. Deleted?`,
        })),
      );
      const columns = ['Channel', 'When', 'Id', 'Line of the export', 'May be'];
      return {
        problems: [
          ...capped('metrics/outside-calendar', outside),
          ...capped('metrics/vanished', gone),
          ...capped('metrics/changed', changed),
        ],
        tables:
          rows.length === 0
            ? []
            : [
                {
                  id: 'outside',
                  title: 'Published outside the calendar',
                  columns,
                  rows: rows.slice(0, 200),
                  total: rows.length,
                },
              ],
        notes:
          size === 0
            ? [
                'Nothing is on record with an address, in register or calendars, so the posts were compared with nothing.',
              ]
            : [],
      };
    },
  };
}
