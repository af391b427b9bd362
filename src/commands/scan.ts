import type { IdentifierType, Language } from '../identifiers/detector.ts';
import { types } from '../identifiers/detector.ts';
import type { Directory } from '../identifiers/directory.ts';
import { directoryOf, noDirectory } from '../identifiers/directory.ts';
import type { Level } from '../identifiers/find.ts';
import { findIdentifiers } from '../identifiers/find.ts';
import { fingerprint } from '../lint/stamp.ts';
import { verdictOf, type FailOn } from '../lint/verdict.ts';
import type { Finding, PracticeDocument, Report } from '../model/generated.ts';
import type { Passage } from '../model/passage.ts';
import { sourceText } from '../model/place.ts';
import type { TagNames } from '../model/practice.ts';
import { identifiers } from '../rules/identifiers.ts';
import type { Confidence } from '../rules/kind.ts';
import type { Result } from '../report/formats/index.ts';
import { count as counted, ending } from '../report/words.ts';
import { InputError } from './fault.ts';
import { unknownPractice } from './read-documents.ts';

/** A run of a text that identifies: offsets in UTF-16 code units, end exclusive. */
export type Span = [start: number, end: number, type: IdentifierType];

export interface ScanOptions {
  readonly level: Level;
  readonly languages: readonly Language[];
  /** The practice whose own names and numbers are no findings; null: none is known. */
  readonly practice: PracticeDocument | null;
  readonly names?: TagNames;
}

export interface ScanInputs extends ScanOptions {
  /** Files, or one text under a name such as `text`. */
  readonly sources: readonly { readonly path: string; readonly text: string }[];
  /** Whether identifiers that nothing links to a patient are told whatever their type. */
  readonly everything: boolean;
  readonly asOf: string;
  readonly failOn: FailOn;
}

const severities: Readonly<Record<Confidence, Finding['severity']>> = {
  sure: 'error',
  likely: 'warning',
  possible: 'notice',
};

const guidance = 'Take it out before it is published or pushed: what is pushed stays in the history.';

/** The spans of one text, for machines. */
export function scanText(text: string, { level, languages, practice, names }: ScanOptions): Span[] {
  return spansOf(text, { level, languages, names }, practice ? directoryOf(practice) : noDirectory);
}

function spansOf(
  text: string,
  { names, ...options }: { level: Level; languages: readonly Language[]; names: TagNames | undefined },
  directory: Directory,
): Span[] {
  const hits = findIdentifiers(text, { ...options, directory, ...(names && { names }) });
  return hits.map(({ start, end, type }): Span => [start, end, type]);
}

/** What a line of a batch must be. */
function parseLine(line: string, number: number): { id: unknown; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} is not JSON.`);
  }
  if (typeof value === 'object' && value !== null && 'id' in value && 'text' in value) {
    const { id, text } = value;
    if (typeof text === 'string') return { id, text };
  }
  throw new InputError(`Line ${number} is no object with an id and a text.`);
}

/**
 * Answers lines of `{"id","text"}` with lines of `{"id","spans"}`; empty lines are skipped.
 * @throws InputError where a line is something else; the line itself is not repeated.
 */
export function* scanLines(lines: Iterable<string>, options: ScanOptions): Generator<string> {
  const { level, languages, practice, names } = options;
  const directory = practice ? directoryOf(practice) : noDirectory;
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = parseLine(line, number);
    yield JSON.stringify({ id, spans: spansOf(text, { level, languages, names }, directory) });
  }
}

function passageOf({ path, text }: ScanInputs['sources'][number]): Passage {
  const source = sourceText(path, text);
  const segments = [{ start: 0, end: text.length, from: 0, to: text.length }];
  return { source, field: 'prose', text, segments, published: true, post: null };
}

/** The practice that the texts are judged in: the one given, in the languages asked for. */
function practiceOf({ practice, languages, names, asOf }: ScanInputs) {
  return {
    document: { ...(practice ?? unknownPractice), languages: [...languages] },
    asOf,
    calendars: [],
    predicate: () => () => false,
    ...(names && { names }),
  };
}

function summaryOf(counts: Report['counts']): string {
  const read = `${counted(counts.files, 'text')} read`;
  return counts.error + counts.warning + counts.notice > 0 ? ending(read, counts) : `${read}: nothing found.`;
}

/** Reports the identifiers of texts, each as certain as what links it to a patient; never the value. */
export function scanCommand(inputs: ScanInputs): Result {
  const options = { level: inputs.level, ...(inputs.everything && { alone: [...types] }) };
  const practice = practiceOf(inputs);
  const findings: Finding[] = inputs.sources.flatMap((source) =>
    [...identifiers.check(passageOf(source), options, practice)].map(
      ({ place, message, confidence = 'sure' }, ordinal) => ({
        rule: 'scan',
        kind: 'identifiers',
        severity: severities[confidence],
        message,
        guidance,
        authority: [],
        ...place,
        post: null,
        channels: [],
        fingerprint: fingerprint(`scan\0${source.path}`, ordinal),
        isNew: true,
        inScope: true,
        waived: false,
        fix: null,
      }),
    ),
  );
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    files: inputs.sources.length,
    posts: 0,
    unread: 0,
    error: count('error'),
    warning: count('warning'),
    notice: count('notice'),
    waived: 0,
  };
  const spans = inputs.sources.map(({ text }) => scanText(text, inputs));
  return {
    report: {
      version: 1,
      command: 'scan',
      asOf: inputs.asOf,
      verdict: verdictOf(findings, inputs.failOn),
      counts,
      summary: summaryOf(counts),
      cards: [],
      findings,
      tables: [],
      inputs: [],
      notes: [],
    },
    data: inputs.sources.length === 1 ? { spans: spans[0] } : { spans },
    practice: inputs.practice,
  };
}
