/** Kinds whose findings concern somebody's privacy: such a post is not shown, and no exception is granted. */
const privacyKinds: ReadonlySet<string> = new Set([
  'identifiers',
  'relationship',
  'reidentification',
  'authorization',
]);

export function isPrivacyKind(kind: string): boolean {
  return privacyKinds.has(kind);
}
