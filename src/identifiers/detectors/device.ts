import type { Detector } from '../detector.ts';
import { luhn, tradeItem } from '../checksums.ts';
import { DIGIT } from '../features.ts';
import { code, isCode, link } from '../shapes.ts';

/** Device identifiers and serial numbers: keyword and code, unique device identifiers, hardware addresses. */
export const device: Detector = {
  id: 'device',
  type: 'DEVICE',
  needs: DIGIT,
  patterns: [
    {
      find: /(\(01\)\d{14}(?:\((?:10|11|17|21)\)[\dA-Za-z-]{2,20}){0,4})/g,
      certainty: 'sure',
      validate: (value) => tradeItem(value.slice(4, 18)),
    },
    { find: /(?<![\w:-])((?:[\dA-F]{2}[:-]){5}[\dA-F]{2})(?![\w:-])/gi, certainty: 'sure' },
    {
      find: new RegExp(String.raw`\bIMEI${link}(\d{15}|\d{2}-\d{6}-\d{6}-\d)(?!\d)`, 'gi'),
      certainty: 'sure',
      validate: luhn,
    },
    {
      find: new RegExp(
        String.raw`\b(?:serial(?: (?:number|num|no|#|code))?|S/N|SN(?=[:# ]{1,2}[A-Z\d-]*\d)|UDI(?:-DI)?|device (?:id|identifier|number|no|serial)|(?:pacemaker|defibrillator|CPAP|meter|catheter|implant|ICD|pump|stent|prosthesis|hearing aid|monitor|lens|marcapasos|implante|prótesis|bomba)(?:,| (?:with|model|serial|number|no|id|lot|ref|con)){0,3}|lot(?:e)? (?=number|no\b|#|n[ºo°])|n[úu]mero de serie|nº de serie|serie)${link}(${code})`,
        'gi',
      ),
      certainty: 'sure',
      validate: isCode,
    },
  ],
  hits: [
    ['pacemaker serial number PJN-448120', 'PJN-448120'],
    ['S/N: 55X-20981', '55X-20981'],
    ['insulin pump 7741-AX2 in the photo', '7741-AX2'],
    ['(01)00643169007222(21)A1234', '(01)00643169007222(21)A1234'],
    ['IMEI 490154203237518', '490154203237518'],
    ['her monitor is at 00:1B:44:11:3A:B7', '00:1B:44:11:3A:B7'],
    ['marcapasos con número de serie MX-220145', 'MX-220145', 'es'],
  ],
  misses: [
    { text: 'A pacemaker lasts 10 to 15 years.', why: 'a length of time' },
    { text: 'Cereal bars, 3 for 2', why: 'no serial number' },
    { text: 'Our 2024 implant series starts now.', why: 'a year before, no code after' },
  ],
};
