import { showsThings } from '../identifiers/care.ts';
import { matches } from '../identifiers/matches.ts';
import { normalise } from '../identifiers/normalise.ts';

/** Wording by which a post looks like a patient's story, with texts that it must find and must not find. */
export interface PatientCue {
  /** What it is, for a sentence: "It looks like …". */
  readonly looksLike: string;
  /** Whether the author calls the post a patient's story in so many words, whatever else is stated. */
  readonly isLabel?: boolean;
  /** What every match has, quickly told: most texts have it not. */
  readonly worth: RegExp;
  readonly find: RegExp;
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

const beforeAndAfter = 'before and after pictures';

/** Any of the phrases, as whole words; a space stands for white space of any length, line ends too. */
function phrases(...all: readonly string[]): RegExp {
  const any = all.map((phrase) => phrase.replaceAll(' ', String.raw`\s+`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu');
}

const word = String.raw`\p{L}+`;
const quote = String.raw`["“”«»„]`;
const stars = String.raw`(?:★|⭐\uFE0F?){4,5}`;
const and = String.raw`\s*-?\s*(?:and|&|/|n['’]?|y|e)\s*-?\s*`;
const thing =
  'surger(?:y|ies)|operation|replacement|transplant|treatment|procedure|diagnosis|chemo(?:therapy)?|radiation|stroke|heart attack|accident|injury|delivery|implants?|braces|rehab|bypass|fracture|biopsy|detox';
const cosa =
  'cirugía|operación|trasplante|tratamiento|intervención|diagnóstico|quimio(?:terapia)?|infarto|ictus|accidente|lesión|parto|implantes?|prótesis|rehabilitación';
const pictures =
  'photos?|pictures?|pics?|images?|shots?|results?|gallery|galleries|transformations?|reveals?|smiles?|cases?|slides?|selfies?|videos?';
const fotos =
  'fotos?|fotografías?|imágenes|imagen|resultados?|galería|transformación|transformaciones|casos?';
/** What follows "patient" where it means all of them. */
const ofEverybody =
  'portal|care|experience|safety|education|intake|forms?|advisory|satisfaction|rights|cent(?:er|re|ered|red)|appreciation|advocates?|navigators?|coordinators?|services?|information|info|privacy|first|resources?|communit(?:y|ies)|famil(?:y|ies)|accounts?|population|access|outcomes?|base|guides?|handbook|surveys?|feedback|line|lounge|parking|newsletter|support|assistance|volume|numbers?|records?|waiting|app|library|transport(?:ation)?|relations|team|days?|night|council|charter|promise|bill';
const somebody = 'patient|client|mom|mother|father|dad|parent';

/**
 * English and Spanish. Words about patients in general ("our patients", "patient portal", "before and after meals")
 * are none; one person is.
 */
export const patientCues: readonly PatientCue[] = [
  {
    looksLike: 'a patient’s story',
    isLabel: true,
    worth: /#/,
    find: phrases(
      String.raw`#[\p{L}\p{N}_]*(?:patient|survivor|recovery|transformation)_?(?:stor(?:y|ies)|testimonials?|spotlight|journeys?|success|of_?the_?(?:week|month))`,
      String.raw`#testimonials?`,
      String.raw`#my(?:smile|recovery|knee|hip|weightloss|birth)(?:story|journey)`,
      String.raw`#historias?_?de_?(?:un_?|una_?|nuestr[oa]s?_?)?pacientes?`,
      String.raw`#testimonios?(?:_?de_?pacientes?)?`,
      String.raw`#pacientes?_?(?:del_?mes|felices|feliz)`,
    ),
    flag: ['She is back. #PatientStory', 'De nuevo en pie. #HistoriasDePacientes'],
    pass: ['Book a visit. #PatientPortal', '#Patience is everything. #Storytime'],
  },
  {
    looksLike: beforeAndAfter,
    isLabel: true,
    worth: /#(?:before|antes)/i,
    find: phrases(String.raw`#before_?(?:and|&|n)?_?after`, String.raw`#antes_?y_?despu[eé]s`),
    flag: ['New smile! #BeforeAndAfter', 'Sonrisa nueva. #AntesYDespués'],
    pass: ['Wash your hands before and after. #BeforeSchool'],
  },
  {
    looksLike: 'a patient’s testimonial',
    isLabel: true,
    worth:
      /testimon|spotlight|stor(?:y|ies)|journey|shout|patient\s+of|review\s+of|histori|relato|paciente|smile\s+of/i,
    find: phrases(
      String.raw`(?:patient|client|customer|mom|parent|happy|resident)s?(?:['’]s|s['’])? (?:testimonials?|success stor(?:y|ies)|spotlight|stor(?:y|ies)|journeys?|shout-?out)`,
      String.raw`(?:recovery|weight[- ]loss|birth|smile|transformation) (?:success )?stor(?:y|ies)`,
      String.raw`(?:patient|smile|testimonial) of the (?:week|month|year|day)`,
      String.raw`review of the (?:week|month|day)`,
      String.raw`(?<!#)testimonials?(?=\s*(?:from|by|of|:|—|–|-|monday|tuesday|wednesday|thursday|friday))`,
      String.raw`(?:testimonios?|historias?|relatos?) (?:de|sobre) (?:(?:un|una|uno|nuestr[oa]s?|los|las|el|la) )?(?:pacientes?|clientas?|clientes?)`,
      String.raw`(?:pacientes?|sonrisa) del (?:mes|año)`,
    ),
    flag: [
      'Patient spotlight: two knees, one marathon.',
      'Testimonial from last week: “They saved my tooth.”',
      'Historia de una paciente: volvió a correr.',
    ],
    pass: [
      'We do our best for every patient. Stories at the library on Saturday.',
      'Review of the year: eleven cakes and one flood.',
      'How to spot a fake testimonial.',
      'La historia clínica es suya: pida una copia.',
    ],
  },
  {
    looksLike: beforeAndAfter,
    worth: /before|antes|swipe/i,
    find: phrases(
      String.raw`before${and}after (?:${word} )?(?:${pictures})`,
      String.raw`(?:${pictures}):? (?:from )?before${and}after(?!\s+(?:meals?|lunch|school|work|each|every|surgery|eating|a\b|the\b|you))`,
      String.raw`(?:${fotos}) (?:del? )?antes${and}(?:del? )?después`,
      String.raw`(?:el )?antes${and}(?:el )?después de (?:nuestr[oa]|una?|est[ea])`,
      String.raw`swipe (?:left |right )?(?:to see|for) (?:the |her |his |their )?(?:after|results?|before)`,
    ),
    flag: [
      'Before & after photos of one crown.',
      'Swipe for the after.',
      'Fotos de antes y después de un blanqueamiento.',
    ],
    pass: [
      'Wash your hands before and after meals.',
      'We are open before and after school.',
      'Tome agua antes y después de correr.',
    ],
  },
  {
    looksLike: 'the story of one patient',
    worth: /patient|pacient|survivor|client/i,
    find: phrases(
      String.raw`one of (?:our|my|dr\.?\s*${word}['’]s) (?:${word} )?patients`,
      String.raw`(?:our|my) (?!(?:future|new|every|next|ideal|average|typical|first|outpatient)\s)(?:${word} )?patient(?!['’]?s\b|\s*-|\s+(?:${ofEverybody})(?![\p{L}\p{N}]))`,
      String.raw`patient of (?:ours|mine)`,
      String.raw`meet (?:our|the) (?:${word} )?(?:patient|survivor)`,
      String.raw`meet ${word}(?: ${word})?, (?:an?|our|one of our) (?:${word} ){0,2}(?:patients?|survivor)`,
      String.raw`(?:another|one|an?) (?:very )?(?:happy|satisfied|grateful|brave|smiling) (?:patient|client)(?!s)`,
      String.raw`(?:nuestr[oa]|mi) (?:${word} )?paciente`,
      String.raw`un[oa]? de (?:nuestr[oa]s|mis) (?:${word} )?pacientes`,
      String.raw`un[oa]? paciente (?:nuestr[oa]|mí[oa])`,
      String.raw`(?:otr[oa]|un[oa]?) paciente (?:muy )?(?:feliz|contenta|contento|agradecid[oa])`,
    ),
    flag: [
      'One of our patients climbed the tower.',
      'Our brave patient rang the bell today.',
      'Meet Dolores, a patient since spring.',
      'Another happy patient! 😁',
      'Una de nuestras pacientes volvió a bailar.',
    ],
    pass: [
      'Our patients can park behind the building.',
      'Our patient portal is down tonight. Our patient satisfaction survey is open.',
      'Happy patients are our reward.',
      'Cuidamos de nuestros pacientes y de sus familias.',
    ],
  },
  {
    looksLike: 'what a patient said',
    worth: /patient|pacient|client|mom|dad|parent|mother|father|★|⭐|["“”«»„]/i,
    find: phrases(
      String.raw`(?:an?|the|this|another) (?:${word} )?(?:${somebody}) (?:told us|wrote(?: (?:to )?us)?|said(?!\s+(?:to|that)\s+(?:be|have))|says|shared|sent us|put it)`,
      String.raw`(?:said|says|wrote|writes|shared) (?:an?|one|another) (?:${word} )?(?:patient|client)`,
      String.raw`${quote}\s*(?:[—–~-]+|by )\s*(?:${word}[.,]* ){0,4}(?:patient|client|mom|dad|parent|paciente|clienta)`,
      String.raw`${quote}\s*[—–~-]+\s*${word} \p{L}\.(?!\s*\p{L})`,
      String.raw`(?:un|una|el|la) (?:${word} )?paciente (?:nos )?(?:dijo|dice|contó|cuenta|escribió|compartió)`,
      String.raw`(?:dijo|dice|contó|escribió) un[oa]? (?:${word} )?paciente`,
      String.raw`${stars}\s*${quote}`,
      String.raw`${quote}\s*${stars}`,
    ),
    flag: [
      'A patient told us she can sleep again.',
      '“I can walk!” — a grateful patient',
      '"I was afraid of every dentist." - Karen, happy patient',
      '“They listen.” – Susan M.',
      'Una paciente nos contó que ya duerme.',
    ],
    pass: [
      'Tell your doctor what you said to the nurse.',
      '“An apple a day” — old saying',
      '“Nothing to fear” — Franklin D. Roosevelt',
      'El paciente puede pedir una copia.',
    ],
  },
  {
    looksLike: 'the story of somebody’s care',
    worth:
      /(?:after|since|post)\s+(?:her|his)\s|(?:she|he)\s+(?:came|limped|walked|was)\s|después\s+de\s+su\s/i,
    find: phrases(
      String.raw`(?:days?|weeks?|months?|years?) (?:after|since|post) (?:her|his) (?:${word} ){0,3}(?:${thing})`,
      String.raw`(?:she|he) (?:came|limped|walked|was (?:rushed|brought|referred)) (?:in )?(?:to see us|(?:in)?to (?:us|our (?:office|clinic|practice|er|hospital)) (?:with|after|unable|in pain))`,
      String.raw`(?:días|semanas|meses|años) después de su (?:${word} ){0,3}(?:${cosa})`,
    ),
    flag: [
      'Eight months after her knee surgery, J. rides to work again.',
      'He came to us with a limp.',
      'Seis meses después de su cirugía volvió a correr.',
    ],
    pass: [
      'Most people walk two days after a knee replacement.',
      'She came to visit the library.',
      'Our nurse was a sailor before he came to us.',
      'Dos semanas después de la vacuna está protegido.',
    ],
  },
  {
    looksLike: 'the story of somebody’s change',
    worth:
      /later|watch|see\s|first\s+time|primera\s+vez|journey|posted|blurr?|hid\s|tap|sober|clean|beber|tomar|\sbell|campana|from\s|first\s(?:came|walked|sat)/i,
    find: phrases(
      String.raw`(?:\d+|${word}) (?:sessions?|visits?|treatments?|weeks?|months?) later,? (?:she|he)`,
      String.raw`when (?:she|he) first (?:came|walked|sat|called|visited|stepped)`,
      String.raw`(?:watch|see) (?:her|him|this (?:${word} ){0,2}${word}) (?:hear|see|walk|smile|react|take|ring|stand|dance)`,
      String.raw`(?:hear|hears|hearing|sees?|seeing|walks?|walking) (?:${word}['’]?s? ){1,6}for the first time`,
      String.raw`(?:${somebody}|woman|man|teen|grandma|grandpa|couple)['’]s (?:${word} )?(?:${word} )?(?:journey|transformation|recovery|comeback)`,
      String.raw`(?:pic|photo|picture|selfie|video|reel) (?:that )?(?:she|he) (?:posted|shared|sent|took)`,
      String.raw`(?:blurr?(?:ed|ing)|hid|covered) (?:out )?(?:the|her|his|their) (?:face|eyes|name)`,
      String.raw`(?:she|he|${somebody}) (?:celebrated|marked|hit|reached|is) (?:\d+|${word}) (?:days?|months?|years?) (?:sober|clean)`,
      String.raw`(?:she|he) rang (?:the|our) (?:${word} )?bell`,
      String.raw`from (?:a |the )?(?:wheelchair|walker|cane|crutches|icu) to`,
      String.raw`(?:cumplió|celebró|lleva) (?:\d+|${word}) (?:días|mes|meses|años?) (?:sin (?:tomar|beber|consumir)|sobri[oa]|limpi[oa])`,
      String.raw`(?:tapamos|borramos|difuminamos|le tapamos) (?:la cara|el rostro|los ojos|el nombre)`,
      String.raw`(?:escuch|oy|camin|v)(?:ó|io|aron) (?:${word} ){1,5}por primera vez`,
      String.raw`tocó (?:la|su) campana`,
    ),
    flag: [
      'Nine sessions later she is knitting again.',
      'Watch her hear rain.',
      'We blurred the face.',
      'From a walker to the dance floor.',
      'Una muchacha cumplió un año sin beber.',
      'Hoy tocó la campana.',
    ],
    pass: [
      'Two weeks later the paint was dry.',
      'Watch this space. We hear good things.',
      'Ring the bell at the side door.',
      'Un año sin fumar baja el riesgo.',
    ],
  },
];

/** What is said of stories that are not told. */
const denied =
  /(?<![\p{L}\p{N}])(?:never|not|n['’]t|no|nunca|without|sin|avoid|instead\s+of|fake)\s+(?:[\p{L}'’]+\s+){0,3}$/iu;

/** By what a text looks like a patient's story: a cue, or null. Letters that only look different are read alike. */
export function patientCueIn(text: string, isLabel?: boolean): PatientCue | null {
  const plain = normalise(text).text;
  const found = patientCues.find(
    (cue) =>
      (isLabel === undefined || (cue.isLabel ?? false) === isLabel) &&
      cue.worth.test(plain) &&
      !(cue.looksLike === beforeAndAfter && showsThings(plain)) &&
      matches(cue.find, plain).some(({ index }) => !denied.test(plain.slice(Math.max(0, index - 60), index))),
  );
  return found ?? null;
}
