import type { Finding, Report } from '../model/generated.ts';

/** From which severity on findings make the verdict `fail`. */
export type FailOn = Finding['severity'] | 'never';

const order = ['notice', 'warning', 'error'] as const;

/** Whether a finding is at or above the level, in scope and not waived. */
export function decides(finding: Finding, failOn: FailOn): boolean {
  if (finding.kind === 'document') return true;
  return (
    failOn !== 'never' &&
    finding.inScope &&
    !finding.waived &&
    order.indexOf(finding.severity) >= order.indexOf(failOn)
  );
}

/** The verdict, computed from the findings alone. A document that cannot be read always fails. */
export function verdictOf(findings: readonly Finding[], failOn: FailOn): Report['verdict'] {
  return findings.some((finding) => decides(finding, failOn)) ? 'fail' : 'pass';
}

/** 0 clean, 1 findings that decide, 2 the input or the policy is wrong. (3, our fault, is the edge's to say.) */
export function exitCodeOf(report: Report): 0 | 1 | 2 {
  if (report.findings.some(({ kind }) => kind === 'document')) return 2;
  return report.verdict === 'fail' ? 1 : 0;
}
