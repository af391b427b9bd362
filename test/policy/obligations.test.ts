import { describe, expect, it } from 'vitest';
import type { PracticeDocument } from '../../src/model/generated.ts';
import { sourceText } from '../../src/model/place.ts';
import type { ResolvedRule } from '../../src/model/rule.ts';
import { concernsOf } from '../../src/lint/concerns.ts';
import type { Serving } from '../../src/policy/authorities.ts';
import { registryOf, withOwnLaw } from '../../src/policy/obligations.ts';
import { readDocument } from '../../src/read/document.ts';

const head =
  'kind: responsibilities\nid: own\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\n';
const own = (obligations: string) =>
  registryOf([
    readDocument(sourceText('policy/responsibilities.yaml', `${head}obligations:\n${obligations}`)),
  ]);
const place = { path: 'policy.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const rule = (extra: object): ResolvedRule => ({
  rule: { id: 'a-rule', kind: 'terms', title: 'A rule', options: { terms: [] }, ...extra },
  origin: 'policy',
  place,
  when: null,
});

describe('the registry of obligations', () => {
  it('ships, and says of each where it is written and when that was checked', () => {
    const { registry, problems } = registryOf([]);
    expect(problems).toEqual([]);
    expect(registry.get('us-hipaa-authorization')?.citation).toBe('HIPAA, 45 CFR 164.508');
    for (const { citation, verified, link, confidence, jurisdiction, binds } of registry.values())
      expect([citation, verified, link, confidence, jurisdiction, binds].every(Boolean)).toBe(true);
  });

  it('takes an owner for what it knows, and whole obligations of the practice', () => {
    const { registry, problems } = own(
      '  - { id: us-part-2, owner: dana-wu }\n  - { id: house-style, title: Our tone, citation: our handbook }\n',
    );
    expect(problems).toEqual([]);
    expect(registry.get('us-part-2')).toMatchObject({ owner: 'dana-wu', citation: '42 CFR Part 2' });
    expect(registry.get('house-style')).toMatchObject({ citation: 'our handbook', isOwn: true });
  });

  it('asks for title and citation of what it does not know', () => {
    const { registry, problems } = own('  - { id: us-hippa-disclosure, owner: dana-wu }\n');
    expect(registry.has('us-hippa-disclosure')).toBe(false);
    expect(problems.map(({ place: { line }, message }) => `${line} ${message}`)).toEqual([
      '7 The shipped registry has no obligation of this id.',
    ]);
  });

  it('leaves out the law of other states, unless a rule has no other', () => {
    const { registry } = registryOf([]);
    const authority = (...ids: string[]) =>
      withOwnLaw([rule({ authority: ids })], registry, ['US', 'US-IL'])[0]!.rule.authority;
    expect(authority('us-ftc-substantiation', 'us-ca-bpc-651')).toEqual(['us-ftc-substantiation']);
    expect(authority('us-ca-bpc-651')).toEqual(['us-ca-bpc-651']);
    expect(authority('us-aks', 'nowhere')).toEqual(['us-aks', 'nowhere']);
  });
});

describe('what is wrong with documents is a finding of its own', () => {
  const { registry } = registryOf([]);
  const concerns = (
    document: Partial<PracticeDocument>,
    rules: readonly ResolvedRule[] = [],
    serving: readonly Serving[] = [],
  ): string[] =>
    [
      ...concernsOf({
        document: document as PracticeDocument,
        placeOf: () => place,
        rules,
        registry,
        serving,
        asOf: '2026-10-01',
      }),
    ].map(({ by, problem }) => `${typeof by === 'string' ? by : by.rule.id}: ${problem.message}`);

  it('an authority that leads nowhere', () => {
    expect(concerns({}, [rule({ authority: ['us-aks', 'us-hippa'] })])).toEqual([
      'policy/authority: The rule a-rule names the authority us-hippa, which no registry of obligations has.',
    ]);
  });

  it('an authority of a record class, a schedule or a course that leads nowhere', () => {
    const course = { name: 'course welcome', authority: ['us-aks', 'us-nowhere'], place };
    expect(concerns({}, [], [course])).toEqual([
      'policy/authority: The course welcome names the authority us-nowhere, which no registry of obligations has.',
    ]);
  });

  it('law that was not checked for more than eighteen months', () => {
    expect(concerns({}, [rule({ verified: '2025-03-31' })])).toEqual([
      'policy/stale: The law behind the rule a-rule was last checked on 2025-03-31.',
    ]);
    expect(concerns({}, [rule({ verified: '2025-04-01' })])).toEqual([]);
  });

  it('an account without second factor or second administrator, or with somebody who left', () => {
    const people = { ann: { name: 'Ann Sorg', left: '2026-09-30' }, bo: { name: 'Bo Lind' } };
    const account = (one: object) => concerns({ people, channels: { x: one } });
    expect(account({ administrators: ['bo', 'bo2'], mfa: true })).toEqual([]);
    expect(account({ administrators: ['bo', 'ann'], mfa: true })).toEqual([
      'account/off-boarding: ann left on 2026-09-30 and can still sign in to x.',
    ]);
    expect(account({ administrators: ['bo'], mfa: false })).toEqual([
      'account/mfa: Signing in to x needs no second factor.',
      'account/administrators: The account on x has one administrator.',
    ]);
    expect(account({ administrators: ['bo', 'bo2'] })).toEqual([
      'account/mfa: It is not said whether signing in to x needs a second factor.',
    ]);
  });

  it('a channel whose name is nearly that of one that is known', () => {
    const account = { administrators: ['bo', 'bo2'], mfa: true };
    expect(concerns({ channels: { instragram: account } })).toEqual([
      'account/channel: The channel instragram is not known. Did you mean `instagram`?',
    ]);
    expect(concerns({ channels: { instagram: account, 'town-crier': account } })).toEqual([]);
  });

  it('a partner without contract, agreement or disclosure', () => {
    const partner = (one: object) =>
      concerns({ partners: { harbor: { name: 'Harbor Media', ...one } as never } });
    expect(partner({ does: 'agency', contract: {}, healthInformation: false })).toEqual([]);
    expect(partner({ does: 'agency', channels: ['x'], contract: { until: '2026-09-30' } })).toEqual([
      'partner/contract: The contract with harbor ended on 2026-09-30.',
      'partner/baa: harbor can sign in and may see messages of patients, and no business associate agreement is on record.',
    ]);
    expect(partner({ does: 'vendor', contract: {}, healthInformation: true, baa: '2026-01-01' })).toEqual([]);
    expect(partner({ does: 'endorser' })).toEqual([
      'partner/contract: No contract with harbor is on record.',
      'partner/disclosure: It is not said how harbor discloses the connection.',
    ]);
  });
});
