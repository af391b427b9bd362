import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { CAPITAL } from '../features.ts';
import { isPlace, town } from '../places.ts';
import { capital, capitals, stateNames, states, streetKinds } from '../shapes.ts';

const lives =
  'lives|living|lived|resides|residing|resided|moved|relocated|grew up|residents?|native|hails|comes|came|based|located|born|hometown';
const person =
  'patients?|male|female|woman|man|mom|dad|mother|father|boy|girl|nurse|teacher|neighbou?r|family|paciente|vecin[oa]|mujer|hombre';

/** Places below a state: a town with its state, and what follows words of living and coming from. */
export const location: Detector = {
  id: 'location',
  type: 'LOCATION',
  needs: CAPITAL,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}\d.])(${capital}(?: ${capital}){0,2}, (?:${states}|${stateNames}))(?!\p{L})`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !new RegExp(`^(?:${states}|${stateNames}),`).test(value) && isPlace(value),
    },
    {
      find: latin(
        String.raw`\b(?:${lives})(?: (?:currently|now|just|still|alone|recently|up))? (?:in|at|to|of|from|near|outside)(?: (?:the|nearby|downtown|rural))? ${town}(?!\p{L}|-\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`(?<!\p{L})(?:\p{Lu}\p{L}+,? from|\p{Lu}\.,? from|(?:${person})(?: of \p{L}+)?,? (?:from|of|de|in)) (?:the )?(${capitals}(?:,? (?:${states})\b)?)(?!\p{L}|-\p{L}|'s| (?:metro|area|region|[Ss]tudy|trial|guidelines))`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => isPlace(value) && !/^[A-Z]{2,5}$/.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:vive|vivía|residente|natural|vecin[oa]|procedente|nacid[oa]|reside|ingresad[oa]|atendid[oa]|tratad[oa]|operad[oa]|trasladad[oa]|acudió|acude|remitid[oa]) (?:en|de|a|al|por|desde) (?:el |la |los )?(${capitals})(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => isPlace(value) && !/^(?:Servicio|Unidad|Consulta|Urgencias)/.test(value),
    },
    {
      find: latin(
        String.raw`(?:Localidad|Provincia|Ciudad|Población|Municipio|Localidad ?\/ ?Provincia): ?(${capitals}(?:, ?${capitals})?)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`\b(?:lives?|living|lived|resid(?:es?|ing)|house|home|apartment) (?:on|off|at) ((?:\p{Lu}\p{L}+ ){1,3}(?:${streetKinds}))(?![\p{L}-])`,
        'g',
      ),
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`\bcorner of ((?:\p{Lu}\p{L}+|\d{1,3}(?:st|nd|rd|th))(?: (?:${streetKinds})\.?)? (?:and|&) (?:\p{Lu}\p{L}+|\d{1,3}(?:st|nd|rd|th))(?: (?:${streetKinds}))?)(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
    },
  ],
  hits: [
    ['she lives on Maple Avenue', 'Maple Avenue'],
    ['at the corner of 5th and Main', '5th and Main'],
    ['from Larchmont Falls, OH', 'Larchmont Falls, OH'],
    ['a patient who lives in Larchmont Falls', 'Larchmont Falls'],
    ['a teacher from Larchmont', 'Larchmont'],
    ['una vecina de Valdemoro', 'Valdemoro', 'es'],
    ['acudió desde Valdehierro', 'Valdehierro', 'es'],
    ['Localidad: Valdehierro', 'Valdehierro', 'es'],
  ],
  misses: [
    { text: 'doctors across Texas and the United States', why: 'states and countries are allowed' },
    { text: 'a woman from Texas', why: 'a state is allowed' },
    { text: 'men in their forties', why: 'no capital' },
  ],
};
