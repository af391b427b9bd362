import type { PolicyChange } from '../model/generated.ts';
import { together, type Effect } from '../model/effect.ts';
import { relocated } from './relocate.ts';
import { compareSort, type Sort } from './sort.ts';
import { authorizations } from './sorts/authorization.ts';
import { courses } from './sorts/course.ts';
import { documents } from './sorts/document.ts';
import { findings } from './sorts/finding.ts';
import { holds } from './sorts/hold.ts';
import { obligations } from './sorts/obligation.ts';
import { practice } from './sorts/practice.ts';
import { classes } from './sorts/records.ts';
import { movedRules } from './sorts/moved.ts';
import { minimums, schedules } from './sorts/retention.ts';
import { rules } from './sorts/rule.ts';
import { waivers } from './sorts/waiver.ts';
import type { Comparing } from './world.ts';

type Changes = (comparing: Comparing) => PolicyChange[];

const ofSort =
  <Value extends object>(sort: Sort<Value>): Changes =>
  (comparing) =>
    compareSort(sort, comparing);

/** Every sort of thing that documents say, in the order in which changes are told. */
const sorts: readonly Changes[] = [
  ofSort(rules),
  movedRules,
  ofSort(findings),
  ofSort(classes),
  ofSort(schedules),
  ofSort(minimums),
  ofSort(obligations),
  ofSort(courses),
  ofSort(authorizations),
  ofSort(holds),
  ofSort(waivers),
  ofSort(practice),
  ...documents.map(ofSort),
];

/** What changed between two states of a practice's documents, each in a sentence with what it does. */
export function changesBetween(comparing: Comparing): PolicyChange[] {
  return sorts.flatMap((changes) => changes(comparing)).map((change) => relocated(change, comparing));
}

/** What several changes do together. */
export const effectOfAll = (changes: readonly PolicyChange[]): Effect =>
  together(changes.map(({ effect }) => effect));
