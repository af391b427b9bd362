import { describe, expect, it } from 'vitest';
import { diffed, head, practice, type Files } from './support.ts';

const calm = (more = '', options = '{ terms: [{ find: cure }] }'): string =>
  `  - { id: calm, kind: terms, title: Calm, severity: error, authority: [us-ftc-substantiation]${more}, options: ${options} }\n`;
const policy = (rules: string, version = '1.0.0', more = ''): Files => ({
  'chaperone.yaml': practice,
  'policy/social.yaml': `${head('policy', 'social', version)}${more}rules:\n${rules}`,
});
const soft =
  '  - { id: soft, kind: terms, title: Soft, authority: [us-ftc-substantiation], options: { terms: [{ find: hurry }] } }\n';

describe('a rule that changes', () => {
  it.each([
    [
      'a severity',
      calm(),
      calm().replace('severity: error', 'severity: notice'),
      'looser: The rule “Calm” (calm) is now a notice, instead of an error, which holds a post back.',
    ],
    [
      'a severity by confidence',
      calm().replace('severity: error', 'severity: { sure: error, likely: warning, possible: notice }'),
      calm().replace('severity: error', 'severity: { sure: error, likely: notice, possible: notice }'),
      'looser: The rule “Calm” (calm). Where it is likely, a notice instead of a warning.',
    ],
    [
      'a condition',
      calm(),
      calm(', when: post.urgent'),
      'looser: The rule “Calm” (calm) now applies only where `post.urgent` holds, instead of always.',
    ],
    [
      'another condition',
      calm(', when: post.urgent'),
      calm(', when: "post.kind == \\"ad\\""'),
      'unknown: The rule “Calm” (calm) now applies where `post.kind == "ad"` holds, instead of where `post.urgent` holds.',
    ],
    [
      'a trial',
      calm(),
      calm(', enforce: { mode: audit }'),
      'looser: The rule “Calm” (calm). Now it only counts; before, it applies in full.',
    ],
    [
      'a later beginning',
      calm(),
      calm(', effective: 2026-12-01'),
      'looser: The rule “Calm” (calm). Its first day: 2026-12-01, where nothing was said.',
    ],
    [
      'an end',
      calm(),
      calm(', expires: 2027-01-01'),
      'looser: The rule “Calm” (calm). The day on which it ends: 2027-01-01, where nothing was said.',
    ],
    [
      'no exceptions',
      calm(),
      calm(', waivable: false'),
      'stricter: The rule “Calm” (calm) may no longer be waived.',
    ],
    [
      'notes too',
      calm(),
      calm(', scope: everything'),
      'stricter: The rule “Calm” (calm). Which texts it reads: everything, where nothing was said.',
    ],
    [
      'a term',
      calm(),
      calm('', '{ terms: [{ find: [cure, heal] }] }'),
      'stricter: The rule “Calm” (calm). What must not be said: now also “heal”.',
    ],
    [
      'terms',
      calm(),
      calm('', '{ terms: [{ find: heal }] }'),
      'mixed: The rule “Calm” (calm). What must not be said: no longer “cure”; now also “heal”.',
    ],
    [
      'what to say instead',
      calm(),
      calm('', '{ terms: [{ find: cure, use: treat }] }'),
      'neutral: The rule “Calm” (calm). Its options are worded otherwise.',
    ],
    ['a new rule', calm(), calm() + soft, 'stricter: The rule “Soft” (soft) is new.'],
    ['a rule less', calm() + soft, calm(), 'looser: The rule “Soft” (soft) is gone.'],
    [
      'another kind',
      calm(),
      '  - { id: calm, kind: pattern, title: Calm, severity: error, authority: [us-ftc-substantiation], options: { find: cure } }\n',
      'mixed: The rule “Calm” (calm). Its kind: pattern instead of terms.',
    ],
  ])('by %s', async (_, before, after, expected) => {
    const { said } = await diffed(policy(before), policy(after, '9.0.0'));
    expect(said).toContain(expected);
  });

  it('is told at the line of the key, in the document that writes it', async () => {
    const at = (severity: string): Files => ({
      ...policy(soft, '1.0.0', 'extends: [chaperone:reviews]\n'),
      'policy/more.yaml': `${head('policy', 'more')}extends: [./social.yaml]\nadjust:\n  - id: social/soft\n    severity: ${severity}\n`,
    });
    const { diff } = await diffed(at('notice'), at('error'));
    expect(diff.changes[0]).toMatchObject({
      effect: 'stricter',
      path: 'policy/more.yaml',
      line: 9,
      before: 'notice',
      after: 'error',
    });
  });

  it('of a pack is told where the practice takes the pack in', async () => {
    const { diff } = await diffed(
      policy(calm(), '1.0.0', 'extends: [chaperone:reviews]\n'),
      policy(calm(), '2.0.0', 'extends: []\n'),
    );
    const gone = diff.changes.filter(({ subject, sort }) => sort === 'rule' && subject === 'removed');
    expect(gone.length).toBeGreaterThan(0);
    expect(new Set(gone.map(({ path, line, origin }) => `${path}:${line} ${origin}`))).toEqual(
      new Set(['policy/social.yaml:6 reviews']),
    );
  });

  it('that only has another id is called so', async () => {
    const other = calm().replace('id: calm', 'id: calmer');
    const { diff, said, found } = await diffed(policy(calm()), policy(other, '1.0.1'));
    expect(said[0]).toBe('neutral: The rule “Calm” (calm) is now called calmer.');
    expect([diff.effect, diff.requiredApprovers, found]).toEqual(['neutral', [], []]);
    const waived = await diffed(
      { ...waiver(', approvedBy: dana-wu'), ...policy(calm()) },
      { ...waiver(', approvedBy: dana-wu'), ...policy(other, '1.1.0') },
    );
    expect(waived.said[0]).toBe('stricter: The rule “Calm” (calm) is now called calmer.');
    const harder = await diffed(policy(calm()), policy(other.replace('cure', 'heal'), '2.0.0'));
    expect(harder.said).toEqual(
      expect.arrayContaining([expect.stringMatching(/is gone\.$/), expect.stringMatching(/is new\.$/)]),
    );
  });

  it.each([
    [
      'later',
      'effective: 2026-01-01',
      'effective: 2026-12-01',
      'looser',
      'from 2026-12-01; before, from 2026-01-01',
    ],
    [
      'that ends',
      'owner: dana-wu',
      'owner: dana-wu\nexpires: 2027-01-01',
      'looser',
      'from 2026-01-01 until 2027-01-01; before, from 2026-01-01',
    ],
  ])('that moves to a document %s is told', async (_, from, to, effect, days) => {
    const moved = {
      ...policy(soft, '2.0.0'),
      'policy/more.yaml': `${head('policy', 'more')}rules:\n${calm()}`.replace(from, to),
    };
    const { said } = await diffed(policy(calm() + soft), moved);
    expect(said).toContain(
      `${effect}: The rule “Calm” (calm) moves to the document more, which is in force ${days}.`,
    );
  });

  it('that moves to a document as old is no change of it', async () => {
    const moved = {
      ...policy(soft, '1.0.0'),
      'policy/more.yaml': `${head('policy', 'more')}rules:\n${calm()}`,
    };
    const { said } = await diffed(policy(calm() + soft), moved);
    expect(said).toEqual(['neutral: The document more (policy/more.yaml) is new.']);
  });

  it('that is the same in another order is no change', async () => {
    const two = '{ terms: [{ find: [cure, heal], use: care }, { find: fix }] }';
    const turned = '{ terms: [{ find: fix }, { use: care, find: [heal, cure] }] }';
    const { diff, report } = await diffed(policy(calm('', two) + soft), policy(soft + calm('', turned)));
    expect([diff.changes, diff.effect, report.findings]).toEqual([[], 'neutral', []]);
  });

  it("of Chaperone's own is told too", async () => {
    const { said } = await diffed(policy(calm()), {
      ...policy(calm(), '2.0.0', 'adjust:\n  - { id: calendar/unread, severity: notice }\n'),
    });
    expect(said[0]).toMatch(
      /^looser: Chaperone's own finding “.*” \(calendar\/unread\)\. Its severity: notice instead of error\.$/,
    );
  });
});

const records = (when = 'record.subject == "none"', schedule = 'short'): string =>
  `${head('records', 'records')}classes:\n  - { id: post, title: A post, when: ${JSON.stringify(when)}, businessRecord: "yes", legalHealthRecord: "no", designatedRecordSet: "no", schedule: ${schedule} }\n`;
const schedule = (id: string, rest: string): string =>
  `  - { id: ${id}, title: Kept, after: lastPublished, ${rest} }\n`;
const retention = (schedules: string, version = '1.0.0'): string =>
  `${head('retention', 'retention', version)}schedules:\n${schedules}`;
const kept = (rest: string, when?: string, of?: string): Files => ({
  'chaperone.yaml': practice,
  'policy/records.yaml': records(when, of),
  'policy/retention.yaml': retention(schedule('short', rest) + schedule('long', 'keep: P9Y, then: archive')),
});

describe('how records are kept', () => {
  it.each([
    [
      'longer',
      kept('keep: P3Y, then: destroy'),
      kept('keep: P6Y, then: destroy'),
      'stricter: The schedule “Kept” (short) now keeps for 6 years instead of 3 years.',
    ],
    [
      'archived',
      kept('keep: P3Y, then: destroy'),
      kept('keep: P3Y, then: archive'),
      'stricter: The schedule “Kept” (short). What happens then: archive instead of destroy.',
    ],
    [
      'confirmed',
      kept('keep: P3Y, then: destroy'),
      kept('keep: P3Y, then: destroy, confirmed: { by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05 }'),
      'looser: The schedule “Kept” (short). Its confirmation by counsel: by: dana-wu, counsel: Lindqvist Law, on: 2026-01-05, where nothing was said.',
    ],
    [
      'by another schedule',
      kept('keep: P3Y, then: destroy'),
      kept('keep: P3Y, then: destroy', undefined, 'long'),
      'stricter: The class of records “A post” (post). Its schedule: long instead of short.',
    ],
    [
      'by another condition',
      kept('keep: P3Y, then: destroy'),
      kept('keep: P3Y, then: destroy', 'record.kind == "post"'),
      'unknown: The class of records “A post” (post). What falls into it: record.kind == "post" instead of record.subject == "none".',
    ],
  ])('%s', async (_, before, after, expected) => {
    const { said } = await diffed(before, after);
    expect(said).toContain(expected);
  });
});

const withRegister = (kind: string, list: string, entries: string): Files => ({
  ...policy(calm()),
  [`registers/${kind}.yaml`]: `${head(kind, kind)}${list}:\n${entries}`,
});
const hold = (scope: string): Files =>
  withRegister(
    'holds',
    'holds',
    `  - { id: h-1, matter: Matter 7, scope: ${scope}, issued: { on: 2026-02-01, by: [dana-wu, tom-becker] } }\n`,
  );
const permission = (rest: string): Files =>
  withRegister(
    'authorizations',
    'authorizations',
    `  - { id: A-1, channels: [instagram], information: Robert and his knee${rest} }\n`,
  );
const waiver = (rest: string): Files =>
  withRegister(
    'waivers',
    'waivers',
    `  - { rule: calm, post: flu, content: "sha256:${'0'.repeat(64)}", sort: exception, reason: Robert asked, requestedBy: maria-ortiz, until: 2026-12-01${rest} }\n`,
  );

describe('registers', () => {
  it.each([
    [
      'a permission for more channels',
      permission(''),
      withRegister(
        'authorizations',
        'authorizations',
        '  - { id: A-1, channels: [instagram, x], information: Robert and his knee }\n',
      ),
      'looser: The permission A-1. Its channels: now also “x”.',
    ],
    [
      'a revocation',
      permission(', expires: { on: 2028-01-01 }'),
      permission(', expires: { on: 2028-01-01 }, revoked: { on: 2026-09-01 }'),
      'stricter: The permission A-1. Its revocation: on: 2026-09-01, where nothing was said.',
    ],
    ['a new permission', policy(calm()), permission(''), 'looser: The permission A-1 is new.'],
    ['a hold', policy(calm()), hold('{ tags: [flu] }'), 'stricter: The hold h-1 is new.'],
    [
      'a wider hold',
      hold('{ tags: [flu] }'),
      hold('{ tags: [flu, knee] }'),
      'stricter: The hold h-1. What it covers: tags now also “knee”.',
    ],
    [
      'a waiver that waits',
      policy(calm()),
      waiver(''),
      'neutral: The waiver of calm for the post flu is new.',
    ],
    [
      'a waiver that is accepted',
      waiver(''),
      waiver(', approvedBy: dana-wu'),
      'looser: The waiver of calm for the post flu. Who accepted it: dana-wu, where nothing was said.',
    ],
  ])('%s', async (_, before, after, expected) => {
    const { said } = await diffed(before, after);
    expect(said).toEqual([expected]);
  });

  it('show no free text of theirs', async () => {
    const other = withRegister(
      'authorizations',
      'authorizations',
      '  - { id: A-1, channels: [instagram], information: Roberta and her hip }\n',
    );
    const { report, diff } = await diffed(permission(''), other);
    expect(diff.changes.map(({ sentence }) => sentence)).toEqual([
      'The permission A-1. What may be told is worded otherwise.',
    ]);
    expect(JSON.stringify([report, diff])).not.toMatch(/Robert/);
  });
});

describe('a version', () => {
  it.each([
    ['1.0.0', '1.0.0', calm('', '{ terms: [{ find: heal }] }'), 'policy/version', '2.0.0'],
    ['1.0.0', '1.0.0', calm('', '{ terms: [{ find: [cure, heal] }] }'), 'policy/version', '1.1.0'],
    [
      '1.2.3',
      '1.2.3',
      calm('', '{ terms: [{ find: cure, use: treat }] }'),
      'policy/version-wording',
      '1.2.4',
    ],
    ['1.2.3', '1.3.0', calm('', '{ terms: [{ find: heal }] }'), 'policy/version', '2.0.0'],
    ['2.0.0', '1.9.0', calm('', '{ terms: [{ find: [cure, heal] }] }'), 'policy/version', '2.1.0'],
  ])('%s that becomes %s is proposed to rise', async (before, after, rules, finding, wanted) => {
    const { report } = await diffed(policy(calm(), before), policy(rules, after));
    expect(
      report.findings.map(({ rule, path, line, fix }) => [rule, path, line, fix?.edits[0]?.text]),
    ).toEqual([[finding, 'policy/social.yaml', 3, wanted]]);
  });

  it('that sinks is told to', async () => {
    const { found } = await diffed(policy(calm(), '1.2.0'), policy(calm() + soft, '0.9.0'));
    expect(found).toEqual([
      'policy/social.yaml:3 policy/version This document allows less and sinks from version 1.2.0 to 0.9.0; make it 1.3.0.',
    ]);
  });

  it('that rises as far as its change asks, or farther, is fine', async () => {
    const { report } = await diffed(
      policy(calm()),
      policy(calm('', '{ terms: [{ find: [cure, heal] }] }'), '2.0.0'),
    );
    expect(report.findings).toEqual([]);
  });

  it('rises as the practice says', async () => {
    const own = (files: Files): Files => ({
      ...files,
      'chaperone.yaml': `${practice}versions: { looser: minor, stricter: patch }\n`,
    });
    const { report } = await diffed(own(policy(calm() + soft)), own(policy(calm())));
    expect(report.findings.map(({ fix }) => fix?.edits[0]?.text)).toEqual(['1.1.0']);
  });

  it('of a document without changes is let alone', async () => {
    const { report } = await diffed(policy(calm()), policy(calm(), '1.0.1'));
    expect(report.findings).toEqual([]);
  });
});

describe('a document with mistakes', () => {
  it('is the same document, of which the sound part is compared', async () => {
    const { said, report } = await diffed(policy(calm()), policy(`${calm()}  - { id: x, kind: nope }\n`));
    expect(said).toEqual([]);
    expect(report.notes.join(' ')).toContain('The documents have mistakes');
    expect(report.verdict).toBe('fail');
  });
});

describe('what a change may not do', () => {
  it('unlock a rule, or take out one that is locked', async () => {
    const locked = policy(calm(', locked: true') + soft, '1.0.0');
    const open = await diffed(locked, policy(calm() + soft, '2.0.0'));
    expect(open.found).toEqual([
      'policy/social.yaml:7 policy/unlocked The rule “Calm” (calm) is no longer locked.',
    ]);
    const gone = await diffed(locked, policy(soft, '2.0.0'));
    expect(gone.found).toEqual([
      'policy/social.yaml:7 policy/unlocked It was locked: The rule “Calm” (calm) is gone.',
    ]);
    expect(open.report.verdict).toBe('fail');
  });

  it('unlock a schedule, or take out one that is locked', async () => {
    const locked = kept('keep: P3Y, then: destroy, locked: true');
    const open = await diffed(locked, kept('keep: P3Y, then: destroy'));
    expect(open.found).toContain(
      'policy/retention.yaml:7 policy/unlocked The schedule “Kept” (short) is no longer locked.',
    );
    const gone = await diffed(locked, {
      ...locked,
      'policy/retention.yaml': retention(schedule('long', 'keep: P9Y, then: archive')),
    });
    expect(gone.found).toContain(
      'policy/retention.yaml:7 policy/unlocked It was locked: The schedule “Kept” (short) is gone.',
    );
  });

  it('take away the last rule that serves an obligation', async () => {
    const two = calm() + soft.replace('us-ftc-substantiation', 'us-hipaa-disclosure');
    const { found } = await diffed(policy(two), policy(calm(), '2.0.0'));
    expect(found).toEqual([expect.stringContaining('policy/social.yaml:8 policy/unserved Nothing serves')]);
    expect(found[0]).toContain('(us-hipaa-disclosure) any longer.');
  });

  it('narrow a hold, or take it away', async () => {
    const narrower = await diffed(hold('{ tags: [flu, knee] }'), hold('{ tags: [flu] }'));
    expect(narrower.found).toEqual([
      'registers/holds.yaml:7 records/hold-narrowed The hold h-1 may cover less than before.',
    ]);
    const gone = await diffed(hold('{ tags: [flu] }'), policy(calm()));
    expect(gone.found[0]).toContain('records/hold-narrowed The hold h-1 is gone.');
  });
});

describe('who must approve', () => {
  const changes =
    'changes:\n  looser: { allOf: [privacy-officer], anyOf: [office-manager, marketing] }\n  stricter: { anyOf: [office-manager, privacy-officer] }\n';

  it('is whom the policy names for the effect, as it was before the change', async () => {
    const looser = await diffed(policy(calm() + soft, '1.0.0', changes), policy(calm(), '2.0.0'));
    expect(looser.diff.requiredApprovers).toEqual(['office-manager or marketing', 'privacy-officer']);
    const stricter = await diffed(policy(calm(), '1.0.0', changes), policy(calm() + soft, '1.1.0', changes));
    expect(stricter.diff.requiredApprovers).toEqual(['office-manager or privacy-officer']);
  });

  it('is whoever owns the document, where no policy names anybody for what is looser', async () => {
    const { diff } = await diffed(kept('keep: P6Y, then: destroy'), kept('keep: P3Y, then: destroy'));
    expect(diff.requiredApprovers).toEqual(['office-manager']);
  });

  it('cannot be got rid of with the document that says it', async () => {
    const before = policy(calm() + soft, '1.0.0', changes);
    const after = {
      'chaperone.yaml': practice,
      'policy/other.yaml': `${head('policy', 'other')}rules:\n${calm()}${soft}`,
    };
    const { diff } = await diffed(before, after);
    expect(diff.effect).toBe('looser');
    expect(diff.requiredApprovers).toContain('privacy-officer');
  });

  it('is nobody in particular for words', async () => {
    const { diff } = await diffed(
      policy(calm(), '1.0.0', changes),
      policy(calm('', '{ terms: [{ find: cure, use: treat }] }'), '1.0.1', changes),
    );
    expect(diff.requiredApprovers).toEqual([]);
  });
});

describe('a change within layers', () => {
  const layers = (more: Files = {}): Files => ({
    'chaperone.yaml': `${practice}files: { policies: ["location/*.yaml"] }\n`,
    'system/policy.yaml': `${head('policy', 'system')}rules:\n${calm(', locked: true').replace('error', 'warning')}`,
    'practice/policy.yaml': `${head('policy', 'practice')}extends: [../system/policy.yaml]\nadjust:\n  - { id: system/calm, severity: error }\n`,
    'location/policy.yaml': `${head('policy', 'location')}extends: [../practice/policy.yaml]\n`,
    ...more,
  });
  const told = async (more: Files) => {
    const { diff, found } = await diffed(layers(), layers(more));
    const changes = diff.changes.filter(({ sort }) => sort === 'rule');
    return [...changes.map(({ effect, path, line }) => `${effect} ${path}:${line}`), ...found];
  };

  it('is told in the layer that changed, which needs another version', async () => {
    const loose = `${head('policy', 'practice')}extends: [../system/policy.yaml]\n`;
    expect(await told({ 'practice/policy.yaml': loose })).toEqual([
      'looser practice/policy.yaml:8',
      'practice/policy.yaml:3 policy/version This document allows more and stays at version 1.0.0; make it 2.0.0.',
    ]);
    const unlocked = layers()['system/policy.yaml']!.replace(', locked: true', '');
    expect(await told({ 'system/policy.yaml': unlocked })).toEqual([
      'looser system/policy.yaml:7',
      'system/policy.yaml:7 policy/unlocked The rule “Calm” (system/calm) is no longer locked.',
      'system/policy.yaml:3 policy/version This document allows more and stays at version 1.0.0; make it 2.0.0.',
    ]);
  });

  it('that leaves a layer out is told where it did so', async () => {
    const alone = `${head('policy', 'location')}rules:\n${soft}`;
    expect(await told({ 'location/policy.yaml': alone })).toEqual(
      expect.arrayContaining([
        'looser location/policy.yaml:1',
        'location/policy.yaml:1 policy/unlocked It was locked: The rule “Calm” (system/calm) is gone.',
        'location/policy.yaml:3 policy/version This document allows more in part and less in part and stays at version 1.0.0; make it 2.0.0.',
      ]),
    );
  });

  it('that a nearer layer undoes is none', async () => {
    const error = layers()['system/policy.yaml']!.replace('severity: warning', 'severity: error');
    expect(await told({ 'system/policy.yaml': error })).toEqual([]);
  });
});

describe('documents with their days', () => {
  const calendar = {
    'calendars/plan.md': ['2026-10-05', '2026-10-20']
      .map((day, at) => `## Post ${at}\n\n- id: p${at}\n- date: ${day}\n- channels: x\n\nA cure.\n`)
      .join('\n'),
  };

  it('judge the posts of the days on which they are in force', async () => {
    const from = (day: string): Files => {
      const files = policy(calm(), '1.0.0');
      return {
        ...files,
        ...calendar,
        'policy/social.yaml': files['policy/social.yaml']!.replace('2026-01-01', day),
      };
    };
    const later = await diffed(from('2026-01-01'), from('2026-10-10'));
    expect(later.diff.replay.newlyAllowed.map(({ post }) => post)).toEqual(['p0']);
    expect(later.said).toEqual([
      'looser: The document social (policy/social.yaml). Its first day: 2026-10-10 instead of 2026-01-01.',
    ]);
    const passed = await diffed(from('2026-01-01'), from('2026-09-01'));
    expect(passed.diff.effect).toBe('neutral');
    const ends = await diffed(
      { ...policy(calm()), ...calendar },
      { ...policy(calm(), '1.0.0', 'expires: 2026-10-10\n'), ...calendar },
    );
    expect(ends.diff.replay.newlyAllowed.map(({ post }) => post)).toEqual(['p1']);
  });
});
