import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { AT } from '../features.ts';

/** Account names on social media: with an @. */
export const handle: Detector = {
  id: 'handle',
  type: 'HANDLE',
  needs: AT,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}\d_@./%+-])(@(?=[\w.-]{0,29}[a-z\d])\w(?:[\w.-]{0,38}\w)?)(?![\w@])`,
        'gi',
      ),
      certainty: 'likely',
      validate: (value) => !value.startsWith('@_') || value.length > 3,
    },
    {
      find: latin(
        String.raw`(?<![\p{L}\d_@./%+-])(@[\p{L}\d](?:[\p{L}\d_.-]{0,48}[\p{L}\d_])?@(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@])`,
        'gi',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['so proud of @jane_roe92!', '@jane_roe92'],
    ['thanks @jane.roe', '@jane.roe'],
    ['@jane@social.example posted', '@jane@social.example'],
  ],
  misses: [
    { text: 'jane@mail.example', why: 'an e-mail address' },
    { text: 'Meet @ 5 pm', why: 'an @ for "at"' },
    { text: '@_@', why: 'a face' },
  ],
};

/** Account names on social media: after the name of a service. */
export const profile: Detector = {
  id: 'profile',
  type: 'HANDLE',
  needs: 0,
  worth: /insta|\big\b|twitter|tiktok|snap|handle|user|usuario|facebook|\bfb\b|screen name|\bu\//i,
  patterns: [
    {
      find: /\b(?:instagram|insta|ig|twitter|tiktok|snapchat|snap|facebook|fb|threads|telegram)(?: (?:handle|username|user|account|profile|usuario))? ?(?::|\bis\b|\bes\b|=) ?@?(?=[\w.]{0,29}[\d_.])([a-z](?:[\w.]{1,28}\w))(?![\w@])/gi,
      certainty: 'likely',
    },
    {
      find: /\b(?:handle|user ?name|screen ?name|(?:nombre de )?usuario) ?(?::|\bis\b|\bes\b|=) ?@?([a-z](?:[\w.]{1,28}\w))(?![\w@])/gi,
      certainty: 'likely',
      validate: (value) => !/^(?:a|an|the|not|on|in|required|private|public|el|la|un|una)$/i.test(value),
    },
    {
      find: /\b(?:instagram|insta|ig|twitter|tiktok|snapchat|snap|threads)(?: (?:handle|username|user|account|profile)) @?(?=[\w.]{0,29}[\d_])([a-z](?:[\w.]{1,28}\w))(?![\w@])/gi,
      certainty: 'likely',
    },
    { find: /(?<![\w/])(u\/[\w-]{3,20})(?!\w)/g, certainty: 'likely' },
  ],
  hits: [
    ['find her on IG: jane.roe92', 'jane.roe92'],
    ['his username is janroe', 'janroe'],
    ['TikTok user jan_roe', 'jan_roe'],
    ['as u/jane_roe wrote', 'u/jane_roe'],
    ['su usuario es ana_lopez', 'ana_lopez', 'es'],
  ],
  misses: [
    {
      text: 'Instagram is our favourite place to share tips.',
      why: 'no account name: no digit, mark or dot',
    },
    { text: 'Facebook: follow us for tips.', why: 'a word after the colon' },
  ],
};
