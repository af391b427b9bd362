import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { DIGIT, DIGITS } from '../features.ts';
import { states, streetKinds } from '../shapes.ts';

const word = String.raw`(?:\p{Lu}[\p{L}'.-]{0,20}|\d{1,3}(?:st|nd|rd|th))`;
const unit = String.raw`(?:,? ?(?:Apt|Apartment|Suite|Ste|Unit|Fl|Floor|#)\.? ?#?[\w-]{1,6})?`;
const town = String.raw`(?:,? \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}(?=,))?(?:, \p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,2}(?![\p{L}]))?(?:,? (?:${states})\b\.?)?(?:,? \d{5}(?:-\d{4})?)?`;
const via = String.raw`(?:C\/|c\/|Calle|calle|Avda\.?|Avenida|avenida|Av[.,]?|Plaza|plaza|Pza\.?|Paseo|paseo|Pº|Ctra\.?|Carretera|carretera|Camino|camino|Ronda|Travesía|Vía|Rambla|Urbanización|Urb\.)`;

/** Street addresses: number and street, post boxes, the Spanish order. */
export const address: Detector = {
  id: 'address',
  type: 'ADDRESS',
  needs: DIGIT,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\w.,$/-])(\d{1,5}[A-Z]?(?:-\d{1,4})? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?(?:${word} ){1,4}(?:${streetKinds})(?![\p{L}-])\.?(?: (?:N|S|E|W|NE|NW|SE|SW)\b)?${unit}${town})`,
        'g',
      ),
      certainty: 'likely',
    },
    { find: /\b(P\.? ?O\.? Box \d{1,7})(?!\d)/gi, certainty: 'likely' },
    {
      find: latin(
        String.raw`(?<!\p{L})(${via} ?(?:(?:de|del|la|las|los|el) ){0,3}\p{Lu}[\p{L}.'-]{0,20}(?: (?:(?:de|del|la|las|los|y) ){0,2}\p{Lu}[\p{L}.'-]{0,20}){0,4},? ?(?:(?:n\.?[ºo°]|núm\.?|número) ?)?(?:\d{1,4}(?!\d)|s\/n)(?:,? ?\d{1,2}[ºª°]? ?[A-Za-z]?(?!\p{L}))?)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?:Domicilio|domicilio|Dirección|dirección): ?([^\n;:]{5,70}?)(?=\.?\s*(?:\n|$)|;| Localidad| CP)`,
        'g',
      ),
      certainty: 'sure',
    },
    {
      find: latin(
        String.raw`\b(?:lives?|living|lived|resid(?:es?|ing|ed)|located|address(?: is| was|:)|(?:his|her|their|my) address:?)(?: at)? (?:\d{1,5} )?((?:\d{1,5} (?:\p{Lu}[\p{L}'.-]{1,20} ?){1,5}|(?:\p{Lu}[\p{L}'.-]{1,20} ){1,5}\d{1,5}(?!\d))(?:,? (?:Apt|Suite|Unit)\.? ?\d{1,5})?)`,
        'g',
      ),
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`(?<![\p{L}\d])(\p{Lu}\p{L}{1,20}(?: ?[Ss]trasse|straße|gatan|vägen|vej|veien|gata|gasse|straat|laan|katu|utca) \d{1,4})(?!\d)`,
        'g',
      ),
      certainty: 'possible',
    },
    {
      find: /(?<![\w.,$/-])(\d{2,5} (?:[a-z]{2,15} ){1,2}(?:street|avenue|road|boulevard|lane|drive|court))(?![\w-])/g,
      certainty: 'possible',
    },
  ],
  hits: [
    ['1234 elm street', '1234 elm street'],
    ['she lives at 48 Larch Hollow Road, Apt 3', '48 Larch Hollow Road, Apt 3'],
    ['1204 N 3rd Ave., Aurora, IL 60502', '1204 N 3rd Ave., Aurora, IL 60502'],
    ['mail to P.O. Box 4417', 'P.O. Box 4417'],
    ['she lives at Kellerhof 12', 'Kellerhof 12'],
    ['on Lindenstraße 8', 'Lindenstraße 8'],
    ['Domicilio: Los Olivos 26, 7E.', 'Los Olivos 26, 7E', 'es'],
    ['vive en la calle de los Olivos, 14', 'calle de los Olivos, 14', 'es'],
    ['Avda. Reina Sofía nº 20, 3º B', 'Avda. Reina Sofía nº 20, 3º B', 'es'],
  ],
  misses: [
    { text: '5 Great Ways to rest', why: 'a list, not a street' },
    { text: '3 easy steps to a better drive', why: 'no capitals' },
  ],
};

/** Street addresses of other shapes: with a unit, of the armed forces, in the Romance order, after a word for them. */
export const otherAddress: Detector = {
  id: 'address-other',
  type: 'ADDRESS',
  needs: DIGITS,
  worth:
    /apt|suite|unit|apartment|[afd]po|rue|rua|via|corso|piazza|ulica|avenue|boulevard|chemin|impasse|largo|travessa|address|located|arrived|sent to|delivered|shipped/i,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\w.,$/-])((?:\d{1,6} )?(?:[\p{L}\d][\p{L}\d.'-]{0,20} ){1,5}(?:Apt|Suite|Apartment|Unit)\.? ?#?\d{1,5}[A-Z]?)(?![\w-])`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => /^\d|\d (?:Apt|Suite|Apartment|Unit)/.test(value),
    },
    {
      find: /\b((?:(?:PSC|CMR|Unit) \d{1,5},? Box \d{1,5}|US(?:NS|S|CGC) [A-Z][a-z]+)?,?\s?(?:APO|FPO|DPO),? (?:AA|AE|AP) \d{5})(?!\d)/gi,
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<![\w.,$/-])(\d{1,5} (?:Rue|Rua|Via|Viale|Corso|Piazza|Ulica|Avenue|Boulevard|Chemin|Impasse|Largo|Travessa) (?:(?:de|du|des|de la|da|do|del|della) )?(?:\p{Lu}[\p{L}.'-]*|\d{1,3})(?: \p{Lu}[\p{L}.'-]*){0,3})(?!\p{L})`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`\b(?:address(?: of [^.\n:]{2,40})?(?: is|:| to)|located at|arrived at|(?:sent|delivered|shipped) to|(?:his|her|their|my) (?:new )?address)(?: the| is|:)? {0,6}(\d{1,6}(?:,? [\p{L}\d][\p{L}\d.'-]{0,20}){1,6})`,
        'gi',
      ),
      certainty: 'possible',
      validate: (value) => /\p{Lu}/u.test(value),
    },
  ],
  hits: [
    ['17 Kellerhof 4 Apt. 208', '17 Kellerhof 4 Apt. 208'],
    ['mail PSC 4471, Box 220, APO AE 09123', 'PSC 4471, Box 220, APO AE 09123'],
    ['meet at 63 Rue de Larche', '63 Rue de Larche'],
    ['the letter arrived at 63 Kellerhof', '63 Kellerhof'],
  ],
  misses: [
    { text: 'sent to 300 families', why: 'a count, no name of a street' },
    { text: 'A unit of 2 rooms', why: 'no number of a unit' },
  ],
};
