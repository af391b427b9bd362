import type { KindName } from '../model/rule.ts';
import { cadence } from './cadence.ts';
import { identifiers } from './identifiers.ts';
import type { OptionsOf, RuleKind, Subjects } from './kind.ts';
import { length } from './length.ts';
import { reidentification } from './reidentification.ts';
import { relationship } from './relationship.ts';
import { terms } from './terms.ts';

/** A row for every kind that the schemas know, each asked about what it says it reads. */
type Kinds = {
  [Kind in KindName]: { [Reads in keyof Subjects]: RuleKind<OptionsOf<Kind>, Reads> }[keyof Subjects];
};

/** The rule kinds, by name. Leaving one out, or filing one under another's name, does not compile. */
export const kinds = {
  terms,
  length,
  cadence,
  identifiers,
  relationship,
  reidentification,
} satisfies Kinds;
