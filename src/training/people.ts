import type { PracticeDocument } from '../model/generated.ts';
import { personMeant } from '../model/people.ts';
import type { SourceText } from '../model/place.ts';
import { readCsv } from '../read/csv.ts';
import type { DocumentProblem } from '../read/problem.ts';

/** How columns of names are called on sign-in sheets, in order of preference. */
const nameColumns: readonly (readonly string[])[] = [
  [
    'name',
    'full name',
    'participant',
    'attendee',
    'person',
    'employee',
    'staff',
    'printed name',
    'nombre',
    'nombre completo',
  ],
  ['first name', 'first', 'given name', 'nombre de pila'],
  ['last name', 'last', 'surname', 'family name', 'apellido', 'apellidos'],
];

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters after a name, which are no first name. */
const letters = /^(?:[A-Z.-]{2,}|PhD|PharmD|PsyD|DrPH)$/;

/** A name without what stands around it: "Ortiz, Maria", titles, letters after the name. */
function nameOf(text: string): string {
  const turned = /^([^,]+),\s*(\p{L}[^,]*)$/u.exec(text);
  const whole = turned && !letters.test(turned[2]!) ? `${turned[2]} ${turned[1]}` : text;
  return plain(whole.replace(/,.*$/, '').replace(/^(?:dr|mr|mrs|ms|dra?|sra?)\.?\s+/i, ''));
}

/** The id of the person meant by a signature: as elsewhere, and without regard to accents, order and titles. */
export function signedBy(text: string, document: PracticeDocument): string | null {
  const known = personMeant(text, document);
  if (known !== null) return known;
  const wanted = nameOf(text);
  if (wanted === '') return null;
  const found = Object.entries(document.people ?? {}).filter(([, { name }]) => nameOf(name) === wanted);
  // Two people of one name cannot be told apart by a signature.
  return found.length === 1 ? found[0]![0] : null;
}

/** Which cells of a row make a name: those under a known heading, else the first. */
function columnsOf(header: readonly string[]): {
  readonly indices: readonly number[];
  readonly isHeader: boolean;
} {
  const at = nameColumns.map((words) => header.findIndex((text) => words.includes(plain(text))));
  const [whole, first, last] = at as [number, number, number];
  if (whole >= 0) return { indices: [whole], isHeader: true };
  if (first >= 0 && last >= 0) return { indices: [first, last], isHeader: true };
  return { indices: [0], isHeader: false };
}

/** The signatures of a sheet, in their order: a column of names, or two of first and last names, or a name a line. */
export function signaturesIn(source: SourceText): {
  readonly signatures: readonly string[];
  readonly problems: readonly DocumentProblem[];
} {
  const first = source.text.split(/\r?\n/, 1)[0]!;
  const delimiter = [';', '\t'].find((sign) => first.includes(sign)) ?? ',';
  const { rows, problems } = readCsv(source, delimiter);
  const { indices, isHeader } = columnsOf(rows[0]?.map(({ text }) => text) ?? []);
  const isList = !isHeader && delimiter === ',';
  const signatures = rows.slice(isHeader ? 1 : 0).map((row) => {
    const cells = isList ? row : indices.map((index) => row[index]);
    return cells
      .map((cell) => cell?.text ?? '')
      .join(isList ? ', ' : ' ')
      .trim();
  });
  return { signatures: signatures.filter((text) => text !== ''), problems };
}
