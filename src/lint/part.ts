import type { CalendarFile } from '../model/calendar.ts';
import { canonicalJson, sha256 } from '../model/digest.ts';
import type { PartFile, PartFinding, PartProblem } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Problem } from '../rules/kind.ts';
import type { Apart, Raised } from './raise.ts';

const hex = (text: string): string => sha256(text).slice('sha256:'.length);

const keyOf = ({ source: { path, text } }: CalendarFile): string => hex(`${path}\0${text}`);

const digestOf = ({ fix }: Problem): string | null =>
  fix ? hex(canonicalJson(JSON.parse(JSON.stringify(fix.edits)) as never)) : null;

/** A problem with one path instead of another. */
function moved(problem: Problem, from: string, to: string): Problem {
  const move = <Place extends { readonly path: string }>(place: Place): Place =>
    place.path === from ? { ...place, path: to } : place;
  const { place, fix, ...rest } = problem;
  return { ...rest, place: move(place), ...(fix && { fix: { ...fix, edits: fix.edits.map(move) } }) };
}

/** A problem of a file by itself, as the report of a part tells it; paths of the file itself are left empty. */
function partFinding(problem: Problem, { source }: CalendarFile): PartFinding {
  const { post: _post, channels, fix, ...rest } = moved(problem, source.path, '');
  return {
    ...rest,
    ...(channels && { channels: [...channels] }),
    ...(fix && { fix: { ...fix, edits: [...fix.edits] } }),
  };
}

/** Of which rules, in which order, numbers speak. */
export function lawDigest(rules: readonly ResolvedRule[]): string {
  return hex(JSON.stringify(rules.map(({ rule }) => rule)));
}

/** Writes down what rules say of files by themselves, as they are asked. */
export function collecting(rules: readonly ResolvedRule[]): Apart & { readonly files: PartFile[] } {
  const files: PartFile[] = [];
  return {
    isPart: true,
    files,
    took(file, raised) {
      const problems = raised.map(({ by, post, problem }): PartProblem => {
        const told = partFinding(problem, file);
        return {
          by: typeof by === 'string' ? by : rules.indexOf(by),
          post: post === null ? null : file.posts.indexOf(post),
          problem: told,
          sha256: digestOf(told),
        };
      });
      files.push({ sha256: keyOf(file), problems });
    },
  };
}

/**
 * Answers from parts what rules say of files by themselves.
 * @param absent called for a file that no part holds, as it is now
 */
export function answering(
  parts: readonly PartFile[],
  rules: readonly ResolvedRule[],
  absent: (path: string) => Error,
): Apart {
  const known = new Map(parts.map((part) => [part.sha256, part.problems]));
  return {
    given(file) {
      const problems = known.get(keyOf(file));
      const { path } = file.source;
      if (!problems) throw absent(path);
      return problems.map(({ by, post, problem, sha256 }): Raised => {
        const { fix, ...rest } = problem;
        const whole = fix && digestOf(problem) === sha256 ? problem : rest;
        return {
          by: typeof by === 'string' ? by : rules[by]!,
          post: post === null ? null : file.posts[post]!,
          problem: moved(whole, '', path),
          path,
        };
      });
    },
  };
}
