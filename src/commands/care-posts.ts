import { lint } from '../lint/lint.ts';
import { smallestCell } from '../metrics/small-cells.ts';
import type { ComplianceFigure } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Step } from '../records/path.ts';
import { count } from '../report/words.ts';
import { days, figure, median, share, type CareInputs } from './care.ts';
import type { Told } from './path.ts';

/** Of each post's first version in Git, whether nothing had to be changed in it. */
export function firstPass({ read, linted }: CareInputs, told: readonly Told[]): ComplianceFigure {
  const verdicts = new Map(linted.cards.map(({ id, verdict }) => [id, verdict]));
  const known = new Map<unknown, ReadonlyMap<string, string>>();
  let [passed, all] = [0, 0];
  for (const { post, versions } of told) {
    const [first] = versions;
    if (!post || !first?.post || !first.file) continue;
    const isAsNow = versions.length === 1 && post === first.post;
    let cards = known.get(first.file);
    if (!isAsNow && !cards) {
      const then = lint({ ...read.practice, calendars: [first.file], isPartial: true }, read.judge);
      known.set(first.file, (cards = new Map(then.cards.map(({ id, verdict }) => [id, verdict]))));
    }
    all++;
    if ((isAsNow ? verdicts.get(post.id) : cards!.get(first.post.id)) !== 'fail') passed++;
  }
  const note = 'Posts whose first version in Git needed no change, judged by the policy of today.';
  return share('first-pass', 'First-pass rate', all > 0 ? passed : null, all > 0 ? all : null, note);
}

const instant = ({ at }: Step): number => Date.parse(at.length === 10 ? `${at}T00:00Z` : at);

/** From the first draft to the first approval, in Git, calendars and register. */
export function timeToApprove(told: readonly Told[]): ComplianceFigure {
  const spans = told.flatMap(({ steps }) => {
    const drafted = steps.find(({ step }) => step === 'drafted');
    const approved = steps.find(({ step }) => step === 'approved');
    // What was approved before Git had it was drafted elsewhere, nobody knows when.
    if (!drafted || !approved || instant(approved) < instant(drafted)) return [];
    return [(instant(approved) - instant(drafted)) / 86_400_000];
  });
  const note =
    spans.length > 0
      ? `Median of ${count(spans.length, 'post')} whose draft and approval are both known.`
      : 'No post has both its draft and its approval on record.';
  return figure('time-to-approve', 'Time from draft to approval', median(spans), 'days', note);
}

/** From the first approval that a calendar tells to the day of the post. */
export function lead(posts: readonly Post[]): ComplianceFigure {
  const spans = posts.flatMap(({ date, approvals }) => {
    const on = approvals.flatMap((one) => one.on ?? []).sort()[0];
    return date !== null && on !== undefined ? [days(on.slice(0, 10), date)] : [];
  });
  const note =
    spans.length > 0
      ? `Median of ${count(spans.length, 'post')}.`
      : 'No calendar says when a post was approved.';
  return figure('approval-lead', 'Time from approval to publication', median(spans), 'days', note);
}

/** Counts about patients are told from eleven on. */
function guarded(one: ComplianceFigure): ComplianceFigure {
  if (one.whole === null || one.whole === 0 || one.whole >= smallestCell) return one;
  return { ...one, part: null, whole: null, note: 'Fewer than 11 posts about patients: not shown.' };
}

/** Of the posts about patients those of which no rule about permissions finds anything. */
export function authorized({ linted }: CareInputs, posts: readonly Post[]): ComplianceFigure {
  const about = posts.filter(({ subject }) => subject === 'patient' || subject === 'minor');
  const missing = new Set(
    linted.findings.filter(({ kind, waived }) => kind === 'authorization' && !waived).map(({ post }) => post),
  );
  const covered = about.filter(({ id }) => !missing.has(id)).length;
  return guarded(share('authorized', 'Posts about patients that a permission covers', covered, about.length));
}

/** Of the posts with pictures those whose pictures all have a text. */
export function alternativeTexts(posts: readonly Post[]): ComplianceFigure {
  const pictured = posts.filter(({ media }) => media.some(({ kind }) => kind === 'image'));
  const told = pictured.filter(({ media }) =>
    media.every(({ kind, alt }) => kind !== 'image' || (alt ?? '') !== ''),
  );
  return share(
    'alt-text',
    'Posts with pictures that all have a text alternative',
    told.length,
    pictured.length,
  );
}
