import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { MetricsReport } from '../../src/model/generated.ts';
import { eventOf, lineOf } from '../../src/records/event.ts';
import { chaperone, write } from '../cli/run.ts';

/**
 * A clinic whose history is made here, so that every figure of care is known beforehand: what follows counts in the
 * list below, never in the program.
 */
const asOf = '2026-09-30';
const head = (kind: string, id: string): string =>
  `kind: ${kind}\nid: ${id}\nversion: 1.0.0\neffective: 2026-01-01\nowner: office\n`;

/** A post: when it was first committed, what was wrong with it then, when and where it was approved. */
interface Planned {
  readonly id: string;
  readonly date: string;
  readonly drafted: string;
  /** Whether its first version says “wild”, which the policy forbids. */
  readonly wasWild: boolean;
  /** Whether it still does. */
  readonly isWild: boolean;
  /** A day in the calendar, or a moment in the register. */
  readonly approved: { readonly in: 'calendar' | 'register'; readonly at: string } | null;
  readonly patient: 'covered' | 'uncovered' | null;
  readonly picture: 'told' | 'untold' | null;
  readonly link: 'tracked' | 'untracked' | 'elsewhere' | null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const planned: readonly Planned[] = Array.from({ length: 30 }, (_, index): Planned => {
  const drafted = `2026-08-${two(1 + (index % 3) * 7)}`;
  return {
    id: `post-${two(index)}`,
    date: `2026-10-${two(index + 1)}`,
    drafted,
    wasWild: index % 4 === 0,
    isWild: index % 8 === 0,
    approved:
      index % 5 === 1
        ? { in: 'calendar', at: `2026-08-${two(16 + (index % 7))}` }
        : index % 5 === 2
          ? { in: 'register', at: `2026-08-${two(17 + (index % 9))}T09:00:00-05:00` }
          : null,
    patient: index < 14 ? (index % 7 === 3 ? 'uncovered' : 'covered') : null,
    picture: index % 3 === 0 ? (index % 9 === 0 ? 'untold' : 'told') : null,
    link: index >= 20 ? (['tracked', 'untracked', 'elsewhere'] as const)[index % 3]! : null,
  };
});

const links = {
  tracked: 'https://mill.example/flu?utm_source=facebook&utm_medium=social&utm_campaign=flu-2026',
  untracked: 'https://mill.example/flu',
  elsewhere: 'https://county.example/flu',
};

/** A post as the calendar has it. @param isFirst as it was first committed */
function block(post: Planned, isFirst: boolean): string {
  const { id, date, approved, patient, picture, link } = post;
  const wild = isFirst ? post.wasWild : post.isWild;
  return [
    `## ${id}\n`,
    `- id: ${id}`,
    `- date: ${date}`,
    '- channels: facebook',
    `- subject: ${patient ? 'patient' : 'none'}`,
    ...(patient === 'covered' ? ['- authorizations: A-001', '- remove: 2026-12-31'] : []),
    ...(picture ? ['- media: media/one.jpg (image)'] : []),
    ...(picture === 'told' ? ['- alt: A yellow chair by a window'] : []),
    ...(!isFirst && approved?.in === 'calendar' ? [`- approvals: bo-lind ${approved.at}`] : []),
    '',
    `We are open on Saturday${wild ? ', and it will be wild' : ''}, number ${id.slice(5)}.${link ? ` ${links[link]}` : ''}`,
    '',
  ].join('\n');
}

const files: Readonly<Record<string, string>> = {
  'chaperone.yaml': `${head('practice', 'mill-street')}name: Mill Street Clinic
timeZone: America/Chicago
directory: { domains: [mill.example] }
channels:
  facebook: { administrators: [ana-silva], mfa: true }
people:
  ana-silva: { name: Ana Silva, roles: [marketing] }
  bo-lind: { name: Bo Lind, roles: [office] }
roles: { marketing: {}, office: { owns: [authorizations, waivers] } }
`,
  'policy/social-media.yaml': `${head('policy', 'own')}rules:
  - id: calm-words
    kind: terms
    title: Calm words
    severity: error
    options: { terms: [{ find: wild }] }
  - id: permission
    kind: authorization
    title: Permission
    severity: warning
    options: {}
`,
  'policy/records.yaml': `${head('records', 'own-records')}classes:
  - { id: note, title: Notes, when: 'record.kind == "post"', businessRecord: yes, legalHealthRecord: no, designatedRecordSet: no, media: [electronic], authority: [us-state-advertising], schedule: short }
`,
  'policy/retention.yaml': `${head('retention', 'own-retention')}schedules:
  - { id: short, authority: [us-state-advertising], title: Ninety days, after: lastEvent, keep: P90D, then: destroy, method: { electronic: delete }, stages: [office], confirmed: { by: bo-lind, counsel: Own, on: 2026-01-02 } }
`,
  'registers/authorizations.yaml': `${head('authorizations', 'own-authorizations')}authorizations:
  - id: A-001
    person: P-0001
    information: a sentence about a visit
    discloser: Mill Street Clinic
    recipients: the public
    channels: [facebook]
    media: [text, image]
    purposes: [marketing]
    signed: 2026-01-05
    signedBy: patient
    expires: { on: 2031-01-01 }
    statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }
    form: chart
`,
};

/** Waivers: when Git first had each, and until when it holds. */
const waivers = [
  { post: 'post-00', since: '2026-09-01', until: '2026-12-01' },
  { post: 'post-08', since: '2026-09-11', until: '2026-10-30' },
  { post: 'post-16', since: '2026-09-21', until: '2026-09-25' },
];
const waiversAt = (day: string): string =>
  `${head('waivers', 'own-waivers')}waivers:\n${waivers
    .filter(({ since }) => since <= day)
    .map(
      ({ post, until }) =>
        `  - { rule: calm-words, post: ${post}, content: "sha256:${'0'.repeat(64)}", sort: false-alarm, reason: other-meaning, requestedBy: ana-silva, approvedBy: bo-lind, until: ${until} }\n`,
    )
    .join('')}`;

/** Records of old posts, kept for ninety days. */
const published = ['2026-03-01', '2026-04-10', '2026-06-30', '2026-07-15', '2026-08-20'];

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
};

describe('the figures of care of a clinic whose history is known', () => {
  let path = '';
  const care = new Map<string, MetricsReport['compliance'][number]>();

  function commit(day: string, changes: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(changes)) write(path, name, text);
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
      GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
    };
    const who = [
      '-c',
      'user.name=Ana Silva',
      '-c',
      'user.email=ana@mill.example',
      '-c',
      'commit.gpgsign=false',
    ];
    for (const args of [
      ['add', '--all'],
      [...who, 'commit', '--quiet', '--message', day],
    ])
      expect(spawnSync('git', ['-C', path, ...args], { env }).status).toBe(0);
  }
  const calendar = (posts: readonly Planned[], isFirst: (post: Planned) => boolean): string =>
    `# October 2026\n\n${posts.map((post) => block(post, isFirst(post))).join('\n')}`;

  beforeAll(() => {
    path = mkdtempSync(join(tmpdir(), 'chaperone-'));
    spawnSync('git', ['init', '--quiet', path]);
    commit('2026-07-01', files);
    const batches = [...new Set(planned.map(({ drafted }) => drafted))].sort();
    for (const day of batches)
      commit(day, {
        'calendars/2026-10.md': calendar(
          planned.filter(({ drafted }) => drafted <= day),
          () => true,
        ),
      });
    commit('2026-08-28', { 'calendars/2026-10.md': calendar(planned, () => false) });
    for (const { since } of waivers) commit(since, { 'registers/waivers.yaml': waiversAt(since) });
    const approvals = planned.flatMap(({ id, approved }) =>
      approved?.in === 'register'
        ? [
            lineOf(
              eventOf({
                event: 'approved',
                at: approved.at,
                record: id,
                by: 'bo-lind',
                role: 'office',
                version: 1,
                content: `sha256:${'1'.repeat(64)}`,
              } as never),
            ),
          ]
        : [],
    );
    const records = published.map((day, index) =>
      lineOf(
        eventOf({
          event: 'published',
          at: `${day}T09:00:00-05:00`,
          record: `old-${index}`,
          channel: 'facebook',
          location: `https://www.facebook.com/mill/posts/10000000000${index}`,
          facts: { kind: 'post' },
          by: 'ana-silva',
          version: 1,
          content: `sha256:${'2'.repeat(64)}`,
        } as never),
      ),
    );
    commit('2026-09-22', {
      'registers/events/2026-08/all.jsonl': `${[...approvals, ...records].join('\n')}\n`,
    });
    const { stdout, stderr } = chaperone(['metrics', 'report', '--as-of', asOf, '--format', 'json'], path);
    expect(stderr).toBe('');
    for (const one of (JSON.parse(stdout) as MetricsReport).compliance) care.set(one.id, one);
  }, 180_000);
  afterAll(() => rmSync(path, { recursive: true, force: true }));

  const share = (id: string, part: number, whole: number): void =>
    expect(care.get(id)).toMatchObject({ part, whole });

  test('posts with nothing to change, and those that needed no change at first', () => {
    share('ready', planned.filter(({ isWild }) => !isWild).length, planned.length);
    share('first-pass', planned.filter(({ wasWild }) => !wasWild).length, planned.length);
  });

  test('time from draft to approval, whether the calendar or the register tells it', () => {
    const spans = planned.flatMap(({ drafted, approved }) => {
      if (!approved) return [];
      // Of an approval in a calendar the day is known, of one in the register the moment.
      const at = approved.in === 'calendar' ? `${approved.at}T00:00Z` : approved.at;
      return [days(`${drafted}T12:00Z`, at)];
    });
    expect(spans.length).toBeGreaterThan(8);
    expect(care.get('time-to-approve')!.value).toBeCloseTo(middle(spans), 6);
    expect(care.get('time-to-approve')!.note).toContain(`${spans.length} posts`);
    const leads = planned.flatMap(({ date, approved }) =>
      approved?.in === 'calendar' ? [days(approved.at, date)] : [],
    );
    expect(care.get('approval-lead')!.value).toBeCloseTo(middle(leads), 6);
  });

  test('permissions, text alternatives, tracking', () => {
    const patients = planned.filter(({ patient }) => patient);
    share('authorized', patients.filter(({ patient }) => patient === 'covered').length, patients.length);
    const pictured = planned.filter(({ picture }) => picture);
    share('alt-text', pictured.filter(({ picture }) => picture === 'told').length, pictured.length);
    const own = planned.filter(({ link }) => link === 'tracked' || link === 'untracked');
    share('tracked', own.filter(({ link }) => link === 'tracked').length, own.length);
  });

  test('waivers in force, their age since Git has them, and what is left of them', () => {
    const open = waivers.filter(({ until }) => until >= asOf);
    expect(care.get('waivers')!.value).toBe(open.length);
    expect(care.get('waivers')!.note).toContain(`${waivers.length - open.length} has ended`);
    expect(care.get('waiver-age')!.value).toBe(middle(open.map(({ since }) => days(since, asOf))));
    expect(care.get('waivers-left')!.value).toBe(middle(open.map(({ until }) => days(asOf, until))));
  });

  test('records overdue', () => {
    share('records-due', published.filter((day) => days(day, asOf) > 90).length, published.length);
  });
});
