import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';

const number = String.raw`(?:9\d|1[012]\d)`;
const unit = 'one|two|three|four|five|six|seven|eight|nine';
const words = String.raw`(?:ninety(?:[ -](?:${unit}))?|(?:one |a )?hundred(?:[ -](?:and[ -])?(?:${unit}|ten|eleven|twelve))?)`;
const palabras = String.raw`(?:noventa(?: y (?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce))`;
/** What is old without being a person. */
const things = String.raw`(?! ?(?:\p{L}+ )?(?:building|hospital|clinic|practice|house|company|tradition|church|tree|business|school|town|city|law|edificio|hospital|clínica|tradición))`;

/** Ages over 89, in figures and in words. A group such as "90 and over" names no age (45 CFR 164.514(b)(2)(i)(C)). */
export const age: Detector = {
  id: 'age',
  type: 'AGE',
  needs: 0,
  worth: /9\d|1[012]\d|ninet|hundred|nonag|cent[eé]|novent|cien/i,
  patterns: [
    {
      find: new RegExp(
        String.raw`(?<![\w.,$/-])((?:${number}|${words})[- ]?(?:years?|yrs?|yr)[- ]?(?:old|young|of[- ]age))(?!\w)${things}`,
        'gi',
      ),
      certainty: 'sure',
    },
    {
      find: new RegExp(
        String.raw`(?<![\w.,$/-])(${number} ?[- ]?(?:y\/?o|y\.o\.|yom|yof|y\/o[mf]?))(?!\w)`,
        'gi',
      ),
      certainty: 'sure',
    },
    {
      find: new RegExp(
        String.raw`\b(?:aged?|at(?: the age of)?|ages?:?|edad:?|age of) (${number}|${words})(?![\w%+]|[.,:]\d| ?(?:%|percent|degrees|and (?:over|older|up)|or (?:over|older|more)|o más|am|pm|locations|mg))`,
        'gi',
      ),
      certainty: 'likely',
      validate: (value) => !/^1[3-9]\d/.test(value),
    },
    {
      find: latin(
        String.raw`\b(?:[Hh]e|[Ss]he|who|they|and|just|has|have|mom|mother|dad|father|grandma|grandmother|grandpa|grandfather|patient|\p{Lu}\p{L}+)(?: (?:is|was|just|has|recently|will be|has just))? (?:turn(?:s|ed|ing)?|turned|reached|celebrat(?:es|ed|ing)) (?:(?:her|his|their|a) )?(${number}|${words})(?![\w%]|[.,:]\d)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`\b(?:(?:[Hh]e|[Ss]he)(?:'s| is| was)|(?:I|i)(?:'m| am)) (${number}|${words})(?! ?(?:%|percent|pounds|lbs|kg|minutes|days|weeks|months|miles))(?![\w%]|[.,:]\d)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(
        String.raw`\b((?:9\d(?:th|st|nd|rd)|1[01]\d(?:th|st|nd|rd)|ninet(?:ieth|y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:one )?hundredth) birthday)\b`,
        'gi',
      ),
      certainty: 'sure',
    },
    {
      find: /\b[Hh]appy ((?:9\d|1[01]\d)(?:th|st|nd|rd))(?! (?:\w+ )?(?:anniversary|year|edition|day of))\b/g,
      certainty: 'likely',
    },
    {
      find: /\b(nonagenarians?|(?:super)?centenarians?|nonagenari[oa]s?|centenari[oa](?= (?:paciente|vecin|abuel|que )))\b/gi,
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<!hace |durante |desde hace |más de |de los |últimos |por |con |en |\w|[.,$/-])((?:${number}|${palabras}) añ(?:os|itos))(?! (?:de (?:experiencia|historia|servicio|trayectoria|trabajo|carrera|tradición|vida|existencia|cuidado|práctica)|atrás|después|o más|y más|o mayores|cuidando|sirviendo|juntos))(?!\p{L})`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: new RegExp(String.raw`\b((?:nonagésimo|centésimo) cumpleaños)`, 'gi'),
      certainty: 'sure',
    },
    {
      find: latin(
        String.raw`(?:edad:?|con) ((?:${number}|${palabras}) años)(?! (?:de (?:experiencia|historia|servicio|trayectoria)))(?!\p{L})`,
        'gi',
      ),
      certainty: 'sure',
    },
    {
      find: latin(
        String.raw`\b(?!Today|It|This|That|High|Low|Heat|Route|There)\p{Lu}\p{L}+ (?:is|was|will be) (?:now |just |almost )?(${number}|${words})(?=[!.,;]|$| (?:today|now|years|and|next|this|tomorrow)\b)`,
        'g',
      ),
      certainty: 'likely',
    },
    {
      find: /(?<![\w.,$/-])((?:9\d|1[01]\d) ?[FM])(?= (?:with|presented|presents|presenting|who|c\/o|s\/p|here|in)\b)/g,
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`(?<!\p{L})(?:\p{Lu}\p{L}{1,20}|(?:woman|man|lady|gentleman|patient|grandmother|grandfather|mother|father|neighbou?r|resident|paciente|mujer|hombre|señora|vecin[oa])), (${number})(?=[,.;])(?![.,]\d)`,
        'g',
      ),
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`\b(?:turn(?:s|ed|ing)|lived to(?: be)?|will be|cumpl(?:e|ió)) (${number}|${words})(?![\w%-]|[.,:]\d| ?(?:degrees|percent|years|pages|locations|people|patients|minutes|days))`,
        'gi',
      ),
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`\b((?:${number}|${words}) years of life|(?:9\dth|1[01]\dth|ninet(?:ieth|y-\p{Ll}+th)) year of (?:her|his) life)`,
        'gi',
      ),
      certainty: 'likely',
    },
    {
      find: latin(
        String.raw`\b(?:her|his) (9\d(?:th|st|nd|rd)|1[01]\dth|ninet(?:ieth|y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))) year(?!\p{L})`,
        'gi',
      ),
      certainty: 'likely',
    },
  ],
  hits: [
    ['Ruth is ninety-one today', 'ninety-one'],
    ['98M with chest pain', '98M'],
    ['a woman, 94, walks again', '94'],
    ['soon turning 99', '99'],
    ['she reached 97', '97'],
    ['celebrating 102 years of life', '102 years of life'],
    ['in her ninety-sixth year', 'ninety-sixth'],
    ['a 94-year-old woman', '94-year-old'],
    ['our ninety-four-year-old neighbor', 'ninety-four-year-old'],
    ['She is 101 years young!', '101 years young'],
    ['the 97 yo man in room 4', '97 yo'],
    ['Mabel just turned 92', '92'],
    ["she's 96 and still dancing", '96'],
    ['died at the age of 103', '103'],
    ['aged ninety-one', 'ninety-one'],
    ['her 95th birthday', '95th birthday'],
    ['Happy 97th, Ms. Vane!', '97th'],
    ['our favorite centenarian', 'centenarian'],
    ['a hundred and two years old', 'a hundred and two years old'],
    ['una mujer de 94 años', '94 años', 'es'],
    ['cumplió noventa y cinco años', 'noventa y cinco años', 'es'],
    ['su centésimo cumpleaños', 'centésimo cumpleaños', 'es'],
    ['con 101 años de edad', '101 años', 'es'],
  ],
  misses: [
    { text: 'an 89-year-old man', why: 'only ages over 89 identify' },
    { text: 'a 72-year-old woman and a 9-year-old', why: 'only ages over 89 identify' },
    { text: 'vaccines for adults aged 90 and over', why: 'a group, which the rule allows' },
    { text: '95 years of combined experience', why: 'a length of time' },
    { text: 'our 100-year-old building', why: 'no person' },
    { text: 'más de 90 años de experiencia', why: 'a length of time' },
    { text: 'hace 95 años', why: 'a length of time' },
    { text: 'Today is 95 degrees', why: 'the weather' },
    { text: 'turned 90 degrees', why: 'an angle' },
  ],
};
