import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { TrainingRow, WatchItem } from '../../src/model/generated.ts';
import { trainingCommand } from '../../src/commands/training.ts';
import { watchCommand } from '../../src/commands/watch.ts';
import { inputsAt } from '../cli/inputs.ts';
import { chaperone, example, exampleCopy, folder, git, root, write } from '../cli/run.ts';

const practice = `kind: practice
id: mill-street
version: 1.0.0
effective: 2026-01-01
owner: office
name: Mill Street Clinic
timeZone: America/Chicago
channels:
  facebook: { administrators: [ana-silva, bo-lind], mfa: true }
people:
  ana-silva: { name: Ana Silva, roles: [marketing] }
  bo-lind: { name: Bo Lind, roles: [office] }
roles: { marketing: {}, office: { owns: [training, authorizations, holds] } }
`;
const head = (kind: string, version = '1.0.0'): string =>
  `kind: ${kind}\nid: own-${kind}\nversion: ${version}\neffective: 2026-01-01\nowner: office\n`;
const policy = (term: string, version = '1.0.0'): string => `${head('policy', version)}rules:
  - id: calm-words
    kind: terms
    title: Calm words
    severity: error
    guidance: Say it calmly.
    options: { terms: [{ find: ${term} }] }
    cases: { flag: ["It is ${term} today."], pass: ["It is a calm day today."] }
  - id: short
    kind: length
    title: Short
    severity: warning
    options: { max: 500 }
`;
const courses = `${head('training')}courses:
  - { id: words, title: Calm writing, covers: { rules: [calm-words] } }
  - { id: length, title: Short writing, covers: { rules: [short] } }
`;
const post = (id: string, date: string): string =>
  `## ${id}\n\n- id: ${id}\n- date: ${date}\n- channels: facebook\n- author: ana-silva\n\nOpen on Saturday.\n\n`;
const completions =
  'person,course,policyVersion,completed,evidence\nana-silva,words,1.0.0,2026-03-01,quiz\nana-silva,length,1.0.0,2026-03-01,quiz\nbo-lind,words,1.0.0,2026-03-01,quiz\nbo-lind,length,1.0.0,2026-03-01,quiz\n';

const clinic = (more: Record<string, string> = {}): string =>
  folder({
    'chaperone.yaml': practice,
    'policy/social-media.yaml': policy('wild'),
    'policy/training.yaml': courses,
    'registers/training.csv': completions,
    'calendars/2026-10.md': post('saturday', '2026-10-10'),
    ...more,
  });

const day = (date: string): string[] => ['--as-of', date];
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- whoever asks knows what is answered
const json = <Data>(args: readonly string[], path: string): Data =>
  JSON.parse(chaperone([...args, '--format', 'json'], path).stdout) as Data;
/** Who stands how, in this process: what the command line does around it is tried below. */
async function rows(path: string, date: string): Promise<readonly TrainingRow[]> {
  const inputs = await inputsAt(path, date);
  const { data } = await trainingCommand({ ...inputs, within: 'P90D', failOn: 'error' });
  return data['training'] as readonly TrainingRow[];
}
const states = async (path: string, date: string): Promise<string[]> =>
  (await rows(path, date)).map(({ person, course, state }) => `${person} ${course} ${state}`);
/** What falls due, in this process. */
async function watched(path: string, date: string): Promise<readonly WatchItem[]> {
  const inputs = await inputsAt(path, date);
  const { data } = await watchCommand({ ...inputs, within: 'P90D', failOn: 'error' });
  return data['watch'] as readonly WatchItem[];
}

const ajv = new Ajv2020.default({ strict: false, allErrors: true });
addFormats.default(ajv);
for (const name of ['common', 'report', 'training-report', 'watch-report'])
  ajv.addSchema(JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8')) as object, name);
const faultsOf = (name: string, value: unknown): unknown =>
  ajv.validate(name, value)
    ? []
    : ajv.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('chaperone training', () => {
  it('shows who is trained for what, as its schema says', async () => {
    const path = exampleCopy();
    const { status, stdout } = chaperone(['training', ...day('2026-09-25')], path);
    expect(status).toBe(0);
    expect(stdout).toContain('Joyce Pell has let lapse after 2026-09-19: “Answering reviews and comments”.');
    expect(stdout).toContain('Falls due within 90 days');
    const report = json(['training', ...day('2026-09-25')], path);
    expect(faultsOf('training-report', report)).toEqual([]);
  });

  it('fails from the level on that is asked for', async () => {
    const path = clinic({ 'registers/training.csv': completions.replace(/^bo-lind.*\n/gm, '') });
    expect(chaperone(['training', ...day('2026-06-01')], path).status).toBe(0);
    const { status, stdout } = chaperone(['training', ...day('2026-06-01'), '--fail-on', 'warning'], path);
    expect(status).toBe(1);
    expect(stdout).toContain('Bo Lind has not taken: “Calm writing”; “Short writing”.');
  });

  it.each([
    ['training/never', '2026-02-01'],
    ['training/due', '2027-03-10'],
    ['training/lapsed', '2027-06-01'],
  ])('tells %s, as of %s', (rule, date) => {
    const { findings } = json<{ findings: { rule: string }[] }>(['training', ...day(date)], clinic());
    expect(findings.map((finding) => finding.rule)).toContain(rule);
  });

  it('tells lines that name nobody, never what stands in them', async () => {
    const text = `${completions}Tess Halloran,words,1.0.0,2026-03-01,quiz\nana-silva,chess,1.0.0,2026-03-01,quiz\nana-silva,words,1.0.0,2026-03-01,heard it from Tess\nana-silva,words,1.0.0,2027-03-01,quiz\n`;
    const path = clinic({ 'registers/training.csv': text });
    const { findings } = json<{ findings: { rule: string; line: number }[] }>(
      ['lint', ...day('2026-06-01')],
      path,
    );
    const own = findings.filter(({ rule }) => rule.startsWith('training/'));
    expect(own.map(({ rule, line }) => [rule, line])).toEqual([
      ['training/unknown-person', 6],
      ['training/unknown-course', 7],
      ['training/not-yet', 9],
    ]);
    expect(JSON.stringify(json(['training', ...day('2026-06-01')], path))).not.toContain('Halloran');
  });

  it('a completion shown by what its course does not accept does not count', async () => {
    const path = clinic({
      'policy/training.yaml': courses.replace('title: Calm writing,', 'title: Calm writing, led: expert,'),
    });
    expect(await states(path, '2026-06-01')).toContain('ana-silva words never');
    expect(chaperone(['lint', ...day('2026-06-01')], path).stdout).toContain('training/evidence');
  });

  it('a register with mistakes ends with 2, each at its place', async () => {
    const path = clinic({ 'registers/training.csv': `${completions}ana-silva,words,one,2026-02-30,quiz\n` });
    const { status, stdout } = chaperone(['training', ...day('2026-06-01')], path);
    expect(status).toBe(2);
    expect(stdout).toContain('line 6:17');
    expect(stdout).toContain('line 6:21');
  });

  it('a course that names what does not exist is told', async () => {
    const path = clinic({
      'policy/training.yaml': `${courses}  - { id: more, title: More, audience: [{ roles: [nurse] }], covers: { rules: [nothing] }, authority: [nobody] }\n`,
    });
    const { stdout } = chaperone(['lint', ...day('2026-06-01')], path);
    expect(stdout.match(/training\/covers-nothing/g)).toHaveLength(3);
  });

  it('as a calendar: an event for each day on which something falls due', async () => {
    const { stdout } = chaperone(['training', ...day('2026-06-01'), '--format', 'ics'], clinic());
    expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(stdout).toContain('DTSTART;VALUE=DATE:20270301\r\nSUMMARY:Due again: Calm writing\r\n');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('training import', () => {
  const sheet =
    'Date;Printed name;Signature\n4 March;Silva, Ana;x\n4 March;Dr. Bo Lind;x\n4 March;Tess Halloran;x\n';
  const held = ['--course', 'words', '--date', '2026-09-04', ...day('2026-09-25')];

  it('takes who is known, counts who is not, and is idempotent', async () => {
    const path = clinic({ 'sheet.csv': sheet });
    const { status, stdout } = chaperone(['training', 'import', 'sheet.csv', ...held], path);
    expect(status).toBe(0);
    expect(stdout).toContain(
      '2 completions of “Calm writing” added, 0 there already; 1 signature matched nobody.',
    );
    expect(stdout).not.toContain('Halloran');
    const text = readFileSync(join(path, 'registers/training.csv'), 'utf8');
    expect(text).toBe(
      `${completions}ana-silva,words,1.0.0,2026-09-04,sign-in sheet\nbo-lind,words,1.0.0,2026-09-04,sign-in sheet\n`,
    );
    expect(chaperone(['training', 'import', 'sheet.csv', ...held], path).stdout).toContain('0 completions');
    expect(readFileSync(join(path, 'registers/training.csv'), 'utf8')).toBe(text);
  });

  it.each([
    ['a course that does not exist', ['--course', 'chess', '--date', '2026-09-04']],
    ['a session that is still to come', ['--course', 'words', '--date', '2026-10-04']],
    ['evidence of no known sort', ['--course', 'words', '--date', '2026-09-04', '--evidence', 'hearsay']],
  ])('refuses %s', (_, args) => {
    const path = clinic({ 'sheet.csv': sheet });
    const { status, stderr } = chaperone(
      ['training', 'import', 'sheet.csv', ...args, ...day('2026-09-25')],
      path,
    );
    expect([status, stderr === '']).toEqual([2, false]);
    expect(readFileSync(join(path, 'registers/training.csv'), 'utf8')).toBe(completions);
  });
});

describe('training clauses', () => {
  it('from the first record on, a change makes due what it concerns and nothing else', async () => {
    const path = clinic();
    expect(chaperone(['training', 'clauses', ...day('2026-03-01')], path).stdout).toContain(
      'nobody has to learn anything anew',
    );
    expect((await states(path, '2026-06-01')).filter((each) => !each.endsWith('current'))).toEqual([]);

    write(path, 'policy/social-media.yaml', policy('furious', '1.1.0'));
    const due = ['ana-silva words due', 'bo-lind words due'];
    expect((await states(path, '2026-06-01')).filter((each) => !each.endsWith('current'))).toEqual(due);
    expect(chaperone(['training', ...day('2026-06-01')], path).stdout).toContain('training/unrecorded');

    const recorded = chaperone(['training', 'clauses', ...day('2026-06-01')], path).stdout;
    expect(recorded).toContain('1 clause recorded as changed with version 1.1.0; due again: “Calm writing”.');
    expect((await states(path, '2026-06-02')).filter((each) => !each.endsWith('current'))).toEqual(due);
    expect((await rows(path, '2026-06-02'))[0]).toMatchObject({
      until: '2026-07-01',
      clauses: ['calm-words'],
    });
    expect(await states(path, '2026-07-02')).toContain('ana-silva words lapsed');
    expect(chaperone(['training', ...day('2026-06-02')], path).stdout).toContain(
      'since this changed: “Calm words”',
    );

    write(path, 'registers/training.csv', `${completions}ana-silva,words,1.1.0,2026-06-02,quiz\n`);
    expect(await states(path, '2026-07-02')).toContain('ana-silva words current');
  });

  it('a change that nobody has to learn asks nothing', async () => {
    const path = clinic();
    chaperone(['training', 'clauses', ...day('2026-03-01')], path);
    write(path, 'policy/social-media.yaml', policy('furious', '1.1.0'));
    chaperone(['training', 'clauses', '--not-material', 'calm-words', ...day('2026-06-01')], path);
    expect((await states(path, '2026-08-01')).filter((each) => !each.endsWith('current'))).toEqual([]);
  });

  it('a change that only reads otherwise asks nothing, where the files before it are named', async () => {
    const two = policy('wild').replace('[{ find: wild }]', '[{ find: wild }, { find: furious }]');
    const turned = two
      .replace('[{ find: wild }, { find: furious }]', '[{ find: furious }, { find: wild }]')
      .replace('version: 1.0.0', 'version: 1.0.1');
    const path = clinic({ 'policy/social-media.yaml': two });
    chaperone(['training', 'clauses', ...day('2026-03-01')], path);
    git(path, 'init', '--quiet');
    git(path, 'add', '--all');
    git(path, 'commit', '--quiet', '--message', 'before');
    write(path, 'policy/social-media.yaml', turned);
    const { replay } = json<{ replay: { overduePeople: unknown } }>(
      ['diff', 'HEAD', ...day('2026-06-01')],
      path,
    );
    expect(replay.overduePeople).toEqual([]);
    const { stdout } = chaperone(['training', 'clauses', '--since', 'HEAD', ...day('2026-06-01')], path);
    expect(stdout).toContain('1 clause recorded as changed with version 1.0.1; due again: nothing.');
    expect((await states(path, '2026-06-02')).filter((each) => !each.endsWith('current'))).toEqual([]);
    // What really asks for something else is due all the same.
    write(path, 'policy/social-media.yaml', policy('furious', '1.1.0'));
    const other = chaperone(['training', 'clauses', '--since', 'HEAD', ...day('2026-06-03')], path).stdout;
    expect(other).toContain('due again: “Calm writing”.');
  });

  it('diff says whose training becomes overdue, and what becomes of courses', async () => {
    const path = clinic();
    chaperone(['training', 'clauses', ...day('2026-03-01')], path);
    git(path, 'init', '--quiet');
    git(path, 'add', '--all');
    git(path, 'commit', '--quiet', '--message', 'before');
    write(path, 'policy/social-media.yaml', policy('furious', '1.1.0'));
    write(
      path,
      'policy/training.yaml',
      courses.replace('title: Short writing', 'title: Short writing, every: P2Y'),
    );
    const { changes, replay } = json<{
      changes: { sort: string; subject: string; effect: string }[];
      replay: { overduePeople: unknown };
    }>(['diff', 'HEAD', ...day('2026-06-01')], path);
    expect(replay.overduePeople).toEqual([
      { person: 'ana-silva', course: 'words' },
      { person: 'bo-lind', course: 'words' },
    ]);
    expect(changes).toContainEqual(
      expect.objectContaining({ sort: 'course', subject: 'every', effect: 'looser' }),
    );
  });
});

describe('handbook and quiz', () => {
  const path = example;
  const made = new Map<string, string>();
  const guide = (channel: string, ...more: string[]): string => {
    const args = ['training', 'guide', channel, ...day('2026-09-25'), ...more];
    const key = args.join(' ');
    made.set(key, made.get(key) ?? chaperone(args, path).stdout);
    return made.get(key)!;
  };

  it.each(['instagram', 'google-business'])('the handbook of %s has no jargon and no rule id', (channel) => {
    const text = guide(channel);
    expect(text).toMatch(/^# Posting on /);
    for (const heading of ['Patients stay private', 'When something went wrong', 'Whom to ask'])
      expect(text).toContain(heading);
    expect(text).not.toMatch(/`|\b(?:lint|regex|CEL|YAML|digest|fingerprint|utm_\w+|exit code)\b|\d+ CFR/);
    expect(text).not.toMatch(/\b(?:hipaa|reviews|promotion|endorsements|channels|tracking|schedule)\/[a-z]/);
    for (const id of ['no-guarantees', 'story-needs-permission', 'trained-for-the-channel'])
      expect(text).not.toContain(id);
  });

  it.each(['instagram', 'google-business'])('the handbook of %s says nothing twice', (channel) => {
    const text = guide(channel, '--format', 'text');
    expect(text).not.toMatch(/<!--|\\[$_*#]|&amp;|““|””/);
    const examples = text.match(/^- .*“.*”$/gm)!;
    expect(examples.length).toBeGreaterThan(50);
    expect(new Set(examples).size).toBe(examples.length);
    for (const chapter of text.split(/^## /m)) {
      const lines = chapter.match(/^[A-Z].{30}.*/gm)?.filter((line) => !line.startsWith('What to say')) ?? [];
      expect(new Set(lines).size).toBe(lines.length);
    }
  });

  it('the quiz can be read as well, with the answers after the questions', () => {
    const text = chaperone(['training', 'quiz', 'instagram', '--format', 'text'], path).stdout;
    const [questions, answers] = text.split('## Answers');
    const numbers = (part: string): number => part.match(/^\d+\. /gm)!.length;
    expect(numbers(questions!)).toBeGreaterThan(20);
    expect(numbers(answers!)).toBe(numbers(questions!));
    expect(answers).toContain('chaperone training quiz instagram --format html=quiz.html');
  });

  it('both speak Spanish where the practice does, as far as the words are Chaperone’s own', () => {
    const cases = `    cases: { flag: ["Una noche salvaje en la clínica."], pass: ["Una noche tranquila en la clínica."] }\n`;
    const spanish = clinic({
      'chaperone.yaml': `${practice}languages: [es]\n`,
      'policy/social-media.yaml': policy('salvaje').replace(/ {4}cases: .*\n/, cases),
    });
    const book = chaperone(['training', 'guide', 'facebook', '--format', 'text'], spanish).stdout;
    for (const part of ['# Publicar en Facebook', 'Así no:', '«Una noche salvaje en la clínica.»'])
      expect(book).toContain(part);
    expect(book).not.toMatch(/Not like this|This is fine|Whom to ask/);
    const quiz = chaperone(['training', 'quiz', 'facebook', '--format', 'html'], spanish).stdout;
    expect(quiz).toContain('<html lang="es">');
    expect(quiz).toContain('data-right="Correcto."');
    const english = chaperone(['training', 'guide', 'facebook', '--lang', 'en'], spanish).stdout;
    expect(english).toContain('# Posting on Facebook');
    expect(english).not.toMatch(/“[^”]*\b(?:noche|nadie|como|somos|nosotros|clínica)\b/i);
  });

  it('says of each channel what holds there', async () => {
    expect(guide('google-business')).toContain('Google takes down posts with telephone numbers');
    expect(guide('instagram')).not.toContain('Google takes down posts with telephone numbers');
    expect(guide('instagram')).toContain('No links in an Instagram caption');
  });

  it('refuses a channel on which the practice does not post', async () => {
    const { status, stderr } = chaperone(['training', 'guide', 'tiktok'], path);
    expect(status).toBe(2);
    expect(stderr).toContain('Its channels are instagram, facebook');
  });

  it('is not made from a policy with mistakes', async () => {
    const broken = clinic({
      'policy/social-media.yaml': policy('wild').replace('kind: terms', 'kind: trems'),
    });
    const { status, stdout } = chaperone(['training', 'guide', 'facebook'], broken);
    expect(status).toBe(2);
    expect(stdout).not.toContain('# Posting on');
  });

  it('both are pages that ask nothing of any other place', async () => {
    const pages = [
      guide('instagram', '--format', 'html'),
      chaperone(['training', 'quiz', 'instagram', ...day('2026-09-25')], path).stdout,
    ];
    for (const page of pages) {
      expect(page).toMatch(/^<!doctype html>/);
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/);
    }
    expect(pages[1]!.match(/<fieldset data-answer="(?:true|false)">/g)!.length).toBeGreaterThan(20);
    expect(pages[1]).toContain('data-course="instagram"');
  });
});

describe('chaperone watch', () => {
  it('says what is overdue, what falls due and what breaks with time alone, as its schema says', async () => {
    const rule = `  - { id: trained, kind: training, title: Trained, severity: { sure: error, possible: notice }, options: {} }\n`;
    const path = clinic({
      'policy/social-media.yaml': policy('wild') + rule,
      'calendars/2027-04.md': post('april', '2027-04-10'),
      'registers/waivers.yaml': `${head('waivers')}waivers:\n  - { rule: calm-words, post: saturday, content: "sha256:${'0'.repeat(64)}", sort: false-alarm, reason: other-meaning, requestedBy: ana-silva, approvedBy: bo-lind, until: 2027-02-01 }\n`,
      'registers/holds.yaml': `${head('holds')}holds:\n  - { id: H-1, matter: M-1, scope: {}, issued: { on: 2026-09-01, by: [ana-silva, bo-lind] } }\n`,
    });
    const report = json<{ watch: WatchItem[]; summary: string }>(['watch', ...day('2027-02-10')], path);
    expect(faultsOf('watch-report', report)).toEqual([]);
    expect(report.watch.map(({ what, on, isOverdue }) => [what, on, isOverdue])).toEqual([
      ['waiver', '2027-02-01', true],
      ['hold', '2027-03-01', false],
      ['training', '2027-03-01', false],
      ['training', '2027-03-01', false],
      ['post', '2027-04-01', false],
      ['post', '2027-04-01', false],
    ]);
    expect(report.summary).toBe('1 thing is overdue; 5 things fall due or break within 90 days.');
    const { findings } = json<{ findings: { rule: string }[] }>(['watch', ...day('2027-02-10')], path);
    expect(findings.map(({ rule }) => rule)).toContain('watch/overdue');
    expect(chaperone(['watch', ...day('2027-02-10')], path).status).toBe(0);
    expect(chaperone(['watch', ...day('2027-02-10'), '--fail-on', 'warning'], path).status).toBe(1);

    const why = chaperone(['why-now', 'april', ...day('2027-04-05')], path);
    expect(why.status).toBe(1);
    expect(why.stdout).toContain('2027-04-01  trained');
    expect(why.stdout).toContain('2 findings came with time alone since 2026-04-05');
    expect(chaperone(['why-now', 'april', ...day('2027-02-10')], path).stdout).toContain(
      'Nothing is wrong with this post on 2027-02-10.',
    );
    expect(chaperone(['why-now', 'nothing', ...day('2027-02-10')], path).status).toBe(2);
  });

  it('each state of training, people together, with the day and what to do', async () => {
    const path = clinic({
      'registers/training.csv': completions.replace('bo-lind,words,1.0.0,2026-03-01,quiz\n', ''),
    });
    const training = async (date: string): Promise<string[]> =>
      (await watched(path, date))
        .filter(({ what }) => what === 'training')
        .map(({ subject, on, isOverdue, sentence }) => `${subject} ${on} ${isOverdue} ${sentence}`);
    const never = 'words null true The course “Calm writing” was never taken: Bo Lind.';
    expect(await training('2026-06-01')).toEqual([never]);
    expect((await training('2027-01-10')).sort()).toEqual([
      'length 2027-03-01 false The course “Short writing” is due again after 2027-03-01: Ana Silva and Bo Lind.',
      'words 2027-03-01 false The course “Calm writing” is due again after 2027-03-01: Ana Silva.',
      never,
    ]);
    expect((await training('2027-03-10')).filter((each) => each.includes('is due again'))).toHaveLength(2);
    expect((await training('2027-06-01')).filter((each) => each.includes('lapsed'))).toHaveLength(2);
  });

  it('law behind rules that nobody checked for long: by the day of the last check, and when it is too long', async () => {
    const checked = (id: string, on: string): string =>
      `  - { id: ${id}, kind: length, title: ${id}, severity: notice, verified: ${on}, options: { max: 400 } }\n`;
    const path = clinic({
      'policy/social-media.yaml':
        policy('wild') +
        checked('old-one', '2025-01-10') +
        checked('old-two', '2025-01-10') +
        checked('newer', '2026-05-01'),
    });
    const law = async (date: string) => (await watched(path, date)).filter(({ what }) => what === 'law');
    const soon = (await law('2026-06-01')).find(({ subject }) => subject === '2025-01-10')!;
    expect(soon.sentence).toContain('The law behind old-one and old-two was last checked on 2025-01-10.');
    expect(soon.isOverdue).toBe(soon.on! < '2026-06-01');
    // The day on which it becomes too long is the one from which on it is told as overdue.
    const after = new Date(Date.parse(soon.on!) + 86_400_000).toISOString().slice(0, 10);
    const isOverdue = async (date: string): Promise<boolean> =>
      (await law(date)).find(({ subject }) => subject === '2025-01-10')!.isOverdue;
    expect([await isOverdue(soon.on!), await isOverdue(after)]).toEqual([false, true]);
    expect(await law('2025-03-01')).toEqual([]);
    expect(chaperone(['lint', ...day(after)], path).stdout).toContain('old-one');
  });

  it('permissions that end before their posts', async () => {
    const permission = `${head('authorizations')}authorizations:\n  - { id: A-001, person: P-0001, channels: [facebook], media: [text], purposes: [marketing], signed: 2026-01-05, signedBy: patient, expires: { on: 2026-09-30 }, statements: { revocation: true, conditioning: true, redisclosure: true, copyGiven: true, remuneration: none }, form: chart }\n`;
    const rule = `  - { id: story, kind: authorization, title: Story, severity: { sure: error, likely: error, possible: notice }, options: {} }\n`;
    const path = clinic({
      'policy/social-media.yaml': policy('wild') + rule,
      'registers/authorizations.yaml': permission,
      'calendars/2026-10.md': `## tale\n\n- id: tale\n- date: 2026-09-10\n- channels: facebook\n- subject: patient\n- authorizations: A-001\n- remove: 2026-12-01\n\nShe climbed the stairs.\n`,
    });
    const watch = await watched(path, '2026-09-01');
    expect(watch.filter(({ what }) => what === 'permission')).toEqual([
      expect.objectContaining({ subject: 'A-001', on: '2026-09-30', isOverdue: false }),
    ]);
    expect(watch.find(({ what }) => what === 'permission')!.sentence).toContain(
      'tale can be seen after that',
    );
  });

  it('says so where there is nothing', async () => {
    expect(chaperone(['watch', ...day('2026-06-01')], clinic()).stdout).toContain(
      'Nothing is overdue, and nothing falls due within 90 days.',
    );
  });
});
