import { fold } from '../words/fold.ts';
import { zones } from '../words/dates.ts';

const SPAN = String.raw`\s*(?:[-–—]|to|bis|a|و|y|und|et)\s*`;
const CLOCK = String.raw`(\d{1,2})(?:[:h](\d{2})|\.(?=\d{2}\s*(?:[ap]\.?m|uhr|hs?(?![a-z])))(\d{2}))?\s*(a\.?m\.?|p\.?m\.?|[ap]|uhr|hs?|h|z)?(?!%|:?\d|[.,]\d|[a-z])`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,:/$€£#-])(\d{1,2}(?:[:h]\d{2})?\s*(?:a\.?m\.?|p\.?m\.?|uhr|hs?)?)${SPAN}${CLOCK}`,
  'u',
);
const TIME = new RegExp(String.raw`(?<![\d.,:/$€£#-])${CLOCK}`, 'gu');
const ZONE = new RegExp(String.raw`(?<![a-z])(${Object.keys(zones).join('|')})(?![a-z])`, 'u');
/** “Post 1 - 9h” is no span of hours. */
const COUNTER = /^\s*\p{L}+\s#?\d+\s*[-–—:]\s+/u;
const RANGES = new RegExp(RANGE.source, 'gu');
const ZONES = new RegExp(ZONE.source, 'gu');
const IANA =
  /\b(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]+(?:\/[A-Za-z_]+)?\b/;

/** What a text says about the time of day. A span or a vague word is no time: `time` stays null. */
export interface TimeFacts {
  /** HH:MM. */
  readonly time: string | null;
  /** Whether a time, span or several times are written. */
  readonly written: boolean;
  /** IANA name, where a zone is named. */
  readonly zone: string | null;
}

/** Reads times such as 9:30 AM ET, 18h, 16:00 Uhr. A bare number is no time. */
export function timesIn(text: string): TimeFacts {
  if (!/\d/.test(text)) return { time: null, written: false, zone: null };
  const folded = fold(text.replaceAll(/[*`]/g, '')).replace(COUNTER, '');
  const zone = zoneIn(text);
  const range = RANGE.exec(folded);
  if (range && clock(range[2]!, range[3] ?? range[4], range[5])) return { time: null, written: true, zone };
  const found = [...folded.matchAll(TIME)]
    .map(([, hour, minute, dotted, mark]) => clock(hour!, minute ?? dotted, mark))
    .filter((time) => time !== null);
  const distinct = new Set(found);
  return { time: distinct.size === 1 ? found[0]! : null, written: distinct.size > 0, zone };
}

/** The zone a text names, as an IANA name. Abbreviations of several zones are not guessed. */
export function zoneIn(text: string): string | null {
  const iana = IANA.exec(text);
  if (iana) return iana[0];
  const named = ZONE.exec(fold(text));
  if (!named && /\d:\d\dZ(?![\p{L}\p{N}])/u.test(text)) return 'UTC';
  return named ? zones[named[1]!]! : null;
}

/** The folded text without times, spans and zones: what is left says something else. */
export function withoutTimes(folded: string): string {
  return folded
    .replace(RANGES, (found) => (/[:hmru]/.test(found) ? ' ' : found))
    .replace(TIME, (found, hour: string, minute?: string, dotted?: string, mark?: string) =>
      clock(hour, minute ?? dotted, mark) ? ' ' : found,
    )
    .replace(/(?<![\p{L}])(?:at|um|@|kl|ora|uhr)(?![\p{L}])/gu, ' ')
    .replace(ZONES, ' ');
}

function clock(hour: string, minute: string | undefined, mark: string | undefined): string | null {
  let hours = Number(hour);
  const half = mark?.replaceAll('.', '');
  if ((!mark || mark === 'z') && minute === undefined) return null;
  if ((half === 'a' || half === 'p') && minute === undefined) return null;
  if (half?.startsWith('a') || half?.startsWith('p')) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  }
  const minutes = Number(minute ?? 0);
  return hours > 23 || minutes > 59
    ? null
    : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
