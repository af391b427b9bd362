import { Temporal } from 'temporal-polyfill';
import { keyOf } from '../metrics/address.ts';
import type { Post } from '../metrics/collect.ts';
import { recordIndex } from '../metrics/join.ts';
import { metricsFiles, postsIn } from '../metrics/store.ts';
import { eventOf, type EventContent } from '../records/event.ts';
import { checked, recording, type Recording, type SyncInputs } from './record.ts';
import { readRecordsWorld } from './records.ts';

/** What is known of a post that nobody planned: where it is and since when. What it says stays with the channel. */
function published({ channel, id, permalink, date }: Post, by: string, zone: string): EventContent {
  // Without a time the end of its day, so that it is kept rather longer.
  const time = date.includes('T') ? date : `${date}T23:59`;
  const at = Temporal.PlainDateTime.from(time).toZonedDateTime(zone);
  const name = id === '' ? keyOf(permalink).replace(/^.*:/, '') : id;
  return {
    event: 'published',
    record: `outside-${channel}-${name.replace(/[^\w.-]/g, '-')}`,
    at: at.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    by,
    channel,
    location: permalink,
    medium: 'electronic',
    facts: { kind: 'post' },
  };
}

/** `chaperone record sync --metrics`: puts on record what went out outside the calendar, as the cleaned figures know it. */
export async function syncMetricsCommand(inputs: SyncInputs): Promise<Recording> {
  const { folder } = await readRecordsWorld(inputs, 'documents');
  const posts: Post[] = [];
  for (const path of await metricsFiles(inputs.sources, folder))
    for await (const post of postsIn(inputs.sources, path, () => undefined))
      if (post.permalink !== '') posts.push(post);
  return recording('record sync', inputs, ({ read }, { records }) => {
    const { document, calendars } = read.practice;
    const { find } = recordIndex(
      calendars.flatMap((file) => file.posts),
      records,
    );
    const outside = posts.filter((post) => find(post) === null);
    return {
      events: outside.map((post) => checked(eventOf(published(post, inputs.by, document.timeZone)))),
      notes: outside.length > 0 ? ['Whom these posts are about is not known: look at each, and say so.'] : [],
    };
  });
}
