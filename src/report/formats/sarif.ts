import type { Edit, Finding } from '../../model/generated.ts';
import { bySeverity } from '../group.ts';
import type { Format, RuleText } from '../format.ts';
import type { Level } from '../words.ts';

const LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', notice: 'note' };

type Region = Pick<Edit, 'line' | 'column' | 'endLine' | 'endColumn'>;

function region({ line, column, endLine, endColumn }: Region): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path as the relative reference that SARIF wants; the base is the repository's root. */
function artifact(path: string): object {
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

function fixOf({ fix }: Finding): object[] {
  if (!fix) return [];
  const paths = [...new Set(fix.edits.map(({ path }) => path))];
  const artifactChanges = paths.map((path) => ({
    artifactLocation: artifact(path),
    replacements: fix.edits
      .filter((edit) => edit.path === path)
      .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
  }));
  return [{ description: { text: fix.title }, artifactChanges }];
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const fixes = fixOf(finding);
  const text = [finding.message, finding.guidance].filter((part) => part !== null).join(' ');
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text },
    locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }],
    partialFingerprints: { 'chaperone/v1': finding.fingerprint },
    baselineState: finding.isNew ? 'new' : 'unchanged',
    suppressions: finding.waived ? [{ kind: 'external', status: 'accepted' }] : [],
    ...(fixes.length > 0 ? { fixes } : {}),
    properties: {
      post: finding.post,
      channels: finding.channels,
      authority: finding.authority,
      inScope: finding.inScope,
    },
  };
}

/** A rule as its findings show it, at its most severe, with its own words where they are known. */
function ruleOf(id: string, findings: readonly Finding[], texts: readonly RuleText[]): object {
  const worst = bySeverity(findings)[0]!;
  const own = texts.find((text) => text.id === id);
  const help = own?.guidance ?? worst.guidance ?? worst.message;
  return {
    id,
    shortDescription: { text: own?.title ?? id },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[worst.severity] },
    properties: { tags: [worst.kind, ...worst.authority] },
  };
}

/** SARIF 2.1.0, as code scanning reads it. Columns count UTF-16 code units; waived findings are suppressed. */
export const sarif: Format = (report, _data, options) => {
  const ids = [...new Set(report.findings.map(({ rule }) => rule))].sort();
  const texts = options.rules ?? [];
  const rules = ids.map((id) =>
    ruleOf(
      id,
      report.findings.filter(({ rule }) => rule === id),
      texts,
    ),
  );
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Chaperone', ...(options.version && { version: options.version }), rules } },
        automationDetails: { id: `chaperone/${report.command.replaceAll(' ', '-')}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: report.notes.map((text) => ({ level: 'note', message: { text } })),
          },
        ],
        results: report.findings.map((finding) => resultOf(finding, ids.indexOf(finding.rule))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
