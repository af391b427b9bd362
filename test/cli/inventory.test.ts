import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/generated.ts';
import { chaperone, folder, write } from './run.ts';

const day = ['--as-of', '2026-11-24', '--format', 'json'];

const initial = mkdtempSync(join(tmpdir(), 'chaperone-'));
chaperone(['init', '--yes'], initial);
afterAll(() => rmSync(initial, { recursive: true, force: true }));

/** The folder that `init` writes, with other accounts, partners and people. */
function practice(change: (text: string) => string): string {
  const path = folder();
  cpSync(initial, path, { recursive: true });
  const file = join(path, 'chaperone.yaml');
  write(path, 'chaperone.yaml', change(readFileSync(file, 'utf8')));
  return path;
}

function run(command: string, path: string): { status: number | null; findings: Finding[] } {
  const { status, stdout } = chaperone([command, ...day], path);
  return { status, findings: (JSON.parse(stdout) as { findings: Finding[] }).findings };
}

const told = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings
    .filter(({ rule }) => /^(?:account|partner)\//.test(rule))
    .map(({ rule, severity, line }) => `${rule} ${severity} ${line}`);

const lacking = (text: string): string =>
  text
    .replace(/ {2}facebook: .*/, '  facebook: { administrators: [privacy-officer], mfa: false }')
    .replace(/ {2}instagram: .*/, '  instagram: { administrators: [privacy-officer, left-in-spring] }')
    .replace(
      /^people:.*/m,
      [
        'partners:',
        '  agency: { name: Bright Words, does: agency, channels: [facebook] }',
        '  scheduler: { name: Queue, does: vendor, contract: { until: 2025-12-31 }, healthInformation: true }',
        '  blogger: { name: Tidy Bee, does: endorser, contract: {} }',
        'people:',
        '  left-in-spring: { name: An intern, left: 2026-03-31 }',
      ].join('\n'),
    );

const whole = (text: string): string =>
  lacking(text)
    .replace('[privacy-officer], mfa: false', '[privacy-officer, coordinator], mfa: true')
    .replace('[privacy-officer, left-in-spring]', '[privacy-officer, coordinator], mfa: true')
    .replace('channels: [facebook] }', 'channels: [facebook], contract: {}, baa: 2026-01-05 }')
    .replace('until: 2025-12-31 }', 'until: 2027-12-31 }, baa: 2026-01-05')
    .replace('does: endorser', 'does: endorser, disclosure: "Ad:"');

describe('the accounts and partners of a practice', () => {
  test('are checked where its posts are, each with a place', () => {
    const path = practice(lacking);
    const found = run('lint', path);
    expect(found.status).toBe(1);
    expect(told(found).sort()).toEqual([
      'account/administrators notice 13',
      'account/mfa warning 13',
      'account/mfa warning 14',
      'account/off-boarding error 14',
      'partner/baa error 22',
      'partner/baa error 23',
      'partner/contract warning 22',
      'partner/contract warning 23',
      'partner/disclosure warning 24',
    ]);
  });

  test('give nothing where everything is in order, also beside a plan of posts', () => {
    const found = run('lint', practice(whole));
    expect(found).toEqual({ status: 0, findings: [] });
  });

  test('name people and channels that exist', () => {
    const found = run(
      'lint',
      practice((text) =>
        lacking(text).replace('left-in-spring]', 'nobody]').replace('[facebook] }', '[fax] }'),
      ),
    );
    expect(found.status).toBe(2);
    expect(found.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'document/invalid 14',
      'document/invalid 22',
    ]);
  });
});

describe('coverage of a practice', () => {
  const registry = (entries: string): string =>
    `kind: responsibilities\nid: ours\nversion: 1.0.0\neffective: 2026-01-01\nowner: privacy-officer\nobligations:\n${entries}`;
  const unserved = ({ findings }: { findings: readonly Finding[] }): string[] =>
    findings.filter(({ rule }) => rule === 'coverage/unserved').map(({ message }) => message.split(':')[0]!);

  test('tells what nothing serves, there and not beside the posts', () => {
    const path = practice((text) => text);
    expect(unserved(run('coverage', path))).toContain('Nothing serves us-hipaa-disposal');
    expect(unserved(run('lint', path))).toEqual([]);
  });

  test('leaves out what does not apply, and takes up what the practice adds', () => {
    const path = practice((text) => text);
    write(
      path,
      'policy/responsibilities.yaml',
      registry(
        '  - { id: us-hipaa-disposal, notApplicable: { because: An archive does it for us. } }\n' +
          '  - { id: house-rule, title: No pictures of the fish, citation: House rule 4, jurisdiction: US, binds: all, verified: 2024-01-01 }\n',
      ),
    );
    const found = run('coverage', path);
    expect(unserved(found)).not.toContain('Nothing serves us-hipaa-disposal');
    expect(unserved(found)).toContain('Nothing serves house-rule');
    expect(
      found.findings.filter(({ rule }) => rule === 'policy/stale').map(({ message }) => message),
    ).toEqual(['The obligation house-rule was last checked on 2024-01-01.']);
  });

  test('and every other command tell of an authority that leads nowhere', () => {
    const path = practice((text) => text);
    const policy = join(path, 'policy/social-media.yaml');
    write(
      path,
      'policy/social-media.yaml',
      readFileSync(policy, 'utf8').replace(/authority: \[[^\]]*\]/, 'authority: [no-such-law]'),
    );
    for (const command of ['coverage', 'lint'])
      expect(
        run(command, path).findings.filter(({ rule }) => rule === 'policy/authority').length,
        command,
      ).toBe(1);
  });
});
