import type { Authorization } from '../model/generated.ts';

/** One thing that a signed permission must have. */
interface Element {
  /** What is missing, for "it lacks …". */
  readonly name: string;
  /** Where it is asked for. */
  readonly cite: string;
  readonly isThere: (authorization: Authorization) => boolean;
}

const byRepresentative = ({ signedBy }: Authorization): boolean => signedBy === 'representative';
const isByParent = ({ representativeAuthority }: Authorization): boolean =>
  representativeAuthority === 'parent';

/** The core elements and required statements of 45 CFR 164.508(c), and what a register needs to apply them. */
export const elements: readonly Element[] = [
  { name: 'what may be told', cite: '164.508(c)(1)(i)', isThere: ({ information }) => !!information },
  { name: 'who may tell it', cite: '164.508(c)(1)(ii)', isThere: ({ discloser }) => !!discloser },
  { name: 'who may learn it', cite: '164.508(c)(1)(iii)', isThere: ({ recipients }) => !!recipients },
  { name: 'on which channels', cite: '164.508(c)(1)(iii)', isThere: ({ channels }) => !!channels?.length },
  { name: 'in which form', cite: '164.508(c)(1)(i)', isThere: ({ media }) => !!media?.length },
  { name: 'what for', cite: '164.508(c)(1)(iv)', isThere: ({ purposes }) => !!purposes?.length },
  {
    name: 'when it ends',
    cite: '164.508(c)(1)(v)',
    isThere: ({ expires }) => !!(expires?.on ?? expires?.event),
  },
  { name: 'the day of the signature', cite: '164.508(c)(1)(vi)', isThere: ({ signed }) => !!signed },
  { name: 'who signed', cite: '164.508(c)(1)(vi)', isThere: ({ signedBy }) => !!signedBy },
  {
    name: 'the representative’s authority',
    cite: '164.508(c)(1)(vi)',
    isThere: (each) => !byRepresentative(each) || !!each.representativeAuthority,
  },
  {
    name: 'the year in which the minor comes of age',
    cite: '164.502(g)(3)',
    isThere: (each) => !(byRepresentative(each) && isByParent(each)) || !!each.minor,
  },
  {
    name: 'how it can be revoked',
    cite: '164.508(c)(2)(i)',
    isThere: ({ statements }) => statements?.revocation === true,
  },
  {
    name: 'that care does not depend on it',
    cite: '164.508(c)(2)(ii)',
    isThere: ({ statements }) => statements?.conditioning === true,
  },
  {
    name: 'that others may pass it on',
    cite: '164.508(c)(2)(iii)',
    isThere: ({ statements }) => statements?.redisclosure === true,
  },
  {
    name: 'that a copy was given',
    cite: '164.508(c)(4)',
    isThere: ({ statements }) => statements?.copyGiven === true,
  },
  {
    name: 'whether somebody else pays for it',
    cite: '164.508(a)(3)(ii)',
    isThere: ({ statements }) => statements?.remuneration === 'none' || statements?.remuneration === 'stated',
  },
  { name: 'where the signed form lies', cite: '164.530(j)', isThere: ({ form }) => !!form },
];

/** The names of what a permission lacks; empty: it is complete. */
export function missingElements(authorization: Authorization): string[] {
  return elements.filter(({ isThere }) => !isThere(authorization)).map(({ name }) => name);
}
