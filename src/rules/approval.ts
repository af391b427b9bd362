import type { OptionsOf, RuleKind } from './kind.ts';
export const approval: RuleKind<OptionsOf<'approval'>, 'post'> = {
  reads: 'post',
  slots: [],
  check: () => [],
};
