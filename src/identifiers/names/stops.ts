/** Words that the model takes for people and that are none, and the words around them that show it. */

const list = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/);

/**
 * Names of diseases, signs, scores, procedures, institutions, brands, holidays and drugs that are used
 * alone. A hit made of nothing else is no person, unless a title (`Dr.`, `señora`) stands before it.
 */
export const STOPS = new Set(
  list(`
    addison; alzheimer; alzheimers; apgar; asperger; babinski; barrett; bartter; behcet; braden; broca; brudzinski; burkitt
    buerger; chagas; chiari; crohn; crohns; cushing; dercum; doppler; down syndrome; dupuytren; ebola; ehlers-danlos
    ehlers danlos; epley; epstein-barr; epstein barr; ewing; fabry; foley; framingham; gaucher; ghon; gleason; guillain-barre
    guillain barre; hashimoto; heimlich; hirschsprung; hodgkin; hodgkins; homans; huntington; hurler; kaposi; kawasaki
    kegel; kegels; kernig; klinefelter; kussmaul; lasegue; lewy; lou gehrig; lyme; mallory-weiss; marfan; mcburney
    meckel; meniere; mohs; montessori; munchausen; murphy; non-hodgkin; osgood-schlatter; paget; papanicolaou; parkinson
    parkinsons; peyronie; phalen; pilates; raynaud; reiter; romberg; rorschach; rutherford; sjogren; snellen; tanner; tinel
    tourette; turner syndrome; valsalva; von willebrand; wechsler; wernicke; whipple; ziehl-neelsen; ziehl neelsen; zika
    zollinger-ellison
    aetna; anthem; baylor; bayer; cedars-sinai; cigna; cleveland clinic; humana; johns hopkins; kaiser; kaiser permanente
    mass general; mayo; mayo clinic; memorial sloan kettering; merck; moderna; mount sinai; novartis; pfizer; sanofi
    sloan kettering; susan g. komen; susan g komen
    allergan; botox; crest; colgate; dysport; febreze; google; instagram; invisalign; juvederm; latisse; listerine; lyrica
    mounjaro; netflix; ozempic; pinterest; prius; radiesse; restylane; sculptra; siri; alexa; sonicare; tylenol; waterpik
    wegovy; xeomin; yelp; zoom; zocdoc
    columbus; cinco de mayo; halloween; hanukkah; juneteenth; kwanzaa; mardi gras; mlk; navidad; ramadan; rosh hashanah
    san valentin; santa; santa claus; papa noel; semana santa; st patrick; st. patrick; st valentine; thanksgiving; valentine
    valentines; yom kippur; grinch; rudolph; cupid; easter bunny; tooth fairy; smokey bear; uncle sam; father time
    mother nature; jack frost; rosie the riveter; ratoncito perez; los reyes magos
    acetaminophen; amoxicillin; ana; aspirin; atorvastatin; ativan; azithromycin; clopidogrel; embolia; gad; gabapentin; gerd
    ibuprofen; icu; insulin; lisinopril; lorazepam; losartan; lipitor; metformin; mrn; mri; naproxen; nicu; omeprazole
    paxlovid; penicillin; prednisone; prozac; rivaroxaban; salmonella; sertraline; staph; statin; streptococcus; viagra
    warfarin; xanax; zoloft; zofran
    allah; buda; buddha; dios; god; jesus; jesus christ; lord; mary and joseph; virgen maria; virgin mary
    mom; mama; mami; dad; papa; papi; grandma; grandpa; abuela; abuelo; baby; bebe; doc; doctor; doctora; nurse
  `),
);

/** Diseases and signs named after people whose names are still common: stopped in clinical company only. */
export const EPONYMS = new Set(
  list(`
    allen; baker; becker; bell; bowman; bricker; brooke; christmas; colles; cooley; cotton; down; duke; gilbert; glasgow; gram
    graves; hamilton; hill; jacob; jones; lewis; mantoux; murray; noonan; penrose; perthes; pick; pott; ross; rose; smith; still
    sturge; studer; thomas; turner; virginia; warren; weber; william; williams; wilson; wood; young
  `),
);

/** After a word, these show that it names a disease, a sign or a procedure. */
export const CLINICAL_AFTER = new Set(
  list(`
    ampulla; capsule; catheter; chorea; classification; contracture; criteria; disease; diseases; disorder; diverticulum
    dystrophy; encephalopathy; esophagus; exercises; index; lymphoma; maneuver; manoeuvre; neuroma; ophthalmopathy; palsy
    phenomenon; reflex; risk score; sarcoma; scale; score; scores; sign; signs; smear; stain; syndrome; syndromes; thyroiditis
    triad; triangle; tube; awareness; patients; surgery
  `),
);

/** Before a word, with `de` or `tipo` between, these show the same in Spanish. */
export const CLINICAL_BEFORE = new Set(
  list(`
    asa; capsula; clasificacion; contractura; corea; criterios; drenaje; drenajes; enfermedad; escala; esofago; fenomeno; indice
    linfoma; maniobra; metodo; sarcoma; signo; sindrome; sonda; tecnica; test; tincion; tiroiditis; triada; tumor; cirugia
  `),
);

/** After a word, these show that it names an institution, a street, a law, a price or a holiday. */
export const PLACE_AFTER = new Set(
  list(`
    act; airport; association; auditorium; award; ave; avenue; blvd; boulevard; bridge; building; care; cathedral; center; centers; centre
    church; clinic; clinics; club; college; county; cup; day; department; drive; elementary; eve; farms; foundation; health
    healthcare; high; hospital; hospitals; hotel; household; inc; institute; laboratories; labs; lake; lane; library; llc; mall
    marathon; medical; memorial; middle; museum; park; parkway; pharmacy; plaza; prize; rd; road; school; square; stadium
    st; street; tower; university; weekend; week; month
  `),
);

/** Before a name, these say that a person is meant whatever the name. */
export const TITLES = new Set(
  list('dr; doctor; dra; doctora; mr; mrs; ms; miss; nurse; sr; sra; srta; senor; senora; don; dona; named; name; nombre; llamado; llamada'),
);

/** Before a name, these say that a saint is meant, so that what follows is mostly a place or a day. */
export const SAINTS = new Set(list('st; saint; san; santa; santo'));
