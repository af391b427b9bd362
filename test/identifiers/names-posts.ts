/** Invented posts. What stands between `[` and `]` is a person; nothing else is. */

export const ENGLISH_NAMED = `
Big thank you to [Marisol Quintana] for letting us share her recovery!
[Deshawn] walked in on crutches and walked out dancing.
"They treated me like family." – [Harriet B.]
Mrs. [Oyelaran] brought us tamales again, what a sweetheart
Hi [Brenda], thanks for the five stars!
so happy for [kaylee] and her new smile
OUR FRIEND [LORENZO PACE] IS CANCER FREE
Dr. [Ingrid Halvorsen] explains when a cough needs a visit.
[Priya Raman], 46, had her knee replaced with us in March.
Happy retirement to nurse [Colleen McTavish]!
My husband [Terrence] can finally sleep through the night.
Please welcome [Xiomara Delgado], our new front desk lead.
RT @lakesidedental: [Gus] shows off his first filling 🎉
Video: [Annika] and [Tobias] on life after bypass surgery
[Mohammed Al-Rashid] came to us with a frozen shoulder.
Rest easy, [Walter]. You will be missed by everyone at the clinic.
We congratulate Dr. [Baptiste] on her new book
Patient: [Rosalind Achebe]
Caption: [Nia O'Donnell]'s before and after
`;

export const SPANISH_NAMED = `
Gracias a [Marisol Quintana] por compartir su historia.
[Ximena] llegó con muletas y salió bailando.
«Me trataron como familia», dice [Hortensia B.]
La señora [Oyarzún] nos trajo tamales otra vez
Hola [Brenda], ¡gracias por las cinco estrellas!
que alegría por [camila] y su nueva sonrisa
NUESTRO AMIGO [LORENZO PAZ] VENCIÓ EL CÁNCER
La Dra. [Inés Figueroa] explica cuándo una tos necesita consulta.
[Gonzalo Ibáñez Rueda], de 46 años, recibió una prótesis en marzo.
¡Feliz jubilación a la enfermera [Graciela Montes]!
Mi esposo [Evaristo] por fin duerme toda la noche.
Den la bienvenida a [Xiomara Delgado], nueva recepcionista.
[Anselmo] estrena su primera corona dental 🎉
Video: [Nuria] y [Tobías] hablan de la vida después del infarto
Don [Ramiro Escalante] cumplió noventa años con nosotros.
Descansa en paz, [Leopoldo]. Te extrañaremos en la clínica.
Felicitamos al doctor [Zambrano] por su nuevo libro
Paciente: [Rosalinda Achá]
Nombre: [Belén Carrizo Luna]
Antes y después de [Fernanda Olmos]
El caso de [Ulises Tapia] nos conmovió a todos.
Hoy [Yolanda] tocó la campana: ¡terminó su quimioterapia!
Sr. [Barrientos], su receta está lista.
Conoce a [Pilar Iriarte], nutrióloga.
Te presentamos al Dr. [Hernán Cossío], cardiólogo.
mi hija [valentina] le tenía miedo a las agujas
Agradecemos a la familia de [Rogelio Santillán].
Cumpleañera del día: [Macarena]
Testimonio de [Aurelio Benavides], paciente desde 2015
¿Recuerdan a [Jimena]? Hoy volvió a caminar.
`;

export const SPANISH_CLEAN = `
¡Feliz lunes! Recuerda hidratarte.
Abrimos los sábados de agosto por la mañana.
Octubre es el mes de la lucha contra el cáncer de mama.
¿Sabías que la enfermedad de Parkinson puede empezar con un temblor?
Síndrome de Cushing: síntomas y tratamiento
Hoy celebramos el Día de la Madre con sorpresas.
Feliz Navidad y próspero Año Nuevo
Nuestra sede de Guadalajara estrena rayos X.
Vacúnate contra la gripe antes de noviembre.
¡Sonríe! Blanqueamiento con 30% de descuento en mayo.
Llame al 555-0177 para agendar su cita.
Escríbenos por WhatsApp
Síguenos en Instagram y Facebook
El Hospital General de Puebla busca enfermeras.
Consejo de la semana: duerme ocho horas.
Cerramos por Semana Santa.
Aceptamos la mayoría de los seguros.
Botox o ácido hialurónico: ¿cuál te conviene?
La prueba de Papanicolaou salva vidas.
Visítanos en la Calle Mayor
Mamá, tu salud también importa.
Los Reyes Magos visitaron pediatría
Alimentos ricos en calcio: leche, brócoli, sardinas.
Jueves de datos: el corazón late cien mil veces al día.
Hablamos español. Se habla inglés.
Gracias por su preferencia
Nuevo horario a partir de julio
La ansiedad es tratable. Pide ayuda.
Lávate las manos con agua y jabón
Controla tu presión arterial este martes
`;

export const ENGLISH_CLEAN = `
Happy Monday! Did you drink your water today?
October is Breast Cancer Awareness Month. Book your mammogram.
Parkinson's disease often starts with a small tremor.
Living well with Crohn's: a free talk on Thursday at 6
Five signs of Lyme disease every hiker should know
Why we use the Apgar score in the first minute of life
Botox vs. fillers: ask us which fits you
Merry Christmas and Happy New Year from the whole team
St. Patrick's Day hours: 9 to 1
Closed for Memorial Day. Stay safe!
Mother's Day facials are here 💐
Invisalign starting at $99 a month
New Office Now Open In Cedar Rapids
Our Fort Collins office has moved to Harmony Road
Flu Shots Are Here: Walk In Monday Through Friday
The American Heart Association says to move more.
Study Finds Mediterranean Diet Cuts Stroke Risk
FDA Approves New Migraine Drug
Tip Tuesday: Floss before you brush
TRIVIA: How many bones are in the hand?
Q&A With Our Physical Therapy Team
Ask your pharmacist about Paxlovid
Free blood pressure checks at St. Mark's Church
Seniors: Medicare open enrollment ends December 7
Down syndrome day is March 21
Bell's palsy can look like a stroke. Call 911.
Try Kegel exercises after birth
Pap smears, explained
Wellness Wednesday - Stretch With Us
we r hiring!! medical assistants in tulsa
THANK YOU FOR VOTING US BEST DENTIST IN BOISE
Caption: Spring Into Smiles
Post 4 – Instagram – Reel
Owner: Marketing, due Friday
Hashtags: #HealthySmiles #BoiseDentist
Telehealth now available across Idaho
Blue Cross, Aetna and Cigna accepted
Back To School Sports Physicals $25
Eat The Rainbow: Kids And Veggies
Mindful Minute: breathe in, breathe out
Good sleep starts with a good routine, says the CDC
What is Raynaud's, and why do my fingers turn white?
Say goodbye to back pain
Our hearts are with all families affected by the storm
Can Turmeric Help Arthritis?
Allergy Season Is Coming To Texas
May the Fourth be with you
Black Friday: 20% off HydraFacial
It's National Nurses Week!
Dental implants last. Dentures slip.
Will insurance cover it? Grace period rules, explained
Hope. Faith. Joy. Our holiday wish for you.
April showers bring May flowers and June allergies
Check your skin with the ABCDE rule
Grandparents Day is Sunday
Swim safely this summer, says the Red Cross
Don't let heartburn ruin Thanksgiving
Dr. Seuss said it best: a person's a person
Take The Stairs Challenge, Week 2
Ask a Doctor: Is Coffee Bad For Me?
`;

/** A marked post as its text and the people's offsets. */
export function unmark(marked: string): { text: string; people: [number, number][] } {
  const people: [number, number][] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const name = part.startsWith('[') ? part.slice(1, -1) : undefined;
    if (name !== undefined) people.push([text.length, text.length + name.length]);
    text += name ?? part;
  }
  return { text, people };
}

export const lines = (posts: string): string[] => posts.trim().split('\n');
