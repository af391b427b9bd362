import { ailments } from './ailments.ts';
import { matches } from './matches.ts';
import { latin } from './latin.ts';

/** A run of a text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const medical =
  'diagnos(?:ed|is)|treated|treatment|surger(?:y|ies)|procedure|operation|admitted|discharged|recover(?:y|ed|ing)|chemo|' +
  'chemotherapy|cancer|tumou?r|stroke|seizures?|pregnan(?:t|cy)|implants?|transplant|fracture[ds]?|infection|biopsy|' +
  'x-?rays?|MRI|CT scan|lab results|test results|labou?r|pneumonia|measles|born (?:at|on|weighing)|prescription|injur(?:y|ed)|heart attack|relapse|rehab|sober|overdose|' +
  'depression|anxiety|diabet(?:es|ic)|dementia|HIV|STD|STI|hip|knee|root canal|braces|extraction|botox|filler|' +
  'weight loss|hospitali[sz]ed|ICU|ER|NICU';
const médico =
  'diagnóstico|diagnosticad[oa]|tratamiento|cirugía|operación|operad[oa]|ingresad[oa]|ingreso|alta|recuperación|quimio\\p{L}*|' +
  'cáncer|tumor|ictus|embarazo|embarazada|trasplante|fractura|infección|biopsia|radiografía|resonancia|analítica|receta|' +
  'lesión|infarto|diabetes|diabétic[oa]|demencia|VIH|prótesis|parto|consulta|cita';

/** What care gives, does or looks at: of one person where it is "her" or "his". */
const things =
  'vaccines?|vaccination|(?:(?:flu|allergy|\\p{L}+-month) )?shots?|hearing aids?|dialysis|IVF|physical therapy|counsel(?:ing|or|ors)|A1C|blood (?:pressure|sugar|work)|glucose|insulin|inhaler|' +
  'asthma|migraines?|scoliosis|sciatica|back pain|ACL|rotator cuff|shoulder|crowns?|dentures?|veneers|retainer|aligners|lasik|cataracts?|glaucoma|' +
  'mammogram|colonoscopy|ultrasound|sonogram|stitches|splint|cast|(?:knee |back |leg |neck )?brace|crutches|walker|prosthe(?:tic|sis)|wheelchair|refills?|' +
  'palate expander|expander|sling|night ?guard|mouth ?guard|nebulizer|CPAP|catheter|feeding tube|eye patch|meds|medications?|screening|adjustment|check-?up|appointment|follow-?up|exam|fitting|filling|wisdom teeth|first tooth|cast|allergy shots?|detox|ventilator|pacemaker';
const cosas =
  'vacuna|presión|azúcar|glucosa|insulina|diálisis|terapia|brackets|frenos|ortodoncia|corona|carillas|dentadura|muelas?|limpieza|aparatos? auditivos?|' +
  'inhalador|férula|collarín|oxígeno|plantillas|lentes|cataratas|andadera|bastón|yeso|puntos|ultrasonido|mamografía|medicinas?|medicamentos?|receta|seguimiento|chequeo|revisión|sesión|sesiones|asma|marcapasos';
/** What such a thing is not a patient's but a clinician's. */
const trade =
  'degree|career|licen[cs]e|practice|teams?|training|residency|certifi\\w+|school|program|patients|talk|class|skills|credentials|fellowship|rotation|work|rooms?|kit';
/** Where people are looked after. */
const rooms =
  'waiting rooms?|doors?|office|clinic|ER|emergency room|urgent care|practice|pharmacy|exam rooms?|lobby|hospital|chair';
/** "Everyone who walked in" is nobody. */
const notEverybody =
  '(?<!(?:everyone|everybody|anyone|anybody|all|those|person|people|patients?|famil(?:y|ies)|you|whoever) (?:who |that )?(?:has |have |ever )?)';
/** Parts and figures of a body that a clinician looks at or mends. */
const body =
  'sugar|pulse|temperature|vitals|(?:blood )?pressure|heart|lungs|ears?|eyes?|throat|teeth|tooth|gums|mouth|foot|feet|toe|ankle|knee|hip|leg|hand|wrist|fingers?|thumb|arm|elbow|shoulder|back|neck|jaw|chest|head|skin|wound|cut|scar|rash|hearing|vision';
const treat =
  '(?:treat|clean|stitch|check|examine|measure|bandage|wrap|splint|numb|x-ray|ice|fix|set|straighten|whiten|replac|massag|adjust|realign)(?:e|ed|ted|s|es|ing)?|took|take|looked at|look at|listened to|listen to';
/** What people can do again after care, as one person does it. */
const able =
  'walk|sleep|breath|hear|see|eat|smil|talk|speak|runn?|danc|stand|swimm?|lift|driv|kneel|chew|swallow|climb|bend|sing|laugh';
const does = `(?:${able})(?:e?s|ing|ed)|slept|ran|ate|heard|saw|spoke|stood|swam|drove|knelt|sang`;
const recovered =
  'again|(?:all )?(?:on|by) (?:his|her) (?:own|self)|by (?:him|her)self|unaided|unassisted|pain[- ]free|through the night|for the first time|without (?:(?:a|an|the|his|her|any) )?(?:\\p{L}+ )?(?:cane|walker|crutch(?:es)?|pain|limp|oxygen|brace|help|inhaler|wincing|coughing)';
const hace =
  'camina|duerme|respira|come|oye|ve|sonríe|corre|baila|habla|sube|traga|mastica|caminó|durmió|respiró|comió|corrió|bailó|habló|subió';
const hacer =
  'caminar|dormir|respirar|comer|oír|escuchar|ver|sonreír|correr|bailar|hablar|subir|jugar|nadar|cargar';
/** Conditions of which groups speak. */
const conditions =
  'diabetes|grief|cancer|sobriety|recovery|bariatric|weight[- ]loss|postpartum|anxiety|depression|AA|NA|addiction|stroke|ALS|epilepsy|autism|lupus|MS|ostomy|amputee|caregiver|pain|COPD|cardiac rehab|rehab|prenatal|smoking';
/** What somebody leaves behind where they were looked after. */
const belongings =
  'brace|crutch(?:es)?|cane|walker|retainer|aligners?|hearing aids?|night ?guard|dentures?|glasses|inhaler|prescription|pill (?:box|bottle|organizer)|insurance card|sling|boot|splint|ID card|credencial|identificación|tarjeta del seguro|bastón|andadera|muletas?|lentes|dentadura|receta';

/**
 * Words that speak of somebody's care, one person's: "our patient", "she was diagnosed", "his MRI". Words about
 * patients in general ("our patients", "patient portal", "become a patient") are none.
 */
const patterns: readonly RegExp[] = [
  latin(
    String.raw`\b(?<!(?:become|becoming|being|as|are|is|every|each|any|new|no|like) )(?:an?|the|our|this|that|my|his|her|one|former|fellow|longtime|long-time|favou?rite|old|female|male|young|elderly|sweet|little|brave|another|first) patient\b(?!s|'s? (?:first|portal)| (?:portal|care|experience|safety|education|intake|forms?|advisory|satisfaction|rights|center|cent(?:er|re)ed|appreciation|advocate|services|information|privacy|first|of the month|resources|community|stories|family|account|population|access|outcomes|or))`,
    'gi',
  ),
  latin(
    String.raw`\b(?:she|he|her|his|him)\b(?:[^.!?\n]|\b(?:Mrs?|Ms|Dr)\.){0,60}?\b(?:${medical})\b|\b(?:was|were|got|been) (?:born (?:at|on|weighing)|diagnosed|treated|admitted|discharged|hospitali[sz]ed|operated on|rushed to|seen (?:at|by|in|for|on)|referred)\b`,
    'gi',
  ),
  /\b(?:came|comes|brought|walked|rushed|limped) (?:back )?(?:in|into|to) (?:to see us|to us|yesterday|last (?:night|week)|this (?:morning|week)|today with|after (?:a|an|the|her|his)|for (?:a|an|her|his|their)|with (?:a|an|severe|chest|pain)|our (?:office|clinic|er|practice|hospital)|the (?:er|clinic|office|hospital)|complaining)\b/gi,
  /\b(?:we|i|dr\.? \w+|our team|doctors|surgeons) (?:treated|diagnosed|operated on|delivered|saved|saw|removed|admitted|discharged|examined|cared for) (?:her|him|a|an|this|baby|little|our|mr|mrs|ms|\d)/gi,
  /\b(?:MRN|medical record|patient (?:id|name|number|chart)|chart number|date of birth|DOB|wristband|diagnosis:|dx:|Rx:|lab results for|chart of|NHC|historia clínica)\b/gi,
  /\b(?:cancer|stroke|transplant|burn|trauma|covid|overdose|suicide attempt) survivor\b|\b(?:her|his|their|patient's|patient) (?:testimonial|success story|recovery story|journey|transformation|before and after|before-and-after|smile makeover)\b/gi,
  latin(
    String.raw`(?<!\p{L})(?<!(?:cada|ser|todo|como) )(?:un|una|el|la|nuestr[oa]|este|esta|mi|su) (?:querid[oa] |pequeñ[oa] )?paciente(?!s|\p{L})(?! (?:merece|primero|es lo primero|y su familia))`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?:fue|fueron|ha sido|está) (?:operad|ingresad|diagnosticad|atendid|tratad|dad|intervenid|hospitalizad)[oa]s?(?!\p{L})|(?<!\p{L})(?:ella|él|le|su|sus)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${médico})(?!\p{L})|(?<!\p{L})(?:ingresó|acudió|vino|llegó) (?:a|al|en|por|con) (?:la |el |nuestr[oa] )?(?:consulta|clínica|urgencias|hospital|vernos|centro|dolor|fiebre)`,
    'gi',
  ),
  // "Our favorite hearing aid patient", "our only patient".
  latin(
    String.raw`\b(?:our|my) (?!(?:new|future|next|every|each|ideal|average|typical|potential|prospective|in|out)\b)(?:[\p{L}\d'-]+ ){1,4}?patient\b(?!s|'s? (?:first|portal)| (?:portal|care|experience|safety|education|intake|forms?|advisory|satisfaction|rights|cent|appreciation|advocate|coordinator|navigator|services|information|privacy|first|resources|community|stories|family|account|population|access|outcomes|line|lounge|parking|newsletter|surveys?))`,
    'gi',
  ),
  // What is hers or his.
  latin(String.raw`\b(?:his|her) (?:\p{L}+ ){0,2}?(?:${things})(?!\p{L})(?! (?:${trade})\b)`, 'gi'),
  latin(
    String.raw`(?<!\p{L})(?:su|sus) (?:\p{L}+ ){0,2}?(?:${cosas}) (?:ya )?(?:qued[óa]|quedaron|está[ns]?|fue|salió|salieron|llegó|llegaron|terminó)(?!\p{L})`,
    'gi',
  ),
  // What was done, or is to be done.
  latin(
    String.raw`\b(?:getting|got|gets|having|had) (?:(?:his|her|their|a|an|the|that|new) ){1,2}(?:\p{L}+ ){0,2}?(?:${things}|looked at|checked out|stitched|removed|put in)(?!\p{L})(?! (?:${trade})\b)|\b(?:asks|asked) (?:us|me|you) (?:for|about) (?:(?:a|an|new|his|her) )?(?:${things}|implants?|braces|botox|filler)(?!\p{L})`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?:estren(?:ó|a|ando)|le (?:pusimos|quitamos|hicimos|pusieron)|se (?:hizo|puso|quitó|realizó)) (?:(?:los|las|sus|su|el|la|un|una) )?(?:${cosas}|${médico})(?!\p{L})|(?<!\p{L})(?:se (?:atiende|atendió|trata|trató|operó|revisa)|(?:viene|vino|llegó|terminó|empezó)) con nosotros(?!\p{L})`,
    'gi',
  ),
  // Who came through the door, and how they left.
  latin(
    String.raw`\b${notEverybody}(?:walk(?:ed|s)?|came|comes|limped|rolled|ran|stumbled) (?:back )?(?:in|into|through|by|to) (?:our|the|my) (?:${rooms})\b|\bwalked out (?:of (?:here|our)|with (?:nothing|only|just|a|an|his|her))|\b(?:in|from|out of) our chair\b|\b(?:been |keeps )?coming (?:in )?to (?:us|see us) (?:since|for|every)\b`,
    'gi',
  ),
  /\b(?:is|was|remains) (?:now |still )?(?:stable|in (?:stable|critical|serious|fair|good) condition|resting comfortably|out of (?:surgery|danger))\b|\b(?:we|we're|our team|dr\.? \w+) (?:treat|treats|treating|see|sees|follow|care for) (?:the|this|that|one|a certain) (?!whole|entire|same|best|most|patient|community|person|way)/gi,
  // A birth, with its figures.
  /\b\d{1,2} ?(?:lbs?|pounds?)\b\.?,? (?:and )?\d{1,2} ?(?:oz|ounces)\b|\bwelcome to the world\b|\bdelivered (?:today |safely )?by (?:our|dr)\b|\b(?:nació|pesó|pesando) [^.!?\n]{0,30}(?:kilos|kg|libras|gramos)\b/gi,
  // What somebody has done with what care gave, or no longer needs.
  latin(
    String.raw`\b(?:she|he|her|his|him)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})(?:(?:the|a|an|that|those|two|both) (?:new )?)(?:${things}|last bandage|stitches|cast)(?!\p{L})(?! (?:${trade})\b)|(?<!\p{L})(?:ya no (?:usa|necesita|toma)|dejó (?:el|la|los|las)) (?:${cosas}|silla de ruedas|muletas|oxígeno)(?!\p{L})|(?<!\p{L})recién (?:operad|salid|vacunad)[oa](?!\p{L})|(?<!\p{L})resultado de su (?:\p{L}+)|\b(?:sticking with|keeping up with|getting through|done with) (?:his|her|their) (?:\p{L}+ ){0,2}(?:care|therapy|exercises|treatment|plan|meds|injections)(?!\p{L})|\bgot (?:her|his) (?:new )?(?:kidney|liver|heart|lung|cornea|pacemaker)(?!\p{L})`,
    'gi',
  ),
  // Somebody's figures, or first visit.
  latin(
    String.raw`\b(?:A1C|BP|blood pressure|blood sugar|cholesterol|triglycerides) (?:is |are |now |finally |went |came )*(?:down|back|under control|normal)(?!\p{L})(?! (?:by|with) (?:eating|walking|moving))|(?<!\p{L})first (?:\p{L}+ )?(?:visit|cleaning|checkup|haircut|appointment|filling|shot|x-ray|exam) (?:without|and (?:not|no|zero))(?!\p{L})|\b(?:not (?:a|one) (?:single )?tear|no tears|(?:did not|didn['’]t) (?:even )?(?:cry|flinch)|never flinched|zero tears|ni una lágrima|sin llorar|no lloró)(?!\p{L})|(?<!\p{L})ya (?:está[n]?|llegó|llegaron|quedó|quedaron) (?:listos? |listas? )?(?:los|las|el|la|sus?|tus?) (?:${cosas})(?!\p{L})|\b(?:youngest|oldest|tiniest|bravest) (?:\p{L}+ ){0,2}?(?:${things})(?!\p{L})`,
    'gi',
  ),
  // Names thanked in a group about a condition, and things left behind.
  latin(
    String.raw`\b(?:${conditions})(?: support| education)? (?:group|circle|class|meeting|program|graduates?|alumni)\b[^!?\n]{0,80}?\b(?:thanks|thank you|proud of|congrat\p{L}*|kudos|shout-?out|well done|way to go)\b`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})grupo de (?:apoyo|diabetes|duelo|recuperación)[^!?\n]{0,80}?(?<!\p{L})(?:gracias|felicidades|orgullos[oa]s?)(?!\p{L})`,
    'gi',
  ),
  latin(
    String.raw`\b(?:left|forgot|lost|leaves?|found|dejó|olvidó|perdió|encontramos)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${belongings})(?!\p{L})|(?<!\p{L})(?:${belongings}) (?:left|found|(?:(?:case|box|bag) )?(?:\p{L}+ ){0,5}?(?:at|behind|on) (?:the|our) (?:front )?(?:desk|counter)|is ready|are ready|is in|are in|está list[oa])(?!\p{L})`,
    'gi',
  ),
  // A step on somebody's way: the last chemo, the cast off, the bell.
  latin(
    String.raw`\b(?:rang|rings|ringing|ring) (?:the|that|our|her|his) (?:\p{L}+ )?bell\b|(?<!\p{L})toc(?:ó|ar|ando) (?:la|su) campana|\b(?:last|final|first|\p{L}+ (?:weeks|months|sessions|rounds) of|rounds? of|done with|finished|completed|finishing|graduat\p{L}+(?: from)?|through) (?:(?:her|his|their|a|the|of) )?(?:\p{L}+ )?(?:chemo(?:therapy)?|radiation|rehab|physical therapy|therapy|PT|dialysis|IVF|treatment|infusions?|speech therapy|detox)(?!\p{L})(?! ?(?:dogs?|assistants?|${trade})\b)|\byour (?:\p{L}+ )?(?:${belongings})(?= (?:is|are)? ?(?:ready|in|here|back|left)(?!\p{L}))|\b(?:tonsils|appendix|gallbladder|wisdom teeth|cast|braces|stitches|boot|brace|sling|staples|drain|tubes?|bandages?) (?:is |are |came |come |finally )?(?:off|out)\b|\b(?:got|getting|gets|has|have) (?:(?:his|her|their|a|an|the) )?(?:\p{L}+ )?(?:braces|invisalign|veneers|stitches|hearing aids?|implants?|dentures|lasik|botox|filler|tubes|a cast)(?!\p{L})|\b(?:invisalign|braces|smile|veneers?|brace|hair|skin|lash|brow) reveal\b`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?!(?:Dr|Medicare|Valentine|Mother|Father|Nurse|Today|Alzheimer|Parkinson|Crohn|Children|Women|Men)\p{L}*['’]s)\p{Lu}\p{Ll}{2,}['’]s (?:\p{L}+ ){0,2}?(?:${things}|surgery|biopsy|chemo|x-?rays?|test results|lab results|results|knee|hip|diagnosis)(?!\p{L})(?! (?:${trade})\b)`,
    'g',
  ),
  latin(
    String.raw`\b(?:${conditions})(?: support| education)? (?:group|circle|class|meeting|program)\b[^.!?\n]{0,30}? for (?:sharing|opening up|coming back|being so|your honesty|trusting)\b|(?<!\p{L})gracias a [^.!?\n]{0,80}? por (?:compartir|abrirse|contar\p{L}*)[^.!?\n]{0,40}(?<!\p{L})grupo(?!\p{L})`,
    'gi',
  ),
  // A wish or praise beside what care gives.
  latin(
    String.raw`\b(?:way to go|get well|congrat\p{L}*|proud of|sending (?:love|prayers|hugs)|prayers|shout-?out|kudos|(?:so|very) brave|happy \d{1,3}(?:th|st|nd|rd)|bravo|felicidades|felicitamos|valiente|mejórate|ánimo)(?!\p{L})[^\n]{0,80}?(?<!\p{L})(?:${things}|${medical}|cavity|cavities|wrist|ankle|pills|clinic|our chair|${cosas})(?!\p{L})(?! (?:${trade}|of|certif\p{L}*|awareness)\b)`,
    'gi',
  ),
  latin(
    String.raw`\b(?:starts?|started|begins?|began|starting|beginning) (?:(?:her|his|their) )?(?:first )?(?:chemo|radiation|dialysis|IVF|physical therapy|rehab)(?!\p{L})|\bmade (?:her|his) (?:\p{L}+ )?(?:debut|entrance|appearance)\b|\b(?:${conditions})(?: support)? (?:night|evening|meeting)\b|\bfor (?:being so open|opening up|sharing (?:so openly|your (?:story|stories|numbers)))|(?<!\p{L})(?:vino|viene|llegó|pasó) (?:a|por|para|con) su (?:\p{L}+ )?(?:${cosas})(?!\p{L})`,
    'gi',
  ),
  // Where somebody lies.
  latin(
    String.raw`(?<!\p{L})(?:de la (?:habitación|cama)|en la cama|(?:from|in) bed|from (?:room|bay|chair)) (?:n[úu]mero )?\d+|(?<!\p{L})(?:room|bed) \d+ (?:has|wants|says|asked|won|loves|got)(?!\p{L})|(?<!\p{L})from (?:the|our|my) \d{1,2}:\d\d|(?<!\p{L})on (?:the|our) ward(?!\p{L})`,
    'gi',
  ),
  // What a clinician did to a body that is hers or his.
  latin(String.raw`(?<!\p{L})(?:${treat}) (?:his|her) (?:\p{L}+ )?(?:${body})(?!\p{L})`, 'gi'),
  // What somebody does again.
  latin(
    String.raw`(?<!\p{L})(?<!\b(?:you|we|they|people|patients|kids|who|that|i) (?:\p{L}+ )?)(?:${does}|(?:she|he) can (?:now )?(?:${able})e?)(?: \p{L}+)? (?:${recovered})(?!\p{L})`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?:ya|por fin|hoy|ahora|anoche) (?:\p{L}+ )?(?:${hace}) (?:(?:muy )?bien|sin (?!parar)|sol[oa]|otra vez|de nuevo|tod[oa] la noche|\p{L}+ horas)|(?<!\p{L})volvió a (?:${hacer})(?!\p{L})|(?<!\p{L})ya no le (?:duele|molesta|falta el aire)|(?<!\p{L})(?:lo|la|los|las) (?:curamos|operamos|suturamos|cosimos|atendimos|intervinimos|ingresamos|anestesiamos|dimos de alta|salvamos)(?!\p{L})|(?<!\p{L})(?:salió|sale) de (?:la )?(?:cuidados intensivos|terapia intensiva|UCI|cirugía|quirófano|coma)(?!\p{L})|(?<!\p{L})estren(?:ó|a|ando) (?:(?:una?|su|la|nueva) )?(?:rodilla|cadera|dientes|sonrisa|riñón|oído)(?!\p{L})|(?<!\p{L})your (?:\p{L}+ )?(?:${things}|prescription|x-?rays?|(?:lab|test) results|biopsy) (?:went out|was (?:sent|mailed|billed|paid|filled)|came (?:back|in)|(?:is|are) ready|arrived)(?!\p{L})`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?:moms?|mother|mommy|baby|babies|newborn|both|twins) (?:(?:and (?:mom|dad|baby)|are|is|both|all) ){0,2}doing (?:great|well|fine|wonderfully|amazing)(?!\p{L})|(?<!\p{L})mamá y (?:bebé|niñ[oa]) están(?!\p{L})|(?<!\p{L})(?:she|he)(?:['’]s| is) (?:\p{L}+ )?(?:home (?:now|safe|again)|on the mend|up and about|back on (?:her|his) feet|out of bed)(?!\p{L})`,
    'gi',
  ),
  // What somebody came for, or is to come back for.
  latin(
    String.raw`(?<!\p{L})${notEverybody}(?:came|stopped|popped|dropped|swung) (?:(?:back|in|by|over) )*for (?:(?:an?|her|his|some|the) )?(?:\p{L}+ ){0,2}?(?:${things}|${medical}|cleaning|whitening|facial)(?!\p{L})|(?<!\p{L})(?:picked up|recogió|vino por|pasó por) (?:\p{L}+ )?(?:his|her|the|las?|los?|el|sus?) (?:\p{L}+ )?(?:${things}|prescription|${cosas})(?!\p{L})|(?<!\p{L})que (?:se|te) mejores? pronto(?!\p{L})|(?<!\p{L})ya (?:tiene|trae|lleva|estrena) (?:(?:sus?|los|unos|un|una|puest[oa]s?) )?(?:frenos|brackets|audífonos?|aparatos?|carillas|dentadura|prótesis|marcapasos|yeso|férula|muletas|plantillas)(?!\p{L})|(?<!\p{L})to see (?:him|her|your (?:son|daughter|mom|dad|husband|wife|little one)(?: \p{L}+)?) (?:again|back)(?!\p{L})`,
    'gi',
  ),
  // What of her or him is less now.
  latin(
    String.raw`(?<!\p{L})(?:pounds|lbs|kilos) (?:down|lighter|gone)(?!\p{L})|(?<!\p{L})off (?:(?:all|both|two|three|her|his) )(?:\p{L}+ ){0,3}?(?:pills|meds|medications?|insulin|inhalers?)(?!\p{L})|(?<!\p{L})le (?:pusimos|quitamos|hicimos|ajustamos|colocamos|sacamos|arreglamos|medimos|tomamos) (?:\p{L}+ ){0,2}?(?:${cosas}|dientes?)(?!\p{L})`,
    'gi',
  ),
];

/** Where a text speaks of one person's care. */
export function careIn(text: string): Range[] {
  return patterns.flatMap((pattern) =>
    matches(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

const anyThing = latin(
  String.raw`(?<!\p{L})(?:birth (?:center|suite|unit)|sleep lab|maternity|in (?:peds|pediatrics|our rooms)|(?:is|are) with us in|(?:he|she)['’]s (?:ours|stable)|busto|pierna|tornillos|clavos|quijada|nacid[oa]s? (?:aquí|en (?:el|nuestro)|el día)|born here|delivered here|dengue|${things}|${medical}|stitch(?:es|ed)|shots?|delivered|floor|cholesterol|trauma|broken|gallstones?|kidney stones?|appendix|concussion|sprained|healing|on the mend|scan|elbow|vasectomy|aparatos?|newest patient|(?:en|de) (?:nuestr[oa]) (?:hospital|clínica|sala)|${cosas}|${médico}|enfermedad|se rompió|rodilla|mano|cadera|estable|atendimos|operamos|${ailments.en}|${ailments.es})(?!\p{L})`,
  'i',
);
const practice = latin(
  String.raw`(?<!\p{L})(?:we|our|us|here|dra?\.? \p{L}+ (?:says?|will|wants?|would|can|dice|quiere)|my (?:\d|first|last|patient|chair|day|shift|\p{L}+ (?:today|yesterday))|today[’']s|quick case|case report|treated|delivered|operated|nosotr[oa]s|nuestr[oa]s?|nos|aquí|lo operamos|mi (?:\d|primer|última|paciente|turno)|\p{L}+amos|\p{L}+imos)(?!\p{L})`,
  'i',
);
/** What the people of a town do at a practice without being its patients. */
const gathering = latin(
  String.raw`(?<!\p{L})(?:teach\w*|speaks?|speaking|talks? (?:about|on|with)|hosts?|hosting|ribbon|bless\w*|discuss\w*|sign up|join us|free|everyone|everybody|all are|bring|visits|donat\w*|gift|sponsor\w*|don(?:ó|ar\p{L}*|ación|aciones)|regal\p{L}+|patrocin\p{L}+|judg(?:ed|es)|raffle|parade|awareness|fund ?raiser|5k|drive|fair|booth|workshop|clase|charla|plática|inaugura\w*|bendice|bendición|invitad[oa]s|todos|gratis|feria de salud|habla(?:rá)? (?:de|sobre))(?!\p{L})`,
  'i',
);

/** Whether a text speaks of care that the practice gives, of whomever: enough where what it tells identifies somebody. */
export const touchesCare = (text: string): boolean => practice.test(text) && mentionsCare(text);

/** Whether a text speaks of what people have or of what is done about it, whoever does it, and not of a gathering. */
export const mentionsCare = (text: string): boolean => anyThing.test(text) && !gathering.test(text);

/** Things that have a before and an after as well. */
const objects = latin(
  String.raw`(?<!\p{L})(?:closet|supply room|storage room|waiting room|break ?room|rooms?|lobby|hallways?|carpet|floors?|walls?|doors?|roof|ramp|bathroom|restroom|courtyard|patio|yard|garden|flower ?beds?|lawn|tree|snow|parking lot|lot|driveway|building|kitchen|fridge|refrigerator|office|front desk|desks?|sign|logo|website|web site|brochure|van|bus|uniforms?|scrubs|mural|fence|playground|fish tank|bulletin board|bookshelf|inbox|pumpkins?|cake|cookies|costumes?|therapy dog|dog|cat|food drive|toy drive|chili|fonts?|sala|oficina|baño|pasillo|patio|jardín|edificio|cocina|estacionamiento|alfombra|pared|fachada|letrero|página|bodega|consultorio|puerta|calabazas?|perro|gat[oa])(?!\p{L})`,
  'i',
);
/** What of a body, or done to it, has a before and an after. */
const looks = latin(
  String.raw`(?<!\p{L})(?:smile|teeth|tooth|skin|face|facial|nose|lips?|chin|jawline|brows?|lash(?:es)?|hair|body|belly|tummy|weight|pounds|lbs|acne|scars?|wrinkles|filler|botox|syringes?|laser|veneers?|crowns?|braces|aligners?|implants?|whitening|bonding|surgery|treatments?|procedure|patient|client|sonrisa|dientes|piel|cara|rostro|nariz|labios|cabello|cuerpo|peso|kilos|arrugas|manchas|carillas|brackets|cirugía|tratamiento|sesiones|paciente)(?!\p{L})`,
  'i',
);

/** Whether what has a before and an after is a room, a garden, a dog: no word of a body or of care stands beside it. */
export const showsThings = (text: string): boolean => objects.test(text) && !looks.test(text);

/** Where a text speaks of a picture of somebody. */
const pictures =
  /\b(?:before[- ](?:and|&)[- ]after|(?:photo|picture|pic|selfie|video|image|snapshot|portrait) (?:of|with|shows)|pictured|in this (?:photo|picture|video)|swipe to (?:see|meet)|foto de|en la foto|antes y después)\b/gi;

export function picturesIn(text: string): Range[] {
  if (showsThings(text)) return [];
  return matches(pictures, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
