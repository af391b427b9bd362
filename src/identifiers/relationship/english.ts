import type { Cue } from './cue.ts';

const visit =
  'visit|appointment|check-?up|cleaning|procedure|surgery|operation|treatment|test results|lab results|results|exam|consultation|session|adjustment|filling|implant|delivery|scan|x-?rays?|mri|biopsy|prescription|medication|diagnosis|condition|recovery|wait|records|chart|file|bill|insurance claim|stay|follow-?up';

export const english: readonly Cue[] = [
  {
    id: 'feeling-better',
    strength: 'person',
    find: /\b(?:glad|good|happy|great|relieved|thrilled|pleased|hope|hoping) (?:to (?:hear|know|read|see|learn) )?(?:that )?(?:you(?:['’]re| are| feel)|u r|your (?:\w+ ){1,2}(?:is|are|feels?)) (?:\w+ )?(?:feeling|better|doing|healing|recovering|on the mend|back on|out of|pain[- ]free|sleeping)|\b(?:since|after) (?:leaving|you left) (?:the|our) (?:ER|hospital|clinic|office|unit)\b|\b(?:the|your) discharge (?:sheet|papers|instructions|plan)\b/gi,
    hits: ['Good to hear you are feeling better.', 'Please follow the discharge sheet.'],
    misses: ['Good to hear from you.', 'Hope you are well and see you at the fair.'],
  },
  {
    id: 'see-you-next-time',
    strength: 'reply',
    find: /\b(?:see|c) (?:you|u|ya) (?:\w+ )?(?:at|for|in) (?:your|ur|\d+ (?:weeks|months)|(?:two|three|four|six|twelve|thirty[- ]\w+) (?:weeks|months)|the next (?:visit|session|appt|appointment|cleaning|checkup))|\b(?:ur|your) next (?:\w+ )?(?:appt|appointment|visit|session|cleaning|checkup|adjustment|refill|dose|infusion|treatment|round)\b|\b(?:we|our team) miss(?:ed)? (?:you|your smile)\b|\b(?:you['’]re|you are|ur) (?:over)?due\b/gi,
    hits: ['cant wait for ur next filler appt', 'See you in six months!', "You're overdue, friend."],
    misses: ['See you at the fair on Saturday.', 'The next story hour is on Monday.'],
  },
  {
    id: 'cared-for-yours',
    strength: 'person',
    find: /\b(?:honou?r|privilege|pleasure|joy|blessing) (?:for us )?(?:to|of) (?:care|caring|look|looking) (?:for|after) (?:you|her|him|them|your)|\b(?:our|the) ambulance (?:at|in front of|outside) (?:yours|your)\b|\bloved (?:caring for|looking after|having) (?:you|him|her|your \w+) (?:in (?:our|the)|here|with us|as)\b/gi,
    hits: ['It was an honor to care for her.', 'Yes, our ambulance at your place.'],
    misses: [
      'It is an honor to serve this town.',
      'Caring for you and your family is a long list of small things.',
    ],
  },
  {
    id: 'we-remember-you',
    strength: 'person',
    find: /\b(?:we|i|she|he|dr\.? \w+|our \w+|the (?:nurse|doctor|hygienist|therapist|surgeon)) (?:last saw|remembers? (?:you|seeing|treating|meeting|explaining|telling|showing|helping|talking))\b(?! (?:when|how|the days))[^.!?\n]{0,40}?\b(?:you|your)\b|\b(?:joy|honou?r|pleasure|fun|treat) (?:watching|seeing) (?:you|your (?:belly|baby|bump|kids?|kiddo|smile|teeth|progress|son|daughter))\b|\b(?:enjoy|rock|love|loving) (?:those|that|your) (?:brand[- ])?(?:new )?(?:teeth|tooth|smile|pearly whites|lashes|braces|aligners|hearing aids|glasses|knee|hip|look)\b|\b(?:take|taking|get|getting|got) (?:those|your|the) (?:braces|cast|stitches|staples|drain|boot|sutures) (?:off|out)\b/gi,
    hits: [
      'We last saw you in spring.',
      'The nurse remembers explaining it to you.',
      'Enjoy those new teeth!',
    ],
    misses: ['I remember when this street had a cinema.', 'Enjoy your weekend.'],
  },
  {
    id: 'keep-icing',
    strength: 'hint',
    find: /\b(?:keep|continue) (?:icing|wearing|taking|elevating|rinsing|bandaging|using|applying|doing) (?:it|the|your|that|those)\b|\b(?:our|your) (?:mondays|tuesdays|wednesdays|thursdays|fridays) with (?:you|us)\b/gi,
    hits: ['Keep icing it and call us.', 'We love our Tuesdays with you!'],
    misses: ['Keep the change.', 'Story time on Tuesdays with Ruth.'],
  },
  {
    id: 'your-visit',
    strength: 'reply',
    find: new RegExp(
      String.raw`\byour (?:(?:recent|last|first|next|upcoming|latest|initial|dental|annual|own|long|child's|son's|daughter's|mother's|mom's|father's|dad's|husband's|wife's) ){0,2}(?:${visit})\b`,
      'gi',
    ),
    hits: ['We are sorry your appointment ran late.', 'Your test results were sent on Monday.'],
    misses: ['Our patients value your feedback.', 'We appreciate your kind words.'],
  },
  {
    id: 'thank-you-for-coming',
    strength: 'reply',
    find: /\b(?:thank you|thanks|thx)(?: so much| very much| again)? for (?:coming|being (?:a|our|such a)|choosing|visiting|stopping by|trusting|bringing|seeing|letting us (?:care|treat|help|take care)|allowing us|your (?:visit|trust|patience|loyalty)|making the trip|entrusting)\b/gi,
    hits: ['Thank you for coming in!', 'Thanks so much for trusting us with your care.'],
    misses: ['Thank you for your feedback.', 'Thanks for the kind review.'],
  },
  {
    id: 'you-as-patient',
    strength: 'person',
    find: /\b(?:as (?:our|a|an? \w+) patient of (?:ours|this)|as our patient|having you as (?:a|our) patient|you(?:'re| are| were| have been| remain)(?: \w+)? (?:a|our) (?:\w+ )?patient|(?:is|was|are|were|has been) (?:a|our|one of our) (?:\w+ )?(?:patients?) (?:here|of ours|at our|for|since)|patient of (?:ours|mine|dr)\b|one of our (?:favou?rite |dear |longtime )?patients,|our (?:favou?rite|dear|longtime) patient\b)/gi,
    hits: [
      'As our patient, you can see the file.',
      'She has been our patient since 2019 and a patient of ours still.',
    ],
    misses: ['Our patients come first.', 'Become a patient today.'],
  },
  {
    id: 'we-saw-you',
    strength: 'person',
    find: /\b(?:when|since|after|before|because|that|while|day|time|what) (?:we|i|dr\.? \w+|our (?:team|nurse|doctor|hygienist|staff)|the (?:doctor|nurse|hygienist)) (?:last |first )?(?:saw|treated|examined|spoke with|met with|operated on|diagnosed|called|told|gave|prescribed|discharged|admitted|advised) (?:you|him|her|them|your (?:son|daughter|mother|mom|father|dad|wife|husband|child|baby))\b/gi,
    hits: [
      'When we saw you in March the tooth was fine.',
      'The doctor you complain of is the one who, after we treated your son, called.',
    ],
    misses: ['When we saw the new guidelines, we cheered.', 'We treated the team to lunch.'],
  },
  {
    id: 'we-treated',
    strength: 'person',
    find: /\b(?:we|i|dr\.? \p{L}+|our team) (?:have |had |also |already |recently )?(?:treated|diagnosed|operated on|examined|removed your|filled your|cleaned your|delivered (?:your|her|their) baby|prescribed you|admitted you|discharged you|took care of (?:you|her|him|your)|cared for (?:you|her|him|your))\b(?! (?:patients|people|thousands|hundreds|over|more than|many|the team|ourselves|everyone|with respect|(?:\p{L}+ )?(?:soldiers|veterans|athletes|children|kids|adults|families|babies|students|seniors|workers|women|men|refugees|players|cases|conditions|injuries|illnesses)\b))/giu,
    hits: ['We treated you with the best methods.', 'I operated on him myself.'],
    misses: [
      'We treated over 900 people last year.',
      'We treated patients from three counties.',
      'Dr. Ruiz treated young athletes in Ohio.',
    ],
  },
  {
    id: 'your-body',
    strength: 'reply',
    find: /\b(?:your|your (?:son|daughter|mother|mom|father|dad|wife|husband|child|baby)'s) (?:new )?(?:tooth|teeth|crown|braces|knee|hip|back|shoulder|eye|eyes|skin|blood pressure|pain|symptoms|pregnancy|baby|smile|weight|allergy|infection|injury|cavity|cavities|root canal|vision|hearing|depression|anxiety|diabetes|cancer|insulin|dose|dosage|labs?|bloodwork|blood work)\b/gi,
    hits: ['So glad your knee is better!', "Your son's braces look great."],
    misses: ['Tell us how we can help.', 'Your opinion counts.'],
  },
  {
    id: 'see-you-again',
    strength: 'reply',
    find: /\b(?:see you (?:again|back|at your|next|for your|in (?:six|6|\d+) (?:months|weeks))|look(?:ing)? forward to (?:seeing|treating|caring for|serving|helping) you|(?:taking care|caring|care) (?:of|for) you|welcome you back|your next (?:visit|cleaning|appointment)|hope to see you|pleasure (?:treating|seeing|having|meeting|caring|taking|to (?:treat|see|serve|meet|care))|(?:you|your \w+) (?:came|come|came in|come in|visited|were (?:here|seen|treated)|had to wait|waited|left (?:our|the) (?:office|clinic)))\b/gi,
    hits: [
      'We look forward to seeing you again.',
      'It was a pleasure treating you.',
      'We know you waited an hour.',
    ],
    misses: ['We hope to hear from you.', 'Please call our office manager.'],
  },
  {
    id: 'your-doctor-here',
    strength: 'reply',
    find: /\b(?:your (?:doctor|dentist|nurse|therapist|hygienist|surgeon|provider|physician|care team|account|chart|medical record|records?) (?:with us|here|at our|shows?|says?|indicates?|states?)|according to (?:your|our|his|her) (?:records?|chart|files?)|our (?:records|files|notes|system) (?:show|indicate|say|state|reflect)s?(?: that)? (?:you|your|he|she)|you (?:missed|cancell?ed|did not show|didn't show|failed to|no-showed|refused|declined|owe|signed|were (?:late|rude|advised|told|informed|offered|prescribed|given|billed)))\b/gi,
    hits: ['Our records show you missed two visits.', 'According to your chart, the dose was right.'],
    misses: ['Our records policy is on our site.', 'You can ask for your records at any practice.'],
  },
  {
    id: 'with-you',
    strength: 'reply',
    find: /\b(?:(?:lov(?:e|ed)|enjoy(?:ed)?|great|wonderful|nice|lovely|a joy|honou?red?|privilege) (?:having|seeing|meeting|treating|working with|to (?:have|see|meet|treat|serve)) you\b|(?:spent|discussed|explained|reviewed|went over|talked|spoke|sat)(?: \w+){0,4} (?:with|to) you\b|(?:explained|offered|told|gave|advised|recommended|prescribed|charged|billed|refunded|sent|showed)(?: to)? you\b(?! can)|you (?:agreed|consented|requested|asked us|knew) (?:to|for|that|about)\b|as (?:we|i|the doctor|dr\.? \w+) (?:explained|discussed|told you|mentioned))/gi,
    hits: ['We loved having you in!', 'The doctor spent an hour with you.', 'We offered you a refund.'],
    misses: ['We love hearing from our community.', 'Let us make this right.'],
  },
  {
    id: 'you-were-here',
    strength: 'reply',
    find: /\b(?:you (?:had|have|were|have not|haven't|were not|weren't|was|never|did not|didn't) (?:to wait|been (?:seen|here|in|treated|a patient)|seen here|a no[- ]show|late for|scheduled|come (?:in|to|back)|keep|complete|finish|follow|pay|paid)|(?:no|any|a) record of (?:you|your|ever (?:seeing|treating))|you as a patient|(?:never|not) been (?:a|our) patient|(?:such|being) an? (?:\w+ ){0,2}patient\b|your (?:mother|mom|father|dad|son|daughter|wife|husband|child|baby|family)(?: and you)?(?= (?:during|was|were|is|received|got|had|came|needs|needed|in)\b)|(?:care|treating|treated|caring) (?:of|for)? ?your (?:mother|mom|father|dad|son|daughter|wife|husband|child|baby))/gi,
    hits: ['You were a no-show twice.', 'We have no record of you.', 'We took care of your mother.'],
    misses: ['You were kind to write.', 'Give our best to everyone.'],
  },
  {
    id: 'glad-experience',
    strength: 'hint',
    find: /\b(?:(?:glad|happy|thrilled|delighted|pleased|sorry)(?: to (?:hear|know|read))?(?: that)? (?:you (?:had|felt|feel|are feeling|were|enjoyed|loved)|about your (?:experience|visit|stay)|your experience|we could help|to (?:have )?help(?:ed)? you)|your experience (?:with|at|in) (?:us|our))\b/gi,
    hits: ['So glad you had a great experience!', 'Sorry about your experience.'],
    misses: ['Thank you for taking the time to write.'],
  },
  {
    id: 'our-file-says',
    strength: 'reply',
    find: /\b(?:(?:per|based on|going by|from) (?:our|your|the) (?:files?|records?|chart|system|notes|schedule|books)\b|(?:the|our) (?:schedule|calendar|books|chart|portal) (?:has|have|had|shows?|lists?) you\b|we(?:'ve| have| had|'d| still have| show| see|'re showing)? (?:got )?you (?:down|scheduled|booked|listed|marked|penciled|registered|on (?:the|our) (?:schedule|list|books|calendar))\b|we (?:don't|do not|didn't|can't) (?:have|see|show|find) you\b|you (?:transferred|switched|moved) (?:to|over to) (?:another|a different|a new)|you(?:'re| are) (?:due|overdue|scheduled|booked|on (?:the|our) (?:schedule|books|calendar))\b(?! diligence)|your (?:refills?|slot|time slot|lab ?work|referral|prior auth\w*|retainers?|aligners|glasses|hearing aids?|copay|balance|paperwork with us)\b|(?:our|the) (?:notes|records|files?|chart|database|system|schedule|logs?) (?:say|says|tell|tells|show|shows|indicate|reflect)\b|we(?:'re| are) (?:showing|seeing) (?:a|an|no|that|you)\b|(?:no[- ]show|missed (?:visit|appointment)s?) (?:on|for|in)\b|you(?:'ve| have)(?: (?:moved|switched|transferred|gone) to an?other|(?: always)? been (?:with us|coming|a|here|seen|in))|(?:we see|looks like) you(?:'ve|'re| were| have| had)? |we(?:'ve| have) known you\b|you were (?:last )?(?:here|in|seen)\b|we (?:had to )?let you go|(?:can't wait|excited|look forward) to see(?:ing)? you (?:on |next |this |for )?(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|next|for|in)\b|come (?:back|in|see us)(?: again)? in (?:\w+ )(?:days?|weeks?|months?)|(?:we'll|we will|dr\.? \w+ will|i'll) (?:take|remove|check|adjust|re-?do|fix|fill|pull|recheck|look at) (?:the|your|that|those|it)|(?:couldn't|can't|could not|did|didn't) refill (?:that|it|your|the))/gi,
    hits: [
      'Per our file you moved on in May.',
      'We have you down for Tuesday.',
      'Your refill is with the pharmacist.',
    ],
    misses: ['Our records policy is on our site.', 'We have everything you need on the site.'],
  },
  {
    id: 'how-it-went',
    strength: 'reply',
    find: /\b(?:(?:glad|happy|thrilled|delighted|pleased|great|good|sorry)(?: to (?:hear|know|read|see))?(?: that)? (?:the|those|that) (?:new )?(?:\w+ ){0,3}(?:is|are|was|were|has|have|feels?|fits?|works?|worked|helped|hurts?|healed) ?(?:working|worked|healing|feeling|fitting|better|good|great|gone|comfortable|holding|helping|helped|sore|bothering|out|well|you|still)|(?:stretches|exercises|drops|rinse|instructions|brace|splint|trays) (?:that )?(?:we|dr\.? \w+|the doctor|our team) (?:showed|gave|taught|sent|made|fitted) you|keep (?:icing|wearing|brushing|flossing|stretching|taking|up (?:with )?(?:the|those) (?:stretches|exercises|good work at home))|(?:hope|hoping|glad|happy|sorry|wish) (?:that )?(?:the|your|those|her|his) (?:new )?(?:tooth|teeth|knee|back|hip|shoulder|eye|eyes|ear|ears|foot|ankle|neck|numbing|swelling|pain|stitches|incision|rash|cough|fever|crown|filling|cast|glasses|shots?|injection|medicine|baby|surgery)\b|your new (?:glasses|hearing aids?|smile|teeth|crown|braces|knee|hip|retainer|contacts|dentures)|(?:about|for) (?:the|that) (?:injection|shot|needle|filling|crown|cleaning|exam|bill|swelling|bruis\w+|stitches)\b|your (?:son|daughter|mom|mother|dad|father|husband|wife|little one|kids?|grandma|grandpa|baby) (?:was|is|were|did|has|had|handled|rocked)|bringing (?:your|in)|champ (?:on|in) the (?:table|chair)|healing (?:up )?(?:well|nicely))/gi,
    hits: [
      'So happy the new glasses are working out.',
      'Keep up those exercises we gave you; the stretches we showed you help.',
    ],
    misses: ['Glad the new parking lot is easier for all.', 'Happy to hear from you.'],
  },
  {
    id: 'comes-to-us',
    strength: 'person',
    find: /(?<!(?:who|that|everyone|everybody|anyone|people|families|patients) )\b(?:has|have|had|he's|she's|is|'s) (?:\w+ )?(?:been )?(?:coming|going) (?:in )?to (?:us|see us|our (?:office|clinic|practice)) (?:since|for|every|ever)\b|\b(?:he|she|coach|pastor|mayor|\p{Lu}\p{Ll}+) (?:comes|came|goes|drives|drove) (?:all the way )?(?:in )?to (?:us|see us) (?:for (?:his|her|all|every)|every (?:week|month|monday|tuesday|wednesday|thursday|friday)|twice|since)\b|\b(?:has|have) (?:\w+ )?(?:trusted|trusts|relied on|chosen|let) us (?:with|for|since|to) (?:his|her|their)?|\b[Ww]e(?:'ve| have)? (?:cared for|treated|looked after|seen|known) (?:Mr|Mrs|Ms|Coach|Pastor|Mayor|Sheriff|Judge|Councilwoman|Councilman|Father|Chief|Senator|Officer|Reverend)\b|\b(?:has|have) been (?:getting|having) (?:his|her|their) (?:\w+ ){1,3}(?:with us|here|at our)\b|\bfamily (?:comes|has come|has been coming|came) (?:in )?to us (?:for|since)\b|\b(?:his|her) (?:dentist|doctor|therapist|hygienist|physical therapist) (?:since|for (?:the )?(?:past |last )?\d)/gu,
    hits: ['She has been coming to us since 2011.', 'Coach comes to us for his shoulder.'],
    misses: [
      'Families that have been coming to us since 1990 know the fish.',
      'Our nurse comes to us from Tulsa.',
    ],
  },
  {
    id: 'nobody-by-that-name',
    strength: 'person',
    find: /\b(?:no ?body|no one|no (?:patient|client)|any(?:one|body)) (?:by|with|under|of) (?:that|this|your) name\b|\b(?:has|have|had|'ve|'s) never (?:ever )?(?:set foot|been (?:in|to|inside|seen|here)|had a (?:session|visit|seat|chart)|stepped)\b|\b(?:tell|let|remind|ask) your (?:son|daughter|mom|mother|dad|father|wife|husband|spouse|partner|kid|child|sister|brother|grandma|grandpa|little one) (?:know )?(?:that )?(?:his|her|their|the|to|we|it)\b|\bto keep (?:\w+ing) (?:it|that|the|them|your)\b/gi,
    hits: ['No one by that name was ever here.', 'Tell your sister her splint came in.'],
    misses: ['Nobody likes to wait.', 'Tell your friends about the fair.'],
  },
];
