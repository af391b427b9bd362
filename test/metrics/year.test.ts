import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MetricsGroup, MetricsReport } from '../../src/model/generated.ts';
import { chaperone, example, exampleCopy, root, write } from '../cli/run.ts';
import { eventFiles, exportFiles, year, type Posted } from './year.ts';

const posts = year();
const out = posts.filter(({ fate }) => fate !== 'vanished');
const registers = join(example, 'registers');
const filesBelow = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

describe('the example’s year', () => {
  test('is what its channels exported, cleaned by the program', { timeout: 120_000 }, () => {
    const path = exampleCopy();
    const before = filesBelow(join(registers, 'metrics'));
    const files = exportFiles(posts);
    for (const [name, text] of files) write(path, `downloads/${name}`, text);
    const args = [
      'metrics',
      'import',
      ...[...files.keys()].map((name) => `downloads/${name}`),
      '--as-of',
      '2026-09-25',
    ];
    const { status, stdout } = chaperone([...args, '--format', 'json'], path);
    expect(status).toBe(0);
    expect(filesBelow(join(path, 'registers/metrics'))).toEqual(before);
    const { findings } = JSON.parse(stdout) as MetricsReport;
    const count = (fate: Posted['fate']): number => posts.filter((post) => post.fate === fate).length;
    expect(findings.filter(({ rule }) => rule === 'metrics/outside-calendar')).toHaveLength(count('outside'));
    expect(findings.filter(({ rule }) => rule === 'metrics/vanished').length).toBeGreaterThanOrEqual(
      count('vanished'),
    );
  });

  test('is what its register says of it', () => {
    for (const [path, text] of eventFiles(posts))
      expect(readFileSync(join(registers, path), 'utf8')).toBe(text);
  });
});

/** The figures once more, from what was posted and by plain arithmetic: no code of the program takes part. */
const engagements = ({ channel, figures: f }: Posted): number =>
  channel === 'facebook'
    ? f['interactions']!
    : f['reactions']! + f['comments']! + f['shares']! + (f['saves'] ?? 0);
const seen = ({ channel, figures: f }: Posted): number =>
  ({
    facebook: f['reach'],
    instagram: f['reach'],
    x: f['impressions'],
    linkedin: f['impressions'],
    youtube: f['views'],
  })[channel]!;
const sum = (list: readonly Posted[], of: (post: Posted) => number): number =>
  list.reduce((all, post) => all + of(post), 0);
const names = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  x: 'X',
  linkedin: 'LinkedIn',
  youtube: 'YouTube',
};
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const kindOf = (post: Posted): string =>
  posts.some(({ record, kind }) => record === post.record && kind === 'video') ? 'video' : 'post';
const told = (post: Posted): boolean => post.fate !== 'outside';
const keyOf: Readonly<Record<MetricsGroup['by'], (post: Posted) => string>> = {
  channel: ({ channel }) => names[channel],
  campaign: (post) => (told(post) ? (post.campaign ?? 'no campaign') : 'no campaign'),
  topic: (post) => (told(post) ? post.tag : 'no topic'),
  format: (post) => (told(post) ? kindOf(post) : 'not on record'),
  weekday: ({ day }) => weekdays[new Date(`${day}T12:00Z`).getUTCDay()]!,
  hour: ({ channel, time }) =>
    channel === 'facebook' || channel === 'instagram'
      ? `${time.slice(0, 2)}:00 to ${time.slice(0, 2)}:59`
      : 'not exported',
};

describe('every number of the example’s report, recomputed', () => {
  let report: MetricsReport;
  beforeAll(() => {
    const { stdout, status } = chaperone(
      ['metrics', 'report', '--as-of', '2026-09-25', '--format', 'json'],
      example,
    );
    expect(status).toBe(0);
    report = JSON.parse(stdout) as MetricsReport;
  }, 180_000);

  test('has the form of its schema', () => {
    const valid = new Ajv2020({ strict: false, allErrors: true });
    formats.default(valid);
    for (const name of readdirSync(join(root, 'schemas')).filter((one) => one.endsWith('.json')))
      valid.addSchema(JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')));
    const id = 'https://raw.githubusercontent.com/OWNER/chaperone/v1/schemas/metrics-report.schema.json';
    expect(valid.validate(id, report), JSON.stringify(valid.errors)).toBe(true);
  });

  test('all posts together', () => {
    const reached = out.filter(({ figures }) => 'reach' in figures);
    expect(report.total).toEqual({
      posts: out.length,
      outside: out.filter(({ fate }) => fate === 'outside').length,
      reach: sum(reached, ({ figures }) => figures['reach']!),
      impressions: sum(out, ({ figures }) => figures['impressions'] ?? figures['views'] ?? 0),
      engagements: sum(out, engagements),
    });
    expect(report.period).toEqual({ from: out[0]!.day, to: out.at(-1)!.day });
  });

  test('groups: posts, reach, engagements, rates, against the usual', () => {
    const usual = new Map(
      Object.keys(names).map((channel) => {
        const own = out.filter((post) => post.channel === channel);
        return [channel, sum(own, engagements) / sum(own, seen)];
      }),
    );
    for (const by of Object.keys(keyOf) as MetricsGroup['by'][]) {
      const keys = new Set(out.map(keyOf[by]));
      const shown = report.groups.filter((group) => group.by === by);
      expect(shown.map(({ key }) => key).sort()).toEqual([...keys].sort());
      for (const group of shown.filter(({ isHidden }) => !isHidden)) {
        const own = out.filter((post) => keyOf[by](post) === group.key);
        const reached = own.filter(({ figures }) => 'reach' in figures);
        expect(group.posts).toBe(own.length);
        expect(group.engagements).toBe(sum(own, engagements));
        expect(group.reach).toBe(
          reached.length === 0 ? null : sum(reached, ({ figures }) => figures['reach']!),
        );
        expect(group.impressions).toBe(
          sum(own, ({ figures }) => figures['impressions'] ?? figures['views'] ?? 0),
        );
        const followed = own.filter(({ figures }) => 'follows' in figures);
        expect(group.follows).toBe(
          followed.length === 0 ? null : sum(followed, ({ figures }) => figures['follows']!),
        );
        const clicked = own.filter(({ figures }) => 'link-clicks' in figures);
        if (clicked.length > 0)
          expect(group.clicksPerThousand).toBeCloseTo(
            (1000 * sum(clicked, ({ figures }) => figures['link-clicks']!)) /
              sum(clicked, ({ figures }) => figures['impressions']!),
            8,
          );
        else expect(group.clicksPerThousand).toBeNull();
        if (by === 'channel') {
          expect(group.rate!.value).toBeCloseTo(sum(own, engagements) / sum(own, seen), 10);
          expect(group.usual).toBeNull();
        } else {
          const expected = (post: Posted): number => usual.get(post.channel)! * seen(post);
          const value = sum(own, engagements) / sum(own, expected);
          expect(group.usual!.value).toBeCloseTo(value, 10);
          if (own.length < 5) expect(group.usual!.low).toBeNull();
          else {
            // The jackknife: each post left out in turn. It agrees with the formula the better the more posts there are.
            const leftOut = own.map(
              (post) => (sum(own, engagements) - engagements(post)) / (sum(own, expected) - expected(post)),
            );
            const mean = leftOut.reduce((a, b) => a + b, 0) / own.length;
            const error = Math.sqrt(
              ((own.length - 1) / own.length) * leftOut.reduce((a, b) => a + (b - mean) ** 2, 0),
            );
            const half = group.usual!.high! - group.usual!.value;
            expect(half / error).toBeGreaterThan(1.8);
            expect(half / error).toBeLessThan(own.length < 10 ? 3.5 : 2.5);
          }
        }
      }
    }
  });

  test('fewer than eleven posts about patients are nowhere told', () => {
    const hidden = report.groups.filter(({ isHidden }) => isHidden);
    expect(hidden.map(({ by, key }) => [by, key])).toContainEqual(['topic', 'stories']);
    // One more topic is hidden with it: else the total would tell it.
    expect(hidden.filter(({ by }) => by === 'topic')).toHaveLength(2);
    for (const group of hidden)
      expect([group.posts, group.engagements, group.reach, group.rate, group.usual]).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
  });

  test('month by month', () => {
    for (const month of report.trend) {
      const own = out.filter(({ channel, day }) => channel === month.channel && day.startsWith(month.month));
      expect(month).toMatchObject({
        posts: own.length,
        engagements: sum(own, engagements),
        seen: sum(own, seen),
      });
      expect(month.rate).toBeCloseTo(sum(own, engagements) / sum(own, seen), 10);
    }
    expect(new Set(report.trend.map(({ channel, month }) => `${channel} ${month}`))).toEqual(
      new Set(out.map(({ channel, day }) => `${channel} ${day.slice(0, 7)}`)),
    );
  });

  test('goals', () => {
    const measures: Readonly<
      Record<
        string,
        readonly [every: number, filter: (post: Posted) => boolean, of: (post: Posted) => number]
      >
    > = {
      town: [7, () => true, ({ figures }) => figures['reach'] ?? 0],
      answers: [0, () => true, engagements],
      'flu-page': [
        4,
        (post) => told(post) && post.tag === 'flu',
        ({ figures }) => figures['link-clicks'] ?? 0,
      ],
    };
    const quarter = (day: string): string =>
      `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`;
    expect(new Set(report.goals.map(({ id }) => id))).toEqual(new Set(Object.keys(measures)));
    for (const { id, period, value, atLeast, state } of report.goals) {
      const [length, filter, of] = measures[id]!;
      const own = out.filter(
        (post) => filter(post) && (length === 0 ? quarter(post.day) : post.day.slice(0, length)) === period,
      );
      expect(value).toBe(sum(own, of));
      const isOpen = ['2026-09', '2026-Q3', '2026'].includes(period);
      expect(state).toBe(value! >= atLeast ? 'met' : isOpen ? 'under way' : 'missed');
    }
  });

  test('figures of care agree with what the other commands say', { timeout: 180_000 }, () => {
    const run = (...args: string[]) =>
      JSON.parse(chaperone([...args, '--as-of', '2026-09-25', '--format', 'json'], example).stdout) as Record<
        string,
        never
      >;
    const linted = run('lint', '--fail-on', 'never') as unknown as MetricsReport;
    const training = run('training') as unknown as { training: { state: string }[] };
    const care = new Map(report.compliance.map((one) => [one.id, one]));
    const cards = linted.cards!;
    expect(care.get('ready')).toMatchObject({
      part: cards.filter(({ verdict }) => verdict !== 'fail').length,
      whole: cards.length,
    });
    const open = linted.findings.filter(({ waived, post }) => !waived && post !== null).length;
    expect(care.get('findings-per-100')!.value).toBeCloseTo((100 * open) / cards.length, 10);
    expect(care.get('trained')).toMatchObject({
      part: training.training.filter(({ state }) => state === 'current').length,
      whole: training.training.length,
    });
    expect(care.get('on-record')).toMatchObject({ part: out.filter(told).length, whole: out.length });
    const rules = report.tables.find(({ id }) => id === 'rules')!;
    expect(rules.rows.reduce((all, [, count]) => all + Number(count), 0)).toBe(linted.findings.length);
  });
});

describe('every number on the page, recomputed', () => {
  type Row = readonly string[];
  let html = '';
  let report: MetricsReport;
  const run = (...args: string[]): unknown =>
    JSON.parse(chaperone([...args, '--as-of', '2026-09-25', '--format', 'json'], example).stdout);
  beforeAll(() => {
    const place = mkdtempSync(join(tmpdir(), 'chaperone-'));
    const file = join(place, 'report.html');
    expect(chaperone(['report', '--as-of', '2026-09-25', '--html', file], example).status).toBe(0);
    html = readFileSync(file, 'utf8');
    rmSync(place, { recursive: true });
    report = run('metrics', 'report') as MetricsReport;
  }, 300_000);

  const text = (part: string): string =>
    part
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim();
  /** The rows of the table under a caption, as a reader sees them. */
  const rowsOf = (caption: string): Row[] => {
    const [, body] =
      html
        .split('<table class="plain">')
        .map((part) => /^<caption>([^<]*)<\/caption>.*?<tbody>(.*?)<\/tbody>/s.exec(part)?.slice(1) ?? [])
        .find(([title]) => text(title ?? '') === caption) ?? [];
    return [...(body ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) =>
      [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => text(cell!)),
    );
  };
  const whole = (value: number): string => value.toLocaleString('en-US');
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const usual = new Map(
    Object.keys(names).map((channel) => {
      const own = out.filter((post) => post.channel === channel);
      return [channel, sum(own, engagements) / sum(own, seen)];
    }),
  );
  const expected = (list: readonly Posted[]): number =>
    sum(list, (post) => usual.get(post.channel)! * seen(post));

  test.each([
    ['By channel', 'channel'],
    ['By campaign', 'campaign'],
    ['By topic', 'topic'],
    ['By format', 'format'],
    ['By weekday', 'weekday'],
    ['By hour', 'hour'],
  ] as const)('%s: posts, engagements, and the rate or what is usual', (caption, by) => {
    const rows = rowsOf(caption);
    expect(rows.map(([key]) => key!).sort()).toEqual([...new Set(out.map(keyOf[by]))].sort());
    for (const [key, posts, engaged, rate] of rows.filter(([, posts]) => posts !== 'under 11')) {
      const own = out.filter((post) => keyOf[by](post) === key);
      expect([posts, engaged]).toEqual([whole(own.length), whole(sum(own, engagements))]);
      const value =
        by === 'channel'
          ? percent(sum(own, engagements) / sum(own, seen))
          : `${(sum(own, engagements) / expected(own)).toFixed(2)}×`;
      expect(rate!.split(' (')[0]).toBe(value);
      // The drawing says the same.
      expect(html).toContain(`${key}: ${value}`);
    }
  });

  test.each(Object.entries(names))('%s, month by month', (channel, name) => {
    const own = out.filter((post) => post.channel === channel);
    const months = [...new Set(own.map(({ day }) => day.slice(0, 7)))].sort();
    expect(rowsOf(`${name}, month by month`)).toEqual(
      months.map((month) => {
        const then = own.filter(({ day }) => day.startsWith(month));
        return [
          month,
          whole(then.length),
          whole(sum(then, engagements)),
          percent(sum(then, engagements) / sum(then, seen)),
        ];
      }),
    );
  });

  test('the figures at its head', () => {
    const cards = (run('lint', '--fail-on', 'never') as MetricsReport).cards!;
    const count = (verdict: string): number => cards.filter((card) => card.verdict === verdict).length;
    const training = (run('training') as { training: { state: string }[] }).training;
    const current = training.filter(({ state }) => state === 'current').length;
    const records = (run('retention') as { records: { state: string }[] }).records;
    expect(
      [...html.matchAll(/<li><b>([^<]*)<\/b><span>([^<]*)<\/span>/g)].map((tile) => tile.slice(1)),
    ).toEqual([
      [whole(cards.length), 'posts planned'],
      [whole(count('fail')), `to hold until changed, ${count('review')} to look at again`],
      [whole(sum(out, engagements)), 'engagements in the time covered'],
      [percent(current / training.length), 'of courses are current'],
      [whole(records.filter(({ state }) => state === 'due').length), 'records overdue'],
    ]);
    const marks = (kind: string): number => html.match(new RegExp(`<a class="m ${kind}"`, 'g'))?.length ?? 0;
    expect([marks('fail'), marks('review'), marks('pass')]).toEqual([
      count('fail'),
      count('review'),
      count('pass'),
    ]);
    expect(html).toContain(`${out.length} posts from Oct 2, 2025 to Sep 23, 2026`);
  });

  test('goals, by what was posted', () => {
    for (const id of new Set(report.goals.map((goal) => goal.id))) {
      const own = report.goals.filter((goal) => goal.id === id);
      const { title, atLeast } = own[0]!;
      const shown = rowsOf(`${title}: at least ${whole(atLeast)}`);
      expect(shown.map(([period, value]) => `${id} ${period} ${value}`).sort()).toEqual(
        own.map(({ period, value }) => `${id} ${period} ${whole(value!)}`).sort(),
      );
    }
  });

  test('figures of care, records and training are those of the commands', () => {
    const shown = new Map(rowsOf('Figures of care').map(([title, value]) => [title, value]));
    for (const { title, part, whole: all } of report.compliance)
      if (part !== null && all)
        expect(shown.get(title)).toBe(`${whole(part)} of ${whole(all)} (${percent(part / all)})`);
    expect(shown.size).toBe(report.compliance.length);
    const records = (run('retention') as { records: { state: string }[] }).records;
    const total = rowsOf('Records by state').reduce(
      (all, [, count]) => all + Number(count!.replace(',', '')),
      0,
    );
    expect(total).toBe(records.length);
    const { training } = run('training') as { training: { person: string; state: string }[] };
    const cells = rowsOf('Training').flatMap((row) => row.slice(1));
    for (const state of ['current', 'lapsed', 'due', 'never'])
      expect(cells.filter((cell) => cell.endsWith(` ${state}`)).length).toBe(
        training.filter((one) => one.state === state).length,
      );
  });
});
