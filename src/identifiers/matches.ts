/** All matches of a global expression, at once. `matchAll` copies the expression at every call, which costs more than most searches. */
export function matches(find: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  find.lastIndex = 0;
  for (let match = find.exec(text); match; match = find.exec(text)) {
    found.push(match);
    if (match[0] === '') find.lastIndex += 1;
  }
  return found;
}
