import { isDay } from '../../model/day.ts';
import type { Approval } from '../../model/generated.ts';

/** An approval as written: who, perhaps `(role)`, a day and the digest of what was approved, in any order. */
export function approvalOf(text: string): Approval {
  const [content] = /\bsha256:[0-9a-f]{64}\b/.exec(text) ?? [];
  const [on] = /(?<![\d-])\d{4}-\d\d-\d\d(?![\d-])/.exec(text.replace(content ?? '', '')) ?? [];
  const [inBrackets, role] = /\(\s*([a-z][a-z0-9-]*)\s*\)/.exec(text) ?? [];
  const day = on !== undefined && isDay(on) ? on : undefined;
  const rest = [content, day, inBrackets].reduce<string>((left, part) => left.replace(part ?? '', ' '), text);
  const by = rest
    .replace(/\s+/g, ' ')
    .replace(/^[\s:·|–—-]+|(?:[\s:·|–—-]|\s+on)+$/g, '')
    .trim();
  return {
    by: by === '' ? text : by,
    ...(role !== undefined && { role }),
    ...(day !== undefined && { on: day }),
    ...(content !== undefined && { content }),
  };
}
