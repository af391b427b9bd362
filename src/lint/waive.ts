import waiversSchema from '../../schemas/waivers.schema.json' with { type: 'json' };
import { contentDigest } from '../model/digest.ts';
import type { Finding, PracticeDocument, Waiver } from '../model/generated.ts';
import { grouped } from '../model/grouped.ts';
import { personMeant, rolesOf } from '../model/people.ts';
import type { Post } from '../model/post.ts';
import type { Registered } from '../model/registers.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { isOwnFinding, type OwnFindingId } from './own-findings.ts';
import { isPrivacyKind } from './privacy.ts';
import type { Known, Raised } from './raise.ts';
import { aboutRegister } from './registers.ts';

/** The fixed reasons of a false alarm. */
export const falseAlarms: readonly string[] = waiversSchema.$defs.falseAlarm.enum;

/** A finding with the post it is about. */
interface AboutPost {
  readonly finding: Finding;
  readonly post: Post | null;
}

/** What waivers do: the findings they accept, and what is wrong with the waivers themselves. */
export interface Waived {
  readonly accepted: ReadonlySet<Finding>;
  readonly raised: readonly Raised[];
}

type Fault = readonly [by: OwnFindingId, message: string];

/** Roles whose holders may accept findings. */
export function approvingRoles({ roles = {} }: PracticeDocument): string[] {
  return Object.entries(roles).flatMap(([id, role]) => (role?.owns?.includes('waivers') ? [id] : []));
}

/** Why an exception from a rule is never granted; null: it may be. */
export function noException(kind: string, rule: ResolvedRule | undefined): string | null {
  if (isPrivacyKind(kind)) return 'No exception is granted from what protects patients’ privacy.';
  return rule?.rule.waivable === false ? 'The policy allows no exception from this rule.' : null;
}

/** What is wrong with who and what a waiver names; null: nothing. */
function malformed(
  waiver: Waiver,
  rule: ResolvedRule | undefined,
  document: PracticeDocument,
): string | null {
  const { requestedBy, approvedBy, sort, reason } = waiver;
  if (!rule && !isOwnFinding(waiver.rule)) return 'No rule has the id that it names.';
  if (!personMeant(requestedBy, document))
    return 'Who asks for it is not among the people of chaperone.yaml.';
  if (sort === 'false-alarm' && !falseAlarms.includes(reason))
    return `A false alarm has one of these reasons: ${falseAlarms.join(', ')}.`;
  if (!approvedBy) return null;
  const approver = personMeant(approvedBy, document);
  if (!approver) return 'Who accepts it is not among the people of chaperone.yaml.';
  const roles = approvingRoles(document);
  if (!rolesOf(approver, document).some((role) => roles.includes(role)))
    return `Who accepts it has no role that owns waivers (${roles.join(', ') || 'no role does'}).`;
  return null;
}

/** Why a waiver does not count, whatever is found; null: it counts. */
function faultOf(
  waiver: Waiver,
  post: Post | null,
  rule: ResolvedRule | undefined,
  practice: Known,
): Fault | null {
  const { document, asOf } = practice;
  const wrong = malformed(waiver, rule, document);
  if (wrong) return ['waiver/malformed', wrong];
  const approver = personMeant(waiver.approvedBy ?? null, document);
  if (approver && approver === personMeant(waiver.requestedBy, document))
    return ['waiver/self-approved', 'Who asks for it accepts it too.'];
  if (approver && post && approver === personMeant(post.author, document))
    return ['waiver/self-approved', 'Who wrote the post accepts it.'];
  const kind = rule?.rule.kind ?? waiver.rule.split('/')[0]!;
  const refusal = waiver.sort === 'exception' ? noException(kind, rule) : null;
  if (refusal) return ['waiver/not-allowed', refusal];
  if (waiver.until < asOf) return ['waiver/expired', `This waiver held until ${waiver.until}.`];
  if (!approver) {
    const roles = approvingRoles(document).join(' or ') || 'a role that owns waivers, which nobody has';
    return ['waiver/unapproved', `It does not count until somebody else accepts it: ${roles}.`];
  }
  return null;
}

/** Why a waiver that counts accepts nothing. */
function whyUnused({ content, fingerprint }: Waiver, posts: readonly Post[]): string {
  if (posts.length === 0) return 'There is no such post.';
  if (posts.every((post) => contentDigest(post) !== content)) return 'The post has changed since.';
  return fingerprint ? 'The rule does not find this any more.' : 'The rule finds nothing about the post.';
}

/** Which findings the waivers of a practice accept, of the posts that they name. A waiver counts for the post as it read when it was written. */
export function waive(
  found: readonly AboutPost[],
  named: readonly Post[],
  practice: Known,
  rules: readonly ResolvedRule[],
): Waived {
  const accepted = new Set<Finding>();
  const raised: Raised[] = [];
  const byId = new Map(rules.map((each) => [each.rule.id, each]));
  const posts = grouped(named, ({ id }) => id);
  for (const [index, waiver] of (practice.waivers ?? []).entries()) {
    const same = posts.get(waiver.post) ?? [];
    const post = same.find((each) => contentDigest(each) === waiver.content) ?? null;
    const tell = ([by, message]: Fault): void => void raised.push(telling(waiver, index, by, message));
    const fault = faultOf(waiver, post, byId.get(waiver.rule), practice);
    if (fault) {
      tell(fault);
      continue;
    }
    const matching = post ? found.filter((each) => each.post === post && matches(waiver, each.finding)) : [];
    for (const { finding } of matching) accepted.add(finding);
    // A post that is not among those read may be in another calendar.
    if (matching.length === 0 && !(same.length === 0 && practice.isPartial))
      tell(['waiver/unused', whyUnused(waiver, same)]);
  }
  return { accepted, raised };
}

function matches({ rule, fingerprint }: Waiver, finding: Finding): boolean {
  return finding.rule === rule && (fingerprint === undefined || finding.fingerprint === fingerprint);
}

function telling(waiver: Registered<Waiver>, index: number, by: OwnFindingId, message: string): Raised {
  return aboutRegister(by, waiver.place, `waiver ${index + 1}`, message);
}
