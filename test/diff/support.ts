import { readCalendar } from '../../src/calendar/index.ts';
import type { ReadOptions } from '../../src/commands/read-practice.ts';
import { diffCommand } from '../../src/commands/diff.ts';
import type { PolicyDiff } from '../../src/commands/consequences.ts';
import type { Report } from '../../src/model/generated.ts';
import type { Sources } from '../../src/read/sources.ts';

export type Files = Readonly<Record<string, string>>;

/** Files in memory. */
export function memory(files: Files): Sources {
  const bytesOf = (path: string) => (path in files ? new TextEncoder().encode(files[path]) : null);
  return {
    read(path) {
      const bytes = bytesOf(path);
      return Promise.resolve(bytes ? { bytes } : { absent: 'missing' });
    },
    stream(path) {
      const bytes = bytesOf(path);
      return Promise.resolve(
        bytes ? { chunks: [bytes] as unknown as AsyncIterable<Uint8Array> } : { absent: 'missing' },
      );
    },
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => folder === '' || path === folder || path.startsWith(`${folder}/`))
          .sort(),
      ),
  };
}

export const options: ReadOptions = {
  paths: [''],
  config: null,
  now: Date.parse('2026-10-01T12:00:00Z'),
  asOf: '2026-10-01',
  async *readCalendars(sources, settings) {
    for await (const source of sources) yield readCalendar(source, settings);
  },
  loadNames: () => Promise.resolve(() => []),
};

export const practice = `kind: practice
id: elm-clinic
version: 1.0.0
effective: 2026-01-01
owner: dana-wu
name: Elm Clinic
timeZone: America/Chicago
people:
  dana-wu: { name: Dana Wu, roles: [privacy-officer] }
  tom-becker: { name: Tom Becker, roles: [office-manager] }
  maria-ortiz: { name: Maria Ortiz, roles: [marketing] }
roles:
  privacy-officer: { owns: [policy, authorizations, holds, waivers] }
  office-manager: { owns: [records, retention, training] }
  marketing: {}
`;

export const head = (kind: string, id: string, version = '1.0.0'): string =>
  `kind: ${kind}\nid: ${id}\nversion: ${version}\neffective: 2026-01-01\nowner: dana-wu\n`;

export interface Diffed {
  readonly report: Report;
  readonly diff: PolicyDiff;
  /** Each change as `effect: sentence`. */
  readonly said: readonly string[];
  /** Each finding as `path:line rule message`. */
  readonly found: readonly string[];
}

/** What the command says of two states of files. */
export async function diffed(before: Files, after: Files): Promise<Diffed> {
  const inputs = { ...options, before: { sources: memory(before), paths: [''] }, sources: memory(after) };
  const { report, data } = await diffCommand({ ...inputs, failOn: 'error' });
  const diff = data as unknown as PolicyDiff;
  return {
    report,
    diff,
    said: diff.changes.map(({ effect, sentence }) => `${effect}: ${sentence}`),
    found: report.findings.map(({ path, line, rule, message }) => `${path}:${line} ${rule} ${message}`),
  };
}
