import { latin } from './latin.ts';
import { occupations } from './occupations.ts';

/** Facts that are harmless alone and identify together. */
export type Fact =
  | 'age-over-89'
  | 'age'
  | 'rare-condition'
  | 'small-place'
  | 'own-place'
  | 'date'
  | 'relative-date'
  | 'kinship'
  | 'occupation'
  | 'public-office'
  | 'unique-event';

interface FactRow {
  readonly points: number;
  /** As a message says it. */
  readonly name: string;
  /** Absent for facts that the detectors find. */
  readonly find?: RegExp;
}

const rare =
  "cystic fibrosis|ALS|amyotrophic lateral sclerosis|Lou Gehrig's disease|Huntington's(?: disease)?|muscular dystrophy|Duchenne|" +
  'myasthenia gravis|Guillain[- ]Barr[eé]|Creutzfeldt[- ]Jakob|Ehlers[- ]Danlos|Marfan(?: syndrome)?|osteogenesis imperfecta|' +
  'brittle bone disease|sickle cell(?: disease| anemia)?|hemophilia|thalassemia|phenylketonuria|PKU|Gaucher|Fabry|Pompe|Tay[- ]Sachs|' +
  "Niemann[- ]Pick|Wilson's disease|Angelman|Prader[- ]Willi|Rett syndrome|Turner syndrome|Klinefelter|Williams syndrome|" +
  "fragile X|spina bifida|spinal muscular atrophy|mesothelioma|glioblastoma|neuroblastoma|retinoblastoma|Wilms'? tumor|" +
  "Ewing'?s? sarcoma|osteosarcoma|leukodystrophy|progeria|porphyria|amyloidosis|sarcoidosis|scleroderma|Takayasu|Kawasaki disease|" +
  "Behçet'?s?|Addison's disease|Cushing's(?: disease| syndrome)?|acromegaly|pheochromocytoma|conjoined twins|hypoplastic left heart|" +
  "measles|mumps|polio|malaria|tuberculosis|mpox|Ebola|snake ?bite|heart[- ]lung transplant|face transplant|hand transplant|rabies|leprosy|Hansen's disease|tetanus|botulism|plague|anthrax|" +
  'narcolepsy|trigeminal neuralgia|alopecia universalis|epidermolysis bullosa|ichthyosis|vitiligo|albinism|dwarfism|achondroplasia|' +
  'fibrosis quística|esclerosis lateral amiotrófica|ELA|enfermedad de Huntington|distrofia muscular|hemofilia|síndrome de Marfan|' +
  'enfermedad rara|(?:our|the|their|your|el|la|nuestr[oa]) (?:only|únic[oa]) (?:patient|family|person|case|kid|child|student|man|woman|teen|paciente|familia|persona|caso|niñ[oa])|only (?:\\p{L}+ )?(?:patient|family|person|case|kid|child)(?: (?:with|on|using|in|of))?|únic[oa] (?:familia|paciente|persona|caso|niñ[oa])|inherited (?:\\p{L}+ ){0,2}disorder|only one (?:person|family|man|woman|child)|only (?:man|woman|person|kid|family|one) in (?:town|the county|the state|\\p{L}+ county)|rare (?:disease|disorder|condition|cancer|syndrome|tumor|form of)|one in a million|1 in (?:\\d{2,3},\\d{3}|a million)|only (?:\\d|a (?:few|handful)) (?:cases|people)';
const kin =
  '(?:famil(?:y|ia) (?:of|de) (?:\\d+|three|four|five|six|seven|eight|nine|ten|tres|cuatro|cinco|seis|siete|ocho|nueve|diez))|(?:Amish|Mennonite|Hutterite|Hmong|refugee|only) (?:family|couple|brothers|sisters)|(?:twin|two|three|four|both|all (?:two|three|four|five)) (?:brothers|sisters|siblings|cousins|generations)|(?:mom|mother|dad|father|husband|wife|grandma|grandpa|son|daughter) (?:is|was|drives|runs|owns|works|teaches)|(?:dos|tres|cuatro) herman[oa]s|(?:su|la|el) (?:mamá|papá|abuelit[oa]|espos[oa]|hij[oa]) (?:es|era|maneja|trabaja|tiene)|' +
  '(?:mother|mom|father|dad|grandmother|grandma|grandfather|grandpa|parents?) of (?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twins|triplets)|' +
  '(?:twins?|triplets?|quadruplets|quintuplets)|(?:wife|husband|widow|widower|son|daughter|sister|brother|mother|father|fiancée?|niece|nephew|cousin) of (?:our|the|a|local|former)|' +
  '(?:her|his) (?:husband|wife|twin|sister|brother|son|daughter|mother|father|grandson|granddaughter|fiancée?|\\d+ (?:kids|children|grandchildren))|newlywed|' +
  '(?:madre|padre|abuel[oa]) de (?:\\d+|dos|tres|cuatro|cinco|seis|siete|mellizos|gemelos)|gemel[oa]s|mellizos|su (?:marido|esposa|esposo|hij[oa]|herman[oa]|niet[oa])';
/** What somebody keeps in a place where everybody knows who does. */
const shops =
  'diner|bakery|bar|pub|café|cafe|coffee shop|deli|shop|store|hardware store|bookstore|restaurant|taqueria|pizzeria|pizza place|food truck|farm|dairy|orchard|winery|brewery|salon|nail salon|barber ?shop|gym|dojo|studio|garage|gas station|laundromat|motel|inn|funeral home|pawn shop|feed store|ice cream (?:shop|stand|truck)';
const tiendas =
  'panadería|carnicería|tortillería|taquería|pastelería|ferretería|farmacia|tienda|tiendita|papelería|florería|peluquería|barbería|cantina|fonda|gasolinera|lavandería|zapatería|heladería|frutería|pescadería|funeraria|gimnasio|mercería|paletería';
/** "Mom is a trombonist", "a retired zookeeper": what somebody is by the shape of the sentence and of the word. */
const byShape =
  "(?:mom|dad|mother|father|wife|husband|he|she|who|patient) (?:is|was|works as|['’]s) (?:an?|our|the) (?:\\p{L}+ )?(?!(?:moth|fath|broth|sist|daught|fight|surviv|warri|own|teenag|walk|runn|smok|numb|disast|mast|nev|oth|bett|wint|summ|memb|custom|consum|believ|keep)(?:er|or))\\p{L}{3,}(?:ist|er|or|ian|smith|wright|herd)(?!\\p{L})|(?:local|retired|former|semi-retired) \\p{L}{3,}(?:ist|er|or|ian|smith|wright|herd|man|woman)|" +
  '(?:mamá|papá|esposo|esposa|ella|él) es \\p{L}{3,}(?:ista|er[oa]|dora?|tora?|ari[oa])';
const jobs =
  `${byShape}|(?:${occupations.en})|(?:owns?|runs?|manages?|works? at|opened) (?:the|a|our|that) (?:\\p{L}+ ){0,2}?(?:${shops})|drives (?:the|a|our) (?:school )?(?:bus|truck|plow|cab|ice cream truck)|teaches (?:at|\\p{L}+ grade)|plays (?:\\p{L}+ ){1,2}for (?:the|our|a)|` +
  `(?:${occupations.es})|(?:dueñ[oa]|encargad[oa]|propietari[oa]) de (?:la|el|una?) (?:${tiendas})|(?:la|el) de la (?:${tiendas})|(?:maneja|conduce) el (?:camión|autobús)|juega (?:de \\p{L}+ )?en (?:el|la)`;
/** A place that is told by what it stands beside. */
const nearby =
  `(?:big |little |old |the )?(?:blue|yellow|red|white|green|pink|brick) house (?:by|on|near|next to|behind|at|across)|casa (?:amarilla|azul|roja|blanca|verde|rosa) (?:de|del|que|junto|frente)|(?:${shops}|school|elementary school|middle school|high school|church|library|fire station|post office|farm) (?:on|off|at the corner of) \\p{Lu}\\p{L}+|(?:${shops}|school|church|library|fire station|post office) (?:\\p{L}+ ){0,2}?(?:next door|down the (?:street|road|block)|around the corner|up the (?:street|road|hill)|across (?:the street|from)|doors? down|in town|by the (?:river|lake|tracks|beach|bridge))|(?:outside|behind|in front of|next to|across from) the (?:courthouse|post office|library|church|stadium|mall|diner|bank|train station|fire station|high school)|` +
  `(?:${tiendas}|escuela|iglesia|primaria|secundaria) (?:de (?:la esquina|enfrente|al lado|la plaza|la calle)|del (?:pueblo|barrio|centro))`;
const offices =
  '(?:the|our|town|city|county|local|former|retired) (?:\\w+ )?(?:mayor|sheriff|fire chief|police chief|school principal|principal|superintendent|judge|pastor|priest|rabbi|imam|' +
  'coach|state senator|senator|congress(?:man|woman)|council(?:man|woman|member|or)|postmaster|news anchor|weatherman|librarian|undertaker)|' +
  '(?:el|la|nuestr[oa]) (?:alcald(?:e|esa)|párroco|cura|juez|jueza|concejal|concejala|director(?:a)? del (?:colegio|instituto)|farmacéutic[oa] del pueblo)';
/** Roles of which a place has one or a few, whoever is meant by "the", "a certain" or "this year's". */
const roles =
  'quarterback|(?:football|basketball|baseball|soccer|volleyball|hockey|track|wrestling|cheer|swim) coach|deputy|bride|groom|bull rider|rodeo clown|astronaut|judge|senator|councilwoman|councilman|county clerk|news ?caster|crossing guard|lottery winner|homecoming (?:queen|king)|prom (?:queen|king)|pageant (?:queen|winner)|beauty queen|rodeo queen|priest|rabbi|imam|pastor|reverend|bishop|mayor|sheriff|' +
  'fire chief|police chief|chief of police|school principal|superintendent|weather(?:man|woman|caster)|news anchor|anchor(?:man|woman)|radio host|(?:radio|morning) DJ|TV (?:host|reporter)|head coach|team captain|' +
  'valedictorian|state champion|olympian|town clerk|city councilor|district attorney|postmaster|lighthouse keeper|game warden|town crier|drum major|organist|choir director|' +
  'zamboni driver|ice cream man|mail carrier|school bus driver|librarian|undertaker|auctioneer|grand marshal';
const cargos =
  'alcald(?:e|esa)|párroco|padre \\p{Lu}\\p{L}+|cura|pastora?|juez|jueza|reina de (?:la|las|el|los) \\p{L}+|reina del \\p{L}+|miss \\p{Lu}\\p{L}+|locutora?|conductora? de (?:radio|televisión|noticias)|comisari[oa]|jefe de bomberos|' +
  'concejal[ae]?|regidor|directora? de la (?:escuela|banda|prepa|primaria|secundaria)|capit(?:án|ana) del equipo|portero (?:del|de la) \\p{L}+|ganadora? de la (?:lotería|rifa)|campe(?:ón|ona) (?:estatal|nacional)|síndic[oa]|regidora?|sacristán|cronista';
const holders = String.raw`(?:the|that|a certain|la|el) (?:man|woman|guy|lady|voice|face|person|señora|señor|muchacho|que) (?:who |that |que )?(?:does|reads|calls|announces|hosts|coaches|conducts|narrates|lee|da|anuncia|narra|conduce|dirige) (?:the|our|las|los|el|la) (?:weather|news|anthem|games?|traffic|morning show|choir|band|noticias|clima|tiempo|banda|coro|partidos?)|(?:\d\d[- ]year[- ]old|(?:last|this) (?:week|month|year|season)['’]s|retired|former|the|an?|our|one|town's|city's|county's|this year's|(?:high )?school's|a certain|local|former|retired) (?:[\p{L}'-]+ ){0,3}?(?:${roles})|(?:el|la|un|una|nuestr[oa]|ciert[oa]|es[ea]|aquel|al) (?:\p{L}+ )?(?:${cargos})|(?:both|two|three) (?:${roles})s|the (?:voice|face) of the \p{L}+|(?:${roles})['’]s (?:wife|husband|son|daughter|kids?|mother|mom|father|dad|sister|brother|twins)|(?:wife|husband|son|daughter|mother|mom|father|dad|sister|brother) of (?:the|our|a) (?:\p{L}+ )?(?:${roles})|(?:hij[oa]|espos[oa]|madre|padre|herman[oa]) (?:del|de la|de nuestr[oa]) (?:${cargos})|(?:the|our|town['’]s|county['’]s|one) (?:only|sole|lone) (?:[\p{L}'-]+ ){0,2}?(?:${occupations.en}|survivor|nun|twins)|únic[oa]s? (?:\p{L}+ )?(?:${occupations.es}|sobreviviente)`;
const events =
  "(?:first|last) (?:baby|newborn|birth) of (?:the (?:new )?(?:year|decade|century)|20\\d\\d)|new year['’]s baby|prim(?:er|era) (?:bebé|nacimiento|niñ[oa]) del (?:nuevo )?(?:año|siglo)|on (?:live|national|local) (?:tv|television|radio)|" +
  "(?:at|during) (?:the|last night['’]s|(?:satur|sun|fri)day['’]s|our|homecoming) (?:\\p{L}+ )?(?:game|match|finals?|parade|rodeo|marathon|regatta|demolition derby|pie[- ]eating contest|county fair|state fair|homecoming)|en (?:el|la) (?:final|desfile|jaripeo|maratón|procesión|rodeo|clásico)(?!\\p{L})|" +
  "(?:went|fell|drove|crashed|broke) through the ice|no-hitter|(?:winning|game-winning) (?:goal|shot|touchdown|run|basket)|(?:hurt|injured|shot|wounded|rescued|pulled|saved|burned) (?:in|from|by|at) |viral (?:\\p{L}+ )?(?:video|post|clip|photo)|front page|rodeo|(?:police |car |'s )chase|blizzard|derailment|avalanche|hostage|standoff|(?:crash|wreck|pile-?up|accident|rollover) (?:on|at|near) |que (?:chocó|volcó|cayó|rescataron|salió en)|chocó en|(?:the one|who was|was|got|gets) (?:hit|struck|rescued|pulled|airlifted|arrested|attacked|bitten|trapped|thrown)|from (?:the|last night's|yesterday's|this week's) (?:paper|news|front page|headlines|parade|crash|fire|wreck|game)|" +
  '(?:stabbing|shooting|robbery|brawl|explosion|rollover) (?:at|in|on|outside|near) (?:the )?|(?:quads|quadruplets|triplets|quintuplets|sextuplets|trilliz[oa]s|cuatrilliz[oa]s)[^\\n]{0,70}?(?:first|primer[oa]s)|(?:first|primer[oa]s) (?:\\p{L}+ ){0,3}?(?:quads|quadruplets|triplets|quintuplets|trilliz[oa]s|cuatrilliz[oa]s)|se cayó (?:de|del)|que se quemó|' +
  'on the (?:cover|front page) of|(?:saw|seen|heard|read)(?: about)? (?:him|her|it)? ?(?:on|in) the (?:news|paper|radio|tv)|(?:first|only|worst) (?:known |confirmed )?case of|primer caso de|(?:el|la) que (?:atropellaron|chocó|cayó|rescataron)|atropellad[oa]|volcó|volcadura|choque (?:de|en) (?:la|el)|salió en (?:el periódico|la tele|las noticias|la portada)|' +
  '(?:car|plane|train|bus|motorcycle|boating|farming|tractor|skiing|helicopter) (?:crash|accident|wreck)|crash on|house fire|struck by lightning|' +
  'shark attack|bear attack|dog attack|drown(?:ed|ing)|(?:was|were|been) (?:shot|stabbed|kidnapped|electrocuted)|shooting at|tornado|flood|explosion|collapse of|' +
  'in the news|made (?:national|local)? ?(?:news|headlines)|went viral|viral video|won the (?:lottery|election|championship|marathon|state)|' +
  'first (?:\\w+ ){0,3}(?:ever|in (?:the|our) (?:state|county|country|world|hospital))|world record|oldest (?:person|woman|man|patient|living)|fell (?:from|off) (?:a|the)|' +
  'accidente de (?:coche|moto|tráfico|avión|tractor)|incendio|alcanzad[oa] por un rayo|salió en las noticias|ganó la lotería';
const lately =
  'this week|(?:last|this past) (?:night|week|weekend|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|thanksgiving|summer|winter|spring|fall)|' +
  "yesterday|(?:two|three|four|five|\\d+) (?:days|weeks|nights) ago|this (?:morning|afternoon)|on (?:christmas|thanksgiving|new year's|halloween|mother's day)(?: day| eve)?|" +
  '(?:this|earlier|next) (?:coming )?(?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?<!(?:every|each|open|closed|by|until|til) )(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:night|morning|afternoon|evening))?|(?<=\\b(?:hit|hurt|crashed|shot|rescued|came in|admitted|in|born|surgery|injured|fell) )on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|today|tonight|tomorrow|' +
  'del (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|de (?:ayer|anoche)|' +
  'hoy|mañana|esta (?:semana|tarde|noche)|este (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|de este año|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|ayer|anoche|la semana pasada|el mes pasado|esta mañana|hace (?:\\d+|dos|tres|cuatro|cinco) (?:días|semanas)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) pasado';

const words = (list: string, flags = 'gi'): RegExp =>
  latin(String.raw`(?<![\p{L}\d])(?:${list})(?!\p{L})`, flags);

/** The facts, what each is worth, and the words that tell it. */
export const facts: Readonly<Record<Fact, FactRow>> = {
  'age-over-89': { points: 3, name: 'an age over 89' },
  age: {
    points: 1,
    name: 'an exact age',
    find: latin(
      String.raw`(?<![\d.,$-])(?:[1-9]|[1-8]\d)[- ](?:years?|months?|weeks?|days?)[- ]old(?!\p{L})|(?<!\p{L})(?:aged?|turned|turns|turning) (?:[1-9]|[1-8]\d)(?![\d%.,-])|(?<![\d.,])(?:[1-9]|[1-8]\d) (?:años|meses)(?= de edad|,|\.| que)|(?<![\d.,])(?:[1-8]\d) ?(?:yo|y\/o)(?!\p{L})|(?<![\d.,$])[1-8]\d ?[fm](?=,| with| who| presents)|(?<!\p{L})de (?:[1-9]|[1-8]\d) (?:años|meses)(?!\p{L})|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\p{L}+)?)[- ]years?[- ]old`,
      'gi',
    ),
  },
  'rare-condition': { points: 3, name: 'a rare condition', find: words(rare) },
  'small-place': { points: 2, name: 'a small place', find: words(nearby, 'g') },
  'own-place': { points: 1, name: "the practice's own place" },
  date: { points: 1, name: 'a date' },
  'relative-date': { points: 1, name: 'a recent day', find: words(lately) },
  kinship: { points: 1, name: 'kinship', find: words(kin) },
  occupation: { points: 1, name: 'an occupation', find: words(jobs) },
  'public-office': {
    points: 3,
    name: 'an office that few hold',
    find: words(`${offices}|${holders}`),
  },
  'unique-event': { points: 2, name: 'an event that people remember', find: words(events) },
};

/** Words that a post about somebody's care has, beside those of `care.ts`. */
export const illness = words(
  'measles|mumps|dengue|zika|west nile|lyme|hepatitis|carbon monoxide|stroke|pneumonia|cancer|leukemia|tumou?r|heart attack|seizures?|overdose|infection|surgery|transplant|' +
    'fracture|concussion|burns?|ER|ICU|NICU|emergency room|admitted|hospitali[sz]ed|diagnosed|chemo|hospice|tetanus|' +
    'ictus|neumonía|cáncer|infarto|operación|cirugía|ingresó|ingresad[oa]|urgencias|UCI',
  'i',
);

/** Words that speak of one person; without them facts are about nobody. */
export const somebody = latin(
  String.raw`(?<!\p{L})(?:she|he|her|his|him|moms?|dads?|quads|triplets|quadruplets|trilliz[oa]s|cuatrilliz[oa]s|famil(?:y|ia) (?:of|de|que)|an? (?:\p{L}+ )?regular|le (?:\p{L}+[ai]mos)|(?:un|una) \p{L}+ (?:se|llegó|vino|entró)|(?<=^|[.!?¡¿] ?)(?:vino|no podía|no dormía|no caminaba|(?:se )?\p{L}{2,}ó)|one of (?:our|my) (?:\p{L}+ )?(?:kiddos?|littles|kids|moms|dads|regulars|favorites)|(?:my|our) \d{1,2}(?::\d\d)? ?(?:am|pm|o['’]clock)|[1-8]\d ?[fm](?=,)|(?:twin|two|three|both) (?:brothers|sisters|siblings|cousins|men|women|friends)|(?:an?|the|that|this|one) (?:[\p{L}'-]+ ){1,4}who|don de|(?:al?|el|la|un|una) (?:\p{L}+ ){1,3}que|(?:el|la) (?:dueñ|encargad)[oa]|(?:an?|the|our|this|that|one|only|\d{1,3}[- ]year[- ]old|local|young|elderly|old) (?:\w+ )?(?:patient|woman|man|lady|gentleman|boy|girl|baby|toddler|child|teen(?:ager)?|mom|mother|dad|father|grandmother|grandma|grandfather|grandpa|guy|fellow|kid|bride|groom|deputy|rider|coach|teacher|kindergartner|student|player|family|couple|worker|driver|hiker|nonagenarian|centenarian|resident|neighbou?r|survivor)|(?:una?|el|la|nuestr[oa]|este|esta|su) (?:\w+ )?(?:paciente|mujer|hombre|señora?|niñ[oa]|bebé|chic[oa]|madre|padre|abuel[oa]|vecin[oa]|joven|trabajador(?:a)?|muchach[oa]|alumn[oa]|familia|pareja|señor(?:a)?))(?!\p{L})`,
  'i',
);
