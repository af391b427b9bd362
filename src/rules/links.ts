import { placeIn } from '../model/passage.ts';
import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import { placeOfField } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import {
  allowing,
  choice,
  demanding,
  effectOf,
  optional,
  switched,
  together,
  type Effect,
} from '../model/effect.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { personalParameters, shorteners } from './link-words.ts';
import { compareWhole } from './languages.ts';
import { memoise } from './memo.ts';
import { expression, faultOf } from './re2.ts';

type Options = OptionsOf<'links'>;
type Tracking = NonNullable<Options['tracking']>;

/** The address a link leads to; null if it is none. Addresses are often written without their protocol. */
function addressOf(link: string): URL | null {
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[^/]+\.[^/]+:\d/.test(link) ? link : `https://${link}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

/** A domain as hosts of addresses are written: lower case, other scripts in ASCII. */
function hostOf(domain: string): string {
  return addressOf(domain)?.hostname ?? domain;
}

const prepare = memoise(({ domains, deny = [] }: Options) => ({
  domains: domains?.map(hostOf),
  deny: deny.map(hostOf),
}));

/** Whether a host is one of the domains or below one. */
function isOn(host: string, domains: readonly string[]): boolean {
  const name = host.replace(/\.$/, '');
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

/** Values that are an e-mail address or a telephone number, or stand under a name that asks for a person. */
function isPersonal([name, value]: readonly [string, string]): boolean {
  const words = name.toLowerCase().replace(/[^a-z]/g, '');
  return (
    personalParameters.has(words) ||
    /[^\s@]@[^\s@]+\./.test(value) ||
    /^\+?(?:[\s().-]*\d){10,12}$/.test(value)
  );
}

const formText = ({ form = '^[a-z0-9]+([_-][a-z0-9]+)*$' }: Tracking): string => form;
const formOf = memoise((tracking: Tracking) => expression(`^(?:${formText(tracking)})$`));

function* trackingFaults(address: URL, options: Tracking): Iterable<string> {
  const { required = [], values = {} } = options;
  const parameters = address.searchParams;
  for (const name of required) if (!parameters.get(name)) yield `The link lacks the parameter “${name}”.`;
  for (const [name, value] of parameters) {
    const listed = Object.hasOwn(values, name) ? values[name] : undefined;
    if (listed && !listed.includes(value))
      yield `The value of “${name}” is not one of those agreed: ${listed.join(', ')}.`;
    if (!listed && /^utm_[a-z]+$/.test(name) && !formOf(options).test(value)) {
      yield 'A tracking value is not in the agreed form.';
    }
  }
}

function* faultsOf(address: URL | null, options: Options, practice: Practice): Iterable<string> {
  if (!address) yield 'This link cannot be read as an address.';
  if (!address || /^(?:mailto|tel|sms):$/.test(address.protocol)) return;
  const { https = true, tracking } = options;
  const { domains, deny } = prepare(options);
  const own = (practice.document.directory?.domains ?? []).map(hostOf);
  const host = address.hostname;
  if (https && address.protocol !== 'https:') yield 'The link does not begin with https.';
  if (options.shorteners !== 'allow' && isOn(host, shorteners)) {
    yield 'The link is shortened, so nobody sees where it leads; write the address itself.';
  } else if (isOn(host, deny)) yield 'The link leads to a site that the rule does not allow.';
  else if (domains && !isOn(host, [...own, ...domains]))
    yield 'The link leads to a site that is not on the list.';
  if (
    options.personal !== 'allow' &&
    [...address.searchParams, ['', address.hash] as const].some(isPersonal)
  ) {
    yield 'The link seems to carry personal data.';
  }
  if (tracking && (own.length === 0 || isOn(host, own))) yield* trackingFaults(address, tracking);
}

function placeOf(post: Post, link: string): Place {
  for (const passage of post.texts) {
    const at = passage.text.indexOf(link);
    if (at >= 0) return placeIn(passage, at, at + link.length);
  }
  return placeOfField(post, 'links');
}

const permission = choice<'allow' | 'forbid'>(['allow', 'forbid']);

/** A name that is listed takes only the values of its list; one that is not, what fits the form. */
function compareTracking(before: Tracking, after: Tracking): Effect {
  const [old, now] = [before.values ?? {}, after.values ?? {}];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  const isFormed = (name: string): boolean => /^utm_[a-z]+$/.test(name);
  const fits = (values: readonly string[], tracking: Tracking): boolean =>
    values.every((value) => formOf(tracking).test(value));
  return together([
    demanding(before.required, after.required),
    compareWhole(formText(before), formText(after)),
    ...names.map((name) => {
      const [listed, lists] = [old[name], now[name]];
      if (listed && lists) return allowing(listed, lists);
      if (!isFormed(name)) return optional(listed, lists, allowing);
      return listed ? effectOf(false, fits(listed, after)) : effectOf(fits(lists ?? [], before), false);
    }),
  ]);
}

/** Where links may lead and what they may carry. */
export const links: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: [],
  *faults({ tracking }) {
    const fault = tracking?.form === undefined ? null : faultOf(tracking.form, ['tracking', 'form']);
    if (fault) yield fault;
  },
  *check(post, options, practice) {
    for (const link of post.links) {
      for (const message of faultsOf(addressOf(link), options, practice)) {
        yield { place: placeOf(post, link), field: 'links', message };
      }
    }
  },
  compare(before, after) {
    const [old, now] = [prepare(before), prepare(after)];
    return together([
      allowing(old.domains, now.domains),
      demanding(old.deny, now.deny),
      permission(before.shorteners ?? 'forbid', after.shorteners ?? 'forbid'),
      switched(before.https ?? true, after.https ?? true),
      permission(before.personal ?? 'forbid', after.personal ?? 'forbid'),
      optional(before.tracking, after.tracking, compareTracking),
    ]);
  },
};
