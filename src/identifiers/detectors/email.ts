import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { AT } from '../features.ts';

const local = String.raw`[\p{L}\d][\p{L}\d._%+'-]{0,63}`;

/** E-mail addresses, also as people disguise them: "jane [at] mail [dot] example". */
export const email: Detector = {
  id: 'email',
  type: 'EMAIL',
  needs: AT,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}\d._%+-])(${local}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24})(?![\p{L}\d@])`,
        'g',
      ),
      certainty: 'sure',
    },
    {
      find: /(?<![\w.])([\w.+-]{1,64} @ [\w-]{2,30} ?(?:\.|\(dot\)|\[dot\]) ?(?:com|org|net|edu|gov|example|es))\b/gi,
      certainty: 'likely',
    },
  ],
  hits: [
    ['write to jane.roe@mail.example please', 'jane.roe@mail.example'],
    ["o'neil+news@post.mail.example!", "o'neil+news@post.mail.example"],
    ['jane ＠ mail.example', 'jane ＠ mail.example'],
  ],
  misses: [
    { text: 'Tag @riverside.family for a repost', why: 'a handle has nothing before the @' },
    { text: 'Meet us @ Mill Street at 5.', why: 'an @ for "at"' },
  ],
};

/** E-mail addresses whose @ is written out. */
export const spelledEmail: Detector = {
  id: 'email-spelled',
  type: 'EMAIL',
  needs: 0,
  worth: /[[({ ](?:at|arroba)[\])} ]/i,
  patterns: [
    {
      find: /(?<![\w.])([\w.+-]{1,64} ?[[({] ?(?:at|arroba) ?[\])}] ?[\w-]{1,63}(?: ?(?:\.|[[({] ?(?:dot|punto) ?[\])}]) ?[a-z]{2,12}){1,3})(?!\w)/gi,
      certainty: 'likely',
    },
    {
      find: /(?<![\w.])([\w.+-]{2,64} (?:at|arroba) (?:gmail|yahoo|hotmail|outlook|icloud|[\w-]{1,40}(?= (?:dot|punto) ))(?: (?:dot|punto) |\.)(?:com|org|net|edu|es|mx|example))(?!\w)/gi,
      certainty: 'likely',
    },
  ],
  hits: [
    ['mail jane.roe [at] mail [dot] example', 'jane.roe [at] mail [dot] example'],
    ['janeroe at gmail dot com', 'janeroe at gmail dot com'],
    ['ana arroba correo punto es', 'ana arroba correo punto es', 'es'],
  ],
  misses: [{ text: 'Look (at 5 pm) for the dot on the map.', why: 'no address around the words' }],
};
