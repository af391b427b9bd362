import { escapeHtml as escape } from '../escape.ts';

/** A bar or point of a chart with the range around it, and what is written at it. */
export interface Mark {
  readonly name: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
}

const row = 30;
const width = 380;
const left = 112;
const right = 58;
/** Where the line over months begins: right of the longest figure at its side, “100.0 %”. */
const axis = 60;

/** A short text for the side of a chart. */
const short = (text: string, length = 15): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const at = (value: number): string => value.toFixed(1);

function svg(height: number, title: string, says: string, id: string, body: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escape(title)}</title><desc id="${id}-d">${escape(says)}</desc>${body}</svg>`;
}

/** Says of each mark what the chart shows. */
const words = (marks: readonly Mark[]): string =>
  marks.map(({ name, label }) => `${name}: ${label}`).join('; ');

/** Bars from zero, each with its range. */
export function bars(id: string, title: string, marks: readonly Mark[]): string {
  const most = Math.max(...marks.map(({ value, high }) => Math.max(value, high ?? 0)), Number.MIN_VALUE);
  const x = (value: number): number => left + (value / most) * (width - left - right);
  const body = marks.map(({ name, value, low, high, label }, index) => {
    const y = index * row + 6;
    const range =
      low === null || high === null
        ? ''
        : `<path class="e" d="M${at(x(low))} ${y + 10}H${at(x(high))}M${at(x(low))} ${y + 6}v8M${at(x(high))} ${y + 6}v8"/>`;
    return `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${escape(short(name))}</text><rect class="b" x="${left}" y="${y}" width="${at(Math.max(1, x(value) - left))}" height="20" rx="3"/>${range}<text class="t" x="${width}" y="${y + 14}" text-anchor="end">${escape(label)}</text>`;
  });
  return svg(marks.length * row + 8, title, words(marks), id, body.join(''));
}

/** Points with their ranges around a line at 1: what is usual. */
export function points(id: string, title: string, marks: readonly Mark[]): string {
  const ends = marks.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [from, to] = [Math.min(0.5, ...ends), Math.max(1.5, ...ends)];
  const x = (value: number): number => left + ((value - from) / (to - from)) * (width - left - right);
  const height = marks.length * row + 26;
  const body = marks.map(({ name, value, low, high, label }, index) => {
    const y = index * row + 32;
    const range =
      low === null || high === null ? '' : `<path class="e" d="M${at(x(low))} ${y}H${at(x(high))}"/>`;
    return `<text x="${left - 8}" y="${y + 4}" text-anchor="end">${escape(short(name))}</text>${range}<circle class="d" cx="${at(x(value))}" cy="${y}" r="5"/><text class="t" x="${width}" y="${y + 4}" text-anchor="end">${escape(label)}</text>`;
  });
  const usual = `<path class="o" d="M${at(x(1))} 18V${height - 4}"/><text class="t" x="${at(x(1))}" y="12" text-anchor="middle">usual</text>`;
  return svg(height, title, words(marks), id, usual + body.join(''));
}

/** A line over months. A month without a figure breaks it. */
export function line(
  id: string,
  title: string,
  months: readonly { readonly name: string; readonly value: number | null; readonly label: string }[],
): string {
  const [height, bottom, top] = [150, 122, 14];
  const most = Math.max(...months.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const step = (width - axis - 16) / Math.max(1, months.length - 1);
  const x = (index: number): number => (months.length === 1 ? width / 2 : axis + 4 + index * step);
  const y = (value: number): number => bottom - (value / most) * (bottom - top);
  let isOpen = false;
  const path = months.map(({ value }, index) => {
    const command = value === null ? '' : `${isOpen ? 'L' : 'M'}${at(x(index))} ${at(y(value))}`;
    isOpen = value !== null;
    return command;
  });
  const dots = months.map(({ value }, index) =>
    value === null ? '' : `<circle class="d" cx="${at(x(index))}" cy="${at(y(value))}" r="3"/>`,
  );
  const every = Math.ceil(months.length / 5);
  const names = months.map(({ name }, index) =>
    index % every === 0
      ? `<text class="t" x="${at(x(index))}" y="142" text-anchor="${index === 0 ? 'start' : 'middle'}">${escape(name)}</text>`
      : '',
  );
  const peak = months.find(({ value }) => value === most);
  const grid = `<path class="g" d="M${axis} ${bottom}H${width}M${axis} ${top}H${width}"/><text class="t" x="${axis - 4}" y="${top + 4}" text-anchor="end">${escape(peak?.label ?? '')}</text><text class="t" x="${axis - 4}" y="${bottom + 4}" text-anchor="end">0</text>`;
  const says = months.map(({ name, label }) => `${name}: ${label}`).join('; ');
  return svg(
    height,
    title,
    says,
    id,
    `${grid}<path class="l" d="${path.join('')}"/>${dots.join('')}${names.join('')}`,
  );
}
