import { normalise } from '../identifiers/normalise.ts';

/** Wording by which a post looks like a patient's story, with texts that it must find and must not find. */
export interface PatientCue {
  /** What it is, for a sentence: "It looks like …". */
  readonly looksLike: string;
  /** Whether the author calls the post a patient's story in so many words, whatever else is stated. */
  readonly isLabel?: boolean;
  readonly find: RegExp;
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

const quote = String.raw`["“”«»„]`;
const thing =
  'surger(?:y|ies)|operation|replacement|transplant|treatment|procedure|diagnosis|chemo(?:therapy)?|radiation|stroke|heart attack|accident|injury|delivery|implants?|braces|rehab|bypass|fracture|biopsy|detox';
const cosa =
  'cirugía|operación|trasplante|tratamiento|intervención|diagnóstico|quimio(?:terapia)?|infarto|ictus|accidente|lesión|parto|implantes?|prótesis|rehabilitación';
const pictures =
  'photos?|pictures?|pics?|images?|shots?|results?|gallery|galleries|transformations?|reveals?|smiles?|cases?|slides?|selfies?|videos?';
const fotos =
  'fotos?|fotografías?|imágenes|imagen|resultados?|galería|transformación|transformaciones|casos?';
const ofEverybody =
  'portal|care|experience|safety|education|intake|forms?|advisory|satisfaction|rights|cent(?:er|re|ered|red)|appreciation|advocates?|navigators?|coordinators?|services?|information|info|privacy|first|resources?|communit(?:y|ies)|famil(?:y|ies)|accounts?|population|access|outcomes?|base|guides?|handbook|surveys?|feedback|line|lounge|parking|newsletter|support|assistance|volume|numbers?|records?|line-up|population|waiting|app|library|transport(?:ation)?|relations|team|days?|night|council|charter|promise|bill';

/**
 * English and Spanish. Words about patients in general ("our patients", "patient portal", "before and after meals")
 * are none; one person is.
 */
export const patientCues: readonly PatientCue[] = [
  {
    looksLike: 'a patient’s story',
    isLabel: true,
    find: /#(?:[\p{L}\p{N}_]*(?:patient|survivor|recovery|transformation)_?(?:stor(?:y|ies)|testimonials?|spotlight|journeys?|success|of_?the_?(?:week|month))|testimonials?|my(?:smile|recovery|knee|hip|weightloss|birth)(?:story|journey)|historias?_?de_?(?:un_?|una_?|nuestr[oa]s?_?)?pacientes?|testimonios?(?:_?de_?pacientes?)?|pacientes?_?(?:del_?mes|felices|feliz))(?![\p{L}\p{N}_])/giu,
    flag: ['She is back. #PatientStory', 'De nuevo en pie. #HistoriasDePacientes'],
    pass: ['Book a visit. #PatientPortal', '#Patience is everything. #Storytime'],
  },
  {
    looksLike: 'before and after pictures',
    isLabel: true,
    find: /#(?:before_?(?:and|&|n)?_?after|antes_?y_?despu[eé]s)(?![\p{L}\p{N}_])/giu,
    flag: ['New smile! #BeforeAndAfter', 'Sonrisa nueva. #AntesYDespués'],
    pass: ['Wash your hands before and after. #BeforeSchool'],
  },
  {
    looksLike: 'a patient’s testimonial',
    isLabel: true,
    find: /(?<![\p{L}\p{N}])(?:patient|client|customer|mom|parent|happy)s?(?:['’]s|s['’])?\s+(?:testimonials?|success\s+stor(?:y|ies)|spotlight|stor(?:y|ies)|journeys?|shout-?out)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])patient\s+of\s+the\s+(?:week|month|year)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}#])testimonials?(?=\s*(?:from|by|of|:|—|–|-|tuesday|thursday|monday|friday|wednesday))|(?<![\p{L}\p{N}])(?:review|testimonial)\s+of\s+the\s+(?:week|month|day)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:testimonios?|historias?|relatos?)\s+(?:de|sobre)\s+(?:(?:un|una|uno|nuestr[oa]s?|los|las|el|la)\s+)?(?:pacientes?|clientas?|clientes?)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])pacientes?\s+del\s+(?:mes|año)(?![\p{L}\p{N}])/giu,
    flag: [
      'Patient spotlight: two knees, one marathon.',
      'Testimonial from last week: “They saved my tooth.”',
      'Historia de una paciente: volvió a correr.',
    ],
    pass: [
      'We do our best for every patient. Stories at the library on Saturday.',
      'How to spot a fake testimonial.',
      'La historia clínica es suya: pida una copia.',
    ],
  },
  {
    looksLike: 'before and after pictures',
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])before\s*(?:-\s*)?(?:and|&|/|n['’]?)\s*(?:-\s*)?after\s+(?:\p{L}+\s+)?(?:${pictures})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:${pictures})(?:\s*:)?\s+(?:from\s+)?before\s*(?:-\s*)?(?:and|&|/)\s*(?:-\s*)?after(?!\s+(?:meals?|lunch|school|work|each|every|surgery|eating|a\b|the\b|you))|(?<![\p{L}\p{N}])(?:${fotos})\s+(?:del?\s+)?antes\s*(?:y|/|&)\s*(?:del?\s+)?después(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:el\s+)?antes\s*(?:y|/|&)\s*(?:el\s+)?después\s+de\s+(?:nuestr[oa]|un|una|est[ea])\s|(?<![\p{L}\p{N}])swipe\s+(?:left\s+|right\s+)?(?:to\s+see|for)\s+(?:the\s+|her\s+|his\s+|their\s+)?(?:after|results?|before)(?![\p{L}\p{N}])`,
      'giu',
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
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])one\s+of\s+(?:our|my|dr\.?\s*\p{L}+['’]s)\s+(?:\p{L}+\s+)?patients(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:our|my)\s+(?!(?:future|new|every|next|ideal|average|typical|first|outpatient)\s)(?:\p{L}+\s+)?patient(?![\p{L}\p{N}]|['’]?s\b|\s*-|\s+(?:${ofEverybody})(?![\p{L}\p{N}]))|(?<![\p{L}\p{N}])patient\s+of\s+(?:ours|mine)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])meet\s+(?:our|the)\s+(?:\p{L}+\s+)?(?:patient|survivor)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:nuestr[oa]|mi)\s+(?:\p{L}+\s+)?paciente(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])un[oa]?\s+de\s+(?:nuestr[oa]s|mis)\s+(?:\p{L}+\s+)?pacientes(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])un[oa]?\s+paciente\s+(?:nuestr[oa]|mí[oa])(?![\p{L}\p{N}])`,
      'giu',
    ),
    flag: [
      'One of our patients climbed the tower.',
      'Our brave patient rang the bell today.',
      'Una de nuestras pacientes volvió a bailar.',
    ],
    pass: [
      'Our patients can park behind the building.',
      'Our patient portal is down tonight. Our patient satisfaction survey is open.',
      'Cuidamos de nuestros pacientes y de sus familias.',
    ],
  },
  {
    looksLike: 'what a patient said',
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:an?|the|this|another)\s+(?:\p{L}+\s+)?(?:patient|client|mom|mother|father|dad|parent)\s+(?:told\s+us|wrote(?:\s+(?:to\s+)?us)?|said(?!\s+(?:to|that)\s+(?:be|have))|says|shared|sent\s+us|put\s+it)(?![\p{L}\p{N}])|${quote}\s*(?:[—–~-]+|\bby\b)\s*(?:an?\s+|our\s+)?(?:\p{L}+\s+){0,2}(?:patient|client|mom|dad|parent|paciente|clienta)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:un|una|el|la)\s+(?:\p{L}+\s+)?paciente\s+(?:nos\s+)?(?:dijo|dice|contó|cuenta|escribió|compartió)(?![\p{L}\p{N}])|(?:★|⭐\uFE0F?){4,5}\s*${quote}|${quote}\s*(?:★|⭐\uFE0F?){4,5}`,
      'giu',
    ),
    flag: [
      'A patient told us she can sleep again.',
      '“I can walk!” — a grateful patient',
      'Una paciente nos contó que ya duerme.',
    ],
    pass: [
      'Tell your doctor what you said to the nurse.',
      '“An apple a day” — old saying',
      'El paciente puede pedir una copia.',
    ],
  },
  {
    looksLike: 'the story of somebody’s care',
    find: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:days?|weeks?|months?|years?)\s+(?:after|since|post)\s+(?:her|his)\s+(?:\p{L}+\s+){0,3}(?:${thing})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:she|he)\s+(?:came|limped|walked|was\s+(?:rushed|brought|referred))\s+(?:in\s+)?(?:to\s+see\s+us|(?:in)?to\s+(?:us|our\s+(?:office|clinic|practice|er|hospital))\s+(?:with|after|unable|in\s+pain))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:días|semanas|meses|años)\s+después\s+de\s+su\s+(?:\p{L}+\s+){0,3}(?:${cosa})(?![\p{L}\p{N}])`,
      'giu',
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
      [...plain.matchAll(cue.find)].some(
        ({ index }) => !denied.test(plain.slice(Math.max(0, index - 60), index)),
      ),
  );
  return found ?? null;
}
