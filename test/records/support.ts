import { factsTable, foldEvent, type Records } from '../../src/records/state.ts';
import { eventOf, type EventContent } from '../../src/records/event.ts';
import { recordsPolicy } from '../../src/records/resolve.ts';
import type { RetentionWorld } from '../../src/records/retention.ts';
import type { PracticeDocument, RegisterEvent } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';
import { readDocument } from '../../src/read/document.ts';
import type { Sources } from '../../src/read/sources.ts';

export const practice: PracticeDocument = {
  kind: 'practice',
  id: 'riverside',
  version: '1.0.0',
  effective: '2024-01-01',
  owner: 'privacy-officer',
  name: 'Riverside',
  timeZone: 'America/Chicago',
  people: {
    'dana-wu': { name: 'Dana Wu', roles: ['privacy-officer'] },
    'tom-becker': { name: 'Tom Becker', roles: ['office-manager'] },
    'maria-ortiz': { name: 'Maria Ortiz', roles: ['marketing'] },
  },
  roles: { 'privacy-officer': { owns: ['holds'] }, 'office-manager': {}, marketing: {} },
};

export const head = (kind: string): string =>
  `kind: ${kind}\nid: ${kind}-here\nversion: 1.0.0\neffective: 2024-01-01\nowner: office-manager\n`;

export const read = (path: string, text: string) => readDocument(sourceText(path, text));

export const event = (content: Partial<EventContent> & Pick<EventContent, 'event'>): RegisterEvent =>
  eventOf({ record: 'r', at: '2026-03-01T12:00:00-06:00', by: 'maria-ortiz', ...content });

export function fold(events: readonly RegisterEvent[]): Records {
  const records: Records = new Map();
  const table = factsTable();
  for (const one of events) foldEvent(records, one, table);
  return records;
}

export const classYaml = `classes:
  - id: advertising
    title: What is published
    when: record.kind == "post" || record.kind == "story"
    businessRecord: yes
    legalHealthRecord: no
    designatedRecordSet: no
    schedule: advertising
    authority: [a]
`;

export const scheduleYaml = (keep: string, more = ''): string => `schedules:
  - id: advertising
    title: After it was last public
    after: lastPublished
    keep: ${keep}
    then: destroy
    method: { electronic: delete }
    authority: [a]
    ${more || 'confirmed: { by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05 }'}
`;

export function world(retention: string, extra: Partial<RetentionWorld> = {}): RetentionWorld {
  const documents = [
    read('policy/records.yaml', head('records') + classYaml),
    read('policy/retention.yaml', head('retention') + retention),
  ];
  const problems = documents.flatMap((one) => one.problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return {
    practice,
    asOf: '2026-12-01',
    policy: recordsPolicy(documents, practice),
    holds: [],
    authorization: () => undefined,
    ...extra,
  };
}

/** A register in memory, its files given as texts. */
export function memory(files: Readonly<Record<string, string>>): Sources {
  const bytes = (path: string) => (files[path] === undefined ? null : new TextEncoder().encode(files[path]));
  return {
    read: (path) => Promise.resolve(bytes(path) ? { bytes: bytes(path)! } : { absent: 'missing' }),
    stream: (path) =>
      Promise.resolve(
        bytes(path)
          ? {
              chunks: (async function* () {
                for (let at = 0; at < bytes(path)!.length; at += 7) yield bytes(path)!.subarray(at, at + 7);
              })(),
            }
          : { absent: 'missing' },
      ),
    list: (folder) =>
      Promise.resolve(
        Object.keys(files)
          .filter((path) => path.startsWith(`${folder}/`))
          .sort(),
      ),
  };
}
