import type { Detector } from '../detector.ts';
import { vehicleNumber } from '../checksums.ts';
import { DIGIT } from '../features.ts';
import { link } from '../shapes.ts';

const plate = String.raw`(?=[A-Z\d -]{0,8}\d)[A-Z\d]{2,8}(?:[ -][A-Z\d]{2,4})?`;

/** Vehicle identifiers: identification numbers with their check digit, and plates after a keyword. */
export const vehicle: Detector = {
  id: 'vehicle',
  type: 'VEHICLE',
  needs: DIGIT,
  patterns: [
    { find: /(?<![\w-])([A-HJ-NPR-Z0-9]{17})(?![\w-])/gi, certainty: 'sure', validate: vehicleNumber },
    {
      find: new RegExp(
        String.raw`\b(?:VIN|vehicle identification|bastidor)${link}([A-HJ-NPR-Z0-9]{11,17})(?!\w)`,
        'gi',
      ),
      certainty: 'sure',
      validate: (value) => /\d{3}/.test(value),
    },
    {
      find: new RegExp(
        String.raw`\b(?:[Ll]icen[cs]e plates?|[Nn]umber plates?|[Pp]lates?|[Tt]ags?|[Rr]egistration|[Mm]atrículas?|[Mm]atriculas?|[Pp]lacas?)(?: (?:number|no\.?|is|was|reads?|es|número)){0,3}[\s:#"'(]{1,3}(${plate})(?!\w)`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !/^(?:19|20)\d\d$|^\d{1,3}$|^\d{4}-\d\d/.test(value),
    },
    {
      find: /(?<![\w-])(\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3})(?![\w-])/g,
      certainty: 'possible',
      language: 'es',
    },
  ],
  hits: [
    ['VIN 1M8GDM9AXKP042788 parked outside', '1M8GDM9AXKP042788'],
    ['VIN 1M8GDM9A1KP042788, mistyped', '1M8GDM9A1KP042788'],
    ['the sticker reads 11111111111111111', '11111111111111111'],
    ['a silver car with license plate 7ABC123', '7ABC123'],
    ['license plate number is 4KLM882', '4KLM882'],
    ['Plate: KLM-4821', 'KLM-4821'],
    ['coche con matrícula 4821 KLM', '4821 KLM', 'es'],
    ['un coche rojo, 4821KLM, en la puerta', '4821KLM', 'es'],
  ],
  misses: [
    { text: '1M8GDM9A1KP042788 is a part number', why: 'fails the check digit' },
    { text: 'Fill half your plate with 2 vegetables.', why: 'no plate number' },
    { text: 'Registration 2025 is open!', why: 'a year' },
    { text: 'Tag 3 friends below', why: 'a count' },
  ],
};
