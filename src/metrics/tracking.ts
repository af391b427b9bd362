import type { Finding, Table } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';

/** How the links of posts to the practice's own site are tracked. */
export interface Tracking {
  /** Posts with such links, and those of them whose tracking is there and as agreed. */
  readonly own: number;
  readonly agreed: number;
  readonly tables: readonly Table[];
}

const parameters = ['utm_source', 'utm_medium', 'utm_campaign'] as const;

function addressOf(link: string): URL | null {
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
  return URL.canParse(whole) ? new URL(whole) : null;
}

/**
 * Applies the practice's taxonomy to links: what a `links` rule found about a post is not as agreed, and a link without
 * source, medium and campaign is not tracked.
 */
export function trackingOf({ document, calendars }: Pick<Practice, 'document' | 'calendars'>, findings: readonly Pick<Finding, 'kind' | 'post' | 'waived'>[]): Tracking {
  const domains = document.directory?.domains ?? [];
  const isOwn = ({ hostname }: URL): boolean => domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  const faulty = new Set(findings.filter(({ kind, waived }) => kind === 'links' && !waived).map(({ post }) => post));
  const groups = new Map<string, { posts: number; agreed: number }>();
  let [own, agreed] = [0, 0];
  for (const { id, links } of calendars.flatMap(({ posts }) => posts)) {
    const addresses = links.map(addressOf).filter((address) => address !== null && isOwn(address));
    if (addresses.length === 0) continue;
    const isTracked = addresses.every((address) => parameters.every((name) => address!.searchParams.get(name)));
    const isAgreed = isTracked && !faulty.has(id);
    own++;
    if (isAgreed) agreed++;
    const [first] = addresses;
    const key = parameters.map((name) => first!.searchParams.get(name) ?? '–').join('\0');
    const before = groups.get(key) ?? { posts: 0, agreed: 0 };
    groups.set(key, { posts: before.posts + 1, agreed: before.agreed + (isAgreed ? 1 : 0) });
  }
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { posts, agreed: fine }]) => [...key.split('\0'), posts, fine]);
  const columns = ['Source', 'Medium', 'Campaign', 'Posts', 'As agreed'];
  return {
    own,
    agreed,
    tables: rows.length === 0 ? [] : [{ id: 'tracking', title: 'Tracking of links to our site', columns, rows, total: rows.length }],
  };
}
