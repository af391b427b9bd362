import type { ASTNode } from '@marcbachmann/cel-js';
import type { ExpressionProblem } from './sentences.ts';
import type { Variables } from './variables.ts';
/** Asks the tree for what the type check lets pass. `isTyped`: it has passed. */
export declare function inspect(root: ASTNode, variables: Variables, isTyped: boolean): ExpressionProblem[];
/** The calls of `has` in an expression. */
export declare function hasCalls(root: ASTNode): ASTNode[];
/** `has` is true of every field that is never absent, which is no condition. `root` has `dyn` for `has`. */
export declare function inspectPresence(root: ASTNode, starts: ReadonlySet<number>, variables: Variables): ExpressionProblem[];
