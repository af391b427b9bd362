/** Counts of patients below this are not shown (the convention of the Centers for Medicare & Medicaid Services). */
export const smallestCell = 11;

/**
 * Groups that are about patients alone, and few. Where only one is hidden, the smallest other is hidden with it: else
 * the total would tell it.
 */
export function hiddenAmong(
  groups: readonly { key: string; posts: number; patients: number }[],
): ReadonlySet<string> {
  const few = groups.filter(
    ({ posts, patients }) => patients > 0 && patients === posts && patients < smallestCell,
  );
  const hidden = new Set(few.map(({ key }) => key));
  if (hidden.size !== 1 || groups.length < 2) return hidden;
  const [other] = groups
    .filter(({ key }) => !hidden.has(key))
    .sort((a, b) => a.posts - b.posts || (a.key < b.key ? -1 : 1));
  return other ? hidden.add(other.key) : hidden;
}
