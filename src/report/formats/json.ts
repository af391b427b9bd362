import type { Format } from '../format.ts';

/** For machines: the report's keys first, then the command's own. */
export const json: Format = (report, data) =>
  `${JSON.stringify({ ...report, ...data, ...report }, null, 2)}\n`;
