import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricsImport } from '../../src/model/generated.ts';
import { importCommand, type ImportInputs } from '../../src/commands/metrics-import.ts';
import { exitCodeOf } from '../../src/lint/verdict.ts';
import { nameKey } from '../../src/metrics/recognise.ts';
import type { ReadSheets } from '../../src/metrics/tables.ts';
import { render, safe } from '../../src/report/formats/index.ts';
import { locate } from '../../src/cli/place.ts';
import { readSheets as read } from '../../src/sheets.ts';
import { inputsAt } from '../cli/inputs.ts';
import { write } from '../cli/run.ts';

type Wishes = Partial<Pick<ImportInputs, 'dates' | 'decimal' | 'exportZone' | 'year'>> & {
  readonly ignore?: readonly string[];
  readonly read?: Readonly<Record<string, string>>;
};

const readSheets: ReadSheets = async (bytes) => read(bytes);

/**
 * Imports exports that lie in a folder, and writes the cleaned files there, in this process: what the command line does
 * around it is tried where the built program is run.
 */
export async function imported(
  path: string,
  files: readonly string[],
  { ignore = [], read: said = {}, ...wishes }: Wishes = {},
) {
  const exports = await locate(path, files, null);
  const { files: written, result } = await importCommand({
    ...(await inputsAt(path, '2026-09-25')),
    exports: exports.sources,
    files: exports.paths,
    readSheets,
    ignore: ignore.map(nameKey),
    read: new Map(Object.entries(said).map(([name, role]) => [nameKey(name), role])),
    dates: null,
    decimal: null,
    exportZone: null,
    dryRun: false,
    ...wishes,
  });
  for (const file of written) {
    let text = '';
    for await (const piece of file.text()) text += piece;
    write(path, file.path, text);
  }
  const report = JSON.parse(render('json', safe(result))) as MetricsImport;
  return {
    status: exitCodeOf(result.report),
    report,
    messages: report.findings.map(({ message }) => message),
    where: report.findings.map(({ line, column }) => `${line}:${column}`),
  };
}

/** A practice that imports exports. */
export const practice = `kind: practice
id: millbrook
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
name: Millbrook Dental
timeZone: America/Denver
`;

/** The cleaned lines of a practice, without their header. */
export function cleaned(path: string): string[] {
  const registers = join(path, 'registers/metrics');
  if (!existsSync(registers)) return [];
  return readdirSync(registers)
    .sort()
    .flatMap((name) => readFileSync(join(registers, name), 'utf8').trimEnd().split('\n').slice(1));
}
