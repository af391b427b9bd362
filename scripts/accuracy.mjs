// The figures of the identifiers on the labelled texts beside the project, printed and kept in docs/accuracy.md.
// `--check` compares instead: a figure that fell by more than `slack` fails, one that rose asks to be kept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const corpus = join(root, '../shared/corpus/identifiers');
const page = join(root, 'docs/accuracy.md');
/** How many points a figure may fall before it is told. */
const slack = 0.3;
/** Types of the labelled texts that are no identifiers. */
const neutral = ['YEAR', 'RELDATE', 'TIME', 'ORG', 'OTHER', 'TITLE', 'HASHTAG'];
const sets = [
  ['asqphi', 'en'],
  ['presidio_v2', 'en'],
  ['presidio_large', 'en'],
  ['msrt_en_phone', 'en'],
  ['twtext', 'en'],
  ['wnut17', 'en'],
  ['btc', 'en'],
  ['tbner', 'en'],
  ['meddocan', 'es'],
  ['healthtweets', 'en'],
];
/** Types whose figures are kept; an AGE of up to 89 is no finding, so that the sets' ages are left out. */
const types = [
  'NAME',
  'PHONE',
  'EMAIL',
  'SSN',
  'MRN',
  'PLAN',
  'ACCOUNT',
  'LICENSE',
  'URL',
  'IP',
  'HANDLE',
  'DATE',
  'ADDRESS',
  'LOCATION',
];

const percent = (share) => Math.round(share * 1000) / 10;
export const hasCorpus = () => existsSync(corpus);

/** The detectors and the tagger, from the sources as they are. */
async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './find.ts'; export { tagNames, decodeNameModel } from './names/index.ts';",
      resolveDir: join(root, 'src/identifiers'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Rows of figures in per cent: of every set at every level, of all types together and of each type apart. */
export async function figures() {
  const { score, readJsonl } = await import(pathToFileURL(join(corpus, 'eval.mjs')).href);
  const { findIdentifiers, tagNames, decodeNameModel } = await load();
  const model = decodeNameModel(readFileSync(join(root, 'src/identifiers/names/weights.bin')));
  const names = (text, options) => tagNames(text, model, options);
  const whole = [];
  const apart = [];
  for (const [set, language] of sets) {
    const gold = readJsonl(join(corpus, `dev/${set}.jsonl`)).map((row) => ({
      ...row,
      spans: row.spans.filter(([, , type]) => type !== 'AGE'),
    }));
    for (const level of ['error', 'review']) {
      const found = gold.map(({ id, text }) => ({
        id,
        spans: findIdentifiers(text, { level, languages: [language], names }).map((hit) => [
          hit.start,
          hit.end,
          hit.type,
        ]),
      }));
      // Posts of health outlets are full of handles and addresses, which alone are nothing: only the rest is told.
      const told =
        set === 'healthtweets' ? types.filter((type) => !['URL', 'HANDLE', 'DATE'].includes(type)) : null;
      const { micro, sentence, types: each } = score(gold, found, { ignore: neutral, types: told });
      whole.push({
        set,
        level,
        'any type found': percent(micro.anyRecall),
        'clean texts flagged': percent(sentence.falseAlarm),
        'flagged texts right': percent(sentence.precision),
      });
      if (level === 'review')
        for (const type of types)
          if (each[type]?.overlap.gold >= 5)
            apart.push({
              set,
              type,
              'exact F1': percent(each[type].exact.F1),
              'overlap F1': percent(each[type].overlap.F1),
              'any type found': percent(each[type].anyRecall),
              texts: each[type].overlap.gold,
            });
    }
  }
  return { whole, apart };
}

const line = (cells) => `| ${cells.join(' | ')} |`;

function tableOf(rows) {
  const columns = Object.keys(rows[0]);
  return [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((column) => row[column]))),
  ].join('\n');
}

/** The page with a marked part replaced. */
function withPart(text, name, part) {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!marked.test(text)) throw new Error(`docs/accuracy.md has no part ${name}`);
  return text.replace(marked, (_, open, close) => `${open}\n${part}\n${close}`);
}

/** The rows of a marked table, as kept. */
function keptRows(text, name) {
  const part = new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n<!-- /${name} -->`).exec(text)?.[1] ?? '';
  const [head = [], , ...rows] = part
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at]])));
}

const keyOf = ({ set, level, type }) => [set, level ?? type].join(' ');

/** What fell: for each kept figure, the sentence that says so. */
export function falls(kept, now) {
  return now.flatMap((row) => {
    const before = kept.find((other) => keyOf(other) === keyOf(row));
    if (!before) return [`${keyOf(row)}: not kept yet`];
    return Object.entries(row).flatMap(([column, value]) => {
      if (typeof value !== 'number' || column === 'texts') return [];
      const worse = (value - Number(before[column])) * (column === 'clean texts flagged' ? -1 : 1);
      return worse < -slack ? [`${keyOf(row)}: ${column} was ${before[column]}, is ${value}`] : [];
    });
  });
}

/** Everything that fell against docs/accuracy.md. */
export async function check() {
  const text = readFileSync(page, 'utf8');
  const { whole, apart } = await figures();
  return [...falls(keptRows(text, 'identifiers'), whole), ...falls(keptRows(text, 'types'), apart)];
}

async function main() {
  if (!hasCorpus()) {
    console.log('The labelled texts are not beside the project: nothing is measured.');
    return;
  }
  if (process.argv.includes('--check')) {
    const fallen = await check();
    for (const sentence of fallen) console.log(sentence);
    process.exitCode = fallen.length > 0 ? 1 : 0;
    return;
  }
  const { whole, apart } = await figures();
  console.table(whole);
  console.table(apart);
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, withPart(withPart(text, 'identifiers', tableOf(whole)), 'types', tableOf(apart)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
