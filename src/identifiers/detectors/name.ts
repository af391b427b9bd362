import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';
import { CAPITAL } from '../features.ts';

const word = String.raw`\p{Lu}\p{L}*(?:['-]\p{L}+)?`;
const initial = String.raw`\p{Lu}\.`;
const fullName = String.raw`(?:${initial} ?){0,2}${word}(?: (?:${initial}|(?:(?:de la|de los|de|del|van|von|da|y) )?${word})){0,3}`;
const titles = 'Dr|DR|Dra|DRA|Mr|Mrs|Ms|Mx|Miss|Prof|Sr|Sra|Srta|Don|Doña|don|doña';
const person =
  'boy|girl|man|woman|male|female|baby|toddler|son|daughter|child|teen|mom|mother|dad|father|' +
  'grandma|grandmother|grandpa|grandfather|wife|husband|sister|brother|aunt|uncle|neighbor|señora|señor|' +
  'niñ[oa]|hij[oa]|madre|padre|abuel[oa]|mujer|hombre';
/** Words after which a name is a patient's. */
const patient = '[Pp]atient|[Cc]lient|[Pp]aciente|[Bb]aby|[Bb]ebé';

const never =
  /^(?:I|Mr|Mrs|Ms|Miss|Sra?|Srta|Meet|Ask|See|Call|Contact|Thanks|Thank|Welcome|Hi|Hello|Hey|Dear|Follow|Happy|Dra?|DRA?|Paciente|Patient|The|A|An|And|Our|We|You|He|She|They|It|Is|In|On|At|For|To|Of|Type|Stage|Day|Week|Month|Care|Who|MD|Practitioners?|Practice|Appreciation|Heroes|Education|Portal|Safety|Experience|Stories|Story|Testimonials?|Spotlight|Success|Journey|Reviews?|Quote|Feedback|Highlight|Shoutout|Information|Resources|Services|Forms?|Intake|Check|Advocates?|Rights|First|Center|Satisfaction|Awareness|MRN|ID|DOB|SSN|Name|Health|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Seuss|Pepper|Google|Oz|What|How|When|Why|Where)\b/u;

/** What stands before "family" or "sisters" and is no surname. */
const notFamily =
  /^(?:Royal|Holy|American|Black|Asian|Latin[ao]?|Hispanic|Native|Whole|Entire|Modern|Happy|Extended|Church|School|Hospital|Dental|Clinic|Medical|Addams|Jonas|Wright|Grimm|Marx|Girl|Boy|Bront[eë]|Olympic|Military|Foster|Human|Pediatric|Pharmacy|Wellness|Spanish|English|Mexican)$/;

/** Names in places that say so: after a title, a label, "named", a word for a person. The tagger finds the others. */
export const name: Detector = {
  id: 'name',
  type: 'NAME',
  needs: CAPITAL,
  patterns: [
    {
      find: latin(String.raw`(?<![\p{L}\d])(?:${titles})\.?:? {1,2}(${fullName})`, 'g'),
      certainty: 'likely',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:named|name is|name's|known as|[Ss]e llama|llamad[oa]|de nombre) (${fullName})`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:Nombre y apellidos|Nombre|Apellidos|Médico|Responsable clínico|Remitido por|Firmado|Patient name|Patient|Paciente|Name): {0,2}(?:(?:${titles})\b\.?:? {0,2})?(${fullName})`,
        'g',
      ),
      certainty: 'sure',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:${patient}),? (${word}(?: ${initial}| ${word}){0,2})(?! \p{Lu})(?![\p{L}'])`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:${person}),? (${word}(?: ${initial}| ${word}){1,2}|${word}(?=,| (?:was|is|came|has|had|who|and|told|said)))`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`(?<![\p{L}\d.])(\p{Lu}\p{Ll}{2,12}(?:-\p{Lu}\p{Ll}+)? \p{Lu}\.)(?=[\s,;:)?!]|$)(?<!(?:Vitamin|Hepatitis|Type|Grade|Group|Part|Plan|Class|Medicare|Section|Appendix|Title|Washington|Plan) \p{Lu}\.)`,
        'g',
      ),
      certainty: 'possible',
      validate: (value) => !never.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:[Tt]he (?:\p{Ll}+ )?|[Tt]o the )(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)(?= (?:family|twins|triplets|newborn|brothers|sisters|siblings|girls|boys)(?!\p{L}))`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !never.test(value) && !notFamily.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:(?:labell?ed|marked|rotulad[oa]) ["“«]|(?:belong(?:s|ing) to|a nombre de|pertenece a|[Tt]he (?:mom|mother|dad|father|parents|grandmother|grandma|grandfather|wife|husband|daughter|son|family) of|(?:[Ll]a|[Ee]l) (?:mamá|papá|madre|padre|abuel[oa]|espos[oa]|hij[oa]|familia) de) ["“”«']?)(${fullName})`,
        'g',
      ),
      certainty: 'likely',
      validate: (value) => !never.test(value),
    },
  ],
  hits: [
    ['seen by Dr. Okonkwo', 'Okonkwo'],
    ['a boy named Tobias R.', 'Tobias R.'],
    ['her mother Philippa Marsh came', 'Philippa Marsh'],
    ['somebody named Philippa', 'Philippa'],
    ['our patient Philippa Marsh-Holt', 'Philippa Marsh-Holt'],
    ['Tobias R., who came in', 'Tobias R.'],
    ['Nombre: Aurelio.', 'Aurelio', 'es'],
    ['the Fennimore twins', 'Fennimore'],
    ['a case labeled "Abernethy"', 'Abernethy'],
    ['la Sra. Quintanilla vino ayer', 'Quintanilla', 'es'],
    ['La abuela de Aurelio Marsh llamó', 'Aurelio Marsh', 'es'],
  ],
  misses: [
    { text: 'Get more Vitamin D. It helps.', why: 'a vitamin' },
    { text: 'a box marked Medicine return', why: 'no quotation' },
    { text: 'the Royal family', why: 'no surname' },
    { text: 'Patient Safety Week starts', why: 'an event' },
    { text: 'the patient came with a smile', why: 'no capital' },
  ],
};
