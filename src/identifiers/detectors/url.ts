import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { COLON, DOT } from '../features.ts';

const path = String.raw`(?:[/?#][^\s<>"“”]{0,500})?`;
/** The end of an address: no closing punctuation of the sentence. */
const trim = String.raw`(?<![.,;:!?'")\]…])`;
const tld =
  'com|org|net|edu|gov|mil|int|info|biz|io|co|us|uk|ca|au|nz|ie|es|mx|ar|cl|pe|de|fr|it|pt|nl|eu|ch|in|jp|cn|' +
  'health|clinic|care|doctor|dental|hospital|med|app|dev|me|tv|ly|gl|gd|be|blog|news|shop|online|site|xyz|example';

/** Web addresses: with a scheme, with www, or a bare domain of a common ending. */
export const url: Detector = {
  id: 'url',
  type: 'URL',
  needs: COLON,
  worth: /:\/\//,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\w/])((?:https?|ftp)://(?:[\p{L}\d][\p{L}\d_-]{0,62}\.?){1,12}(?::\d{1,5})?${path}${trim})`,
        'gi',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['her page: https://jane-roe.example/story?id=7.', 'https://jane-roe.example/story?id=7'],
    ['(http://www.mail.example/a_b)', 'http://www.mail.example/a_b'],
  ],
  misses: [{ text: 'Note:// is how comments start', why: 'no web scheme' }],
};

/** Web addresses without a scheme. */
export const domain: Detector = {
  id: 'domain',
  type: 'URL',
  needs: DOT,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\w@./:-])(www\.[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}${path}${trim})`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`(?<![\w@./:-])((?:[a-z\d][a-z\d-]{0,62}\.){1,4}(?:${tld})(?::\d{1,5})?(?![\w-]|\.[a-z\d])${path}${trim})`,
        'gi',
      ),
      certainty: 'likely',
      validate: (value) => /[a-z]/i.test(value.split('.')[0]!) && !/^[A-Za-z]\.[a-z]{2}$/.test(value),
    },
  ],
  hits: [
    ['visit janeroe.example/blog', 'janeroe.example/blog'],
    ['at www.jane-roe.photos today', 'www.jane-roe.photos'],
  ],
  misses: [
    { text: 'e.g. a flu shot, i.e. a jab', why: 'abbreviations' },
    { text: 'Take 2.5 ml.Rest well', why: 'no ending of a domain' },
  ],
};
