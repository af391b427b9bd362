/** Words that the model takes for people and that are none, and the words around them that show it. */

const list = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/);

/**
 * Names of diseases, signs, scores, procedures, institutions, brands, holidays and drugs that are used
 * alone. A hit made of nothing else is no person, unless a title (`Dr.`, `señora`) stands before it.
 */
export const STOPS = new Set(
  list(`
    alzheimer; alzheimers; apgar; asperger; babinski; bartter; behcet; braden; brudzinski; burkitt; buerger
    chagas; chiari; crohn; crohns; dercum; doppler; down syndrome; dupuytren; ebola; ehlers-danlos
    ehlers danlos; epley; epstein-barr; epstein barr; framingham; gaucher; ghon; gleason; guillain-barre
    guillain barre; hashimoto; heimlich; hirschsprung; hodgkin; hodgkins; homans; kaposi; kawasaki; kegel
    kegels; kernig; klinefelter; kussmaul; lasegue; lewy; lou gehrig; lyme; mallory-weiss; marfan; mcburney
    meniere; mohs; montessori; munchausen; non-hodgkin; osgood-schlatter; paget; papanicolaou; parkinson
    parkinsons; peyronie; phalen; pilates; raynaud; romberg; rorschach; sjogren; tinel; tourette
    turner syndrome; valsalva; von willebrand; wechsler; wernicke; whipple; ziehl-neelsen; ziehl neelsen
    zika; zollinger-ellison; aetna; anthem; baylor; bayer; cedars-sinai; cigna; cleveland clinic; humana
    johns hopkins; kaiser; kaiser permanente; mass general; mayo; mayo clinic; memorial sloan kettering
    merck; moderna; mount sinai; novartis; pfizer; sanofi; sloan kettering; susan g. komen; susan g komen
    allergan; botox; colgate; dysport; febreze; google; instagram; invisalign; juvederm; latisse; listerine
    lyrica; mounjaro; netflix; ozempic; pinterest; prius; radiesse; restylane; sculptra; siri; sonicare
    tylenol; waterpik; wegovy; xeomin; yelp; zoom; zocdoc; akshaya tritiya; basant panchami; diwali
    dussehra; ganesh chaturthi; guru nanak jayanti; holi; karwa chauth; makar sankranti; navratri
    durga puja; onam; pongal; raksha bandhan; ram navami; vasant panchami; eid; tet; purim; sukkot; vesak
    nowruz; columbus; cinco de mayo; halloween; hanukkah; juneteenth; kwanzaa; mardi gras; mlk; navidad
    ramadan; rosh hashanah; san valentin; santa claus; papa noel; semana santa; san patricio; st patrick
    st. patrick; st valentine; thanksgiving; valentine; valentines; yom kippur; grinch; cupid; easter bunny
    jpg; jpeg; png; gif; heic; webp; svg; mp4; mov; pdf; docx; psd
    tooth fairy; smokey bear; uncle sam; father time; mother nature; jack frost; rosie the riveter
    ratoncito perez; los reyes magos; acetaminophen; amoxicillin; aspirin; atorvastatin; ativan
    azithromycin; clopidogrel; embolia; gabapentin; gerd; ibuprofen; icu; insulin; lisinopril; lorazepam
    losartan; lipitor; metformin; mrn; mri; naproxen; nicu; omeprazole; paxlovid; penicillin; prednisone
    prozac; rivaroxaban; salmonella; sertraline; staph; statin; streptococcus; viagra; warfarin; xanax
    zoloft; zofran; allah; buda; buddha; dios; god; jesus christ; merry christmas; father christmas
    mary and joseph; virgen maria; virgin mary; mom; mama; mami; dad; papa; papi; grandma; grandpa; abuela
    abuelo; baby; bebe; doc; doctor; doctora; nurse
  `),
);

/** Word stems of the United States Adopted Names: what ends so is a drug, unless it is a name of the lists. */
export const DRUG =
  /(azepam|azole|cillin|cobalamin|flozin|floxacin|gliptin|glutide|idine|mab|mycin|nib|olol|oxetine|parin|pril|prazole|profen|sartan|statin|thyroxine|tidine|triptan|vaptan|[aeo]vir|xaban)$/;

/** Diseases and signs named after people whose names are still common: stopped in clinical company only. */
export const EPONYMS = new Set(
  list(`
    addison; allen; baker; barrett; becker; bell; bowman; bricker; brooke; christmas; colles; cooley; cotton
    cushing; down; ewing; fabry; fitzpatrick; foley; duke; gilbert; glasgow; gram; graves; hamilton; hill
    huntington; hurler; jacob; jones; lewis; mantoux; meckel; murphy; murray; noonan; penrose; perthes; pick
    pott; reiter; ross; rutherford; snellen; rose; smith; still; sturge; studer; tanner; thomas; turner
    virginia; warren; weber; william; williams; wilson; wood; young
  `),
);

/** After a word, these show that it names a disease, a sign or a procedure. */
export const CLINICAL_AFTER = new Set(
  list(`
    ampulla; capsule; catheter; chorea; classification; contracture; criteria; disease; diseases; disorder
    diverticulum; dystrophy; encephalopathy; esophagus; exercises; index; lymphoma; maneuver; manoeuvre
    neuroma; ophthalmopathy; palsy; phenomenon; reflex; risk score; sarcoma; scale; score; scores; sign
    signs; smear; stain; syndrome; syndromes; thyroiditis; triad; triangle; tube; awareness; patients
    surgery
  `),
);

/** Before a word, with `de` or `tipo` between, these show the same in Spanish. */
export const CLINICAL_BEFORE = new Set(
  list(`
    asa; capsula; clasificacion; contractura; corea; criterios; drenaje; drenajes; enfermedad; escala
    esofago; fenomeno; indice; linfoma; maniobra; metodo; sarcoma; signo; sindrome; sonda; tecnica; test
    tincion; tiroiditis; triada; tumor; cirugia
  `),
);

/** After a word or as its last part, these show that it names an institution. */
export const INSTITUTIONS = new Set(
  list(`
    association; auditorium; cathedral; center; centers; centre; clinic; clinics; college; department
    elementary; foundation; healthcare; hospital; hospitals; hotel; inc; institute; laboratories; labs
    library; llc; marathon; medical; memorial; museum; pharmacy; stadium; university; airport; boulevard
    blvd; avenue; ave; school
  `),
);

/** After a word, these show that it names a place, a law, a price or a day. */
export const PLACE_AFTER = new Set(
  list(`
    act; award; bridge; building; care; church; club; county; cup; day; drive; eve; farms; health; high
    household; lake; lane; mall; middle; park; parkway; plaza; prize; rd; road; square; st; street; tower
    weekend; week; month
  `),
);

/** Months that are given names too: no person beside a number or after one of `DATE_BEFORE`. */
export const MONTHS = new Set(
  list('april; may; june; august; jan; abril; julio; mayo; junio; enero; agosto'),
);
export const DATE_BEFORE = new Set(
  list(
    'in; since; until; till; by; every; early; late; this; last; next; de; en; desde; hasta; del; este; cada',
  ),
);

/** Before a name, these say that a person is meant whatever the name. */
export const TITLES = new Set(
  list(
    'dr; doctor; dra; doctora; mr; mrs; ms; miss; nurse; sr; sra; srta; senor; senora; don; dona; named; name; nombre; llamado; llamada',
  ),
);

/** Before a name, these say that a saint is meant, so that what follows is mostly a place or a day. */
export const SAINTS = new Set(list('st; saint; san; santa; santo'));
