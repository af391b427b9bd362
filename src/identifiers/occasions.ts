import type { Range } from './care.ts';
import { latin } from './latin.ts';
import { matches } from './matches.ts';

/** What a practice does for one person on one day, by the words that go with it; with texts it must find and must not. */
export interface Occasion {
  readonly what: string;
  readonly find: RegExp;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const stay = 'room|bed|chair|bay|suite|cuarto|habitación|cama|silla|sillón|cubículo';
const fitted =
  'glasses|frames|contacts|lenses|hearing aids?|retainers?|aligners?|dentures?|crowns?|orthotics?|lentes|anteojos|audífonos?|dentadura|plantillas|retenedor|guarda|receta|medicina|medicinas';
const looked =
  'results?|labs|bloodwork|biopsy|x-?rays?|scan|MRI|ultrasound|prescription|refill|insulin|meds|appointment|visit|test|shots?|vaccines?|resultados?|biopsia|radiografías?|análisis|ultrasonido|sonograma|receta|insulina|cita|prueba|vacunas?';
const body =
  'back|knees?|hips?|shoulders?|necks?|teeth|tooth|smile|heart|hearing|eyes?|skin|snor(?:e|ing)|feet|foot|ankles?|wrists?|espalda|rodillas?|cadera|hombro|dientes|sonrisa|corazón|piel|vista|muela';
const numbers =
  '\\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|sixty|ninety|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|treinta|sesenta|noventa';
const service =
  'cleaning|crown|extraction|filling|root canal|ultrasound|sonogram|pap|physical|infusion|botox|filler|exam|consult|fitting|adjustment|x-?rays?|limpieza|corona|extracción|empaste|endodoncia|ultrasonido|sonograma|papanicolaou|consulta|revisión|infusión|bótox';

/** Bounded like a word in any language. */
const words = (list: string, flags = 'gi'): RegExp =>
  latin(String.raw`(?<![\p{L}\d])(?:${list})(?!\p{L})`, flags);

/**
 * Occasions of one person's care. None is a finding by itself: a name, a number or facts that stand beside it are then
 * taken for a patient's.
 */
export const occasions: readonly Occasion[] = [
  {
    what: 'where somebody lies or sits',
    find: words(
      String.raw`(?:in|from|of|to|del?|en el|en la|de la) (?:the )?(?:${stay}) (?:#|n[úu]mero )?\d{1,3}[A-Da-d]?|(?:in|from) [1-9]\d{2}(?= (?:for|who|has|is|brought|sent|loves|wants|likes)(?!\p{L}))|(?:^|(?<=[.!?] ))(?:bed|room|cama|cuarto) \d{1,3} (?:is (?:asking|having|resting|sleeping|doing|waiting|going)|wants|asked|asks|says|won|pide|quiere|dice)|on (?:our|the) (?:(?:first|second|third|fourth|fifth|rehab|memory|maternity|surgical|burn) )+(?:floor|unit|wing)|(?:nuestra|la) (?:casa de reposo|residencia)`,
    ),
    hits: [
      'Ruth in room 8 beat us all at cards',
      'thank you to Mrs. Bell in 214 for the pie',
      'don Evaristo, del cuarto 8',
    ],
    misses: ['The room 12 window is new', 'in 214 days', 'the talk is in the big room', 'una silla nueva'],
  },
  {
    what: 'a list of who lies where',
    find: latin(
      String.raw`(?:[Dd]oña|[Dd]on|Mrs?\.|Ms\.|Sra?\.) \p{Lu}\p{Ll}+,? (?:del|de la|in|from) \d{1,3}(?!\d| (?:de|days|weeks|years))|(?:[Rr]oom|[Bb]ed|[Cc]hair|[Bb]ay|[Cc]uarto|[Hh]abitación|[Cc]ama|[Ss]illa) \d{1,3}[A-Da-d]?:?,? (?=(?:(?:Mrs?|Ms|Sra?|Srta)\. |(?:little|don|doña|la señora|el señor) )?\p{Lu}\p{Ll}+)`,
      'g',
    ),
    hits: [
      'Bed 4: Ottilie, no sugar',
      'Doña Petra del 12 cumple años',
      'Room 12 Otto likes westerns',
      'Cama 4, don Evaristo',
    ],
    misses: ['Room 12 has a new window', 'Chair 7 is broken', 'la silla 3 está rota'],
  },
  {
    what: 'a list of who comes when',
    find: latin(
      String.raw`\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?,? (?:(?:Mrs?|Ms|Sra?|Srta)\.? )?\p{Lu}\p{Ll}+(?: \p{Lu}(?:\.|\p{Ll}+))?,? (?:${service})(?!\p{L})`,
      'g',
    ),
    hits: ['8:00 Bellweather crown, 8:45 Tully extraction', '9:40 Sra. Paredes, ultrasonido'],
    misses: ['8:00 Yoga in the garden', '9:40 First visit explained'],
  },
  {
    what: 'weight that somebody lost',
    find: words(
      String.raw`(?:lost|lose|losing|loses|dropped|shed|down|is down|bajó|perdió|bajando|bajar) (?:a total of |over |almost |more than |casi |más de )?\d{1,3} ?(?:lbs?|pounds|kilos|kg|libras|inches|sizes|tallas)`,
    ),
    hits: ['Prudence, who lost 40 lbs', 'Evaristo perdió 30 kilos', 'down 118 lbs'],
    misses: ['the elevator is down', 'bajó 30 escalones'],
  },
  {
    what: 'teeth without a hole',
    find: words(
      String.raw`(?:no|zero|0)[- ]cavit(?:y|ies)|cavity[- ]free|sin caries|cero caries|(?:tray|alineador) \d{1,2} (?:of|de) \d{1,2}`,
    ),
    hits: ['Cavity-free club: Ned, Ada and Flo', 'Sin caries esta semana: Evaristo', 'tray 22 of 22'],
    misses: ['How cavities form', 'Las caries se previenen'],
  },
  {
    what: 'whose body was mended',
    find: words(
      String.raw`whose (?:\p{L}+ ){0,2}?(?:${body})|(?:let|had) us (?:fix|mend|treat|look at|clean|straighten|whiten) (?:his|her|their) \p{L}+|(?:(?:is|are) )?(?:up|back) (?:and )?(?:walking|running|dancing|driving|on (?:his|her) (?:feet|bike|board))|back (?:at|to|on) (?:work|school|the (?:field|court|mound|ice|road|trail|bike)) after|(?:minutes|hours|days|weeks|months) after (?:(?:her|his|the) )?(?:\p{L}+ )?(?:surgery|operation|procedure|replacement|transplant)`,
    ),
    hits: [
      'Prudence, whose low back kept her up',
      'Otto let us fix his snore',
      'Ada is up and walking',
      'six hours after surgery',
    ],
    misses: ['whose backpack is this', 'let us know'],
  },
  {
    what: 'what lies ready for somebody',
    find: words(
      String.raw`(?:${fitted}) (?:are|is) (?:in|here|ready|back)|ya (?:llegó|llegaron|está|están) (?:listas? |listos? )?(?:los|las|la|el|sus?|tus?) (?:${fitted})|(?:${fitted}) (?:\p{L}+ ){0,2}?list[oa]s?|your (?:\p{L}+ )?(?:${looked}) (?:is|are|was|were) (?:on|in|out|ready|due|back|waiting|late|overdue)|(?:about|re|for|por|de) (?:your|sus?|tus?|las?|los|el) (?:\p{L}+ )?(?:results|biopsy|labs|bloodwork|resultados de|biopsia)|(?:shots?|vaccines?|check-?up|cleaning|exam|physical) (?:are|is) due|needs? (?:her|his|their) (?:\p{L}+ ){0,2}?(?:MMR|Tdap|HPV|booster|shots?|vaccines?|cleaning|x-?rays?|refill|stitches)|necesitan? (?:su|sus) (?:\p{L}+ )?(?:vacunas?|refuerzo|limpieza|receta)|(?:is|are|you['’]re) (?:over)?due for|(?:got|has|have|gets) (?:her|his|their) (?:\p{L}+ )?results|hold(?:ing)? (?:a|an|your|the) (?:CPAP|walker|brace|prescription|sling|wheelchair)`,
    ),
    hits: [
      'Glasses are in: Otto Tully, Flo R.',
      'Ya llegaron los lentes de doña Petra',
      'your insulin is on the truck',
      'about your biopsy results',
      "baby Flo's shots are due Thursday",
    ],
    misses: ['Wear your glasses in the sun', 'about our results as a team', 'los lentes de sol protegen'],
  },
  {
    what: 'somebody who has not come, called or paid',
    find: words(
      String.raw`(?:missed|no-?showed|skipped|stood us up|faltó|faltaron|quedó mal|no llegó|no vino|canceló)(?! (?:a chance|the deadline|out|you|it|us))[^.!?\n]{0,40}?(?:appointment|appt|slot|visit|cita|consulta|sesión)|(?:balance|bill|account|cuenta|saldo|factura)[^!?\n]{0,60}?(?:unpaid|overdue|past due|in collections|vencid[oa]|sin pagar)|(?:third|last|final|second|tercer|último) (?:reminder|call|notice|aviso|recordatorio)|reminder (?:to|for) the \p{L}+ (?:family|twins|kids|boys|girls)|recordatorio (?:a|para) (?:la familia|doña|don|el señor|la señora)`,
    ),
    hits: [
      'The Tullys missed the 3 pm slot again',
      'La familia Paredes quedó mal otra vez con la cita',
      'balance of $312 for G. Tully remains unpaid',
      'Third reminder, Otto',
    ],
    misses: ['We missed you at the fair', 'Pay your bill online'],
  },
  {
    what: 'somebody who has died in care',
    find: words(
      String.raw`(?:left us|passed|passed away|died|slipped away|took (?:his|her) last breath) (?:this morning|last night|at \d|in (?:his|her) sleep|peacefully|on our|in our|surrounded|with (?:his|her))|(?:hospice|dialysis|infusion|chemo|rehab|memory care) (?:family|regular)|se nos fue|nos dejó (?:anoche|ayer|esta mañana|hoy)|(?:partió|falleció) (?:en paz|anoche|ayer|esta mañana|rodead[oa])|vuela alto`,
    ),
    hits: [
      'Mr. Tully left us this morning',
      'a member of our dialysis family',
      'Se nos fue nuestra Petra',
      'passed peacefully',
    ],
    misses: ['the bill passed the house', 'se fue la luz'],
  },
  {
    what: 'time without a drink, a drug or a cigarette',
    find: words(
      String.raw`(?:${numbers}) (?:days?|weeks?|months?|years?|días?|semanas?|meses|años?) (?:sober|clean|smoke[- ]free|in recovery|without a (?:drink|cigarette)|sobri[oa]s?|limpi[oa]s?|sin (?:tomar|beber|fumar|consumir))`,
    ),
    hits: ['three years sober', 'seis meses sin tomar', '90 days clean'],
    misses: ['three days of clean-up', 'seis meses de obras'],
  },
  {
    what: 'a first, a last, a goodbye',
    find: words(
      String.raw`adiós (?:a (?:los|sus|las) |al |a la )?(?:brackets|frenos|yeso|muletas|bastón|lentes|silla de ruedas|oxígeno|dolor)|(?:braces|cast|stitches|bandages|boot) off(?: day)?(?: for)?|(?:última|primera) (?:quimio|radiación|radioterapia|diálisis|sesión|terapia)|(?:new|brand-new|nueva) (?:hip|knee|shoulder|cadera|rodilla|prótesis)|first (?:ever )?(?:haircut|tooth|visit|shot|filling|cleaning|adjustment)(?: goes to| for)|welcome to the practice|(?:our|nuestr[oa]) (?:\p{L}+ ){0,2}?(?:finisher|graduate|grad)`,
    ),
    hits: [
      'Adiós brackets para Ximena',
      'Braces OFF for Flo',
      'última radiación',
      'New hip, who dis?',
      'Welcome to the practice, Otto',
    ],
    misses: ['Goodbye, old copier', 'adiós al verano', 'first come, first served'],
  },
  {
    what: 'a shot that somebody took',
    find: words(
      String.raw`(?:rolled up (?:his|her) sleeve|took (?:the|his|her) (?:needle|shot|jab)|(?:did not|didn['’]t) (?:even )?flinch|dejarse vacunar|se (?:dejó )?vacun(?:ó|ar)|(?:ni )?le dolió|vacunarse frente)`,
    ),
    hits: ['Coach Tully rolled up his sleeve', 'por dejarse vacunar', 'Otto took the needle well'],
    misses: ['Roll up your sleeves and help us plant', 'vacúnese hoy'],
  },
  {
    what: 'a child that was born',
    find: words(
      String.raw`(?:nació|nacieron|llegó al mundo|was born|were born|born|arrived) [^.!?\n]{0,60}?(?:kilos|kg|libras|gramos|lbs?|pounds|ounces|oz|de la (?:madrugada|mañana|tarde|noche)|(?:at|a las) \d{1,2}:\d{2})|it['’]s (?:twins|triplets|a (?:boy|girl))|(?:^|[¡!.] ?)(?:twins|triplets|gemel[oa]s|mellizos|trillizos)!|(?:welcome|bienvenid[oa]),? (?:to the world|al mundo|baby)`,
    ),
    hits: ['Nació Petra a las 2:35 de la madrugada', 'Ada was born at 4:10', 'welcome, baby Flo'],
    misses: ['born in 1962', 'nació la idea de un huerto', 'the chairs arrived at noon'],
  },
];

/** Where a text speaks of such an occasion. */
export function occasionsIn(text: string): Range[] {
  return occasions.flatMap(({ find }) =>
    matches(find, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
