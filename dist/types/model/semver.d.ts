import type { VersionPart } from './generated.ts';
/** The part in which a semantic version is above another; null: it is not. What follows a dash or plus does not count. */
export declare function risenPart(before: string, after: string): VersionPart | null;
/** Whether a semantic version comes after another. */
export declare const isLater: (version: string, than: string) => boolean;
/** Whether one part of a version is worth at least as much as another. */
export declare const isAtLeast: (part: VersionPart, other: VersionPart) => boolean;
/** A version with one part risen, those after it 0. */
export declare function raised(version: string, part: VersionPart): string;
