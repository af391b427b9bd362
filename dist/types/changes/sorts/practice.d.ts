import type { PracticeDocument } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** What chaperone.yaml says. Names and numbers of people are not repeated. */
export declare const practice: Sort<PracticeDocument>;
