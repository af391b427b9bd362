import { describe, expect, test } from 'vitest';
import { readEvent } from '../../src/github/event.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);
const env = (name: string) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_REPOSITORY: 'riverside/social',
  GITHUB_SHA: 'c'.repeat(40),
});
const pull = {
  pull_request: {
    number: 7,
    title: 'Posts of November',
    base: { ref: 'main', sha: base },
    head: { ref: 'november', sha: head },
  },
};

describe('the event', () => {
  test.each([
    [{ repository: { private: false } }, true],
    [{ repository: { private: true } }, false],
    [null, false],
  ])('says whether everybody can read the repository', (payload, expected) => {
    expect(readEvent(env('push'), payload).isPublic).toBe(expected);
  });

  test.each([
    ['merge_group', { merge_group: { base_sha: base, head_sha: head } }, base],
    ['push', { before: base }, base],
    ['push', { before: '0'.repeat(40) }, null],
    ['push', { before: '--upload-pack=x' }, null],
    ['schedule', { before: base }, null],
    ['workflow_dispatch', null, null],
    ['push', 'not an object', null],
    ['', { before: base }, null],
  ])('%s is compared with what was before', (name, payload, expected) => {
    expect(readEvent(env(name), payload).before).toBe(expected);
  });

  test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s holds the pull request, and its head is looked at',
    (name) => {
      const event = readEvent(env(name), pull);
      expect(event.pullRequest).toMatchObject({ number: 7, baseRef: 'main', baseSha: base, headSha: head });
      expect(event).toMatchObject({ head, before: null });
    },
  );

  test('a pull request that the payload does not hold is no event to guess about', () => {
    expect(() => readEvent(env('pull_request'), {})).toThrow('The payload holds no pull request.');
  });

  test('links lead to the lines that the author wrote', () => {
    expect(readEvent(env('pull_request'), pull).blob).toBe(
      `https://github.example/riverside/social/blob/${head}`,
    );
    expect(readEvent(env('push'), {}).blob).toBe(
      `https://github.example/riverside/social/blob/${'c'.repeat(40)}`,
    );
  });

  test.each([
    { GITHUB_REPOSITORY: 'riverside/social) [x](https://evil.example' },
    { GITHUB_SERVER_URL: 'javascript:alert(1)//' },
    { GITHUB_SHA: 'main' },
    { GITHUB_REPOSITORY: undefined },
  ])('variables of an unexpected form give no links', (wrong) => {
    expect(readEvent({ ...env('push'), ...wrong }, {}).blob).toBeUndefined();
  });
});
