import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Registry } from '../policy/obligations.ts';
import type { Known, Raised } from './raise.ts';
/** What is wrong with lines of the register of completions. What stands in them is never repeated. */
export declare function completionProblems({ training, document, asOf }: Known): Generator<Raised>;
/**
 * What does not fit between the training documents and the rest. Of a shipped baseline nothing is said: it speaks of
 * rules and roles that a practice need not have.
 */
export declare function courseProblems({ training, document }: Pick<Practice, 'training' | 'document'>, rules: readonly ResolvedRule[], registry: Registry): Generator<Raised>;
