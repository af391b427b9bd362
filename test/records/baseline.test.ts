import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RetentionDocument } from '../../src/model/generated.ts';
import { crossCheck } from '../../src/records/checks.ts';
import { recordsPolicy } from '../../src/records/resolve.ts';
import { classifier } from '../../src/records/classify.ts';
import { head, practice, read } from './support.ts';

const own = [
  read('policy/records.yaml', `${head('records')}extends: [chaperone:records/us]\n`),
  read('policy/retention.yaml', `${head('retention')}extends: [chaperone:retention/us]\n`),
];

describe('the baselines for the United States', () => {
  it.each(['records', 'retention'])('policies/%s/us.yaml is a sound document', (kind) => {
    const text = readFileSync(join(import.meta.dirname, `../../policies/${kind}/us.yaml`), 'utf8');
    expect(read(`policies/${kind}/us.yaml`, text).problems).toEqual([]);
  });

  it('cite every class, schedule and minimum, and say how each was checked', () => {
    const policy = recordsPolicy(own, practice);
    const entries = [...policy.classes, ...policy.schedules, ...policy.minimums];
    expect(entries.filter(({ entry }) => !entry.citation || !entry.confidence)).toEqual([]);
  });

  it('fit together; what is left is that counsel has to confirm each schedule', () => {
    const policy = recordsPolicy(own, practice);
    expect(policy.problems).toEqual([]);
    const found = new Set(crossCheck(policy, practice, '2026-11-01').map(({ finding }) => finding));
    expect([...found]).toEqual(['retention/unconfirmed']);
  });

  it('put each kind of record into exactly one class', () => {
    const classify = classifier(recordsPolicy(own, practice).classes, '2026-11-01');
    const record = (kind: string, subject: string | null, tags: string[]) =>
      classify({
        id: 'r',
        kind,
        subject,
        tags,
        channels: [],
        media: [],
        authorizations: [],
        campaign: null,
        published: null,
      } as never).classes.map(({ entry }) => entry.id);
    expect(record('post', 'minor', [])).toEqual(['patient-story']);
    expect(record('ad', null, ['sponsored'])).toEqual(['advertising']);
    expect(record('reply', 'patient', [])).toEqual(['reply']);
    expect(record('message', 'patient', ['care', 'complaint'])).toEqual(['complaint']);
    expect(record('message', 'patient', ['care'])).toEqual(['clinical-message']);
    expect(record('message', null, [])).toEqual(['transitory-message']);
    expect(record('media', 'patient', ['care'])).toEqual(['care-media']);
    expect(record('media', 'patient', [])).toEqual(['marketing-media']);
    expect(record('document', 'patient', ['authorization'])).toEqual(['authorization']);
    expect(record('export', null, [])).toEqual(['metrics']);
  });

  it('measure a shorter schedule of the practice by the state it is in', () => {
    const shorter = read(
      'policy/retention.yaml',
      `${head('retention')}extends: [chaperone:retention/us]\nschedules:\n  - { id: medical-record, title: Seven years, after: lastEvent, keep: P7Y, then: review, method: { electronic: delete, physical: shred }, authority: [us-state-medical-record] }\n`,
    );
    const inState = (state: string) => {
      const here = { ...practice, jurisdictions: ['US', state] };
      const policy = recordsPolicy([own[0]!, shorter], here);
      return crossCheck(policy, here, '2026-11-01')
        .filter(({ finding }) => finding === 'retention/under-minimum')
        .map(({ place, message }) => `${place.line}: ${message}`);
    };
    expect(inState('US-TX')).toEqual([]);
    expect(inState('US-GA')).toEqual([
      '8: The schedule medical-record keeps for 7 years; us-ga-medical-record asks for 10 years (O.C.G.A. 31-33-2(a)(1)). The longer one is kept.',
    ]);
  });

  it('leave no minimum out, whatever a practice omits', () => {
    const omitting = read(
      'policy/retention.yaml',
      `${head('retention')}extends: [chaperone:retention/us]\nomit: [transitory]\n`,
    );
    const policy = recordsPolicy([own[0]!, omitting], practice);
    const shipped = read(
      'r',
      readFileSync(join(import.meta.dirname, '../../policies/retention/us.yaml'), 'utf8'),
    );
    expect(policy.minimums.length).toBe((shipped.document as RetentionDocument).minimums?.length);
    expect(policy.schedules.map(({ entry }) => entry.id)).not.toContain('transitory');
  });
});

it.each([
  ['chaperone:record/us', 'Did you mean `chaperone:records/us`?'],
  ['chaperone:everything', 'What ships for it: `chaperone:records/us`.'],
])('a document that extends %s is told what there is', (reference, hint) => {
  const document = read('policy/records.yaml', `${head('records')}extends: [${reference}]\n`);
  expect(recordsPolicy([document], practice).problems.map((one) => one.hint)).toEqual([hint]);
});
