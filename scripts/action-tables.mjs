import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Writes the Action's inputs and outputs into the README, between `<!-- inputs -->` and `<!-- /inputs -->` (and
 * likewise `outputs`), from action.yml. */
export function writeActionTables(root) {
  const readme = join(root, 'README.md');
  if (!existsSync(readme)) return;
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const text = readFileSync(readme, 'utf8');
  const tables = { inputs: inputTable(inputs), outputs: outputTable(outputs) };
  writeFileSync(readme, Object.entries(tables).reduce(between, text));
}

export function between(text, [name, table]) {
  const range = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(range, (_, open, close) => `${open}\n\n${table}\n\n${close}`);
}

const cell = (text) => String(text).trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
export const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
export const code = (text) => (text === '' || text === undefined ? '' : `\`${text}\``);

function inputTable(inputs) {
  const rows = Object.entries(inputs).map(([name, { description, default: fallback }]) =>
    row([code(name), description, code(fallback)]),
  );
  return [row(['input', 'says', 'default']), '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs) {
  const rows = Object.entries(outputs).map(([name, { description }]) => row([code(name), description]));
  return [row(['output', 'says']), '| --- | --- |', ...rows].join('\n');
}
