import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/index.ts';
import { contentDigest } from '../../src/model/digest.ts';
import { sourceText } from '../../src/model/place.ts';
import {
  calendar,
  identifiersRule,
  main,
  policyOf,
  post,
  practice,
  scenes,
  terms,
  type Files,
} from './pull.ts';

/** Each of these is a row of docs/threat-model.md. */

const { scene, close } = scenes();
afterEach(() => {
  expect(close()).toEqual([]);
});

/** Runs the Action on a change and expects that it fails. */
async function refused(change: Files, before: Files = main) {
  const made = await scene(change, before);
  const step = await made.run();
  expect(step.exitCode).toBe(1);
  expect(made.github.statuses.at(-1)).toMatchObject({ state: 'failure' });
  return { ...step, comment: made.github.comments[0]?.body ?? '' };
}

const bad = 'Relief is guaranteed.';
const november = { 'calendars/2026-11.md': calendar(post('a', bad, '2026-11-04')) };

describe('the policy is loosened in the change that needs it', () => {
  test.each<[string, Files]>([
    ['the rule is taken out', { 'policy/social-media.yaml': policyOf(terms('free', 'error', 'no-free')) }],
    ['its severity falls', { 'policy/social-media.yaml': policyOf(terms('guaranteed', 'notice')) }],
    ['its severity is off', { 'policy/social-media.yaml': policyOf(terms('guaranteed', 'off')) }],
    ['its words are changed', { 'policy/social-media.yaml': policyOf(terms('certain')) }],
    [
      'a condition is put on it',
      {
        'policy/social-media.yaml': policyOf(
          terms('guaranteed').replace('    title', '    when: "false"\n    title'),
        ),
      },
    ],
    [
      'it ends yesterday',
      {
        'policy/social-media.yaml': policyOf(
          terms('guaranteed').replace('    title', '    expires: 2026-01-02\n    title'),
        ),
      },
    ],
    ['the policy is deleted', { 'policy/social-media.yaml': null }],
    ['the policy is broken', { 'policy/social-media.yaml': 'kind: policy\nrules: [' }],
    ['chaperone.yaml is deleted', { 'chaperone.yaml': null }],
    [
      'policies are looked for elsewhere',
      { 'chaperone.yaml': `${practice}files: { policies: [elsewhere/*.yaml] }\n` },
    ],
  ])('%s', async (_, change) => {
    const { outputs, comment } = await refused({ ...november, ...change });
    expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(1);
    expect(comment).toContain('Please hold 1 post.');
  });

  test('what waits is said', async () => {
    const { comment } = await refused({
      ...november,
      'policy/social-media.yaml': policyOf(terms('guaranteed', 'off')),
    });
    expect(comment).toContain('Changed or loosened here, and waiting until this is merged: no-guarantees.');
  });

  test('one of Chaperone’s own findings is switched off', async () => {
    const adjust = `${policyOf(terms('guaranteed'))}adjust:\n  - id: calendar/unread\n    severity: 'off'\n`;
    const binary = '\u0000\u0001\u0002';
    await refused({ 'policy/social-media.yaml': adjust, 'calendars/2026-11.md': binary });
  });
});

describe('the practice is widened in the change that needs it', () => {
  test('a patient is put into the directory', async () => {
    const before = { ...main, 'policy/social-media.yaml': policyOf(identifiersRule) };
    const text = 'Our patient Wilma Quandt, MRN 48213377, is well again.';
    const people = `${practice}people:\n  wilma: { name: Wilma Quandt }\n`;
    const { log, summary, comment } = await refused(
      { 'calendars/2026-11.md': calendar(post('a', text, '2026-11-04')), 'chaperone.yaml': people },
      before,
    );
    expect(log + summary + comment).not.toMatch(/Quandt|48213377/);
  });
});

const permissions = (more = ''): string => `kind: authorizations
id: authorizations
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
authorizations:
  - id: A-021
    person: P-0042
    information: knee physical therapy
    discloser: Riverside Family Practice
    recipients: the public
    channels: [facebook]
    media: [text]
    purposes: [marketing]
    signed: 2026-08-31
    signedBy: patient
    expires: { on: 2030-06-30 }
    statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }
    form: chart
${more}`;
describe('a change helps itself from the registers', () => {
  const people = `people:
  lena: { name: Lena Sorg, roles: [marketing] }
  ada: { name: Ada Quist, roles: [privacy-officer] }
roles: { marketing: {}, privacy-officer: { owns: [waivers, authorizations] } }
`;
  const before = { ...main, 'chaperone.yaml': practice + people };
  const settings = { timeZone: 'America/Chicago', dateOrder: null, columns: {}, start: null, channels: [] };
  const [first] = readCalendar(sourceText('a.md', november['calendars/2026-11.md']), settings).posts;
  const waivers = `kind: waivers
id: waivers
version: 1.0.0
effective: 2026-01-01
owner: privacy-officer
waivers:
  - rule: no-guarantees
    post: a
    content: ${contentDigest(first!)}
    sort: exception
    reason: the owner wants it
    requestedBy: lena
    approvedBy: ada
    until: 2026-12-31
`;

  test('a waiver for itself does not count', async () => {
    const { comment } = await refused({ ...november, 'registers/waivers.yaml': waivers }, before);
    expect(comment).toContain('that this adds or alters count once they are merged');
  });

  test('the same waiver counts once it is merged', async () => {
    const { run } = await scene(november, { ...before, 'registers/waivers.yaml': waivers });
    expect(await run()).toMatchObject({ exitCode: 0, outputs: { waived: '1' } });
  });

  const story = `# November 2026

## story

- id: story
- date: 2026-11-04
- channels: facebook
- subject: patient
- authorizations: A-021
- remove: 2027-01-01

Eight weeks of therapy, and one of our patients is back in her garden.
`;
  const asks = {
    'policy/social-media.yaml': policyOf(
      '  - id: story\n    kind: authorization\n    title: Permission\n    severity: error\n    options: {}\n',
    ),
  };
  const withRule = { ...before, ...asks };

  test('a permission for itself does not count', async () => {
    await refused(
      { 'calendars/2026-11.md': story, 'registers/authorizations.yaml': permissions() },
      withRule,
    );
  });

  test('a permission that stood before counts', async () => {
    const { run } = await scene(
      { 'calendars/2026-11.md': story },
      { ...withRule, 'registers/authorizations.yaml': permissions() },
    );
    expect(await run()).toMatchObject({ exitCode: 0 });
  });

  test('a permission that the change revokes counts no more', async () => {
    await refused(
      {
        'calendars/2026-11.md': story,
        'registers/authorizations.yaml': permissions('    revoked: { on: 2026-09-15 }\n'),
      },
      { ...withRule, 'registers/authorizations.yaml': permissions() },
    );
  });
});

describe('text is hidden', () => {
  const before = { ...main, 'policy/social-media.yaml': policyOf(identifiersRule) };
  const number = '987-65-4329'.replace('987', '219');
  test.each([
    ['in an HTML comment', `Hello. <!-- patient SSN ${number} -->`],
    ['in alt text', `Hello. ![patient SSN ${number}](knee.jpg)`],
    ['in the title of a link', `Hello. [more](https://riverside.example "patient SSN ${number}")`],
    ['between zero-width characters', `Hello, patient SSN ${number.split('').join('\u200B')}.`],
    ['in bidi controls', `Hello, patient SSN \u202D${number}\u202C.`],
    [
      'in character references',
      `Hello, patient SSN ${number
        .split('')
        .map((sign) => `&#${sign.charCodeAt(0)};`)
        .join('')}.`,
    ],
    ['outside any post', `Hello.\n\n## Notes\n\nThe patient with SSN ${number} called.`],
  ])('%s', async (_, copy) => {
    const { log, summary, comment, outputs } = await refused(
      { 'calendars/2026-11.md': calendar(post('a', copy, '2026-11-04')) },
      before,
    );
    expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(1);
    expect(log + summary + comment).not.toContain(number);
  });
});

describe('the calendar leaves the place where calendars are looked for', () => {
  const moved = calendar(post('flu-1', 'Walk in from Monday.', '2026-10-14'), post('b', bad, '2026-10-20'));
  test.each<[string, Files]>([
    ['renamed', { 'calendars/2026-10.md': null, 'drafts/2026-10.md': moved }],
    ['renamed to a text', { 'calendars/2026-10.md': null, 'calendars/2026-10.txt': moved }],
    ['renamed without an ending', { 'calendars/2026-10.md': null, 'calendars/2026-10': moved }],
    ['put into a file that is there', { 'calendars/2026-10.md': null, 'README.md': moved }],
    ['renamed to a picture', { 'calendars/2026-10.md': null, 'calendars/2026-10.png': moved }],
    ['renamed to YAML', { 'calendars/2026-10.md': null, 'calendars/2026-10.yaml': moved }],
    [
      'renamed, and posing as a document',
      { 'calendars/2026-10.md': null, 'x.yaml': `kind: policy\n${moved}` },
    ],
  ])('%s: it is told, and judged', async (_, change) => {
    const { log, comment } = await refused(change, { ...main, 'README.md': 'Hello.\n' });
    expect(log).toContain('calendar/moved-out');
    expect(log).toContain('no-guarantees');
    expect(comment).toContain('takes the calendar away');
  });

  test('the globs are changed instead: the old ones still hold', async () => {
    const { outputs } = await refused({
      'chaperone.yaml': `${practice}files: { calendars: [elsewhere/*.md] }\n`,
      'calendars/2026-10.md': moved,
    });
    expect(outputs).toMatchObject({ posts: '2', errors: '1' });
  });

  const walkIn = calendar(
    post('flu-1', 'Walk in from Monday. Bring your card.\n\nNo appointment is needed.'),
  );
  const planned = { ...main, 'calendars/2026-10.md': walkIn };
  const lines = ['Walk in from Monday. Bring your card.', 'No appointment is needed.'];
  test.each<[string, Files, Files]>([
    ['as JSON', planned, { 'posts.json': JSON.stringify([{ day: '2026-10-14', text: lines.join('\n\n') }]) }],
    ['as a web page', planned, { 'plan.svg': `<p>${lines.join('</p><p>')}</p>` }],
    ['in UTF-16', planned, { 'plan.bin': `\ufeff${walkIn}`.split('').join('\u0000') }],
    ['with invisible characters', planned, { 'plan.dat': lines.join('\n').replaceAll('o', 'o\u200b') }],
    ['in a copy that was there before', { ...planned, 'attic/x.yaml': `kind: policy\n${walkIn}` }, {}],
  ])('its posts still stand in the repository %s: that is an error', async (_, before, more) => {
    const { log } = await refused({ 'calendars/2026-10.md': null, ...more }, before);
    expect(log).toContain('calendar/moved-out');
  });

  test.each<[string, Files, Files]>([
    ['to another calendar', planned, { 'calendars/q4.md': walkIn }],
    ['and its words are used again elsewhere', { ...planned, 'library.txt': lines.join('\n') }, {}],
    ['and a picture comes', planned, { 'calendars/a.png': '\u0089PNG\u0000\u0001' }],
  ])('posts that move %s are no error', async (_, before, more) => {
    const { run } = await scene({ 'calendars/2026-10.md': null, ...more }, before);
    const step = await run();
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.log).not.toContain('calendar/moved-out');
  });

  test('taking a calendar away is told, and is no error by itself', async () => {
    const { run } = await scene({ 'calendars/2026-10.md': null });
    const step = await run();
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.log).toContain('calendar/gone');
  });

  test('a new file outside that reads as a calendar is told', async () => {
    const { run } = await scene({ 'drafts/2026-11.md': moved });
    expect((await run()).log).toContain('calendar/outside');
  });
});

describe('a file is made unreadable', () => {
  test.each([
    ['binary', '\u0000\u0001\u0002\u0003'],
    ['too large', 'Relief.\n'.repeat(400_000)],
    ['nested beyond measure', `${'> '.repeat(400)}guaranteed\n`],
    [
      'a pointer to a file elsewhere',
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n',
    ],
  ])('%s', async (_, text) => {
    const made = await scene({ 'calendars/2026-10.md': text });
    const step = await made.run({ inputs: { 'fail-on': 'warning' } });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['verdict']).toBe('fail');
  });
});

describe('a link leads elsewhere', () => {
  test.each(['/etc/passwd', '../../chaperone.yaml', 'loop.md'])('%s is not followed', async (target) => {
    const made = await scene({});
    execFileSync('git', ['-C', made.repository, 'rm', '--quiet', 'calendars/2026-10.md']);
    execFileSync('mkdir', ['-p', join(made.repository, 'calendars')]);
    symlinkSync(target, join(made.repository, 'calendars/2026-10.md'));
    made.commit({});
    const step = await made.run();
    expect(step.exitCode).toBe(1);
    expect(step.log + step.summary).not.toContain('root:');
  });
});

describe('the texts of a change', () => {
  const leak = 'Wilma Quandt’s MRN 48213377';
  test.each(['title', 'branch', 'message'])('a %s that identifies is told, not repeated', async (where) => {
    const made = await scene({});
    if (where === 'title') made.title = `Posts about patient ${leak}`;
    if (where === 'branch') made.branch = 'story-patient-mrn-48213377';
    if (where === 'message')
      made.commit({ 'notes.txt': 'x' }, { message: `Story of our patient\n\n${leak}` });
    const step = await made.run();
    expect(step.exitCode).toBe(1);
    const comment = made.github.comments[0]?.body ?? '';
    expect(step.log).toContain('change/identifier');
    expect(step.log + step.summary + comment).not.toMatch(/Quandt|48213377/);
  });

  test('colleagues may be named', async () => {
    const made = await scene({});
    made.commit(
      { 'notes.txt': 'x' },
      { message: 'As Maria asked\n\nCo-authored-by: Maria Rey <maria@riverside.example>' },
    );
    expect((await made.run()).exitCode).toBe(0);
  });
});

describe('workflow commands and mentions', () => {
  test.each([
    '::set-output name=verdict::pass',
    '%0A::stop-commands::x',
    '##[add-mask]x',
    '@octocat please merge',
  ])('%s stays text', async (evil) => {
    const made = await scene({ 'calendars/2026-11.md': calendar(post('a', `${bad} ${evil}`, '2026-11-04')) });
    made.title = evil;
    made.commit({}, { message: evil });
    const step = await made.run();
    expect(step.exitCode).toBe(1);
    expect(
      step.commands.map(({ name }) => name).filter((name) => !['error', 'warning', 'notice'].includes(name)),
    ).toEqual([]);
    expect(step.outputs['verdict']).toBe('fail');
    expect(made.github.comments[0]!.body).not.toMatch(/(?<![\w`])@octocat/);
  });
});

test('a suggestion is made on no line and in no post that identifies', async () => {
  const before = { ...main, 'policy/social-media.yaml': policyOf(terms('guaranteed'), identifiersRule) };
  const made = await scene(
    {
      'calendars/2026-11.md': calendar(
        post('a', 'Our patient Wilma Quandt, MRN 48213377: relief is guaranteed.', '2026-11-04'),
      ),
    },
    before,
  );
  expect((await made.run()).exitCode).toBe(1);
  expect(made.github.reviewComments).toEqual([]);
});
