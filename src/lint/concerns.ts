import { Temporal } from 'temporal-polyfill';
import { channels } from '../calendar/words/channels.ts';
import { didYouMean } from '../read/nearest.ts';
import type { Account, Partner, PracticeDocument } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Serving } from '../policy/authorities.ts';
import type { Registry } from '../policy/obligations.ts';
import type { OwnFindingId } from './own-findings.ts';
import type { Raised } from './raise.ts';

/** What the documents of a practice say, and where, beside its posts. */
export interface Standing {
  readonly document: PracticeDocument;
  /** The place of a value of chaperone.yaml. */
  readonly placeOf: (path: readonly string[]) => Place;
  readonly rules: readonly ResolvedRule[];
  readonly registry: Registry;
  /** Record classes, schedules and courses with the obligations that they name. */
  readonly serving: readonly Serving[];
  readonly asOf: string;
}

/** Months after which law counts as not checked. */
const staleAfter = 18;

const raised = (by: OwnFindingId, place: Place, message: string, field: string): Raised => ({
  by,
  problem: { place, message, field },
  post: null,
  path: place.path,
});

/** The last day on which law that was checked on a day counts as checked. */
export function checkedUntil(verified: string): string {
  return Temporal.PlainDate.from(verified).add({ months: staleAfter }).toString();
}

function isStale(verified: string | undefined, asOf: string): verified is string {
  return verified !== undefined && checkedUntil(verified) < asOf;
}

function* ofRules({ rules, registry, asOf }: Standing): Generator<Raised> {
  for (const { rule, place } of rules) {
    for (const id of (rule.authority ?? []).filter((one) => !registry.has(one))) {
      const message = `The rule ${rule.id} names the authority ${id}, which no registry of obligations has.`;
      yield raised('policy/authority', place, message, `${rule.id} ${id}`);
    }
    if (isStale(rule.verified, asOf)) {
      const message = `The law behind the rule ${rule.id} was last checked on ${rule.verified}.`;
      yield raised('policy/stale', place, message, rule.id);
    }
  }
}

function* ofEntries({ serving, registry }: Standing): Generator<Raised> {
  // What ships is held sound where it is made; a practice could not mend it.
  for (const { name, authority, place } of serving.filter(
    (one) => !one.place.path.startsWith('chaperone:'),
  )) {
    for (const id of authority.filter((one) => !registry.has(one))) {
      const message = `The ${name} names the authority ${id}, which no registry of obligations has.`;
      yield raised('policy/authority', place, message, `${name} ${id}`);
    }
  }
}

function* ofObligations({ registry, asOf }: Standing): Generator<Raised> {
  for (const { id, verified, isOwn, place } of registry.values()) {
    if (!isOwn || !isStale(verified, asOf)) continue;
    yield raised('policy/stale', place, `The obligation ${id} was last checked on ${verified}.`, id);
  }
}

function* ofAccount(channel: string, account: Account, standing: Standing): Generator<Raised> {
  const { document, placeOf, asOf } = standing;
  const { administrators = [], mfa } = account;
  const place = placeOf(['channels', channel]);
  const say = (by: OwnFindingId, message: string): Raised => raised(by, place, message, channel);
  const meant = Object.hasOwn(channels, channel) ? null : didYouMean(channel, Object.keys(channels));
  if (meant) yield say('account/channel', `The channel ${channel} is not known. ${meant}`);
  if (mfa === false) yield say('account/mfa', `Signing in to ${channel} needs no second factor.`);
  if (mfa === undefined) {
    yield say('account/mfa', `It is not said whether signing in to ${channel} needs a second factor.`);
  }
  if (administrators.length < 2) {
    const number = administrators.length === 0 ? 'no administrator' : 'one administrator';
    yield say('account/administrators', `The account on ${channel} has ${number}.`);
  }
  for (const id of administrators) {
    const left = document.people?.[id]?.left;
    if (left !== undefined && left <= asOf)
      yield say('account/off-boarding', `${id} left on ${left} and can still sign in to ${channel}.`);
  }
}

function* ofPartner(id: string, partner: Partner, { placeOf, asOf }: Standing): Generator<Raised> {
  const { contract, does, channels = [], healthInformation, baa, disclosure } = partner;
  const place = placeOf(['partners', id]);
  const say = (by: OwnFindingId, message: string): Raised => raised(by, place, message, id);
  if (!contract) yield say('partner/contract', `No contract with ${id} is on record.`);
  else if (contract.until !== undefined && contract.until < asOf)
    yield say('partner/contract', `The contract with ${id} ended on ${contract.until}.`);
  const maySee = does !== 'endorser' && channels.length > 0;
  if (baa === undefined && (healthInformation ?? maySee)) {
    const why = healthInformation
      ? 'sees health information'
      : 'can sign in and may see messages of patients';
    yield say('partner/baa', `${id} ${why}, and no business associate agreement is on record.`);
  }
  if (does === 'endorser' && disclosure === undefined)
    yield say('partner/disclosure', `It is not said how ${id} discloses the connection.`);
}

/**
 * What is wrong with the documents themselves: authorities that lead nowhere, law that was not checked for long,
 * accounts and partners without what they need.
 */
export function* concernsOf(standing: Standing): Generator<Raised> {
  yield* ofRules(standing);
  yield* ofEntries(standing);
  yield* ofObligations(standing);
  for (const [channel, account] of Object.entries(standing.document.channels ?? {}))
    yield* ofAccount(channel, account, standing);
  for (const [id, partner] of Object.entries(standing.document.partners ?? {}))
    yield* ofPartner(id, partner, standing);
}
