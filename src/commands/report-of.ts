import type { CalendarFile } from '../model/calendar.ts';
import type { Finding, Report } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { Known } from '../lint/raise.ts';
import { fingerprint } from '../lint/stamp.ts';
import { verdictOf, type FailOn } from '../lint/verdict.ts';
import type { Registry } from '../policy/obligations.ts';
import { distinct, type DocumentProblem } from '../read/problem.ts';
import type { ReadPractice } from './read-practice.ts';

/** Problems of documents as findings: they always fail, and the exit code is 2. */
export function documentFindings(problems: readonly DocumentProblem[]): Finding[] {
  return distinct(problems).map(({ place, message, hint }, index) => ({
    rule: 'document/invalid',
    kind: 'document',
    severity: 'error',
    message,
    guidance: hint,
    authority: [],
    ...place,
    post: null,
    channels: [],
    fingerprint: fingerprint(`document\0${place.path}`, index),
    isNew: true,
    inScope: true,
    waived: false,
    fix: null,
  }));
}

/** How much was read. */
export interface Tally {
  files: number;
  posts: number;
  unread: number;
}

/** Adds a calendar to what was read. */
export function count({ posts, blocks }: CalendarFile, tally: Tally): void {
  tally.files += 1;
  tally.posts += posts.length;
  tally.unread += blocks.filter(({ as }) => as === 'unread').length;
}

/** How much was read of some calendars. */
export function tallyOf(calendars: readonly CalendarFile[]): Tally {
  const tally = { files: 0, posts: 0, unread: 0 };
  for (const file of calendars) count(file, tally);
  return tally;
}

/** The report of a command over a practice. */
export function reportOf(
  command: string,
  read: Pick<ReadPractice, 'inputs' | 'notes' | 'registry'> & {
    readonly practice: Partial<Practice> & Known;
  },
  found: Pick<Report, 'findings' | 'cards' | 'tables'>,
  failOn: FailOn,
  tally = tallyOf(read.practice.calendars ?? []),
): Report {
  const counted = (severity: Finding['severity']): number =>
    found.findings.filter((finding) => finding.severity === severity && !finding.waived).length;
  return {
    version: 1,
    command,
    asOf: read.practice.asOf,
    verdict: verdictOf(found.findings, failOn),
    counts: {
      ...tally,
      error: counted('error'),
      warning: counted('warning'),
      notice: counted('notice'),
      waived: found.findings.filter((finding) => finding.waived).length,
    },
    ...found,
    inputs: [...read.inputs],
    notes: [...read.notes],
    citations: citationsOf(found.findings, read.registry),
  };
}

/** What the authorities of findings are called in a sentence, each once, sorted by id. */
function citationsOf(findings: readonly Finding[], registry: Registry): NonNullable<Report['citations']> {
  const ids = [...new Set(findings.flatMap(({ authority }) => authority))].sort();
  return ids.flatMap((id) => {
    const known = registry.get(id);
    return known ? [{ id, citation: known.citation }] : [];
  });
}
