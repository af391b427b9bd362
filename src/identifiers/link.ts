import type { Certainty, Hit, IdentifierType } from './detector.ts';
import type { Range } from './care.ts';
import { latin } from './latin.ts';

/** What ties an identifier to a patient. */
export type Link = 'nature' | 'care' | 'person' | 'reply' | 'picture' | 'subject';

/** Types that tell who somebody is; the others (a date, a place, an address of the web) need more beside them. */
const personal: ReadonlySet<IdentifierType> = new Set(['NAME', 'AGE', 'HANDLE', 'EMAIL', 'PHONE']);
const loose: ReadonlySet<IdentifierType> = new Set(['NAME', 'URL', 'DATE', 'LOCATION', 'ZIP', 'HANDLE']);

/** Types that stand beside an occasion without telling whose it is. */
const impersonal: ReadonlySet<IdentifierType> = new Set(['DATE', 'LOCATION', 'ZIP', 'URL']);

/** What is known about a text beside its identifiers. */
export interface Setting {
  /** Words about one person's care. */
  readonly care: readonly Range[];
  /** Words about an occasion of somebody's care, which make a patient of whoever is told beside them. */
  readonly occasions: readonly Range[];
  /** Words about a picture of somebody. */
  readonly pictures: readonly Range[];
  /** Whether another text of the same post speaks of one person's care. */
  readonly careElsewhere: boolean;
  /** Whether the text speaks of care that the practice gives, of whomever: whoever is named in it is most often meant. */
  readonly touched: boolean;
  readonly reply: boolean;
  /** Whether the post says that it is about a patient. */
  readonly patient: boolean;
  /** How far words may stand from the identifier, in characters. */
  readonly near: number;
  /** Types that speak of care by themselves. */
  readonly byNature: ReadonlySet<IdentifierType>;
}

const title = String.raw`(?:Drs?|Dra|DR|DRA|Doctora?)\b\.?`;
const afterTitle = new RegExp(String.raw`(?:^|[^\p{L}])${title} {1,2}$`, 'u');
const withTitle = new RegExp(`^${title} `);

/** What the people of a practice are called. */
const role =
  '(?:nurses?|nurse practitioner|hygienist|receptionist|(?:co-?)?founders?|owner|(?:(?:office|practice|clinic|front desk|billing) )?manager|assistant|therapist|counsel(?:or|lor)|' +
  'technician|tech|sonographer|pharmacist|coordinator|midwife|doula|dietit?cian|nutritionist|optician|optometrist|audiologist|chiropractor|dentist|pediatrician|surgeon|physician|' +
  'physio(?:therapist)?|chiro|veterinarian|vet tech|injector|a?esthetician|masseuse|masseur|trainer|aide|psychologist|psychiatrist|social worker|chaplain|interpreter|scheduler|custodian|janitor|groomer|phlebotomist|paramedic|radiographer|orthodontist|dermatologist|podiatrist|' +
  'fisioterapeuta|quiropráctic[oa]|psicólog[oa]|psiquiatra|auxiliar|conserje|intérprete|trabajadora? social|veterinari[oa]|esteticista|optometrista|odontólog[oa]|ortodoncista|cirujan[oa]|médic[oa]|' +
  'intern|volunteer|chef|baker|pastry chef|docent|bookkeeper|accountant|driver|biller|colleague|teammate|coworker|director|employee|staff member|team member|navigator|' +
  'enfermer[oa]|recepcionista|higienista|fundador(?:a)?|gerente|farmacéutic[oa]|terapeuta|partera|asistente|pediatra|dentista|doctora?|compañer[oa]|voluntari[oa]|nutricionista|directora?)';
const letters =
  '(?:MD|DO|DDS|DMD|RN|BSN|MSN|LPN|NP|FNP|DNP|PA|PA-C|CNM|DPT|PT|OT|SLP|AuD|OD|DC|DPM|PharmD|RDH|RD|LCSW|LMFT|LPC|PhD|PsyD|CRNA|CMA)';
const afterRole = latin(
  String.raw`(?<!\p{L})(?:${role}s?(?:,|:| of the (?:month|year)(?: is|:)?)?|(?:our|the|nurse|and|y|nuestr[oa]) ${letters}|our (?:very )?own)(?: [\p{L}'-]+(?: [\p{L}'-]+)?,? (?:and|y|&))? {1,2}$`,
  'i',
);
const beforeRole = latin(
  String.raw`^(?:'s)?,? (?:is |es )?(?:(?:our|the|an?|nuestr[oa]|la|el|una?) )?(?:[\p{L}-]+ ){0,2}?${role}(?!\p{L})|^ (?:from|at) (?:the front desk|maintenance|billing|reception|housekeeping|our (?:team|staff|office))(?!\p{L})|^,? (?:has )?(?:joins|joined|is joining|works|worked|retires|is retiring) (?:us|our|at|with|here|in|this|after)(?!\p{L})`,
  'i',
);
const beforeLetters = latin(String.raw`^,? ${letters}(?![\p{L}\d])`, '');

/** An animal follows its name: "Biscuit, our therapy dog". */
const isAnimal = latin(
  String.raw`^,? (?:is |es )?(?:(?:our|the|a|la|el|nuestr[oa]|un|una) )(?:[\p{L}-]+ ){0,2}?(?:dogs?|cats?|pupp(?:y|ies)|llama|goat|hamster|parrot|fish|turtle|bunny|rabbit|guinea pig|skeleton|mannequin|mascot|perr(?:it)?[oa]|gat(?:it)?[oa]|pez|pececito|loro|conej(?:it)?o|tortug(?:uit)?a|mascota|esqueleto)(?!\p{L})`,
  'i',
);

/** Whether a name has the title or the role of somebody who works in care: such a one is rarely the patient. */
export function isClinician(text: string, hit: Hit): boolean {
  if (hit.type !== 'NAME') return false;
  const before = text.slice(Math.max(0, hit.start - 70), hit.start);
  const after = text.slice(hit.end, hit.end + 60);
  return (
    afterTitle.test(before.slice(-10)) ||
    withTitle.test(text.slice(hit.start, hit.end)) ||
    afterRole.test(before) ||
    beforeRole.test(after) ||
    beforeLetters.test(after) ||
    isAnimal.test(after)
  );
}

/** How to reach the practice follows such words: "call us at", "our office manager at". */
const invitation = latin(
  String.raw`(?<!\p{L})(?:call|phone|text|dial|ring|e-?mail|write|fax|contact|reach|visit|find|line|desk|office|manager|team|hotline|tel|questions\?|llam\p{L}+|marqu\p{L}+|escr[ií]b\p{L}+|teléfono|línea|recepción|gerencia|oficina)(?: (?:us|our|me|the|to|or text|back|nuestr[oa]|la|a)(?: \p{L}+){0,3}?)?(?: at| on| to| al| a| en| en el)?[:.]? {0,2}\(?$`,
  'i',
);
const contacts: ReadonlySet<IdentifierType> = new Set(['PHONE', 'FAX', 'EMAIL', 'URL', 'ADDRESS', 'HANDLE']);

/** Whether a text invites everybody to reach the practice there. */
export const isInvitation = (text: string, hit: Hit): boolean =>
  contacts.has(hit.type) && invitation.test(text.slice(Math.max(0, hit.start - 60), hit.start));

/** What somebody known to the public did or said in public follows the name. */
const inPublic = latin(
  String.raw`^(?:['’]s family)? (?:(?:has|have|once|also) )?(?:spoken|speaks|talked|opened up|written|wrote|said|says|announced|reminds|reminded|painted|discovered|invented|signed|sang|ha hablado|habló|dijo|escribió|pintó|descubrió|inventó)(?!\p{L})(?! (?:to |with |a )?(?:us|nos|me)(?!\p{L}))`,
  'i',
);

/** Whether a name is of somebody who speaks in public: what is told of them is known. */
export const isPublicSpeaker = (text: string, hit: Hit): boolean =>
  hit.type === 'NAME' && inPublic.test(text.slice(hit.end, hit.end + 40));

/** A person of the past, by a year of the same sentence, or one who is invented, by the word. */
const past = /\b(?:in|en|since|desde|around|hacia|before|until) (?:1[0-8]\d\d|19[0-5]\d)\b/i;
const born = latin(String.raw`(?<!\p{L})(?:born|nacid[oa]|nació)(?!\p{L})`, 'i');
const invented = latin(
  String.raw`(?<!\p{L})(?:invented|fictional|fictitious|made-up|imaginary|pretend|not (?:a )?real|is(?:n['’]t| not) (?:a )?real|do(?:es)?n['’]t exist|made (?:\p{L}+ )?up|inventad[oa]|inventamos|fictici[oa]|imaginari[oa]|no existe|personaje)(?!\p{L})`,
  'i',
);

/** Whether a text says of a name that nobody living is meant. */
export function isNobodyLiving(text: string, hit: Hit): boolean {
  if (hit.type !== 'NAME') return false;
  const before = text
    .slice(0, hit.start)
    .split(/[.!?\n](?= |$)/)
    .at(-1)!;
  const after = text.slice(hit.end).split(/[.!?\n](?= |$)/)[0]!;
  const sentence = before + after;
  return isOfThePast(sentence) || invented.test(sentence);
}

/** What a newspaper, a building or a school is called ends like this. */
const institution = latin(
  String.raw`(?<!\p{L})(?:Ledger|Gazette|Tribune|Herald|Times|Journal|Courier|Chronicle|Observer|Sentinel|Foundation|Fund|Wing|Pavilion|Hall|Tower|Towers|Library|Auditorium|Park|Garden|Gardens|Award|Prize|Scholarship|Memorial|Bakery|Café|Cafe|Diner|Hardware|Nursery|Farms?|Motors|Market|Church|Elementary|Academy|Band|Orchestra|Choir|Fire Department|Clinic|Hospital)$`,
  '',
);
const thenInstitution = latin(
  String.raw`^ (?:Foundation|Fund|Wing|Pavilion|Hall|Towers?|Library|Auditorium|Park|Gardens?|Award|Prize|Scholarship|Memorial|Bakery|Caf[eé]|Diner|Hardware|Nursery|Farms?|Market|Church|Elementary|Academy|Band|Orchestra|Choir|Fire Department|Clinic|Hospital)(?!\p{L})`,
  '',
);

/** Whether a name is that of a newspaper, a building, a shop or a school. */
export const isInstitution = (text: string, hit: Hit): boolean =>
  hit.type === 'NAME' &&
  (institution.test(text.slice(hit.start, hit.end)) ||
    thenInstitution.test(text.slice(hit.end, hit.end + 20)));

const trade = latin(
  String.raw`^@\w*(?:bakery|bakes|books?|cafe|coffee|diner|deli|shop|store|market|library|museum|school|church|farms?|flowers?|florist|garden|brew\w*|pizza|tacos?|grill|kitchen|hardware|radio|news|gazette|fire(?:dept|department)|police|rotary|lions|ymca|foundation|hospital|clinic|panaderia|tienda|cafeteria|escuela|biblioteca|iglesia|restaurante|taqueria|floreria|mercado|farmacia|radio)\w*$`,
  'i',
);

/** Whether an account belongs to a shop, a school or a paper, by its name. */
export const isBusiness = (text: string, hit: Hit): boolean =>
  hit.type === 'HANDLE' && trade.test(text.slice(hit.start, hit.end));

/** Whether a name is told, elsewhere in the text, as that of somebody at the practice or of nobody. */
export function isToldElsewhere(text: string, hit: Hit, hits: readonly Hit[]): boolean {
  if (hit.type !== 'NAME') return false;
  const first = (one: Hit): string => text.slice(one.start, one.end).split(/[ .]/)[0]!;
  return hits.some(
    (other) =>
      other !== hit &&
      other.type === 'NAME' &&
      first(other) === first(hit) &&
      (isClinician(text, other) || isNobodyLiving(text, other)),
  );
}

/** Whether a text tells of years that nobody now in care has seen as more than a child. */
export const isOfThePast = (text: string): boolean => past.test(text) && !born.test(text);

const ofStaff = latin(
  String.raw`(?<!\p{L})(?:our|nuestr[oa]) (?:(?:very )?own )?(?:[\p{L}-]+ ){0,2}?(?:${role}|${letters}|(?:students?|residents?|fellows?|trainees?|team|staff|crew|colleagues?|practicantes?|equipo|residentes?)(?=:| is| es| are|,))(?!['’\p{L}])|(?<!\p{L})(?:machine|scanner|robot|van|truck|printer|plant|ficus|dog|cat|fish|goldfish|turtle|hamster|parrot|skeleton|mannequin|manikin|máquina|perr[oa]|gat[oa]|pez|tortuga|planta|esqueleto) (?:is |are )?(?:named|called|se llama|llamad[oa])(?!\p{L})`,
  'i',
);

const staffFirst = latin(
  String.raw`^[^.!?\n]{0,25}?(?<!\p{L})(?:(?:our|nuestr[oa]) (?:[\p{L}-]+ ){0,2}?(?:${role}|${letters})|(?:nurse|enfermer[oa]|dra?\.?|doctora?|voluntari[oa]|volunteer) )`,
  'i',
);

/** Whether a text begins with somebody who works at the practice: most often it is about them. */
export const beginsWithStaff = (text: string): boolean => staffFirst.test(text);

/** Whether a text speaks of somebody who works at the practice, or of a thing or an animal with a name: what it tells may be theirs. */
export const isAboutStaff = (text: string): boolean => ofStaff.test(text);

/** A name that is more than possible, and no clinician's. */
const isNamed = (text: string, hit: Hit): boolean =>
  hit.type === 'NAME' && hit.confidence !== 'possible' && !isClinician(text, hit);

const distance = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

/** The hits of a text that name somebody who may be a patient. */
export const namedIn = (text: string, hits: readonly Hit[]): Hit[] =>
  hits.filter((hit) => isNamed(text, hit));

/** What ties one hit to a patient, given the hits of the text that name somebody. */
export function linksOf(hit: Hit, named: readonly Hit[], setting: Setting): Link[] {
  const close = (ranges: readonly Range[]): boolean =>
    ranges.some((range) => range !== hit && distance(range, hit) <= setting.near);
  const links: Record<Link, boolean> = {
    nature: setting.byNature.has(hit.type),
    care:
      close(setting.care) ||
      (!impersonal.has(hit.type) && close(setting.occasions)) ||
      setting.careElsewhere ||
      (setting.touched && hit.type === 'NAME'),
    person: !loose.has(hit.type) && close(named),
    reply: setting.reply && hit.type !== 'URL',
    picture: personal.has(hit.type) && close(setting.pictures),
    subject: setting.patient && hit.type !== 'URL',
  };
  return (Object.keys(links) as Link[]).filter((link) => links[link]);
}

const scale: readonly Certainty[] = ['possible', 'likely', 'sure'];

/** Moves a certainty down the scale, never below `possible`. */
export const lowered = (certainty: Certainty, steps = 1): Certainty =>
  scale[Math.max(0, scale.indexOf(certainty) - steps)]!;

/**
 * How certain it is that an identifier is a patient's: without a link `possible`, with one `likely`, with two
 * `sure`; one step less where the identifier itself is only possibly one.
 */
export function certaintyOf(hit: Hit, links: readonly Link[]): Certainty {
  const certainty = scale[Math.min(links.length, 2)]!;
  return hit.confidence === 'possible' ? lowered(certainty) : certainty;
}
