/**
 * What people do for a living or are known for, as one is called; data for the facts that tell who somebody is.
 * A group a line, a word or a few each; plurals follow by the usual ending.
 */
export const occupations: Readonly<Record<'en' | 'es', string>> = {
  en: [
    'teacher|kindergarten teacher|substitute teacher|principal|professor|librarian|school nurse|crossing guard|lunch lady|custodian|janitor|tutor',
    'firefighter|fireman|police officer|cop|deputy|trooper|detective|paramedic|EMT|dispatcher|prison guard|security guard|park ranger|lifeguard',
    'soldier|veteran|marine|sailor|airman|army ranger|navy seal|sergeant|colonel|captain|pilot|flight attendant|air traffic controller|crop duster',
    'bus driver|truck driver|trucker|cab driver|uber driver|mail carrier|mailman|postman|conductor|train engineer|ferry captain|tow truck driver|snowplow driver|garbage man',
    'farmer|rancher|cowboy|dairyman|beekeeper|shepherd|vintner|winemaker|logger|lumberjack|miner|fisherman|lobsterman|shrimper|crabber|hunter|trapper|farmhand',
    'barber|hairdresser|hair stylist|manicurist|nail tech|tattoo artist|makeup artist|massage therapist|florist|seamstress|tailor|cobbler|jeweler|watchmaker|locksmith',
    'baker|chef|cook|line cook|waiter|waitress|bartender|barista|butcher|cheesemonger|fishmonger|brewer|caterer|pizzaiolo|dishwasher|sommelier|food truck owner',
    'carpenter|plumber|electrician|mechanic|welder|roofer|mason|bricklayer|painter|contractor|lineman|machinist|millworker|blacksmith|farrier|glassblower|potter|woodworker|stonemason|crane operator',
    'lawyer|attorney|judge|paralegal|accountant|banker|bank teller|realtor|insurance agent|car salesman|auctioneer|undertaker|mortician|notary',
    'engineer|programmer|scientist|astronomer|meteorologist|architect|surveyor|zookeeper|veterinarian|taxidermist|dog groomer|dog trainer|jockey|horse trainer',
    'journalist|reporter|editor|photographer|author|novelist|poet|painter|sculptor|cartoonist|magician|clown|comedian|puppeteer|street performer|busker|mime|astronaut|ringmaster|acrobat|drag queen|wedding singer|DJ|podcaster|youtuber|tiktoker|influencer|blogger',
    'musician|drummer|guitarist|violinist|cellist|pianist|trumpeter|fiddler|singer|opera singer|songwriter|organist|bagpiper|accordionist|dancer|ballerina|choreographer',
    'marathoner|quarterback|linebacker|goalie|goalkeeper|pitcher|catcher|shortstop|point guard|cheerleader|gymnast|figure skater|skater|surfer|snowboarder|skier|swimmer|diver|wrestler|boxer|fencer|archer|rower|cyclist|triathlete|golfer|bowler|bull rider|barrel racer|rodeo rider|race car driver|jockey|referee|umpire|mascot|(?:hockey|football|basketball|baseball|softball|soccer|volleyball|tennis|lacrosse|rugby) player',
    'pastor|priest|nun|monk|rabbi|imam|deacon|reverend|missionary|preacher|choir director|sunday school teacher',
    'student at|sophomore|exchange student|valedictorian|scoutmaster|eagle scout|den mother|foster mom|foster dad|restaurant owner|shop owner|shopkeeper|innkeeper|bed and breakfast owner',
  ].join('|'),
  es: [
    'maestr[oa]|profesor(?:a)?|directora? de escuela|bibliotecari[oa]|conserje|estudiante de|bomber[oa]|policía|patrullero|paramédic[oa]|guardia|militar|veteran[oa] de guerra|piloto|azafata',
    'cartero|cartera del pueblo|camioner[oa]|chofer|conductor(?:a)? de(?:l)? (?:autobús|camión|metro)|taxista|repartidor(?:a)?|tractorista|maquinista',
    'agricultor(?:a)?|campesin[oa]|ganader[oa]|vaquero|pescador(?:a)?|miner[oa]|apicultor(?:a)?|pastor de ovejas|leñador|jornaler[oa]',
    'panader[oa]|carnicer[oa]|tortiller[oa]|cociner[oa]|taquer[oa]|meser[oa]|cantiner[oa]|pasteler[oa]|helader[oa]|paleter[oa]|tamaler[oa]|vendedor(?:a)? de',
    'peluquer[oa]|barbero|estilista|manicurista|costurera|sastre|zapatero|joyer[oa]|florista|relojero|cerrajero|tatuador(?:a)?',
    'carpintero|albañil|plomero|electricista|mecánic[oa]|soldador|herrero|pintor(?:a)?|alfarer[oa]|jardinero',
    'abogad[oa]|contador(?:a)?|notari[oa]|ingenier[oa]|arquitect[oa]|periodista|reporter[oa]|locutor(?:a)?|fotógraf[oa]|escritor(?:a)?|poeta|payaso|mago|veterinari[oa]|enterrador',
    'músic[oa]|mariachi|trompetista|guitarrista|baterista|acordeonista|violinista|organista|cantante|bailarin[ao]|bailaora?|torero|charro|jinete|luchador(?:a)?|boxeador(?:a)?|portero del|futbolista|árbitro|ciclista|nadador(?:a)?|maratonista|gimnasta|entrenador(?:a)?',
    'sacerdote|monja|cura|pastor(?:a)? de la iglesia|sacristán|catequista|campanero',
  ].join('|'),
};
