import type { VersionPart } from './generated.ts';

const parts: readonly VersionPart[] = ['major', 'minor', 'patch'];

const numbers = (version: string): number[] => version.split(/[-+]/)[0]!.split('.').map(Number);

/** The part in which a semantic version is above another; null: it is not. What follows a dash or plus does not count. */
export function risenPart(before: string, after: string): VersionPart | null {
  const [old, now] = [numbers(before), numbers(after)];
  const at = parts.findIndex((_, index) => old[index] !== now[index]);
  return at >= 0 && now[at]! > old[at]! ? parts[at]! : null;
}

/** Whether a semantic version comes after another. */
export const isLater = (version: string, than: string): boolean => risenPart(than, version) !== null;

/** Whether one part of a version is worth at least as much as another. */
export const isAtLeast = (part: VersionPart, other: VersionPart): boolean =>
  parts.indexOf(part) <= parts.indexOf(other);

/** A version with one part risen, those after it 0. */
export function raised(version: string, part: VersionPart): string {
  const at = parts.indexOf(part);
  return numbers(version)
    .map((number, index) => (index < at ? number : index === at ? number + 1 : 0))
    .join('.');
}
