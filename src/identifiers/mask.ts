import type { Hit, IdentifierType } from './detector.ts';

/** What each type is called in a sentence, with its article. */
export const labels: Readonly<Record<IdentifierType, string>> = {
  NAME: 'a name',
  PHONE: 'a telephone number',
  FAX: 'a fax number',
  EMAIL: 'an e-mail address',
  SSN: 'a Social Security number',
  MRN: 'a medical record number',
  PLAN: 'a health plan number',
  ACCOUNT: 'an account number',
  LICENSE: 'a licence number',
  VEHICLE: 'a vehicle identifier',
  DEVICE: 'a device identifier',
  URL: 'a web address',
  IP: 'an internet address',
  HANDLE: 'an account name',
  DATE: 'a date',
  AGE: 'an age over 89',
  ADDRESS: 'a street address',
  ZIP: 'a postal code',
  LOCATION: 'a place',
  ID: 'an identifying number or mark',
};

/** Types whose shape says nothing of the value; of the others (names, places) not even the shape is shown. */
const shaped: ReadonlySet<IdentifierType> = new Set([
  'PHONE',
  'FAX',
  'SSN',
  'MRN',
  'PLAN',
  'ACCOUNT',
  'ZIP',
  'IP',
]);

/** A hit as it may be shown: "a telephone number (ddd-dddd)"; never a digit or letter of the value. */
export function masked(text: string, hit: Pick<Hit, 'start' | 'end' | 'type'>): string {
  const label = labels[hit.type];
  const value = text.slice(hit.start, hit.end);
  if (!shaped.has(hit.type) || value.length > 24) return label;
  const shape = value
    .replace(/\p{Nd}/gu, 'd')
    .replace(/[^d\s().+/-]/gu, 'x')
    .replace(/\s+/g, ' ');
  return `${label} (${shape})`;
}

/** Puts the type's name in brackets in place of whatever `find` finds: "[telephone number]". */
export function redact(text: string, find: (text: string) => readonly Hit[]): string {
  let shown = '';
  let done = 0;
  for (const hit of [...find(text)].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hit.end <= done) continue;
    shown += text.slice(done, Math.max(done, hit.start));
    shown += `[${labels[hit.type].replace(/^an? /, '')}]`;
    done = hit.end;
  }
  return shown + text.slice(done);
}
