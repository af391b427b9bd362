// A page for each pack, made from its policy: what every rule asks, why, what to write instead, and its cases.
import { mkdirSync, readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

const read = (path) => parse(readFileSync(path, 'utf8'));

/** The packs by name, with their policies. */
export function packsOf(root) {
  const folder = join(root, 'policies');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'policy.yaml')))
    .sort()
    .map((name) => ({ name, policy: read(join(folder, name, 'policy.yaml')) }));
}

/** The first comment of a policy after the editors' line: what the pack is for. */
function aboutOf(root, name) {
  const lines = readFileSync(join(root, 'policies', name, 'policy.yaml'), 'utf8').split('\n');
  return lines[1].replace(/^# /, '');
}

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/** A case as a reader takes it in: its text, or the post as YAML. */
function caseLines(given) {
  const { post, posts, given: around } = typeof given === 'string' ? { post: { copy: given } } : given;
  const isText = post && Object.keys(post).length === 1 && post.copy && !around;
  if (isText) return `- ${inline(post.copy)}`;
  const value = { ...(post && { post }), ...(posts && { posts }), ...(around && { given: around }) };
  const yaml = stringify(value, { flowCollectionPadding: true, collectionStyle: 'flow', lineWidth: 0 });
  return `- ${inline(oneLine(yaml))}`;
}

/** Text in a code span, whatever back-ticks it holds; long ones are cut. */
function inline(text) {
  const shown = oneLine(text);
  const cut = shown.length > 300 ? `${shown.slice(0, 300)}…` : shown;
  return cut.includes('`') ? `\`\` ${cut} \`\`` : `\`${cut}\``;
}

function severityOf(severity) {
  if (typeof severity === 'string') return severity;
  return Object.entries(severity)
    .map(([how, level]) => `${how}: ${level}`)
    .join(', ');
}

function ruleSection(pack, rule, obligations) {
  const why = rule.authority.map((id) => {
    const { citation, title, link } = obligations.get(id);
    return `- [${citation}](${link}): ${title}.`;
  });
  return [
    `## ${rule.title}`,
    '',
    `\`${pack}/${rule.id}\` · kind [${rule.kind}](../rules/${rule.kind}.md) · ${severityOf(rule.severity)}` +
      `${rule.waivable === false ? ' · cannot be waived' : ''} · law checked ${rule.verified}`,
    ...(rule.message ? ['', rule.message] : []),
    ...(rule.when ? ['', 'Applies when:', '', '```cel', rule.when.trim(), '```'] : []),
    '',
    '### Why',
    '',
    ...why,
    '',
    '### What to write instead',
    '',
    rule.guidance,
    '',
    '### Is flagged',
    '',
    ...rule.cases.flag.map(caseLines),
    '',
    '### Passes',
    '',
    ...rule.cases.pass.map(caseLines),
  ];
}

/** Writes `docs/packs/<pack>.md` for every pack, and the list of them. */
export function writePackPages(root) {
  const folder = join(root, 'docs/packs');
  mkdirSync(folder, { recursive: true });
  const { obligations } = read(join(root, 'policies/responsibilities/us.yaml'));
  const known = new Map(obligations.map((one) => [one.id, one]));
  const packs = packsOf(root);
  for (const { name, policy } of packs) {
    const lines = [
      `# The pack ${name}`,
      '',
      `<!-- Made by \`npm run generate\` from policies/${name}/policy.yaml. Do not edit. -->`,
      '',
      aboutOf(root, name),
      '',
      'To use it:',
      '',
      '```yaml',
      `extends: [chaperone:${name}]`,
      '```',
      ...policy.rules.flatMap((rule) => ['', ...ruleSection(name, rule, known)]),
      '',
      'This is not legal advice.',
      '',
    ];
    writeFileSync(join(folder, `${name}.md`), lines.join('\n'));
  }
  const list = packs.map(
    ({ name, policy }) => `| [${name}](${name}.md) | ${aboutOf(root, name)} | ${policy.rules.length} |`,
  );
  const index = [
    '# Packs',
    '',
    '<!-- Made by `npm run generate` from policies/. Do not edit. -->',
    '',
    'Policies that ship with Chaperone. A practice extends them and adjusts what does not fit: see',
    '[policies.md](../policies.md).',
    '',
    '| pack | about | rules |',
    '| --- | --- | --- |',
    ...list,
    '',
  ];
  writeFileSync(join(folder, 'README.md'), index.join('\n'));
}
