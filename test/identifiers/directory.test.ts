import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/identifiers/directory.ts';
import { findIdentifiers } from '../../src/identifiers/find.ts';
import type { PracticeDocument } from '../../src/model/generated.ts';

const document: PracticeDocument = {
  kind: 'practice',
  id: 'harbor-clinic',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'privacy-officer',
  name: 'Harbor Clinic',
  timeZone: 'America/Chicago',
  channels: { instagram: { handle: 'harborclinic' } },
  directory: {
    phones: ['555-0140', '+1 (312) 555-0199'],
    emails: ['hello@post.example'],
    addresses: ['12 Mill Street, Larchmont Falls, IL 60546'],
    places: ['Larchmont Falls'],
    domains: ['harbor-clinic.example'],
    handles: ['@countyhealth'],
    names: ['Birchwood General Hospital'],
  },
  people: {
    'lena-sorg': { name: 'Lena Sorg', credentials: ['MD'], handles: ['@drlena'] },
    'ana-lopez': { name: 'Ana María López García' },
  },
};
const directory = directoryOf(document);
const names = (text: string) =>
  [...text.matchAll(/\b(?:Lena|Ana|Jane|Sorg|López|L\.|S\.)(?: (?:María|Sorg|López|García|Roe|S\.))*/gu)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length, score: 1, type: 'NAME' }),
  );
const found = (text: string): string[] =>
  findIdentifiers(text, { directory, names, languages: ['en'] }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("what the practice's directory knows is no finding", () => {
  it.each([
    'Ask Lena Sorg.',
    'Ask Dr. Sorg.',
    'Ask Dr. Lena Sorg, MD.',
    'Meet L. Sorg and Lena S.',
    'Lena Sorg is here. Lena loves dogs.',
    'Ana López and Ana López García',
    'Follow @drlena, @harborclinic and @CountyHealth',
    'Call 555-0140 or (555) 555-0140',
    'Call 312-555-0199 or 555-0199',
    'mail hello@post.example or team@harbor-clinic.example',
    'see https://www.harbor-clinic.example/book?x=1 or harbor-clinic.example',
    'at https://instagram.example/harborclinic',
    'Visit us at 12 Mill Street, Larchmont Falls, IL 60546.',
    'Visit us at 12 Mill St, Larchmont Falls',
    'Families who live in Larchmont Falls',
    'He works with Birchwood General Hospital.',
    'Thank you for choosing Harbor Clinic',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what only looks like it is', () => {
  it.each([
    ['Ask Jane Roe.', 'Jane Roe'],
    ['Ask Jane Sorg.', 'Jane Sorg'],
    ['Lena came in on crutches.', 'Lena'],
    ['Follow @drlena2', '@drlena2'],
    ['Call 555-0141', '555-0141'],
    ['mail jane@other.example', 'jane@other.example'],
    ['see https://harbor-clinic.example.evil.example/', 'https://harbor-clinic.example.evil.example/'],
    ['She lives at 14 Mill Street, Larchmont Falls', '14 Mill Street, Larchmont Falls'],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it('an identifier inside an address of the practice', () => {
    expect(found('https://harbor-clinic.example/?mail=jane@other.example')).toEqual(['jane@other.example']);
  });
});
