import type { PracticeDocument } from '../model/generated.ts';
import type { Redact } from './sanitise.ts';
/** Masks every identifier but the practice's own; with no practice known, every one. */
export declare function redactor(practice: PracticeDocument | null): Redact;
