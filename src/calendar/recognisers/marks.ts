import type { Context } from '../context.ts';
import type { Facts } from '../facts.ts';
import { channelsApart, saysDay, titleKey } from '../facts.ts';
import { recordOf } from '../headings.ts';
import type { Reader } from '../reader.ts';
import { isEmpty, rawOf } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import { isProseFence } from '../prose.ts';
import type { Unit } from '../units.ts';
import { channelsIn } from '../values/channel.ts';
import { datesIn } from '../values/date.ts';
import type { Sight } from './kind.ts';

/** How a text to publish is written out. */
export type Written = 'copy' | 'fence' | 'quote' | 'text';

/**
 * Whether something besides its words marks a unit as a post, so that “tips” in its heading is a topic and no
 * rule for the team: a date, a channel, a number in a series, a text written out among posts of the same form.
 */
export function isMarked(sight: Sight, entries: readonly Entry[], isPost: (unit: Unit) => boolean): boolean {
  const { unit, reader } = sight;
  const form = writtenAs(unit, entries, reader);
  if (form === null) return isPlanned(unit, entries, reader, isPost);
  if (isScheduled(sight.context, entries, reader, form)) return true;
  if (isBelowProse(unit)) return form !== 'text' && isVersion(unit, form, reader);
  const { facts } = unit;
  const inSeries = facts.ordinal?.kind === 'number' && facts.channels.length > 0;
  if (form !== 'text' && inSeries) return true;
  const like = fellowsOf(unit).filter(
    (fellow) => writtenAs(fellow, recordOf(fellow, reader.vocabulary), reader) === form,
  );
  if (form !== 'text')
    return like.some(
      (fellow) => !fellow.facts.isProse && likeness(fellow.facts) === likeness(facts) && isPost(fellow),
    );
  const isOther = ({ facts: other }: Unit) =>
    other.ordinal?.kind === 'number' &&
    channelsApart(other) &&
    titleKey(other.title ?? '') !== titleKey(facts.title ?? '');
  return inSeries && channelsApart(facts) && like.some((fellow) => isOther(fellow));
}

/** A day in fields of its own, among neighbours with the same fields that are posts. */
function isPlanned(
  unit: Unit,
  entries: readonly Entry[],
  reader: Reader,
  isPost: (unit: Unit) => boolean,
): boolean {
  if (!isScheduled(null, entries, reader, 'copy')) return false;
  const fields = (all: readonly Entry[]) => all.map((entry) => fieldOf(entry) ?? entry.name).join();
  return fellowsOf(unit).some(
    (fellow) =>
      !fellow.facts.isProse &&
      fields(recordOf(fellow, reader.vocabulary)) === fields(entries) &&
      isPost(fellow),
  );
}

/** How the unit's own text is written out; null when it has none. */
function writtenAs(unit: Unit, entries: readonly Entry[], reader: Reader): Written | null {
  const filled = entries.filter((entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)));
  if (filled.some((entry) => fieldOf(entry) === 'copy')) return 'copy';
  if (unit.own.some((piece) => isProseFence(piece))) return 'fence';
  const loose = filled.filter((entry) => entry.name === null);
  if (loose.some((entry) => entry.forms.has('quote'))) return 'quote';
  return loose.some((entry) => entry.forms.has('below')) ? 'text' : null;
}

function isScheduled(
  context: Context | null,
  entries: readonly Entry[],
  reader: Reader,
  form: Written,
): boolean {
  const values = (field: 'date' | 'channels') =>
    entries.filter((entry) => fieldOf(entry) === field).map((entry) => rawOf(reader, entry));
  const dated = values('date').some((text) => datesIn(text).day !== null);
  const placed = values('channels').some((text) => channelsIn(text).length > 0);
  return form === 'text' ? dated && placed : dated || placed || (context?.day ?? null) !== null;
}

/** “**Instagram**” with its text, below a heading whose neighbours hold the same for certain. */
function isVersion(unit: Unit, form: Written, reader: Reader): boolean {
  if (!unit.facts.onlyChannels || !unit.parent) return false;
  return fellowsOf(unit.parent).some(
    (fellow) =>
      !fellow.facts.isProse &&
      fellow.kids.some(
        (kid) => kid.facts.onlyChannels && writtenAs(kid, recordOf(kid, reader.vocabulary), reader) === form,
      ),
  );
}

/** What opens like headings have in common. */
function likeness({ ordinal, channels }: Facts): string {
  return `${ordinal?.kind ?? ''} ${channels.length > 0}`;
}

function isBelowProse(unit: Unit): boolean {
  for (let up = unit.parent; up && up.level > 1; up = up.parent) {
    if (saysDay(up.facts) || up.facts.ordinal?.kind === 'post') return false;
    if (up.facts.isProse) return true;
  }
  return false;
}

/** The nearest units beside one. */
function fellowsOf(unit: Unit): Unit[] {
  const all = unit.parent?.kids ?? [];
  const at = all.indexOf(unit);
  return all
    .slice(Math.max(0, at - 6), at + 7)
    .filter((one) => one !== unit && one.type === unit.type && one.level === unit.level);
}
