import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageServer } from './language-server.ts';

const root = join(import.meta.dirname, '../..');
const published = 'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/';
const local = pathToFileURL(join(root, 'schemas')).href + '/';

interface Item {
  readonly label: string;
  readonly documentation?: string;
}

let server: LanguageServer;
let opened = 0;

beforeAll(async () => {
  server = new LanguageServer();
  const completion = { completionItem: { documentationFormat: ['markdown'] } };
  const textDocument = { completion, hover: { contentFormat: ['markdown'] } };
  await server.request('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument },
  });
  server.notify('initialized', {});
});

afterAll(() => server.stop());

/** Opens a text and waits until the server has judged it. `‸` stands where the cursor is. */
async function open(marked: string) {
  const cursor = marked.indexOf('‸');
  const text = marked.replace('‸', '').replaceAll(published, local);
  const before = marked.slice(0, Math.max(cursor, 0)).split('\n');
  const at = {
    textDocument: { uri: `file:///practice/document-${++opened}.yaml` },
    position: { line: before.length - 1, character: before.at(-1)!.length },
  };
  const judged = server.next('textDocument/publishDiagnostics');
  server.notify('textDocument/didOpen', {
    textDocument: { ...at.textDocument, languageId: 'yaml', version: 1, text },
  });
  const { diagnostics } = (await judged) as { diagnostics: readonly { message: string }[] };
  return { at, problems: diagnostics.map(({ message }) => message) };
}

async function completions(marked: string): Promise<readonly Item[]> {
  const { at } = await open(marked);
  return ((await server.request('textDocument/completion', at)) as { items: readonly Item[] }).items;
}

async function hover(marked: string): Promise<string> {
  const { at } = await open(marked);
  const answer = (await server.request('textDocument/hover', at)) as { contents: { value: string } } | null;
  return answer?.contents.value ?? '';
}

const policy = (rule: string): string => `# yaml-language-server: $schema=${published}policy.schema.json
kind: policy
id: riverside
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
rules:
  - ${rule}`;
const labels = (items: readonly Item[]): string[] => items.map(({ label }) => label);
const kinds = readdirSync(join(root, 'schemas/rules')).map((name) => name.replace('.schema.json', ''));

describe('an editor with a YAML language server', () => {
  it('offers every kind of rule', async () => {
    expect(labels(await completions(policy('id: a\n    title: A\n    kind: ‸')))).toEqual(
      expect.arrayContaining(kinds),
    );
  });

  it('offers the keys of a rule that are not there yet, each explained', async () => {
    const items = await completions(policy('id: a\n    kind: terms\n    title: A\n    ‸\n'));
    expect(labels(items)).toEqual(expect.arrayContaining(['severity', 'guidance', 'when', 'options']));
    expect(labels(items)).not.toContain('title');
    for (const { documentation } of items.filter(({ label }) => label !== 'options'))
      expect(documentation).toBeTruthy();
  });

  it('offers the options of the kind, and of no other', async () => {
    const terms = labels(
      await completions(policy('id: a\n    kind: terms\n    title: A\n    options:\n      ‸\n')),
    );
    expect(terms).toEqual(expect.arrayContaining(['terms', 'unless', 'match']));
    expect(terms).not.toContain('max');
    expect(
      labels(await completions(policy('id: a\n    kind: cadence\n    title: A\n    options:\n      ‸\n'))),
    ).toEqual(expect.arrayContaining(['per', 'max', 'gap']));
  });

  it('explains a key under the pointer', async () => {
    expect(await hover(policy('id: a\n    kind: terms\n    gui‸dance: Say what it is for.\n'))).toContain(
      'What to do instead',
    );
  });

  it('marks a key that does not exist', async () => {
    const { problems } = await open(policy('id: a\n    kind: terms\n    title: A\n    severty: error\n'));
    expect(problems.join()).toMatch(/severty/);
  });

  const example = join(root, 'examples/riverside-family-practice');
  it.each(['chaperone.yaml', 'policy/social-media.yaml'])(
    "has nothing against the example's %s",
    async (name) => {
      const text = readFileSync(join(example, name), 'utf8');
      expect(text).toMatch(/^# yaml-language-server: \$schema=/);
      expect((await open(text)).problems).toEqual([]);
    },
  );
});
