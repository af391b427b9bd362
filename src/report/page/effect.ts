import { channelName } from '../../model/channel-name.ts';
import type { MetricsEstimate, MetricsGroup } from '../../model/generated.ts';
import { grouped } from '../../model/grouped.ts';
import { escapeHtml as escape } from '../escape.ts';
import { dayName } from '../words.ts';
import { bars, line, points, type Mark } from './chart.ts';
import type { PageData } from './data.ts';
import { percent, section, state, table, whole } from './parts.ts';

type Effect = NonNullable<PageData['effect']>;

const titles = {
  channel: 'By channel',
  campaign: 'By campaign',
  topic: 'By topic',
  format: 'By format',
  weekday: 'By weekday',
  hour: 'By hour',
} as const;

const answers: Readonly<Record<MetricsGroup['answer'], readonly [words: string, kind: string]>> = {
  more: ['pays more than usual', 'pass'],
  less: ['pays less than usual', 'review'],
  'no difference shown': ['no difference shown', ''],
  'too few posts': ['too few posts to tell', ''],
};

const range = ({ value, low, high }: MetricsEstimate, shown: (value: number) => string): string =>
  low === null || high === null ? shown(value) : `${shown(value)} (${shown(low)} to ${shown(high)})`;

const times = (value: number): string => `${value.toFixed(2)}×`;

function markOf(name: string, estimate: MetricsEstimate, shown: (value: number) => string): Mark {
  return {
    name,
    value: estimate.value,
    low: estimate.low,
    high: estimate.high,
    label: shown(estimate.value),
  };
}

function groupTable(by: keyof typeof titles, groups: readonly MetricsGroup[]): string {
  const isChannel = by === 'channel';
  const rows = groups.map((group) => {
    const { key, posts, engagements, rate, usual, answer, isHidden } = group;
    const [words, kind] = answers[answer];
    const figure = (value: number | null): { number: string } => ({
      number: isHidden ? 'under 11' : whole(value),
    });
    const estimate = isChannel ? rate : usual;
    return [
      key,
      figure(posts),
      figure(engagements),
      { number: estimate ? range(estimate, isChannel ? percent : times) : '–' },
      ...(isChannel ? [] : [{ html: state(isHidden ? 'not shown' : words, isHidden ? '' : kind) }]),
    ];
  });
  const columns = [
    '',
    'Posts',
    'Engagements',
    isChannel ? 'Engagement rate (range)' : 'Against the usual (range)',
    ...(isChannel ? [] : ['Does effort pay?']),
  ];
  return `<details><summary>The figures</summary>${table(titles[by], columns, rows)}</details>`;
}

function groupFigure(by: keyof typeof titles, groups: readonly MetricsGroup[]): string {
  if (groups.length === 0) return '';
  const isChannel = by === 'channel';
  const marks = groups
    .flatMap((group) => {
      const estimate = isChannel ? group.rate : group.usual;
      return estimate ? [markOf(group.key, estimate, isChannel ? percent : times)] : [];
    })
    .slice(0, 24);
  const title = isChannel
    ? 'Engagement rate of each channel'
    : `Engagements against the usual, ${titles[by].toLowerCase()}`;
  const drawing = marks.length === 0 ? '' : (isChannel ? bars : points)(`chart-${by}`, title, marks);
  return `<div class="panel"><figure><figcaption>${titles[by]}</figcaption>${drawing}</figure>${groupTable(by, groups)}</div>`;
}

function trendFigures({ trend }: Effect): string {
  const months = [...new Set(trend.map(({ month }) => month))].sort();
  return [...grouped(trend, ({ channel }) => channel)]
    .map(([channel, own]) => {
      const byMonth = new Map(own.map((one) => [one.month, one]));
      const values = months.map((month) => {
        const rate = byMonth.get(month)?.rate ?? null;
        return { name: month, value: rate, label: rate === null ? 'none' : percent(rate) };
      });
      const name = channelName(channel);
      const rows = months.flatMap((month) => {
        const one = byMonth.get(month);
        return one
          ? [
              [
                month,
                { number: one.posts === null ? 'under 11' : whole(one.posts) },
                { number: whole(one.engagements) },
                { number: one.rate === null ? '–' : percent(one.rate) },
              ],
            ]
          : [];
      });
      const figures = table(
        `${name}, month by month`,
        ['Month', 'Posts', 'Engagements', 'Engagement rate'],
        rows,
      );
      return `<div class="panel"><figure><figcaption>${escape(name)}, engagement rate by month</figcaption>${line(`trend-${channel}`, `${name}, engagement rate by month`, values)}</figure><details><summary>The figures</summary>${figures}</details></div>`;
    })
    .join('');
}

function goals({ goals: reached }: Effect): string {
  if (reached.length === 0) return '';
  const kinds = { met: 'pass', missed: 'review', 'under way': '', unknown: '' } as const;
  const tables = [...grouped(reached, ({ id }) => id).values()].map((own) => {
    const { title, atLeast } = own[0]!;
    const rows = own
      .toSorted((a, b) => (a.period < b.period ? 1 : -1))
      .map(({ period, value, state: where }) => [
        period,
        { number: whole(value) },
        { html: state(where, kinds[where]) },
      ]);
    return table(`${title}: at least ${whole(atLeast)}`, ['When', 'Reached', 'State'], rows);
  });
  return `<h3>Goals</h3><div class="charts">${tables.join('')}</div>`;
}

/** What the surest answers are, in a sentence. */
export function answerWords({ groups }: Effect): string {
  const told = (answer: MetricsGroup['answer']): string =>
    groups
      .filter(
        (group) =>
          group.answer === answer &&
          (group.by === 'topic' || group.by === 'format' || group.by === 'weekday'),
      )
      .map(({ key }) => key)
      .join(', ');
  const [more, less] = [told('more'), told('less')];
  if (more === '' && less === '')
    return 'No topic, format or weekday does better or worse than the others beyond what chance explains.';
  return [
    more === '' ? '' : `More came back than usual for: ${more}.`,
    less === '' ? '' : `Less for: ${less}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What the posts achieved, and where effort pays. */
export function effectSection(effect: Effect): string {
  const hint = `${effect.posts} posts from ${dayName(effect.from, '')} to ${dayName(effect.to, '')}, as the channels themselves count them. ${answerWords(effect)} Lines around a figure show the range in which it probably lies; groups with few posts are not judged.`;
  const by = grouped(effect.groups, (group) => group.by);
  const figures = (Object.keys(titles) as (keyof typeof titles)[]).map((name) =>
    groupFigure(name, by.get(name) ?? []),
  );
  const formulae = table(
    'How the figures are computed',
    ['Figure', 'Formula'],
    effect.formulae.map(({ name, formula }) => [name, formula]),
  );
  const outside =
    effect.outside > 0
      ? `<p class="hint">${effect.outside} of these posts went out outside the calendar: nothing on record matches them.</p>`
      : '';
  return section(
    'effect',
    'What it achieved, and where effort pays',
    hint,
    `${outside}<div class="charts">${figures.join('')}</div>${goals(effect)}<h3>Month by month</h3><div class="charts">${trendFigures(effect)}</div><details><summary>How the figures are computed</summary>${formulae}</details>`,
  );
}
