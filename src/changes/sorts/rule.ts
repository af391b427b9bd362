import type { Envelope, Severity } from '../../model/generated.ts';
import type { TypedRule } from '../../model/rule.ts';
import { compareKey, isOff, levelOf } from '../../policy/tighten.ts';
import type { Confidence } from '../../rules/kind.ts';
import type { Key, Sort } from '../sort.ts';
import { capital, differences } from '../words.ts';

const levelWords: Readonly<Record<Severity, string>> = {
  error: 'an error, which holds a post back',
  warning: 'a warning',
  notice: 'a notice',
  off: 'off',
};

const shades: readonly (readonly [Confidence, string])[] = [
  ['sure', 'where it is sure'],
  ['likely', 'where it is likely'],
  ['possible', 'where it is possible'],
];

function severitySays({ severity: before }: TypedRule, { severity: after }: TypedRule): string {
  if (typeof before !== 'object' && typeof after !== 'object')
    return ` is now ${levelWords[levelOf(after, 'sure')]}, instead of ${levelWords[levelOf(before, 'sure')]}`;
  const moved = shades
    .map(([one, where]) => ({ where, old: levelOf(before, one), now: levelOf(after, one) }))
    .filter(({ old, now }) => old !== now);
  if (moved.length === 0) return '. Its severity is written otherwise';
  const parts = moved.map(
    ({ where, old, now }) => `${where}, ${levelWords[now]} instead of ${levelWords[old]}`,
  );
  return `. ${capital(parts.join('; '))}`;
}

const modeWords = { audit: 'it only counts', warn: 'it never blocks', deny: 'it applies in full' } as const;

const enforcing = ({ mode = 'deny', from }: NonNullable<Envelope['enforce']> = {}): string =>
  from === undefined ? modeWords[mode] : `until ${from} it only counts, then ${modeWords[mode]}`;

function conditionSays({ when: before }: TypedRule, { when: after }: TypedRule): string {
  if (before === undefined) return ` now applies only where \`${after}\` holds, instead of always`;
  if (after === undefined) return ` now applies always, instead of only where \`${before}\` holds`;
  return ` now applies where \`${after}\` holds, instead of where \`${before}\` holds`;
}

/** How options are called in sentences, where their key alone says too little. */
const optionWords: Readonly<Partial<Record<TypedRule['kind'], Readonly<Record<string, string>>>>> = {
  terms: { terms: 'what must not be said', unless: 'what is excused', match: 'where words are looked for' },
  pattern: { find: 'what is looked for', unless: 'what is excused', fields: 'the fields looked at' },
  requires: {
    fields: 'the fields asked for',
    text: 'the words asked for',
    hashtags: 'the hashtags asked for',
  },
  media: { alt: 'alternative texts', people: 'whom it shows', checked: 'that somebody looked at it' },
  links: { domains: 'the sites allowed', deny: 'the sites not allowed', personal: 'personal data in links' },
  length: { max: 'the limit', min: 'the least length', channels: 'the channels', count: 'what is counted' },
  count: { max: 'the limit', min: 'the least number', channels: 'the channels', of: 'what is counted' },
  window: { days: 'the days allowed', hours: 'the hours allowed', lead: 'the time for review' },
  cadence: {
    max: 'the limit',
    min: 'the least number',
    gap: 'the gap between posts',
    repeats: 'the time without repeats',
  },
  expression: { must: 'the condition' },
  identifiers: {
    types: 'the types looked for',
    permitted: 'what a permission covers',
    words: 'words about care',
  },
  relationship: {
    cues: 'own wordings looked for',
    unless: 'what is excused',
    replies: 'what counts as a reply',
  },
  approval: { tiers: 'who must approve', urgent: 'who approves what is urgent' },
};

/** Options as they are told: lists of terms by their words alone. */
function told({ kind, options }: TypedRule): Record<string, unknown> {
  if (kind !== 'terms') return { ...options };
  return { ...options, terms: options.terms.flatMap(({ find }) => find) };
}

function optionsSay(before: TypedRule, after: TypedRule): string {
  const [old, now] = [told(before), told(after)];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const parts = keys.flatMap((key) => {
    const called = optionWords[after.kind]?.[key] ?? key;
    return differences(old[key], now[key]).map((what) => `${capital(called)}: ${what}`);
  });
  return parts.length === 0 ? '. Its options are worded otherwise' : `. ${parts.join('. ')}`;
}

/** A key that every rule has, compared as locks compare it. */
const key = (name: keyof TypedRule, called: string, says?: Key<TypedRule>['says']): Key<TypedRule> => ({
  called,
  compare: (before, after) => compareKey(name, before, after),
  ...(says && { says }),
});

/** A switch that is told in one of two sentences. */
const toggle = (
  name: 'waivable' | 'demand' | 'locked',
  usual: boolean,
  on: string,
  off: string,
): Key<TypedRule> => key(name, name, (_, after) => ((after[name] ?? usual) ? on : off));

const reworded = (called: string): Key<TypedRule> => ({
  called,
  compare: () => 'neutral',
  says: () => `. ${capital(called)} worded otherwise`,
});

/** The rules in force, inheritance resolved. */
export const rules: Sort<TypedRule> = {
  document: 'policy',
  sort: 'rule',
  entriesOf: ({ law }) =>
    law.rules.map(({ rule, origin, place, placeOf }) => ({
      id: rule.id,
      name: `The rule “${rule.title}” (${rule.id})`,
      origin,
      value: rule,
      placeOf: (name) => (name === undefined ? place : (placeOf?.(name) ?? place)),
    })),
  added: ({ severity }) => (isOff(severity) ? 'neutral' : 'stricter'),
  removed: ({ severity }) => (isOff(severity) ? 'neutral' : 'looser'),
  // Waivers name the rule by its id, and no longer hold.
  renames: (id, { before }) => (before.waivers?.some(({ rule }) => rule === id) ? 'stricter' : 'neutral'),
  keys: {
    id: reworded('its id is'),
    kind: key('kind', 'its kind'),
    severity: key('severity', 'its severity', severitySays),
    yieldsTo: key('yieldsTo', 'the rules it leaves a post to'),
    enforce: key(
      'enforce',
      'how far it goes',
      ({ enforce: before }, { enforce: after }) => `. Now ${enforcing(after)}; before, ${enforcing(before)}`,
    ),
    when: key('when', 'its condition', conditionSays),
    options: key('options', 'its options', optionsSay),
    effective: key('effective', 'its first day'),
    expires: key('expires', 'the day on which it ends'),
    waivable: toggle('waivable', true, ' may now be waived', ' may no longer be waived'),
    demand: toggle(
      'demand',
      false,
      ' now insists on fields that a calendar never has',
      ' no longer insists on fields that a calendar never has',
    ),
    scope: key('scope', 'which texts it reads'),
    locked: toggle('locked', false, ' is now locked', ' is no longer locked'),
    authority: key('authority', 'the obligations it serves'),
    verified: key('verified', 'the day on which its law was last checked'),
    title: reworded('its title is'),
    message: reworded('its message is'),
    guidance: reworded('its guidance is'),
    cases: reworded('its cases are'),
  },
};
