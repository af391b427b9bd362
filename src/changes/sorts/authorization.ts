import type { Authorization } from '../../model/generated.ts';
import { missingElements } from '../../rules/elements.ts';
import { endsOf } from '../../rules/permitted-time.ts';
import { demanding, effectOf, opposite, rising, together, type Effect } from '../../model/effect.ts';
import { listed } from '../places.ts';
import { hidden, wording, type PlainKey, type Sort } from '../sort.ts';

type Keys = { readonly [Name in keyof Authorization]-?: PlainKey<Authorization> };

/** A list of which more covers more; one that is not given covers nothing. */
const covering = (before: readonly string[] = [], after: readonly string[] = []): Effect =>
  opposite(demanding(before, after));

/** The effect on whether a permission is complete: one that is not covers nothing. */
function completeness(before: Authorization, after: Authorization): Effect {
  return opposite(rising(-missingElements(before).length, -missingElements(after).length));
}

/** The last day of a permission, by all its reasons to end; an event may come any day. */
function lastDay(authorization: Authorization): string {
  const days = endsOf(authorization).map(({ lastDay: day }) => day ?? '8');
  return days.sort()[0] ?? '9';
}

function duration(before: Authorization, after: Authorization): Effect {
  const [old, now] = [lastDay(before), lastDay(after)];
  return effectOf(now <= old, old <= now);
}

/** A key that may complete a permission, beside what else it does. */
const element = (
  called: string,
  compare: (before: Authorization, after: Authorization) => Effect = () => 'neutral',
): PlainKey<Authorization> => ({
  called,
  compare: (before, after) => together([completeness(before, after), compare(before, after)]),
});

const other =
  (name: keyof Authorization) =>
  (before: Authorization, after: Authorization): Effect =>
    JSON.stringify(before[name]) === JSON.stringify(after[name]) ? 'neutral' : 'mixed';

/** How much a client of psychotherapy, or Part 2, stands in the way: said yes, not said, said no. */
const clientRank = ({ psychotherapy }: Authorization): number =>
  psychotherapy === undefined ? 1 : psychotherapy ? 2 : 0;
const part2Rank = ({ part2 }: Authorization): number =>
  part2 === undefined ? 1 : part2 && part2.consent === null ? 2 : 0;

const formsOf = ({ stateForms = [] }: Authorization): string[] =>
  stateForms.filter(({ signed }) => signed !== null).map(({ jurisdiction }) => jurisdiction);

const keys: Keys = {
  id: wording('its id'),
  person: element('whose it is', other('person')),
  channels: element('its channels', (before, after) => covering(before.channels, after.channels)),
  media: element('its media', (before, after) => covering(before.media, after.media)),
  purposes: element('its purposes', (before, after) => covering(before.purposes, after.purposes)),
  signed: element('the day of its signature', (before, after) =>
    before.signed && after.signed
      ? effectOf(after.signed >= before.signed, before.signed >= after.signed)
      : 'neutral',
  ),
  expires: element('its end', duration),
  revoked: element('its revocation', duration),
  signedBy: element('who signed', other('signedBy')),
  representativeAuthority: element('the authority of who signed', other('representativeAuthority')),
  minor: element('the year in which the patient comes of age', other('minor')),
  psychotherapy: element('whether it is of a client of psychotherapy', (before, after) =>
    rising(clientRank(before), clientRank(after)),
  ),
  part2: element('its consent under Part 2', (before, after) => rising(part2Rank(before), part2Rank(after))),
  stateForms: element('its forms of states', (before, after) => covering(formsOf(before), formsOf(after))),
  statements: element('the statements it has'),
  form: element('where the signed form lies'),
  information: { ...hidden('what may be told'), compare: completeness },
  discloser: { ...hidden('who may tell it'), compare: completeness },
  recipients: { ...hidden('who may learn it'), compare: completeness },
};

/** Patients' permissions: one more, or a wider one, allows more. */
export const authorizations: Sort<Authorization> = {
  document: 'authorizations',
  sort: 'authorization',
  entriesOf: ({ documents }) =>
    listed<Authorization>(documents, 'authorizations', 'authorizations', ({ id }) => `The permission ${id}`),
  added: () => 'looser',
  removed: () => 'stricter',
  keys,
};
