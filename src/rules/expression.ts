import type { OptionsOf, RuleKind } from './kind.ts';

/** A condition that must hold for every post. One that fails counts as not met. */
export const expression: RuleKind<OptionsOf<'expression'>, 'post'> = {
  reads: 'post',
  terse: true,
  slots: [],
  *check(post, { must }, practice) {
    const holds = practice.predicate(must)(post, practice.asOf);
    if (holds === true) return;
    const message =
      holds === false
        ? 'This post does not keep to that.'
        : `The condition of this rule could not be decided: ${holds.failed}`;
    yield { place: post.places.post, message };
  },
  compare: (before, after) => (before.must.trim() === after.must.trim() ? 'neutral' : 'unknown'),
};
