/** The path that `reference` means in a file at `path`: both with `/`; `..` beyond the root stays. */
export function relativeTo(path: string, reference: string): string {
  const out: string[] = [];
  for (const part of [...path.split('/').slice(0, -1), ...reference.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(part);
  }
  return out.join('/');
}
