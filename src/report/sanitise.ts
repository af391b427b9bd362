import type { Report } from '../model/generated.ts';
import { memoiseText } from '../rules/memo.ts';
import { clean } from './clean.ts';

/** Replaces every identifier of a text by a masked shape. */
export type Redact = (text: string) => string;

declare const safe: unique symbol;
/** What has been through the sanitiser; formats take nothing else. */
export type Safe<T> = T & { readonly [safe]: true };

/** Stands for the name of a field itself. */
const KEY = '';

/** Fields whose form says that they hold no text of anybody. A value of another form is redacted like any text. */
const FORMS: Readonly<Record<string, RegExp>> = {
  [KEY]: /^[a-z][A-Za-z]{0,40}$/,
  command: /^[a-z]{1,20}( [a-z]{1,20})?$/,
  asOf: /^\d{4}-\d\d-\d\d$/,
  date: /^\d{4}-\d\d-\d\d$/,
  verdict: /^(pass|fail|review)$/,
  severity: /^(error|warning|notice)$/,
  fingerprint: /^[0-9a-f]{16}$/,
  sha256: /^[0-9a-f]{64}$/,
};

/** What stands for an unknown word of a fixed choice: it never passes as fine. */
const OTHERWISE: Readonly<Record<string, string>> = { verdict: 'fail', severity: 'error' };

/** Text of a calendar, redacted whole. In all other fields the words are Chaperone's or the policy's own. */
const FOREIGN: ReadonlySet<string> = new Set(['preview', 'text']);

/** Dates and citations that Chaperone and policies write, and that detectors would take for a patient's. */
const OWN_WORDS =
  /(\b20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\b|\b\d{1,2} (?:CFR|C\.F\.R\.|USC|U\.S\.C\.)(?: Part| §)? \d+[a-z]?(?:\.\d+)?(?:-\d+)?(?:\([0-9A-Za-z]{1,4}\))*)/;

function redactOwn(text: string, redact: Redact): string {
  return text
    .split(OWN_WORDS)
    .map((piece, at) => (at % 2 === 1 ? piece : redact(piece)))
    .join('');
}

function textOf(key: string, text: string, redact: Redact): string {
  if (FORMS[key]?.test(text)) return text;
  if (OTHERWISE[key] !== undefined) return OTHERWISE[key];
  const shown = clean(text);
  return clean(FOREIGN.has(key) ? redact(shown) : redactOwn(shown, redact));
}

/**
 * The value with every string of it treated, keys included, and the shape kept. What stays as it is is not copied:
 * a long report is not held twice.
 */
function walk<T>(value: T, key: string, treat: (key: string, text: string) => string): Safe<T> {
  const deep = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return treat(key, value);
    if (Array.isArray(value)) {
      const items = value.map((item) => deep(item, key));
      return items.every((item, at) => item === value[at]) ? value : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const shown = entries.map(([key, item]) => [treat(KEY, key), deep(item, key)] as const);
    const isSame = shown.every(([key, item], at) => key === entries[at]![0] && item === entries[at]![1]);
    return isSame ? value : Object.fromEntries(shown);
  };
  return deep(value, key) as Safe<T>;
}

/** The same fields recur (paths, messages, guidance): each text is redacted once. */
function treatment(redact: Redact): (key: string, text: string) => string {
  const known = new Map<string, string>();
  // Ids differ, and what they have beside their dates recurs.
  const redactOnce = memoiseText(redact);
  return (key, text) => {
    const foreign = FOREIGN.has(key) || key in FORMS;
    const found = foreign ? undefined : known.get(text);
    if (found !== undefined) return found;
    const shown = textOf(key, text, redactOnce);
    if (!foreign) known.set(text, shown);
    return shown;
  };
}

/** A fix is offered only if its whole text can be shown: a changed one would write something else. */
function withoutHiddenFixes(report: Report, treat: (key: string, text: string) => string): Report {
  const findings = report.findings.map((finding) =>
    finding.fix?.edits.some((edit) => treat('text', edit.text) !== edit.text)
      ? { ...finding, fix: null }
      : finding,
  );
  return { ...report, findings };
}

/**
 * The one way out. Every string of the report, keys included, comes back on one line, without anything invisible,
 * unable to mention, command or format, and with its identifiers masked by `redact`; a fix whose text would
 * change is withdrawn. Formats escape for their own syntax on top.
 */
export function sanitise(report: Report, redact: Redact): Safe<Report> {
  const treat = treatment(redact);
  return walk(withoutHiddenFixes(report, treat), 'report', treat);
}

/** The same for a command's own data. */
export function sanitiseData(data: Data, redact: Redact): Safe<Data> {
  return walk(data, 'data', treatment(redact));
}

/** A command's own data, spread beside the report's keys in JSON. */
export type Data = Readonly<Record<string, unknown>>;
