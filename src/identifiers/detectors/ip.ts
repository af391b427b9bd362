import type { Detector } from '../detector.ts';
import { DIGIT } from '../features.ts';

const byte = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`;
const hex = String.raw`[\da-f]{1,4}`;

/** Whether the parts of a version 6 address add up: eight groups, or fewer around one "::". */
function isVersion6(value: string): boolean {
  const groups = value.split(':').filter(Boolean).length;
  const gaps = value.split('::').length - 1;
  if (!/^(?:[^:]|:(?!:)|::(?!:))+$/.test(value)) return false;
  return gaps === 1 ? groups >= 1 && groups < 8 && /\d|^::/.test(value) : gaps === 0 && groups === 8;
}

/** Internet addresses, version 4 and 6. */
export const ip: Detector = {
  id: 'ip',
  type: 'IP',
  needs: DIGIT,
  worth: /\d\.\d|:[\da-f]{0,4}:/i,
  patterns: [
    {
      find: new RegExp(
        String.raw`(?<![\w.-]|version |ver\. |v\. )(${byte}(?:\.${byte}){3})(?![\w-]|\.\d)`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`(?<![\w:.])((?:${hex})?(?::{1,2}${hex}){1,7}(?:::)?|${hex}::)(?![\w:])`,
        'gi',
      ),
      certainty: 'likely',
      validate: isVersion6,
    },
  ],
  hits: [
    ['logged in from 203.0.113.77', '203.0.113.77'],
    ['from 2001:db8::ff00:42:8329', '2001:db8::ff00:42:8329'],
  ],
  misses: [
    { text: 'App version 2.0.1.4 is out', why: 'a version' },
    { text: 'Open 10:00:00 to 12:30', why: 'clock times' },
    { text: '256.1.1.1 and 1.2.3', why: 'no address' },
  ],
};
