// Writes the lines of a register for the benchmarks: the same size gives the same bytes.
import { createHash } from 'node:crypto';

/** Canonical JSON of a flat event with `facts`: keys sorted. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    .join(',')}}`;
}

function line(content) {
  const id = `e-${createHash('sha256')
    .update(canonical({ version: 1, ...content }))
    .digest('hex')
    .slice(0, 32)}`;
  return `${canonical({ id, version: 1, ...content })}\n`;
}

/** Four events a record: published, copied to paper, captured, and deleted for three records of four. */
export function* events(count) {
  const digest = `sha256:${'ab'.repeat(32)}`;
  for (let record = 0, made = 0; made < count; record++) {
    const day = new Date(Date.UTC(2020, 0, 1) + (record % 2400) * 86_400_000).toISOString().slice(0, 10);
    const common = { record: `post-${record}`, by: 'maria-ortiz', custodian: 'tom-becker', content: digest };
    const location = `https://www.instagram.com/p/${record.toString(36)}/`;
    const facts = {
      kind: record % 50 ? 'post' : 'reply',
      subject: 'none',
      authorizations: [],
      campaign: `c-${record % 20}`,
      tags: ['spring'],
    };
    const four = [
      {
        ...common,
        event: 'published',
        at: `${day}T12:02:00-05:00`,
        channel: 'instagram',
        location,
        medium: 'electronic',
        facts,
      },
      {
        ...common,
        event: 'captured',
        at: `${day}T12:05:00-05:00`,
        location: `archive/${record}.warc`,
        medium: 'electronic',
      },
      { ...common, event: 'edited', at: `${day}T13:05:00-05:00`, location },
      { ...common, event: record % 4 ? 'deleted' : 'edited', at: `${day}T18:00:00-05:00`, location },
    ];
    for (const one of four) if (made++ < count) yield line(one);
  }
}
