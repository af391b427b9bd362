import { facebook, instagram, metaDays } from './meta.ts';
import type { Form } from './form.ts';
import { linkedinDays, linkedinPosts } from './linkedin.ts';
import { tiktokDays, tiktokFollowers, tiktokPosts } from './tiktok.ts';
import { xDays, xFilms, xPosts } from './x.ts';
import { youtube } from './youtube.ts';

/** Every file that is recognised. A new one is a table in this folder and its place here. */
export const forms: readonly Form[] = [
  facebook,
  instagram,
  ...metaDays,
  xPosts,
  xDays,
  xFilms,
  linkedinPosts,
  linkedinDays,
  tiktokPosts,
  tiktokDays,
  tiktokFollowers,
  youtube,
];

/** Words that stand in the first cell of a line of totals, folded. */
export const totals: ReadonlySet<string> = new Set([
  'total',
  'totals',
  'totales',
  'gesamt',
  'summe',
  'insgesamt',
  'total general',
  'grand total',
]);

/** How a figure of a post says that it covers the post's whole life, folded. */
export const lifetime: ReadonlySet<string> = new Set([
  'lifetime',
  'total',
  'gesamt',
  'de por vida',
  'desde siempre',
  'toda la vida',
  'gesamte laufzeit',
  'gesamter zeitraum',
  'lebensdauer',
]);
