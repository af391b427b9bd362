import { createHash } from 'node:crypto';
import type { Finding } from '../model/generated.ts';
import type { TypedRule } from '../model/rule.ts';
import { levelOf } from '../policy/tighten.ts';
import { kinds } from '../rules/index.ts';
import type { Confidence } from '../rules/kind.ts';
import { memoiseText } from '../rules/memo.ts';
import { ownFindings, type OwnFinding, type OwnFindingId } from './own-findings.ts';
import type { Raised } from './raise.ts';

/** What a policy changes about Chaperone's own findings, by id. */
export type OwnAdjustments = Readonly<Record<string, Partial<OwnFinding>>>;

/** How serious a finding is; `audit` only counts, `off` is dropped. */
export type Standing = Finding['severity'] | 'audit' | 'off';

/** A raised problem with its standing and its finding. `flagged` tells findings apart in memory only. */
export interface Stamped {
  readonly standing: Standing;
  readonly finding: Finding;
}

/** Gives each raised problem id, severity, authority and identity. Order is kept; ordinals depend on it. */
export function stamp(raised: readonly Raised[], own: OwnAdjustments, asOf: string): Stamped[] {
  const ordinals = new Map<string, number>();
  return raised.map((one) => {
    const { id, kind, standing, guidance, authority } = descriptor(one, own, asOf);
    const { problem, post, path } = one;
    const field = problem.field ?? 'post';
    const identity = [id, post?.id ?? path, field].join('\0');
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    const { place } = problem;
    const finding: Finding = {
      rule: id,
      kind,
      severity: standing === 'audit' || standing === 'off' ? 'notice' : standing,
      message: once(wording(one)),
      guidance,
      authority,
      path: place.path,
      line: place.line,
      column: place.column,
      endLine: place.endLine,
      endColumn: place.endColumn,
      post: post?.id ?? null,
      channels: [...(problem.channels ?? post?.channels ?? [])],
      fingerprint: fingerprint(identity, ordinal),
      isNew: true,
      inScope: true,
      waived: false,
      fix: problem.fix ?? null,
    };
    return { standing, finding };
  });
}

function descriptor(
  { by, problem }: Raised,
  own: OwnAdjustments,
  asOf: string,
): { id: string; kind: string; standing: Standing; guidance: string | null; authority: string[] } {
  if (typeof by === 'string') {
    const about: OwnFinding = { ...ownFindings[by as OwnFindingId], ...own[by] };
    return {
      id: by,
      kind: by.slice(0, by.indexOf('/')),
      standing: about.severity,
      guidance: about.guidance,
      authority: [],
    };
  }
  const { rule } = by;
  return {
    id: rule.id,
    kind: rule.kind,
    standing: standingOf(rule, problem.confidence ?? 'sure', asOf),
    guidance: rule.guidance ?? null,
    authority: rule.authority ?? [],
  };
}

/** Whether a rule only counts on a day, so that nothing it finds is shown. */
export function isOnTrial({ enforce = {} }: TypedRule, asOf: string): boolean {
  const { mode = 'deny', from } = enforce;
  return mode === 'audit' || (from !== undefined && asOf < from);
}

/** The severity a rule gives a problem of this confidence, capped by how far its roll-out has come. */
export function standingOf(rule: TypedRule, confidence: Confidence, asOf: string): Standing {
  const level = levelOf(rule.severity, confidence);
  if (level === 'off') return 'off';
  if (isOnTrial(rule, asOf)) return 'audit';
  return rule.enforce?.mode === 'warn' && level === 'error' ? 'warning' : level;
}

/** The same words about very many posts are held once. */
const once = memoiseText((text) => text);

/** Whether a kind's own words say too little without the rule's title. */
const isTerse = (kind: { readonly terse?: boolean }): boolean => kind.terse === true;

/** The rule's own message with the kind's slots filled in, else what the kind wrote. */
function wording({ by, problem }: Raised): string {
  if (typeof by === 'string') return problem.message;
  const { message: own, title, kind } = by.rule;
  if (!own) return isTerse(kinds[kind]) ? `${title}. ${problem.message}` : problem.message;
  return own.replace(/\{([a-zA-Z]+)\}/g, (whole, slot: string) => String(problem.slots?.[slot] ?? whole));
}

/** Identity of a finding: what it is about and the ordinal of the problem there; neither lines nor values. */
export function fingerprint(identity: string, ordinal: number): string {
  return createHash('sha256').update(`${identity}\0${ordinal}`).digest().toString('hex', 0, 8);
}
