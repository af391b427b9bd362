import { channelName } from '../../model/channel-name.ts';
import type { Card, Finding } from '../../model/generated.ts';
import { escapeHtml as escape } from '../escape.ts';
import { isOpen } from '../group.ts';
import { advice, count } from '../words.ts';
import { anchorOf, dayWords, verdicts } from './calendar.ts';
import type { PageData, PagePost } from './data.ts';

/** What stands where a channel shows a picture or film. */
const pictureWords = ({ kind, text }: PagePost['pictures'][number]): string =>
  text === null || text === '' ? `${kind}, without a text alternative` : `${kind}: ${text}`;

function whoPosts(card: Card, { name, handles }: PageData): string {
  const own = handles.find(({ channel }) => channel === card.channels[0]);
  return own?.handle ?? name;
}

function textOf({ previews = [] }: Card): string {
  if (previews.length === 0)
    return '<p class="says hidden">The text is not shown here: it may say something about a person. See the finding.</p>';
  return previews
    .map(({ channels, text, isCut }) => {
      const where =
        previews.length > 1
          ? `<span class="vh">On ${escape(channels.map(channelName).join(', '))}: </span>`
          : '';
      const label =
        previews.length > 1
          ? `<p class="when" style="padding:0 .9rem">${escape(channels.map(channelName).join(', '))}</p>`
          : '';
      return `${label}<p class="says">${where}${escape(text)}${isCut ? '<span class="more">… more</span>' : ''}</p>`;
    })
    .join('');
}

function asks(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen);
  if (open.length === 0) return '';
  const items = open.slice(0, 6).map((finding) => {
    const { what, how } = advice(finding);
    return `<li>${escape(what)}${how === '' ? '' : ` <strong>${escape(how)}</strong>`}</li>`;
  });
  const more = open.length > 6 ? `<li>And ${count(open.length - 6, 'more finding')}.</li>` : '';
  return `<ul class="asks">${items.join('')}${more}</ul>`;
}

function article(card: Card, post: PagePost, findings: readonly Finding[], data: PageData): string {
  const { sign, words } = verdicts[card.verdict];
  const who = whoPosts(card, data);
  const channels = card.channels.length === 0 ? 'No channel' : card.channels.map(channelName).join(', ');
  const when = [channels, card.date === null ? 'no day' : dayWords(card.date), post.time ?? ''].filter(
    (part) => part !== '',
  );
  const kind = post.kind === 'post' ? '' : ` <span class="when">(${escape(post.kind)})</span>`;
  const pictures = post.pictures.map((one) => `<p class="picture">${escape(pictureWords(one))}</p>`).join('');
  return [
    `<article class="post" id="${anchorOf(card.id)}" tabindex="-1">`,
    `<div class="head"><span class="face" aria-hidden="true">${escape(who.slice(0, 1).toUpperCase())}</span><div><h3 class="who">${escape(who)}${kind}</h3><p class="when">${escape(when.join(' · '))}</p></div></div>`,
    textOf(card),
    pictures,
    `<p class="verdict ${card.verdict}"><span aria-hidden="true">${sign} </span>${words[0]!.toUpperCase()}${words.slice(1)}</p>`,
    asks(findings),
    '</article>',
  ].join('');
}

/** Posts as their channels show them, each with what is asked about it. */
export function postsSection(
  cards: readonly Card[],
  findings: ReadonlyMap<string | null, readonly Finding[]>,
  data: PageData,
): string {
  const byId = new Map(data.posts.map((post) => [post.id, post]));
  const drawn = cards.filter(({ id }) => byId.has(id));
  if (drawn.length === 0) return '';
  const left = cards.length - drawn.length;
  const hint =
    left > 0
      ? `${drawn.length} of ${cards.length} posts are drawn: the next ones, those that need something, then the latest. The calendar above has all.`
      : 'Up to where each channel cuts a text off. Pictures are named, not shown.';
  const items = drawn.map((card) => article(card, byId.get(card.id)!, findings.get(card.id) ?? [], data));
  return `<section id="posts" aria-labelledby="posts-h"><h2 id="posts-h">Posts as readers see them</h2><p class="hint">${hint}</p><div class="posts">${items.join('')}</div></section>`;
}
