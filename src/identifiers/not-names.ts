import { latin } from './latin.ts';

/** People after whom something in medicine is named; alone they are no patient. */
const eponyms = new Set(
  (
    'addison alzheimer apgar asperger babinski barrett basedow behcet behçet bell bishop braden bricker bright broca brooke burkitt ' +
    'chaddock chagas charcot chiari chvostek colles crohn cushing doppler down dupuytren ehlers danlos epworth ewing fabry fallot ferriman ' +
    'fitzpatrick foley framingham friedreich gallwey gaucher gilbert gleason glasgow graves guillain barré barre hashimoto heimlich hodgkin ' +
    'holter huntington janeway kaposi kawasaki kegel kernig kienböck klinefelter korsakoff lewy lyme marfan mcburney mcisaac meckel ménière ' +
    'meniere mohs morton murphy mcardle moro münchausen munchausen nielsen nissen osgood schlatter osler paget pap parkinson penrose peyronie ' +
    'phalen pick pott prader willi ramsay raynaud reiter rett reye rinne romberg rorschach roux rutherford schatzki schilling sjögren ' +
    'sjogren snellen spurling studer sweet tanner tinel tourette trendelenburg trousseau turner valsalva virchow wada weber wegener wells ' +
    'wernicke whipple wilms wilson winslow ziehl zollinger ellison'
  ).split(' '),
);

/** Brands, services and holidays that look like names. */
const brands = new Set(
  (
    'advil tylenol aleve motrin zyrtec claritin allegra xanax zoloft prozac lexapro adderall ritalin viagra cialis botox juvederm restylane ' +
    'invisalign paxlovid eliquis xarelto humira ozempic wegovy mounjaro zepbound narcan medicare medicaid obamacare epic zoom google facebook ' +
    'instagram tiktok youtube alexa siri valentine halloween hanukkah kwanzaa diwali ramadan juneteenth'
  ).split(' '),
);

/** What follows an eponym: "Wells score", "Wilson's disease". */
const after = latin(
  String.raw`^['’]?s? ?(?:disease|syndrome|score|scale|reflex|sign|test|palsy|criteria|lymphoma|sarcoma|tumou?r|procedure|maneuver|classification|stage|index|study|trial|fever|virus|chorea|ulcer|anomaly|esophagus|phenomenon|contracture|thyroiditis|dementia|bodies|smear|surgery|exercises?|monitor|catheter|questionnaire|negativo|positivo)(?!\p{L})`,
  'i',
);

/** What stands before a condition or a treatment, and hardly before a single name. */
const before = latin(
  String.raw`(?<!\p{L})(?:history of|hx of|diagnosed with|diagnosis of|presenting with|diagnosed as|dos(?:e|age) of|effects? of|efficacy of|effectiveness of|benefits? of|interactions? (?:of|for|with|between)|treatment (?:of|for)|trials? of|taking|prescrib(?:ed|ing)|start(?:ed|ing)|early-onset|late-stage|early-stage|advanced|suspected|positive|negative|antecedentes de|enfermedad de|síndrome de|técnica de|asa de|tipo|carcinoma|adenocarcinoma|escala de|test de|signo de|tratamiento con) (?:an? |the )?$`,
  'i',
);

/** Endings of the names of medicines (stems of the WHO's international nonproprietary names). */
const medicine =
  /^[a-z]{2,}(?:pril|sartan|olol|statin|prazole|conazole|azole|mycin|micina|cillin|cilina|zepam|zolam|dipine|pentin|grel|xaban|gliptin|gliflozin|glutide|zumab|ximab|tinib|formin|oxetine|triptan|cycline|floxacin|dronate|thiazide|semide|caine|profen|parin|farin|trexate|trexato|nazole|antrone)$/;

/** A condition that somebody has, or a treatment that somebody takes, said before it: "history of", "takes". */
const small = /(?: |^)(?:of|for|the|and the|vs\.?|w\/)(?: |$)/;

const isUpper = (word: string): boolean => /\p{L}/u.test(word) && word === word.toUpperCase();

/** Whether words that a tagger took for a name are something else: an eponym, a brand, a medicine, an abbreviation. */
export function isNoName(text: string, start: number, end: number, doubtful: boolean): boolean {
  const value = text.slice(start, end);
  const words = value
    .toLowerCase()
    .replace(/['’]s$/, '')
    .split(/[\s-]+/);
  if (after.test(text.slice(end, end + 30))) return true;
  if (
    words.every((word) => eponyms.has(word) || brands.has(word) || medicine.test(word)) &&
    !/ /.test(value.trim())
  )
    return true;
  if (words.every((word) => medicine.test(word) || brands.has(word))) return true;
  const rest = text.slice(0, start) + text.slice(end);
  if (/^\p{Lu}{2,4}$/u.test(value) && !isUpper(rest)) return true;
  if (words.length === 1 && before.test(text.slice(Math.max(0, start - 40), start))) return true;
  if (!/\p{Lu}/u.test(value) && /(?:with|of|for) (?:an? )?$/.test(text.slice(0, start))) return true;
  return doubtful && small.test(value);
}
