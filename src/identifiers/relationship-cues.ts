import type { Language } from './detector.ts';

/**
 * Wording that confirms that someone is or was a patient. `person`: about one person wherever it stands;
 * `reply`: addressed to "you", which is one person in a reply and everybody in a post; `hint`: says so less clearly.
 */
export interface Cue {
  readonly id: string;
  readonly strength: 'person' | 'reply' | 'hint';
  readonly language: Language;
  readonly find: RegExp;
  readonly flag: readonly string[];
  readonly pass: readonly string[];
}

const visit =
  'visit|appointment|check-?up|cleaning|procedure|surgery|operation|treatment|test results|lab results|results|exam|consultation|session|adjustment|filling|implant|delivery|scan|x-?rays?|mri|biopsy|prescription|medication|diagnosis|condition|recovery|wait|records|chart|file|bill|insurance claim|stay|follow-?up';
const visita =
  'visita|cita|consulta|tratamiento|cirugía|operación|intervención|limpieza|pruebas?|estudios?|examen|biopsia|parto|embarazo|resultados|análisis|diagnóstico|recuperación|espera|historial|expediente|factura|ingreso|revisión|sesión|receta|estancia';

export const cues: readonly Cue[] = [
  {
    id: 'feeling-better',
    strength: 'person',
    language: 'en',
    find: /\b(?:glad|good|happy|great|relieved|thrilled|pleased|hope|hoping) (?:to (?:hear|know|read|see|learn) )?(?:that )?(?:you(?:['’]re| are| feel)|u r|your (?:\w+ ){1,2}(?:is|are|feels?)) (?:\w+ )?(?:feeling|better|doing|healing|recovering|on the mend|back on|out of|pain[- ]free|sleeping)|\b(?:since|after) (?:leaving|you left) (?:the|our) (?:ER|hospital|clinic|office|unit)\b|\b(?:the|your) discharge (?:sheet|papers|instructions|plan)\b/gi,
    flag: ['Good to hear you are feeling better.', 'Please follow the discharge sheet.'],
    pass: ['Good to hear from you.', 'Hope you are well and see you at the fair.'],
  },
  {
    id: 'see-you-next-time',
    strength: 'reply',
    language: 'en',
    find: /\b(?:see|c) (?:you|u|ya) (?:\w+ )?(?:at|for|in) (?:your|ur|\d+ (?:weeks|months)|(?:two|three|four|six|twelve|thirty[- ]\w+) (?:weeks|months)|the next (?:visit|session|appt|appointment|cleaning|checkup))|\b(?:ur|your) next (?:\w+ )?(?:appt|appointment|visit|session|cleaning|checkup|adjustment|refill|dose|infusion|treatment|round)\b|\b(?:we|our team) miss(?:ed)? (?:you|your smile)\b|\b(?:you['’]re|you are|ur) (?:over)?due\b/gi,
    flag: ['cant wait for ur next filler appt', 'See you in six months!', "You're overdue, friend."],
    pass: ['See you at the fair on Saturday.', 'The next story hour is on Monday.'],
  },
  {
    id: 'cared-for-yours',
    strength: 'person',
    language: 'en',
    find: /\b(?:honou?r|privilege|pleasure|joy|blessing) (?:for us )?(?:to|of) (?:care|caring|look|looking) (?:for|after) (?:you|her|him|them|your)|\b(?:our|the) ambulance (?:at|in front of|outside) (?:yours|your)\b|\bloved (?:caring for|looking after|having) (?:you|him|her|your \w+) (?:in (?:our|the)|here|with us|as)\b/gi,
    flag: ['It was an honor to care for her.', 'Yes, our ambulance at your place.'],
    pass: [
      'It is an honor to serve this town.',
      'Caring for you and your family is a long list of small things.',
    ],
  },
  {
    id: 'we-remember-you',
    strength: 'person',
    language: 'en',
    find: /\b(?:we|i|she|he|dr\.? \w+|our \w+|the (?:nurse|doctor|hygienist|therapist|surgeon)) (?:last saw|remembers? (?:you|seeing|treating|meeting|explaining|telling|showing|helping|talking))\b(?! (?:when|how|the days))[^.!?\n]{0,40}?\b(?:you|your)\b|\b(?:joy|honou?r|pleasure|fun|treat) (?:watching|seeing) (?:you|your (?:belly|baby|bump|kids?|kiddo|smile|teeth|progress|son|daughter))\b|\b(?:enjoy|rock|love|loving) (?:those|that|your) (?:brand[- ])?(?:new )?(?:teeth|tooth|smile|pearly whites|lashes|braces|aligners|hearing aids|glasses|knee|hip|look)\b|\b(?:take|taking|get|getting|got) (?:those|your|the) (?:braces|cast|stitches|staples|drain|boot|sutures) (?:off|out)\b/gi,
    flag: [
      'We last saw you in spring.',
      'The nurse remembers explaining it to you.',
      'Enjoy those new teeth!',
    ],
    pass: ['I remember when this street had a cinema.', 'Enjoy your weekend.'],
  },
  {
    id: 'keep-icing',
    strength: 'hint',
    language: 'en',
    find: /\b(?:keep|continue) (?:icing|wearing|taking|elevating|rinsing|bandaging|using|applying|doing) (?:it|the|your|that|those)\b|\b(?:our|your) (?:mondays|tuesdays|wednesdays|thursdays|fridays) with (?:you|us)\b/gi,
    flag: ['Keep icing it and call us.', 'We love our Tuesdays with you!'],
    pass: ['Keep the change.', 'Story time on Tuesdays with Ruth.'],
  },
  {
    id: 'usted-pidio',
    strength: 'reply',
    language: 'es',
    find: /(?<![\wáéíóúñ])usted (?:nos |me )?(?:pidió|escogió|eligió|rechazó|aceptó|firmó|canceló|solicitó|trajo|llegó|salió|vino|se fue|estuvo|faltó|dejó)(?![\wáéíóúñ])|(?<![\wáéíóúñ])siga (?:con|tomando|usando|poniéndose|aplicando) (?:el|la|su|sus|los|las)|(?<![\wáéíóúñ])quitarle (?:los|las|el|la) (?:puntos|frenos|brackets|yeso|grapas|férula)|(?<![\wáéíóúñ])(?:lo|la|le|te) esperamos (?:el|en|a las) (?:lunes|martes|miércoles|jueves|viernes|sábado|\d)/gi,
    flag: ['Usted pidió a la otra doctora.', 'Siga con el hielo.', 'Lo esperamos el 14.'],
    pass: ['Usted puede llamar al 555-0140.', 'Los esperamos en la feria.'],
  },
  {
    id: 'fue-un-privilegio',
    strength: 'person',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:privilegio|honor|gusto|placer) (?:\S+ )?(?:cuidar|atender|acompañar|conocer|ayudar)(?:lo|la|le|los|las|te|se)?(?![\wáéíóúñ])(?! a todos)|(?<![\wáéíóúñ])(?:gracias por confiar(?:nos|le|me)|confiarnos (?:tu|su))(?![\wáéíóúñ])|(?<![\wáéíóúñ])nos vemos (?:en|dentro de) (?:\d+|\S+) (?:meses|semanas)|(?<![\wáéíóúñ])(?:tu|su) (?:próxim[oa] )?(?:retoque|ajuste|limpieza|dosis|infusión|sesión|revisión)(?![\wáéíóúñ])|(?<![\wáéíóúñ])(?:es|son|eres|está en) (?:parte )?(?:también )?de nuestra familia de pacientes/gi,
    flag: ['Fue un privilegio cuidarlo.', 'Nos vemos en 3 meses para tu retoque.'],
    pass: ['Es un gusto atender a todos.', 'Nos vemos en la feria.'],
  },
  {
    id: 'your-visit',
    strength: 'reply',
    language: 'en',
    find: new RegExp(
      String.raw`\byour (?:(?:recent|last|first|next|upcoming|latest|initial|dental|annual|own|long|child's|son's|daughter's|mother's|mom's|father's|dad's|husband's|wife's) ){0,2}(?:${visit})\b`,
      'gi',
    ),
    flag: ['We are sorry your appointment ran late.', 'Your test results were sent on Monday.'],
    pass: ['Our patients value your feedback.', 'We appreciate your kind words.'],
  },
  {
    id: 'thank-you-for-coming',
    strength: 'reply',
    language: 'en',
    find: /\b(?:thank you|thanks|thx)(?: so much| very much| again)? for (?:coming|being (?:a|our|such a)|choosing|visiting|stopping by|trusting|bringing|seeing|letting us (?:care|treat|help|take care)|allowing us|your (?:visit|trust|patience|loyalty)|making the trip|entrusting)\b/gi,
    flag: ['Thank you for coming in!', 'Thanks so much for trusting us with your care.'],
    pass: ['Thank you for your feedback.', 'Thanks for the kind review.'],
  },
  {
    id: 'you-as-patient',
    strength: 'person',
    language: 'en',
    find: /\b(?:as (?:our|a|an? \w+) patient of (?:ours|this)|as our patient|having you as (?:a|our) patient|you(?:'re| are| were| have been| remain)(?: \w+)? (?:a|our) (?:\w+ )?patient|(?:is|was|are|were|has been) (?:a|our|one of our) (?:\w+ )?(?:patients?) (?:here|of ours|at our|for|since)|patient of (?:ours|mine|dr)\b|one of our (?:favou?rite |dear |longtime )?patients,|our (?:favou?rite|dear|longtime) patient\b)/gi,
    flag: [
      'As our patient, you can see the file.',
      'She has been our patient since 2019 and a patient of ours still.',
    ],
    pass: ['Our patients come first.', 'Become a patient today.'],
  },
  {
    id: 'we-saw-you',
    strength: 'person',
    language: 'en',
    find: /\b(?:when|since|after|before|because|that|while|day|time|what) (?:we|i|dr\.? \w+|our (?:team|nurse|doctor|hygienist|staff)|the (?:doctor|nurse|hygienist)) (?:last |first )?(?:saw|treated|examined|spoke with|met with|operated on|diagnosed|called|told|gave|prescribed|discharged|admitted|advised) (?:you|him|her|them|your (?:son|daughter|mother|mom|father|dad|wife|husband|child|baby))\b/gi,
    flag: [
      'When we saw you in March the tooth was fine.',
      'The doctor you complain of is the one who, after we treated your son, called.',
    ],
    pass: ['When we saw the new guidelines, we cheered.', 'We treated the team to lunch.'],
  },
  {
    id: 'we-treated',
    strength: 'person',
    language: 'en',
    find: /\b(?:we|i|dr\.? \p{L}+|our team) (?:have |had |also |already |recently )?(?:treated|diagnosed|operated on|examined|removed your|filled your|cleaned your|delivered (?:your|her|their) baby|prescribed you|admitted you|discharged you|took care of (?:you|her|him|your)|cared for (?:you|her|him|your))\b(?! (?:patients|people|thousands|hundreds|over|more than|many|the team|ourselves|everyone|with respect|(?:\p{L}+ )?(?:soldiers|veterans|athletes|children|kids|adults|families|babies|students|seniors|workers|women|men|refugees|players|cases|conditions|injuries|illnesses)\b))/giu,
    flag: ['We treated you with the best methods.', 'I operated on him myself.'],
    pass: [
      'We treated over 900 people last year.',
      'We treated patients from three counties.',
      'Dr. Ruiz treated young athletes in Ohio.',
    ],
  },
  {
    id: 'your-body',
    strength: 'reply',
    language: 'en',
    find: /\b(?:your|your (?:son|daughter|mother|mom|father|dad|wife|husband|child|baby)'s) (?:new )?(?:tooth|teeth|crown|braces|knee|hip|back|shoulder|eye|eyes|skin|blood pressure|pain|symptoms|pregnancy|baby|smile|weight|allergy|infection|injury|cavity|cavities|root canal|vision|hearing|depression|anxiety|diabetes|cancer|insulin|dose|dosage|labs?|bloodwork|blood work)\b/gi,
    flag: ['So glad your knee is better!', "Your son's braces look great."],
    pass: ['Tell us how we can help.', 'Your opinion counts.'],
  },
  {
    id: 'see-you-again',
    strength: 'reply',
    language: 'en',
    find: /\b(?:see you (?:again|back|at your|next|for your|in (?:six|6|\d+) (?:months|weeks))|look(?:ing)? forward to (?:seeing|treating|caring for|serving|helping) you|(?:taking care|caring|care) (?:of|for) you|welcome you back|your next (?:visit|cleaning|appointment)|hope to see you|pleasure (?:treating|seeing|having|meeting|caring|taking|to (?:treat|see|serve|meet|care))|(?:you|your \w+) (?:came|come|came in|come in|visited|were (?:here|seen|treated)|had to wait|waited|left (?:our|the) (?:office|clinic)))\b/gi,
    flag: [
      'We look forward to seeing you again.',
      'It was a pleasure treating you.',
      'We know you waited an hour.',
    ],
    pass: ['We hope to hear from you.', 'Please call our office manager.'],
  },
  {
    id: 'your-doctor-here',
    strength: 'reply',
    language: 'en',
    find: /\b(?:your (?:doctor|dentist|nurse|therapist|hygienist|surgeon|provider|physician|care team|account|chart|medical record|records?) (?:with us|here|at our|shows?|says?|indicates?|states?)|according to (?:your|our|his|her) (?:records?|chart|files?)|our (?:records|files|notes|system) (?:show|indicate|say|state|reflect)s?(?: that)? (?:you|your|he|she)|you (?:missed|cancell?ed|did not show|didn't show|failed to|no-showed|refused|declined|owe|signed|were (?:late|rude|advised|told|informed|offered|prescribed|given|billed)))\b/gi,
    flag: ['Our records show you missed two visits.', 'According to your chart, the dose was right.'],
    pass: ['Our records policy is on our site.', 'You can ask for your records at any practice.'],
  },
  {
    id: 'with-you',
    strength: 'reply',
    language: 'en',
    find: /\b(?:(?:lov(?:e|ed)|enjoy(?:ed)?|great|wonderful|nice|lovely|a joy|honou?red?|privilege) (?:having|seeing|meeting|treating|working with|to (?:have|see|meet|treat|serve)) you\b|(?:spent|discussed|explained|reviewed|went over|talked|spoke|sat)(?: \w+){0,4} (?:with|to) you\b|(?:explained|offered|told|gave|advised|recommended|prescribed|charged|billed|refunded|sent|showed)(?: to)? you\b(?! can)|you (?:agreed|consented|requested|asked us|knew) (?:to|for|that|about)\b|as (?:we|i|the doctor|dr\.? \w+) (?:explained|discussed|told you|mentioned))/gi,
    flag: ['We loved having you in!', 'The doctor spent an hour with you.', 'We offered you a refund.'],
    pass: ['We love hearing from our community.', 'Let us make this right.'],
  },
  {
    id: 'you-were-here',
    strength: 'reply',
    language: 'en',
    find: /\b(?:you (?:had|have|were|have not|haven't|were not|weren't|was|never|did not|didn't) (?:to wait|been (?:seen|here|in|treated|a patient)|seen here|a no[- ]show|late for|scheduled|come (?:in|to|back)|keep|complete|finish|follow|pay|paid)|(?:no|any|a) record of (?:you|your|ever (?:seeing|treating))|you as a patient|(?:never|not) been (?:a|our) patient|(?:such|being) an? (?:\w+ ){0,2}patient\b|your (?:mother|mom|father|dad|son|daughter|wife|husband|child|baby|family)(?: and you)?(?= (?:during|was|were|is|received|got|had|came|needs|needed|in)\b)|(?:care|treating|treated|caring) (?:of|for)? ?your (?:mother|mom|father|dad|son|daughter|wife|husband|child|baby))/gi,
    flag: ['You were a no-show twice.', 'We have no record of you.', 'We took care of your mother.'],
    pass: ['You were kind to write.', 'Give our best to everyone.'],
  },
  {
    id: 'glad-experience',
    strength: 'hint',
    language: 'en',
    find: /\b(?:(?:glad|happy|thrilled|delighted|pleased|sorry)(?: to (?:hear|know|read))?(?: that)? (?:you (?:had|felt|feel|are feeling|were|enjoyed|loved)|about your (?:experience|visit|stay)|your experience|we could help|to (?:have )?help(?:ed)? you)|your experience (?:with|at|in) (?:us|our))\b/gi,
    flag: ['So glad you had a great experience!', 'Sorry about your experience.'],
    pass: ['Thank you for taking the time to write.'],
  },
  {
    id: 'su-visita',
    strength: 'reply',
    language: 'es',
    find: new RegExp(
      String.raw`(?<![\wáéíóúñ])(?:su|tu|vuestra) (?:(?:última|próxima|primera|reciente|pasada) )?(?:${visita})(?![\wáéíóúñ])`,
      'gi',
    ),
    flag: ['Lamentamos la demora en su cita.', 'Tus resultados ya están: gracias por tu visita.'],
    pass: ['Agradecemos su opinión.', 'Gracias por sus palabras.'],
  },
  {
    id: 'su-cuerpo',
    strength: 'reply',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:(?:su|tu) (?:rodilla|cadera|espalda|hombro|diente|muela|sonrisa|piel|ojo|corazón|embarazo|bebé|dolor|tensión|alergia|infección|lesión|depresión|ansiedad|diabetes|cáncer|medicación|dosis)|sus (?:dientes|encías|ojos|síntomas|dolores|huesos)|por ser paciente|(?:le|te) (?:explicó|explicamos|recomendamos|ofrecimos|dijimos|cobramos)|(?:usted|tú) (?:llegó|llegaste|faltó|faltaste|canceló|cancelaste|rechazó|rechazaste|firmó|firmaste))(?![\wáéíóúñ])/gi,
    flag: ['Qué alegría que su rodilla esté mejor.', 'El doctor le explicó todo.'],
    pass: ['Su opinión nos ayuda.', 'Le invitamos a llamarnos.'],
  },
  {
    id: 'gracias-por-venir',
    strength: 'reply',
    language: 'es',
    find: /\b(?:muchas )?gracias por (?:venir|visitarnos|acudir|confiar|elegirnos|escogernos|ser (?:nuestr[oa]|un|una)|dejarnos|permitirnos|su (?:visita|confianza|paciencia)|tu (?:visita|confianza|paciencia)|traer)/gi,
    flag: ['¡Gracias por venir!', 'Muchas gracias por confiar en nosotros.'],
    pass: ['Gracias por su comentario.', 'Gracias por escribirnos.'],
  },
  {
    id: 'paciente-nuestro',
    strength: 'person',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:como (?:nuestr[oa] )?paciente (?:nuestr[oa]|de (?:nuestra|esta) (?:clínica|consulta))|como nuestr[oa] paciente|(?:usted|tú|ella|él) es (?:nuestr[oa]|un|una) paciente|(?:es|fue|era) paciente (?:nuestr[oa]|de (?:nuestra|esta|la) (?:clínica|consulta))|tenerl[oa] como paciente|nuestr[oa] (?:querid[oa] )?paciente(?!s))/gi,
    flag: [
      'Como nuestra paciente, puede pedir el informe.',
      'Ella es una paciente de la casa; es paciente nuestra.',
    ],
    pass: ['Nuestros pacientes son lo primero.', 'Cada paciente merece respeto.'],
  },
  {
    id: 'cuando-le-atendimos',
    strength: 'person',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:(?:cuando|desde que|después de que|el día que) (?:le|la|lo|te|los|las) (?:atendimos|vimos|operamos|tratamos|diagnosticamos|ingresamos|recibimos)|(?:le|la|lo|te) (?:atendimos|operamos|tratamos|diagnosticamos|recetamos|dimos (?:el alta|de alta)|atendió (?:el|la) dra?\.?)|atenderl[oa]|haberl[oa] (?:atendido|tratado|operado))/gi,
    flag: ['Cuando le atendimos en marzo todo iba bien.', 'Fue un placer atenderla.'],
    pass: ['Atendemos de lunes a viernes.', 'Tratamos a todos por igual.'],
  },
  {
    id: 'nos-vemos',
    strength: 'reply',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:nos vemos en (?:su|tu)|(?:le|te|la|lo) esperamos (?:de nuevo|pronto|en su|en tu)|volver(?:emos)? a (?:verl[oa]|verte|atenderl[oa])|(?:según|en) (?:su|nuestro) (?:historial|expediente)|cuando (?:vino|viniste|acudió|estuvo|nos visitó)|que (?:vino|viniste|acudiste|acudió) a (?:la|nuestra) (?:consulta|clínica)|l[oa] que (?:esperó|esperaste))/gi,
    flag: ['¡Le esperamos pronto!', 'Según su historial, la dosis era correcta.'],
    pass: ['Llame a nuestra responsable, por favor.', 'Nos vemos en la feria de salud.'],
  },
  {
    id: 'our-file-says',
    strength: 'reply',
    language: 'en',
    find: /\b(?:(?:per|based on|going by|from) (?:our|your|the) (?:files?|records?|chart|system|notes|schedule|books)\b|(?:the|our) (?:schedule|calendar|books|chart|portal) (?:has|have|had|shows?|lists?) you\b|we(?:'ve| have| had|'d| still have| show| see|'re showing)? (?:got )?you (?:down|scheduled|booked|listed|marked|penciled|registered|on (?:the|our) (?:schedule|list|books|calendar))\b|we (?:don't|do not|didn't|can't) (?:have|see|show|find) you\b|you (?:transferred|switched|moved) (?:to|over to) (?:another|a different|a new)|you(?:'re| are) (?:due|overdue|scheduled|booked|on (?:the|our) (?:schedule|books|calendar))\b(?! diligence)|your (?:refills?|slot|time slot|lab ?work|referral|prior auth\w*|retainers?|aligners|glasses|hearing aids?|copay|balance|paperwork with us)\b|(?:our|the) (?:notes|records|files?|chart|database|system|schedule|logs?) (?:say|says|tell|tells|show|shows|indicate|reflect)\b|we(?:'re| are) (?:showing|seeing) (?:a|an|no|that|you)\b|(?:no[- ]show|missed (?:visit|appointment)s?) (?:on|for|in)\b|you(?:'ve| have)(?: (?:moved|switched|transferred|gone) to an?other|(?: always)? been (?:with us|coming|a|here|seen|in))|(?:we see|looks like) you(?:'ve|'re| were| have| had)? |we(?:'ve| have) known you\b|you were (?:last )?(?:here|in|seen)\b|we (?:had to )?let you go|(?:can't wait|excited|look forward) to see(?:ing)? you (?:on |next |this |for )?(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|for|in)\b|come (?:back|in|see us)(?: again)? in (?:\w+ )(?:days?|weeks?|months?)|(?:we'll|we will|dr\.? \w+ will|i'll) (?:take|remove|check|adjust|re-?do|fix|fill|pull|recheck|look at) (?:the|your|that|those|it)|(?:couldn't|can't|could not|did|didn't) refill (?:that|it|your|the))/gi,
    flag: [
      'Per our file you moved on in May.',
      'We have you down for Tuesday.',
      'Your refill is with the pharmacist.',
    ],
    pass: ['Our records policy is on our site.', 'We have everything you need on the site.'],
  },
  {
    id: 'how-it-went',
    strength: 'reply',
    language: 'en',
    find: /\b(?:(?:glad|happy|thrilled|delighted|pleased|great|good|sorry)(?: to (?:hear|know|read|see))?(?: that)? (?:the|those|that) (?:new )?(?:\w+ ){0,3}(?:is|are|was|were|has|have|feels?|fits?|works?|worked|helped|hurts?|healed) ?(?:working|worked|healing|feeling|fitting|better|good|great|gone|comfortable|holding|helping|helped|sore|bothering|out|well|you|still)|(?:stretches|exercises|drops|rinse|instructions|brace|splint|trays) (?:that )?(?:we|dr\.? \w+|the doctor|our team) (?:showed|gave|taught|sent|made|fitted) you|keep (?:icing|wearing|brushing|flossing|stretching|taking|up (?:with )?(?:the|those) (?:stretches|exercises|good work at home))|(?:hope|hoping|glad|happy|sorry|wish) (?:that )?(?:the|your|those|her|his) (?:new )?(?:tooth|teeth|knee|back|hip|shoulder|eye|eyes|ear|ears|foot|ankle|neck|numbing|swelling|pain|stitches|incision|rash|cough|fever|crown|filling|cast|glasses|shots?|injection|medicine|baby|surgery)\b|your new (?:glasses|hearing aids?|smile|teeth|crown|braces|knee|hip|retainer|contacts|dentures)|(?:about|for) (?:the|that) (?:injection|shot|needle|filling|crown|cleaning|exam|bill|swelling|bruis\w+|stitches)\b|your (?:son|daughter|mom|mother|dad|father|husband|wife|little one|kids?|grandma|grandpa|baby) (?:was|is|were|did|has|had|handled|rocked)|bringing (?:your|in)|champ (?:on|in) the (?:table|chair)|healing (?:up )?(?:well|nicely))/gi,
    flag: [
      'So happy the new glasses are working out.',
      'Keep up those exercises we gave you; the stretches we showed you help.',
    ],
    pass: ['Glad the new parking lot is easier for all.', 'Happy to hear from you.'],
  },
  {
    id: 'comes-to-us',
    strength: 'person',
    language: 'en',
    find: /(?<!(?:who|that|everyone|everybody|anyone|people|families|patients) )\b(?:has|have|had|he's|she's|is|'s) (?:\w+ )?(?:been )?(?:coming|going) (?:in )?to (?:us|see us|our (?:office|clinic|practice)) (?:since|for|every|ever)\b|\b(?:he|she|coach|pastor|mayor|\p{Lu}\p{Ll}+) (?:comes|came|goes|drives|drove) (?:all the way )?(?:in )?to (?:us|see us) (?:for (?:his|her|all|every)|every (?:week|month|monday|tuesday|wednesday|thursday|friday)|twice|since)\b|\b(?:has|have) (?:\w+ )?(?:trusted|trusts|relied on|chosen|let) us (?:with|for|since|to) (?:his|her|their)?|\b[Ww]e(?:'ve| have)? (?:cared for|treated|looked after|seen|known) (?:Mr|Mrs|Ms|Coach|Pastor|Mayor|Sheriff|Judge|Councilwoman|Councilman|Father|Chief|Senator|Officer|Reverend)\b|\b(?:has|have) been (?:getting|having) (?:his|her|their) (?:\w+ ){1,3}(?:with us|here|at our)\b|\bfamily (?:comes|has come|has been coming|came) (?:in )?to us (?:for|since)\b|\b(?:his|her) (?:dentist|doctor|therapist|hygienist|physical therapist) (?:since|for (?:the )?(?:past |last )?\d)/gu,
    flag: ['She has been coming to us since 2011.', 'Coach comes to us for his shoulder.'],
    pass: [
      'Families that have been coming to us since 1990 know the fish.',
      'Our nurse comes to us from Tulsa.',
    ],
  },
  {
    id: 'lo-tenemos-anotado',
    strength: 'reply',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:(?:lo|la|le|te) (?:tenemos|teníamos) (?:anotad|agendad|registrad|apuntad|citad|programad)[oa]|(?:usted|tú|su nombre)? ?(?:no )?aparece(?:s)? (?:como paciente|en (?:nuestr[oa]|el|la) (?:sistema|agenda|lista|registro))|(?:según|en) (?:su|tu|nuestr[oa]s?) (?:sistema|registros?|archivos?|agenda|notas)|(?:su|tu) (?:receta|resurtido|referencia|turno|lugar) (?:ya )?(?:está|quedó|salió)|ya tenemos (?:su|sus|tu|tus) (?:lentes|resultados|corona|placas?|receta|medicina|aparatos?|férula|análisis)|(?:base de datos|nuestros registros|nuestra agenda)|no (?:lo|la|le) (?:encontramos|tenemos|vemos) (?:en|registrad)|(?:lo|la) esperamos (?:el|este|la|mañana|para)|(?:qué bueno|nos alegra|me alegra) que (?:ya )?(?:se (?:siente|sienta)|esté|está|le (?:funcion|quit|ayud)\w+)|(?:su|tu) (?:niñ[oa]|hij[oa]|mamá|papá|bebé|espos[oa]) (?:se portó|fue|estuvo|vino|ya|está)|desde que (?:lo|la|le) (?:operamos|atendimos|vimos)|(?:usted|se) (?:cambió|pasó) (?:de|a otr[oa]) (?:clínica|doctora?|consultorio))(?![\wáéíóúñ])/gi,
    flag: ['La tenemos anotada para el jueves.', 'Su receta ya está lista.'],
    pass: ['Tenemos todo en la página.', 'Según las noticias, lloverá.'],
  },
  {
    id: 'viene-con-nosotros',
    strength: 'person',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?<!(?:quien|quienes|gente|persona|personas|el|la|los|las|todos) (?:que )?)(?:viene|venía|vino|acude|asiste|se (?:atiende|atendió|trata|trató|operó|revisa|controla)) (?:(?:aquí )?con nosotros|aquí|a (?:nuestra|esta) (?:clínica|consulta)) (?:para|por|desde|de) (?:su|sus|hace|la|el|una?|\d)(?![\wáéíóúñ])/gi,
    flag: [
      'Él viene con nosotros para su presión.',
      'Ella se atiende aquí desde hace años: se atiende con nosotros por su asma.',
    ],
    pass: ['La enfermera viene de Puebla.', 'Todo el que se atiende con nosotros puede pedirlo.'],
  },
  {
    id: 'nobody-by-that-name',
    strength: 'person',
    language: 'en',
    find: /\b(?:no ?body|no one|no (?:patient|client)|any(?:one|body)) (?:by|with|under|of) (?:that|this|your) name\b|\b(?:has|have|had|'ve|'s) never (?:ever )?(?:set foot|been (?:in|to|inside|seen|here)|had a (?:session|visit|seat|chart)|stepped)\b|\b(?:tell|let|remind|ask) your (?:son|daughter|mom|mother|dad|father|wife|husband|spouse|partner|kid|child|sister|brother|grandma|grandpa|little one) (?:know )?(?:that )?(?:his|her|their|the|to|we|it)\b|\bto keep (?:\w+ing) (?:it|that|the|them|your)\b/gi,
    flag: ['No one by that name was ever here.', 'Tell your sister her splint came in.'],
    pass: ['Nobody likes to wait.', 'Tell your friends about the fair.'],
  },
  {
    id: 'cuando-vino',
    strength: 'reply',
    language: 'es',
    find: /(?<![\wáéíóúñ])(?:cuando (?:usted )?(?:nos )?(?:trajo|salió de aquí|se fue de aquí|llegó|entró|salió)|(?:espera|demora|tardanza) del (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|nunca ha (?:pisado|venido|estado|puesto un pie)|(?:nadie|ningún paciente|ninguna paciente) con (?:su|ese|tu) nombre|díga(?:le|selo) a su (?:mamá|papá|hij[oa]|espos[oa]|herman[oa])|a (?:la|su|una) curación|se fue de aquí)(?![\wáéíóúñ])/gi,
    flag: ['Lamentamos la tardanza del lunes.', 'No hay nadie con ese nombre.'],
    pass: ['Llegó el otoño a nuestra sala.', 'Nadie nos gana en hacer café.'],
  },
];

/** Sentences that say on purpose that nothing can be said: what else they say is less clear. */
export const disclaimers =
  /\b(?:privacy (?:rules|laws?|regulations)|hipaa|(?:cannot|can't|can not|unable to|not able to|do not|don't) (?:discuss|confirm|comment|share|disclose|say whether)|protección de datos|no podemos (?:confirmar|comentar|hablar)|if you (?:are|were) a patient|(?:not|isn't|is not|aren't|never) (?:one|any|a photo|photos?|pictures?|images?)? ?(?:of )?our (?:patients?|clients?)|(?:is|are) (?:a )?(?:paid )?(?:models?|actors?)|stock (?:photo|picture|image)s?|no (?:es|son) (?:un|una|de)? ?(?:nuestr[oa]s? )?pacientes?|foto de archivo)\b/i;
