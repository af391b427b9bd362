import type { TypedRule } from '../../model/rule.ts';
import type { Sort } from '../sort.ts';
/** The rules in force, inheritance resolved. */
export declare const rules: Sort<TypedRule>;
