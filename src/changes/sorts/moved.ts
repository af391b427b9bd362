import { effectOf, type Effect } from '../../model/effect.ts';
import type { PolicyChange } from '../../model/generated.ts';
import type { ResolvedRule } from '../../model/rule.ts';
import type { Comparing } from '../world.ts';

type Days = NonNullable<ResolvedRule['inForce']>;

const always: Days = { from: '' };

/** A first day that has come, before and after, decides about no post to come. */
function compareDays(before: Days, after: Days, asOf: string): Effect {
  const [old, now] = [before, after].map(({ from }) => (from <= asOf ? '' : from)) as [string, string];
  const [ended, ends] = [before.until ?? '9', after.until ?? '9'];
  return effectOf(now <= old && ends >= ended, old <= now && ended >= ends);
}

const spoken = ({ from, until }: Days): string =>
  [from === '' ? 'always' : `from ${from}`, ...(until === undefined ? [] : [`until ${until}`])].join(' ');

/** Rules that now stand in a document of other days, which decide about the posts that they judge. */
export function movedRules({ before, after, asOf }: Comparing): PolicyChange[] {
  const old = new Map(before.law.rules.map((each) => [each.rule.id, each]));
  return after.law.rules.flatMap(({ rule, origin, place, inForce: now = always }) => {
    const was = old.get(rule.id);
    const days = was?.inForce ?? always;
    if (!was || was.origin === origin) return [];
    const effect = compareDays(days, now, asOf);
    if (effect === 'neutral') return [];
    const { path, line } = place;
    return [
      {
        document: 'policy' as const,
        id: rule.id,
        subject: 'inForce',
        effect,
        sentence: `The rule “${rule.title}” (${rule.id}) moves to the document ${origin}, which is in force ${spoken(now)}; before, ${spoken(days)}.`,
        sort: 'rule',
        origin,
        before: spoken(days),
        after: spoken(now),
        path,
        line,
      },
    ];
  });
}
