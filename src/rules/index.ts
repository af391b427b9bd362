import type { KindName } from '../model/rule.ts';
import { approval } from './approval.ts';
import { authorization } from './authorization.ts';
import { cadence } from './cadence.ts';
import { count } from './count.ts';
import { expression } from './expression.ts';
import { identifiers } from './identifiers.ts';
import type { OptionsOf, RuleKind, Subjects } from './kind.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { media } from './media.ts';
import { pattern } from './pattern.ts';
import { reidentification } from './reidentification.ts';
import { relationship } from './relationship.ts';
import { requires } from './requires.ts';
import { resemblance } from './resemblance.ts';
import { terms } from './terms.ts';
import { training } from './training.ts';
import { window } from './window.ts';

/** A row for every kind that the schemas know, each asked about what it says it reads. */
type Kinds = {
  [Kind in KindName]: { [Reads in keyof Subjects]: RuleKind<OptionsOf<Kind>, Reads> }[keyof Subjects];
};

/** The rule kinds, by name. Leaving one out, or filing one under another's name, does not compile. */
export const kinds = {
  terms,
  pattern,
  requires,
  media,
  links,
  length,
  count,
  window,
  cadence,
  expression,
  identifiers,
  relationship,
  reidentification,
  authorization,
  resemblance,
  approval,
  training,
} satisfies Kinds;
