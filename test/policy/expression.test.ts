import { describe, expect, test } from 'vitest';
import type { PracticeDocument } from '../../src/model/generated.ts';
import { placeOf, sourceText } from '../../src/model/place.ts';
import type { Post } from '../../src/model/post.ts';
import { compileExpression, predicates } from '../../src/policy/expression.ts';

const practice: PracticeDocument = {
  kind: 'practice',
  id: 'elm-clinic',
  version: '1.0.0',
  effective: '2026-01-01',
  owner: 'lee',
  name: 'Elm Clinic',
  timeZone: 'America/Chicago',
  channels: { instagram: { mfa: true } },
  people: { lee: { name: 'Kim Lee', roles: ['privacy-officer'] } },
};

/** A post of which nothing is known but what is given. */
function post(known: Partial<Post> = {}): Post {
  const source = sourceText('calendars/october.md', 'a post');
  return {
    id: 'p',
    path: source.path,
    line: 1,
    endLine: 1,
    date: null,
    dateText: null,
    time: null,
    timeZone: null,
    channels: [],
    kind: 'post',
    title: null,
    copy: null,
    parts: [],
    hashtags: [],
    mentions: [],
    links: [],
    media: [],
    subject: null,
    authorizations: [],
    status: null,
    stage: null,
    author: null,
    approvals: [],
    urgent: false,
    remove: null,
    permalink: null,
    campaign: null,
    tags: [],
    fields: {},
    texts: [],
    places: { post: placeOf(source, 0, 6) },
    ...known,
  };
}

const evaluate = (text: string, known?: Partial<Post>) =>
  predicates(practice)(text)(post(known), '2026-10-01');

describe('what an expression may ask', () => {
  test.each<[string, Partial<Post>]>([
    ['"sponsored" in post.tags', { tags: ['sponsored'] }],
    ['post.kind == "reply" && size(post.copy) <= 300', { kind: 'reply', copy: 'Thank you' }],
    ['post.media.exists(m, m.kind == "image" && m.alt == "")', { media: [{ kind: 'image', alt: null }] }],
    ['post.approvals.all(a, a.by != post.author)', { author: 'kim', approvals: [{ by: 'lee' }] }],
    ['post.fields.Budget == "20"', { fields: { Budget: '20' } }],
    ['daysBetween(asOf, post.date) == 13', { date: '2026-10-14' }],
    ['weekday(post.date) in ["saturday", "sunday"]', { date: '2026-10-17' }],
    ['like(post.copy, "(?i)\\\\bfree\\\\b")', { copy: 'A FREE check' }],
    ['has(post.at) && post.at.getHours() == 17', { date: '2026-10-14', time: '12:00' }],
    [
      'post.at == timestamp("2026-10-14T10:00:00Z")',
      { date: '2026-10-14', time: '12:00', timeZone: 'Europe/Paris' },
    ],
    ['"US" in practice.jurisdictions', {}],
    ['practice.channels["instagram"].mfa', {}],
    ['practice.people["lee"].roles.exists(r, r == "privacy-officer")', {}],
    ['practice.files.registers == "registers"', {}],
    ['asOf >= "2026-10-01"', {}],
  ])('%s', (text, known) => {
    expect(compileExpression(text).problems).toEqual([]);
    expect(evaluate(text, known)).toBe(true);
  });

  test.each([
    'post.title == ""',
    'post.copy == ""',
    'post.subject == ""',
    'post.tags == []',
    'post.media.size() == 0',
    '!post.urgent',
    '!has(post.at)',
    '!("Budget" in post.fields)',
    'practice.catchment == 0',
  ])('what is absent is empty: %s', (text) => {
    expect(compileExpression(text).problems).toEqual([]);
    expect(evaluate(text)).toBe(true);
  });

  test('a time that does not exist, or exists twice, is no instant', () => {
    expect(evaluate('has(post.at)', { date: '2026-03-08', time: '02:30' })).toBe(false);
    expect(evaluate('has(post.at)', { date: '2026-11-01', time: '01:30' })).toBe(false);
  });

  test('a text outside posts is a post of which nothing is known', () => {
    expect(predicates(practice)('post.copy == "" && post.id == ""')(null, '2026-10-01')).toBe(true);
  });
});

describe('what fails says why, without a value', () => {
  test.each<[string, Partial<Post>, string]>([
    ['weekday(post.date) == "monday"', {}, 'A day is needed, and there is none.'],
    [
      'post.at > timestamp("2026-01-01T00:00:00Z")',
      {},
      'It asks for a field or key that is not there; ask `has(…)` or `in` first.',
    ],
    [
      'post.fields.Budget == "20"',
      {},
      'It asks for a field or key that is not there; ask `has(…)` or `in` first.',
    ],
    ['post.media[0].alt == ""', {}, 'It asks for an entry beyond the end of a list.'],
    ['int(post.copy) > 1', { copy: 'Zanzibar' }, 'It could not be evaluated.'],
    ['weekday(post.campaign) == "monday"', { campaign: 'Zanzibar' }, 'A day is needed, and there is none.'],
  ])('%s', (text, known, failed) => {
    expect(compileExpression(text).problems).toEqual([]);
    expect(evaluate(text, known)).toEqual({ failed });
  });

  test('an expression that does not compile always fails', () => {
    expect(evaluate('post.titel == ""')).toEqual({ failed: 'The expression cannot be understood.' });
  });
});

describe('what is wrong is said when the policy loads, at its place', () => {
  test.each([
    ['post.titel == "a"', 'titel', 'There is no such field here.', 'Did you mean `title`?'],
    ['psot.title == "a"', 'psot', 'This name is not known here.', 'Did you mean `post`?'],
    ['post.media.exists(m, m.atl == "")', 'atl', 'There is no such field here.', 'Did you mean `alt`?'],
    ['has(post.att)', 'att', 'There is no such field here.', 'Use one of'],
    ['post.media.exists(m, has(m.atl))', 'atl', 'There is no such field here.', 'Did you mean `alt`?'],
    [
      '!has(post.title)',
      'has(post.title)',
      '`has` is always true of `title`, which is never absent.',
      'Compare with',
    ],
    ['post.title == 5', 'post.title == 5', '`==` cannot be applied to text and a whole number.', null],
    ['post.title == null', 'post.title == null', '`==` cannot be applied to text and `null`.', 'never null'],
    ['post.kind == "replay"', '"replay"', 'The field never holds this word.', 'Did you mean `reply`?'],
    ['post.kind in ["story", "reel"]', '"reel"', 'The field never holds this word.', 'It holds one of'],
    ['post.title', 'post.title', 'The expression must be true or false, and is text.', 'Compare'],
    ['post.urgent and true', 'and', '`and` is not understood here.', 'Write `&&`.'],
    ['not post.urgent', 'post', '`not` is not understood here.', 'Write `!`.'],
    ['post.title = "a"', '=', 'The expression is not understood from here on.', 'Compare with `==`.'],
    ['post.title == "a', '"a', 'A closing quote is missing.', null],
    ['(post.urgent', '', 'Something is missing here, perhaps a closing bracket.', null],
    ['post.urgent &&', '', 'The expression ends too early.', null],
    ['post.title.foo()', 'post.title.foo()', 'There is no such function.', null],
    [
      'weekday("2026-02-30") == "monday"',
      'weekday("2026-02-30")',
      'This can never be computed.',
      'does not exist',
    ],
    ['post[asOf] == ""', 'asOf', 'The name of a field must be written out.', 'Write'],
    ['like(post.copy, "(a")', '"(a"', 'This pattern is no regular expression that can be used here.', 'RE2'],
    [
      'like(post.copy, post.title)',
      'post.title',
      'The pattern of `like` must be written out as a text.',
      null,
    ],
    ['dyn(post).titel == ""', 'dyn(post)', '`dyn` is not available: it would hide mistakes.', null],
  ])('%s', (text, about, message, hint) => {
    const { problems, evaluate } = compileExpression(text);
    expect(evaluate).toBeNull();
    expect(problems.map(({ start, end, message }) => [text.slice(start, end), message])).toEqual([
      [about, message],
    ]);
    if (hint === null) expect(problems[0]?.hint).toBeNull();
    else expect(problems[0]?.hint).toContain(hint);
  });

  test('several mistakes that do not depend on each other come together', () => {
    const text = 'post.kind == "replay" || like(post.copy, "(") || has(post.copy)';
    expect(compileExpression(text).problems).toHaveLength(3);
  });
});

test.each([
  'post.title == Zanzibar',
  'Zanzibar',
  'post.zanzibar == ""',
  'zanzibar(post.title)',
  'post.kind == "Zanzibar"',
  'like(post.title, "(Zanzibar")',
  'post.title == "Zanzibar',
  'timestamp("Zanzibar") < post.at',
  'post.title Zanzibar',
])('no problem repeats what stands in it: %s', (text) => {
  const { problems } = compileExpression(text);
  expect(problems.length).toBeGreaterThan(0);
  for (const { message, hint } of problems) expect(message + String(hint)).not.toMatch(/zanzibar/i);
});

describe('hostile expressions', () => {
  test.each([
    'post.copy.matches("(a+)+$")',
    'post.tags.exists(t, t.matches("(a+)+$"))',
    '!(matches(post.copy, "(a+)+$"))',
  ])('no native expression is reached: %s', (text) => {
    const { evaluate, problems } = compileExpression(text);
    expect(evaluate).toBeNull();
    expect(problems[0]).toMatchObject({ message: '`matches` is not available.' });
  });

  test('an evil pattern in `like` costs nothing much', () => {
    expect(evaluate('like(post.copy, "(a+)+$")', { copy: 'a'.repeat(50_000) + '!' })).toBe(false);
  });

  test.each([
    ['deep brackets', `${'('.repeat(1000)}true${')'.repeat(1000)}`],
    ['many terms', Array.from({ length: 1500 }, () => 'true').join(' && ')],
    ['loops in loops', 'post.tags.all(a, post.tags.all(b, post.tags.all(c, a == b && b == c)))'],
    ['noise', '"\\'],
    ['brackets', '[[[[['],
  ])('%s: a problem, no crash', (_, text) => {
    expect(compileExpression(text).evaluate).toBeNull();
  });
});
