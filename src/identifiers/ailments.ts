/**
 * What people have, and what befalls them, in everyday words; data. A group a line: injuries, illnesses that pass,
 * illnesses that stay, heart and head, teeth, eyes and ears, mind, parents to be, what is looked at and what is done.
 */
export const ailments: Readonly<Record<'en' | 'es', string>> = {
  en: [
    'bite|bitten|burn(?:ed|s)?|scalded|sting|stung|gash|laceration|sprain|sprained|strained|torn|tore|broke (?:his|her|their|a|an|both|two)|broken (?:\\p{L}+ )?(?:bone|arm|leg|wrist|ankle|nose|hip|rib|ribs|toe|finger|jaw|elbow|hand|foot|back|neck|collarbone|pelvis)|dislocat(?:ed|ion)|concussion|whiplash|frostbite|black eye|tendon|ligament|meniscus|hamstring|rotator cuff|neck brace|slipped disc|herniated',
    'flu|covid|rash|hives|fever|croup|RSV|strep|mono|bronchitis|ear infection|pink eye|UTI|food poisoning|dehydrat(?:ed|ion)|fainted|passed out|collapsed|nosebleed|lice|ringworm|scabies|shingles|lyme|sepsis|overdosed|allergic reaction|anaphylaxis',
    "gout|hernia|ulcers?|appendicitis|blood clot|psoriasis|eczema|melanoma|lupus|crohn['’]s|colitis|celiac|IBS|thyroid|arthritis|osteoporosis|fibromyalgia|plantar fasciitis|carpal tunnel|frozen shoulder|hypertension|high blood pressure|sleep apnea|kidney disease|liver|hepatitis|cirrhosis|parkinson['’]s|alzheimer['’]s|epilepsy|MS|herpes|chlamydia|syphilis",
    "aneurysm|arrhythmia|AFib|heart (?:murmur|failure|valve|surgery|condition|problems?)|bypass|stent|vertigo|migraines?|bell['’]s palsy",
    'toothache|cavit(?:y|ies)|abscess|gum disease|wisdom teeth|night guard|TMJ|lockjaw|smile makeover|tinnitus|hearing loss|glaucoma|macular degeneration|detached retina|cataracts?',
    'panic attacks?|PTSD|ADHD|bipolar|eating disorder|anorexia|bulimia|self-harm|detox(?:ed|ing)?|withdrawals?|relapsed?|in recovery|addiction|postpartum|couples counseling|marriage counseling|in therapy',
    'in labor|gave birth|delivered (?:a|the|her|his|our|their|twins|triplets)|heartbeat|miscarriage|fertility|expecting (?:a|her|their)|due in|C-section|preemie|menopause|vasectomy|hair transplant|face ?lift|tummy tuck|nose job|liposuction|breast (?:augmentation|reduction|lift|implants?)',
    'sleep study|stress test|blood draw|biopsy|x-rays?|facials?|chemical peel|microneedling|laser|fillers?|whitening|veneers|acupuncture|cupping|numb|root canal|cleaning|flu shots?|shots|PT|occupational therapy|speech therapy|physical therapy|psych(?:iatrist|ologist)|shrink',
    'stitched (?:him|her|them|up)|patched (?:him|her|them|up)|repaired|numbed|iced|splinted|resuscitated|revived|intubated|in (?:our|the) (?:ICU|ER|unit|care|recovery room)|pulled through|under the knife|on the operating table|picks up (?:her|his|a|an)|refills? (?:her|his|of)|did (?:her|his) (?:braces|veneers|teeth|surgery|knee|hip|eyes|lips|hair|skin)|numbing',
  ].join('|'),
  es: [
    'mord(?:ida|edura)|mordid[oa]|picadura|quemaduras?|se quemó|esguince|torcedura|fracturad[oa]|se (?:fracturó|quebró|torció|cortó|cayó|desmayó|lastimó|lesionó|intoxicó|golpeó)|herid[oa]s?|yeso|collarín|desgarre|luxación',
    'gripe|fiebre|sarpullido|varicela|intoxicación|deshidrata(?:da|do|ción)|mareos?|desmayo|convulsi(?:ón|ones)|alergia|piojos|herpes|sífilis|sobredosis',
    'hernia|úlcera|apendicitis|apéndice|cálculos|piedras en (?:el|los) riñ(?:ón|ones)|vesícula|presión alta|hipertensión|colesterol|tiroides|artritis|ciática|psoriasis|soriasis|lupus|epilepsia|hígado|riñón|parkinson|alzheimer|columna|tendón|menisco|ligamentos?',
    'corazón|arritmia|derrame|embolia|bypass|migrañas?|parálisis|insomnio|caries|encías|absceso|muela del juicio|dentadura|oído|retina',
    'ataques? de pánico|ansiedad|depresión|recaída|recayó|desintoxicación|adicción|alcoholismo|anorexia|bulimia|terapia de pareja|rehabilitación',
    'dio a luz|trabajo de parto|parto|cesárea|nació|aborto|fertilidad|menopausia|vasectomía|liposucción|rinoplastia',
    'estudio de sueño|análisis de sangre|faciales|láser|rellenos?|blanqueamiento|acupuntura|masajes?|endodoncia|vacunas?|terapia|aparatos?|lentes nuevos|psiquiatra|psicólog[oa]|clavos|puntadas',
    'se recupera|recuperándose|internad[oa]|hospitalizad[oa]|dad[oa] de alta|salió de (?:cirugía|peligro|terapia|alta|nuestra unidad)|cosimos|suturamos|lo (?:operamos|atendimos|salvamos)|la (?:operamos|atendimos|salvamos)|quimio|diálisis|en nuestra (?:unidad|sala de urgencias|maternidad|clínica)',
  ].join('|'),
};
