import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { CAPITAL } from '../features.ts';
import { capital, capitals, stateNames, states } from '../shapes.ts';

const facility =
  'Hospital|Hosp|Clinic|Clinics|Med Ctr|Nursing Home|Health System|' +
  'Health ?Center|Center|Centre|Institute|Healthcare|Infirmary|Hospice|Sanatorium|Rehab Center|Surgery Center|Urgent Care|Memorial|Sinai|Presbyterian|ER|ICU|General|Health';
const seen =
  'seen|treated|admitted|evaluated|diagnosed|operated|hospitali[sz]ed|discharged|transferred|referred|presented|presenting|' +
  'presents|attended|consulted|visited|visit|checked in|surgery|replacement|procedure|case|office|notes|care|consultation|' +
  'readmitted|rehab|therapy|clinic|born|cared for|managed|followed|performed|appointment|delivered|stay|admission|is|been|received';
const lives =
  'lives|living|lived|resides|residing|resided|moved|relocated|grew up|resident|residents|native|hails|comes|came|based|located|born|hometown';

/** Countries, states, months, days, and words that begin sentences: capitalised, yet no place below a state. */
const never = new RegExp(
  String.raw`^(?:the )?(?:${stateNames}|US|USA|U\.S\.A?\.?|United States|America|Canada|Mexico|Spain|España|México|Europe|Europa|Africa|Asia|India|China|UK|England|France|Germany|` +
    'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|' +
    String.raw`ER|ICU|ED|OR|AHA|ACC|ADA|FDA|CDC|NIH|NHS|WHO|I|A|Dr|Mr|Mrs|Ms|Her|His|Our|We|This|That|These|Your|Every|Any|Each|Stage|Type|COVID|Medicare|Medicaid|General|Health|Hospital|Clinic|Urgent Care|Healthcare|Memorial)\.?$`,
  'u',
);
const isPlace = (value: string): boolean => !never.test(value.trim());
const place = String.raw`(?:the )?(${capitals}(?:,? (?:${states})\b|, (?:${stateNames}))?)`;

/** Places below a state: towns with their state, hospitals and clinics, and what follows words of living and treating. */
export const location: Detector = {
  id: 'location',
  type: 'LOCATION',
  needs: CAPITAL,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}\d.])(${capital}(?: ${capital}){0,2}, (?:${states}|${stateNames}))(?![\p{L}])`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<![\p{L}.])((?:St\. ?|Mt\. ?)?${capital}(?: (?:${capital}|of|and|&)){0,3} (?:${facility})(?:-${capital})?(?: (?:of|in) ${capital}(?: ${capital})?(?:, ${states})?)?)(?!\p{L}|-\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) =>
        isPlace(value) &&
        !/^(?:Our|The|Your|A|An|This|Any|Every|New|My|At|In|Public|Mental|Global|World|Women's|Men's|Children's|National|General|Digital|Oral|Family|Community|Better|Good|Heart|Brain|Skin|Gut|Kids|Sexual|Eye|Bone|Public|Population|Home|Behavioral|Reproductive|Maternal)(?:'s)? (?:Health|Healthcare|Hospital|Clinic|General|Clinics|Urgent Care)$/u.test(
          value,
        ),
    },
    {
      find: latin(
        String.raw`\b(?:${seen})(?: (?:on|by|for|out|over|up|previously|recently|last|back|here|there)){0,2} (?:at|to|in|from|@|by the) (?:our |a |an |his |her |their |my )?${place}(?:(?<=\p{L}) (?:clinic|office|hospital|campus|site|branch))?(?!\p{L}|-\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`\b(?:Drs?\. (?:\p{Lu}[\p{L}.'-]* ){1,3}|[\p{Ll}]{4,} )(?:at|@) (?:the )?(${capitals})(?= on (?:\p{Lu}|\d))`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`\bDrs?\. (?:\p{Lu}[\p{L}.'-]* ){1,3}(?:at|@|in|from) (?:the )?(${capitals})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`\b(?:visit(?:ed|s|ing)?|attend(?:ed|s|ing)?|at|in|from|to) (?:our|the|their|my) ((?:the )?${capitals}) (?:clinic|office|hospital|campus|site|branch|location|practice)(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`\b(?:${lives})(?: (?:currently|now|just|still|alone|recently|up))? (?:in|at|to|of|from|near|outside)(?: (?:the|nearby|downtown|rural))? ${place}(?!\p{L}|-\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`(?:\p{Lu}\p{L}+,? from|\p{Lu}\.,? from|(?:patient|patients|male|female|woman|man|mom|dad|mother|father|boy|girl|nurse|teacher|neighbor|family|neighbour|paciente|vecin[oa]|mujer|hombre) (?:from|of|de|in)) (?:the )?(${capitals}(?:,? (?:${states})\b)?)(?!\p{L}|-\p{L}|'s| (?:metro|area|region|[Ss]tudy|trial|guidelines))`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => isPlace(value) && !/^(?:[A-Z]{2,5})$/.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:vive|vivía|residente|natural|vecin[oa]|procedente|nacid[oa]|reside|ingresad[oa]|atendid[oa]|tratad[oa]|operad[oa]|trasladad[oa]|acudió|acude|remitid[oa])(?: (?:en|de|a|al|por|desde)) (?:el |la |los )?(${capitals})(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`(?<!\p{L})((?:Hospital|Clínica|Complejo Hospitalario|Centro de Salud|Centro Médico|Sanatorio|Ambulatorio)(?: (?:de|del|la|las|los|el|General|Universitario|Universitaria|Clínico|y)){0,5} ${capital}(?:[ -](?:(?:de|del|la|y) ){0,2}${capital}){0,4})(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => !/^Hospital [A-Z][a-z]+s?$/.test(value) || /Hospital (?:San|Santa)/.test(value),
    },
    {
      find: latin(
        String.raw`(?:Localidad|Provincia|Ciudad|Población|Municipio|Localidad ?\/ ?Provincia): ?(${capitals}(?:, ?${capitals})?)`,
        'g',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['from Larchmont Falls, OH', 'Larchmont Falls, OH'],
    ['she was admitted to Birchwood General Hospital', 'Birchwood General Hospital'],
    ['treated at St. Odile’s', 'St. Odile’s'],
    ['a patient who lives in Larchmont Falls', 'Larchmont Falls'],
    ['seen at our Larchmont clinic', 'Larchmont'],
    ['una vecina de Valdemoro', 'Valdemoro', 'es'],
    ['ingresada en el Hospital Universitario de Valdehierro', 'Hospital Universitario de Valdehierro', 'es'],
  ],
  misses: [
    { text: 'doctors across Texas and the United States', why: 'states and countries are allowed' },
    { text: 'Our Clinic opens on Monday', why: 'no name of a clinic' },
    { text: 'care in May and June', why: 'months' },
  ],
};
