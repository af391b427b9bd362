/** How the address of a post gives the post's own key, by the channel whose address it is. */
const patterns: readonly (readonly [channel: string, pattern: RegExp])[] = [
  ['x', /^(?:x|twitter)\.com\/[^/]+\/status(?:es)?\/(\d+)/],
  ['instagram', /^instagram\.com\/(?:[^/]+\/)?(?:p|reel|reels|tv)\/([\w-]+)/],
  ['youtube', /^youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)([\w-]{11})/],
  ['youtube', /^youtu\.be\/([\w-]{11})/],
  ['tiktok', /^tiktok\.com\/@[^/]+\/(?:video|photo)\/(\d+)/],
  ['linkedin', /^linkedin\.com\/.*?(?:activity|share|ugcpost)[:-](\d{15,})/i],
  ['facebook', /^facebook\.com\/(?:.*[?&])?(?:story_fbid|fbid|v)=([\w-]+)/],
  ['facebook', /^facebook\.com\/(?:[^?]*\/)?(?:posts|videos|reel|photos)\/(?:[^/?]+\/)?([\w-]+)/],
];

/** An address without protocol, `www.` and the like, tracking and closing slash. */
function bare(permalink: string): string {
  const text = permalink.trim().replace(/^https?:\/\//i, '').replace(/#.*$/, '');
  const slash = text.search(/[/?]/);
  const host = (slash < 0 ? text : text.slice(0, slash)).toLowerCase().replace(/^(?:www|m|mobile|web|business)\./, '');
  const path = slash < 0 ? '' : text.slice(slash);
  return `${host}${path}`.replace(/\/$/, '');
}

/**
 * What stands for a post whichever way its address is written: `x:1234`, else the address without what does not matter.
 * The same post at `twitter.com` and `x.com`, or at `youtu.be` and `youtube.com`, has one key.
 */
export function keyOf(permalink: string): string {
  const text = bare(permalink);
  for (const [channel, pattern] of patterns) {
    const [, key] = pattern.exec(text) ?? [];
    if (key) return `${channel}:${key}`;
  }
  return text.replace(/\?.*$/, '').replace(/\/$/, '');
}

/** The keys by which a post of an export is found among records: that of its address, and its id on its channel. */
export function keysOf(channel: string, id: string, permalink: string): string[] {
  return [...(permalink === '' ? [] : [keyOf(permalink)]), ...(id === '' ? [] : [`${channel}:${id}`])];
}
