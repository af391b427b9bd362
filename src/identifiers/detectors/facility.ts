import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { CAPITAL } from '../features.ts';
import { isPlace, town } from '../places.ts';
import { capital, capitals, states } from '../shapes.ts';

const kinds =
  'Hospital|Hosp|Clinics?|Med Ctr|Nursing Home|Health System|Health ?Center|Center|Centre|Institute|Healthcare|' +
  'Infirmary|Hospice|Sanatorium|Urgent Care|Sinai|Presbyterian';
/** What is done to a patient somewhere. */
const treated =
  'seen|treated|admitted|evaluated|diagnosed|operated|hospitali[sz]ed|discharged|transferred|referred|presented|' +
  'presenting|presents|attended|consulted|visited|visit|checked in|surgery|replacement|procedure|treatment|case|office|' +
  'notes|care|consultation|readmitted|rehab|therapy|clinic|cared for|managed|followed|performed|appointment|delivered|' +
  'stay|admission|been|received';
const generic =
  /^(?:Our|El|La|Un|Una|Nuestro|Nuestra|The|Your|A|An|This|Any|Every|New|My|Public|Mental|Women|Men|Children|National|General|Family|Community|Call|Visitor|Care|Medical|Health|Data|Fitness|Wellness|Birth|Imaging|Shopping|Test|Testing|Vaccination|Cancer|Surgery|Trauma|Eye|Sleep|Pain|Heart|Walk-[Ii]n|Flu|Free)(?:'s)? (?:Healthcare|Hospital|Clinics?|Centers?|Centre|Institute|Urgent Care)$/;
const doctor = String.raw`Drs?\. (?:\p{Lu}[\p{L}.'-]* ){0,2}\p{Lu}[\p{L}.'-]*,?`;

/** Hospitals and clinics by name, and the places where a sentence treats somebody. */
export const facility: Detector = {
  id: 'facility',
  type: 'LOCATION',
  needs: CAPITAL,
  patterns: [
    {
      find: latin(
        String.raw`(?<![\p{L}.])((?:St\. ?|Mt\. ?)?${capital}(?: (?:${capital}|of|and|&)){0,3} (?:${kinds})(?:-${capital})?(?: (?:of|in) ${capital}(?: ${capital})?(?:, ${states})?)?)(?!\p{L}|-\p{L}| \p{Lu}\p{Ll})`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => isPlace(value) && !generic.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:${treated})(?: (?:on|by|for|out|over|up|previously|recently|last|back|here|there)){0,2} (?:at|to|in|from|@|by the) (?:our |a |an |his |her |their |my )?${town}(?!\p{L}|-\p{L})`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(
        String.raw`\b(?:${doctor}|[\p{Ll}]{3,}) (?:at|@) (?:the )?(${capitals})(?= on (?:\p{Lu}|\d))`,
        'g',
      ),
      certainty: 'possible',
      validate: isPlace,
    },
    {
      find: latin(String.raw`\b${doctor} (?:at|@|in|from) (?:the )?(${capitals})`, 'g'),
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
        String.raw`(?<!\p{L})((?:Hospital|Clínica|Complejo Hospitalario|Centro de Salud|Centro Médico|Sanatorio|Ambulatorio)(?: (?:de|del|la|las|los|el|General|Universitario|Universitaria|Clínico|y)){1,5} ${capital}(?:[ -](?:(?:de|del|la|y) ){0,2}${capital}){0,4}|(?:Hospital|Clínica) (?:San|Santa|Santo|Nuestra Señora de|Virgen d\p{L}+) ${capital}(?: ${capital}){0,3})(?!\p{L})`,
        'g',
      ),
      certainty: 'possible',
    },
  ],
  hits: [
    ['she was admitted to Birchwood General Hospital', 'Birchwood General Hospital'],
    ['treated at St. Odile’s', 'St. Odile’s'],
    ['seen at our Larchmont clinic', 'Larchmont'],
    ['by Dr. Vane at Oakhurst', 'Oakhurst'],
    ['near Birchwood General Hospital', 'Birchwood General Hospital'],
    ['her scan at Oakhurst on March 4', 'Oakhurst'],
    ['he came to our Larchmont office', 'Larchmont'],
    ['ingresada en el Hospital Universitario de Valdehierro', 'Hospital Universitario de Valdehierro', 'es'],
  ],
  misses: [
    { text: 'Our Clinic opens on Monday', why: 'no name of a clinic' },
    { text: 'care in May and June', why: 'months' },
    { text: 'Who Will Run The Urgent Care', why: 'a headline in title case' },
  ],
};
