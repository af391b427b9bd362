import { Composer, Lexer, Parser, YAMLParseError } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { SourceText } from '../model/place.ts';
import { problemAt } from './problem.ts';
import type { DocumentProblem } from './problem.ts';
import { syntaxSentence } from './syntax.ts';

/** `silent`, because the library's warnings go to the process and show what was written. */
const options = {
  version: '1.2',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;
const maxDepth = 100;
const maxTags = 100;
/** More problems than anyone mends at once; a broken file can have hundreds of thousands. */
export const maxProblems = 100;

/** Why a file is not even composed, and where: composing recurses, and an error a tag takes its time. */
export interface Refusal {
  readonly code: 'RESOURCE_EXHAUSTION' | 'TAG_RESOLVE_FAILED';
  readonly at: number;
}

/** Composes the one document of a file; `document!`, as there always is one, if empty. */
export function compose(text: string): Document.Parsed | Refusal {
  const parser = new Parser();
  const tokens = [];
  let at = 0;
  let tags = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxDepth) return { code: 'RESOURCE_EXHAUSTION', at };
    if (lexeme.startsWith('!') && ++tags > maxTags) return { code: 'TAG_RESOLVE_FAILED', at };
    at = Math.min(parser.offset, text.length);
  }
  tokens.push(...parser.end());
  const [document, second] = new Composer(options).compose(tokens, true, text.length);
  const from = second?.range[0];
  if (from !== undefined) document!.errors.push(new YAMLParseError([from, from], 'MULTIPLE_DOCS', ''));
  return document!;
}

/** Whether an error concerns one value alone, so that the rest of the document can still be judged. */
export function isLocal({ code, message }: YAMLError): boolean {
  if (code === 'UNEXPECTED_TOKEN') return message.endsWith('at node end');
  return ['BAD_SCALAR_START', 'BAD_DQ_ESCAPE', 'DUPLICATE_KEY'].includes(code);
}

/** One problem a line: what follows the first is mostly its echo. */
export function syntaxProblems(source: SourceText, document: Document.Parsed): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  let line = 0;
  for (const { code, pos } of [...document.errors, ...document.warnings].sort(
    (a, b) => a.pos[0] - b.pos[0],
  )) {
    const { message, hint } = syntaxSentence(code);
    const problem = problemAt(source, pos[0], Math.max(...pos), message, hint);
    if (problem.place.line === line) continue;
    line = problem.place.line;
    if (problems.push(problem) >= maxProblems) break;
  }
  if (document.directives.yaml.explicit) {
    const at = Math.max(0, source.text.search(/^%YAML/m));
    const { message, hint } = syntaxSentence('BAD_DIRECTIVE');
    problems.push(problemAt(source, at, at + 5, message, hint));
  }
  return problems;
}
