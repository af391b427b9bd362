import type { Finding } from '../../model/generated.ts';
import type { Format } from '../format.ts';
import { isOpen, ownersOf } from '../group.ts';
import type { Safe } from '../sanitise.ts';
import type { Report } from '../../model/generated.ts';
import type { Level } from '../words.ts';
import { advice, cardName, cited, levels, levelWords } from '../words.ts';

/** What is said on a line of the diff. Data: only the edge writes it, through @actions/core. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where the range is on one line: the host refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

export interface Annotations {
  readonly annotations: readonly Annotation[];
  /** How many of each level did not fit. */
  readonly omitted: Readonly<Record<Level, number>>;
}

/** A step shows this many annotations of each level; the host drops the rest without a word. */
const ANNOTATIONS_A_LEVEL = 10;

function annotation(finding: Finding, name: string | null): Annotation {
  const { what, how } = advice(finding);
  const oneLine = finding.line === finding.endLine;
  return {
    level: finding.severity,
    title:
      name === null ? levelWords[finding.severity] : `${name}: ${levelWords[finding.severity].toLowerCase()}`,
    message: [what, how, `(${finding.rule})`].filter((part) => part !== '').join(' '),
    path: finding.path,
    startLine: finding.line,
    endLine: finding.endLine,
    ...(oneLine ? { startColumn: finding.column, endColumn: finding.endColumn } : {}),
  };
}

/** The annotations of a report: what is open, most severe first, within the limit of each level. */
export function annotationsOf(whole: Safe<Report>): Annotations {
  const report = cited(whole);
  const owners = ownersOf(report);
  const byLevel = levels.map((level) =>
    report.findings.filter((finding) => isOpen(finding) && finding.severity === level),
  );
  const shown = byLevel.flatMap((findings) => findings.slice(0, ANNOTATIONS_A_LEVEL));
  const left = byLevel.map((findings) => Math.max(0, findings.length - ANNOTATIONS_A_LEVEL));
  const [error = 0, warning = 0, notice = 0] = left;
  return {
    annotations: shown.map((finding) => {
      const owner = owners.get(finding);
      return annotation(finding, owner ? cardName(owner, report.asOf) : null);
    }),
    omitted: { error, warning, notice },
  };
}

/** Annotations as JSON, for whoever hands them to GitHub. */
export const github: Format = (report) => `${JSON.stringify(annotationsOf(report), null, 2)}\n`;
