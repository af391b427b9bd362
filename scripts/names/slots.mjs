/** Lists of words that fill the templates. All are common knowledge or invented. */
const list = (text) => text.trim().split(/\s*[;\n]\s*/);

export const SLOTS = {
  en: {
    title: list('Dr.;Dr;Mrs.;Mr.;Ms.;Nurse;Doctor'),
    weekday: list('Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday'),
    month: list('January;February;March;April;May;June;July;August;September;October;November;December'),
    eponym:
      list(`Parkinson;Alzheimer;Crohn;Hodgkin;Graves;Hashimoto;Addison;Cushing;Bell;Raynaud;Huntington;Down;Turner;
      Marfan;Kawasaki;Lyme;Sjogren;Barrett;Tourette;Asperger;Meniere;Paget;Wilson;Kaposi;Dupuytren;Epstein-Barr;Apgar;
      Braden;Glasgow;Babinski;Heimlich;Foley;Mohs;Lasik;Papanicolaou;Whipple;Ewing;Burkitt;Guillain-Barre;Lewy;Peyronie;
      Ehlers-Danlos;Zollinger-Ellison;Chiari;Baker;Osgood-Schlatter;Gilbert;Charcot;Lou Gehrig;Kegel;Pilates;Epley`),
    brand:
      list(`Botox;Invisalign;Juvederm;Restylane;Dysport;CoolSculpting;Ozempic;Wegovy;Sculptra;Kybella;Latisse;Zoom;
      Crest;Colgate;Oral-B;Sonicare;Tylenol;Advil;Humira;Lipitor;Viagra;Xeomin;Emsculpt;HydraFacial;Morpheus8;Mounjaro`),
    holiday:
      list(`Thanksgiving;Christmas;Halloween;Easter;Mother's Day;Father's Day;Valentine's Day;St. Patrick's Day;
      Memorial Day;Labor Day;Veterans Day;New Year;Columbus Day;Martin Luther King Day;Presidents' Day;Hanukkah;Diwali;
      Eid;Juneteenth;Nurses Week;Doctors' Day;Cinco de Mayo;Independence Day;Earth Day;Giving Tuesday;Black Friday`),
    condition:
      list(`diabetes;asthma;breast cancer;high blood pressure;migraine;back pain;arthritis;depression;anxiety;
      gum disease;sleep apnea;eczema;psoriasis;COPD;heart disease;stroke;Type 2 Diabetes;Lung Cancer;ADHD;Lupus;Celiac Disease`),
    treatment:
      list(`implants;whitening;physical therapy;knee replacement;Botox;chemo;laser;Invisalign;a root canal;surgery;
      a flu shot;acupuncture;teeth whitening;microneedling;dialysis`),
    city: list(`Springfield;Riverside;Houston;Denver;Austin;Portland;Nashville;Phoenix;Cedar Falls;San Diego;Boise;Tampa;
      Charlotte;Jackson;Madison;Lincoln;Santa Rosa;St. Louis;Fort Wayne;Oak Park`),
    org: list(`Lakeside Dental;Riverbend Family Practice;St. Luke's Hospital;Mercy Clinic;Northside Medical Center;Elm Street Clinic;
      Bright Smiles;Summit Orthopedics;Methodist Hospital;Valley Dermatology;General Hospital;Kaiser Permanente`),
    drug: list(`lisinopril;Lisinopril;amoxicillin;metformin;Metformin;warfarin;rivaroxaban;clopidogrel;omeprazole;gabapentin;
      lorazepam;sertraline;Paxlovid;Eliquis;Lipitor;Humira;Keytruda;prednisone;ibuprofen;atorvastatin;losartan;tamoxifen;
      adalimumab;insulin;Avastin;Tamiflu;Zoloft;Xarelto;albuterol;levothyroxine;azithromycin;Truvada;naloxone;Narcan`),
    bug: list(`Staphylococcus aureus;E. coli;Salmonella;streptococcal pharyngitis;Ebola;Zika;Legionella;H. pylori;MRSA;C. diff;
      Listeria;norovirus;measles;West Nile;hantavirus;Clostridium difficile;Candida;Pseudomonas aeruginosa`),
    short_form: list(
      'GERD;CHF;CAD;GAD;COPD;MRSA;NICU;ICU;MRI;CT;ADHD;PTSD;HPV;HIV;DVT;ANA;MRN;CDC;FDA;NHS;ACA;EHR;AMA;TMJ;PCOS;IBS',
    ),
    initial: list('A.;B.;C.;D.;G.;H.;J.;K.;L.;M.;P.;R.;S.;T.;W.'),
    age: list('34;41;58;67;72;29'),
  },
  es: {
    title: list('Dra.;Dr.;Sra.;Sr.;doctora;doctor;señora;enfermera'),
    weekday: list('lunes;martes;miércoles;jueves;viernes;sábado;domingo'),
    month: list(
      'enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre;Enero;Mayo;Julio',
    ),
    eponym:
      list(`Parkinson;Alzheimer;Crohn;Hodgkin;Graves;Hashimoto;Addison;Cushing;Raynaud;Huntington;Down;Turner;Chagas;
      Marfan;Kawasaki;Lyme;Sjögren;Barrett;Tourette;Ménière;Paget;Wilson;Kaposi;Guillain-Barré;Whipple;Ewing;Glasgow`),
    brand: list('Botox;Invisalign;Juvederm;Ozempic;Colgate;Zoom;Restylane;HydraFacial;Oral-B'),
    holiday:
      list(`Navidad;Año Nuevo;Semana Santa;Día de la Madre;Día del Padre;Día de Reyes;Día de la Independencia;
      Día de los Muertos;San Valentín;Pascua;Acción de Gracias;Cinco de Mayo;Día del Niño;San Juan`),
    condition:
      list(`diabetes;asma;cáncer de mama;hipertensión;migraña;dolor de espalda;artritis;depresión;ansiedad;caries;
      psoriasis;apnea del sueño;VIH;EPOC;lupus`),
    treatment: list(
      'blanqueamiento;tratamiento de conducto;implante;limpieza;fisioterapia;cirugía;láser;examen',
    ),
    city: list(`Madrid;Sevilla;Bogotá;Lima;Monterrey;Guadalajara;San Antonio;Miami;El Paso;Los Ángeles;Valencia;Zaragoza;
      Santiago;Caracas;Quito;La Habana;Santa Ana;Houston;San Juan;Puebla`),
    org: list(`Clínica Dental Sol;Hospital San Rafael;Hospital General;Centro Médico del Valle;Clínica Santa María;Sonrisas;
      Consultorio La Paz;Hospital Universitario`),
    drug: list(`loperamida;ibuprofeno;paracetamol;metformina;omeprazol;mitoxantrone;dexametasona;Colecalciferol;amoxicilina;
      Potasio;insulina;Enalapril;Ceftriaxona;warfarina;Levofloxacino`),
    bug: list(`Staphylococcus aureus;Escherichia coli;brucella;Neisseria;Mycoplasma;Salmonella;Candida;Zika;Dengue;Chikungunya;
      Pseudomona aeruginosa;Helicobacter pylori`),
    short_form: list('ANA;PCR;TAC;VIH;EPOC;UCI;ECG;HTA;VDRL;LDH;IMC;DNI;NHC;TSH;PSA'),
    initial: list('A.;B.;C.;G.;L.;M.;P.;R.;S.'),
    age: list('34;41;58;67'),
  },
};
