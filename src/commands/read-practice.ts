import { Temporal } from 'temporal-polyfill';
import { identify, unreadCalendar } from '../calendar/index.ts';
import type { OwnAdjustments } from '../lint/stamp.ts';
import type { Judge } from '../lint/lint.ts';
import { ownFindings } from '../lint/own-findings.ts';
import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import { sha256 } from '../model/digest.ts';
import type { Input, PolicyDocument, PracticeDocument } from '../model/generated.ts';
import { placeOf, sourceText, type SourceText } from '../model/place.ts';
import type { Practice } from '../model/practice.ts';
import { resolvePolicies } from '../policy/resolve.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { below, calendarPaths, defaultFiles, matching, nearestConfig } from './discover.ts';

/** The largest calendar that is read, in bytes. */
export const calendarLimit = 2 * 1024 * 1024;

/** Reads calendars, in the order given; the edge decides in which thread and how long it may take. */
export type ReadCalendars = (
  sources: readonly SourceText[],
  settings: CalendarSettings,
) => Promise<readonly CalendarFile[]>;

export interface ReadOptions {
  readonly paths: readonly string[];
  readonly config: string | null;
  readonly now: number;
  readonly asOf: string | null;
  readonly readCalendars: ReadCalendars;
}

/** A practice as read, with what judges it and everything that was wrong on the way. */
export interface ReadPractice {
  readonly practice: Practice;
  readonly judge: Judge;
  readonly problems: readonly DocumentProblem[];
  readonly inputs: readonly Input[];
  readonly notes: readonly string[];
}
