/**
 * Invented posts of practices, English and Spanish. `{…}` takes a word from a list of `slots.mjs`; the
 * slots `first`, `last`, `full`, `short`, `two` and `name` are people, `city` a place, `org` an organisation.
 */
export const ENGLISH = `
Thank you {first} for trusting us with your smile!
Meet our newest hygienist, {full}! She joins us from {city}.
Welcome to the team, {full}! 🎉
Please join us in congratulating {title} {last} on ten years at {org}.
{title} {full} will be out of the office until {weekday}.
{title} {last} is accepting new patients in {city}
Our patient {first} came in with {condition} and left smiling.
"I was so nervous but {title} {last} made it easy." - {short}
"Best office ever!!" – {first} {initial}
⭐⭐⭐⭐⭐ "{first} at the front desk was wonderful." {short}
{first} rang the bell today! Five years free of {condition}.
Happy birthday {first}!! We hope your day is great
happy birthday to our amazing office manager {first} 🎂
shoutout to {first} and {first} for covering the weekend
Hi {first}, thank you for your kind words.
Hi {first}, we are sorry to hear this. Please call our office at 555-0142.
Dear {title} {last}, we received your message.
@smilestudio {first} was amazing with my son {first}
{full}, {age}, was seen at {org} for {condition}.
{full} lost 40 pounds after {treatment} with us in {city}.
Before and after: {first}'s {treatment} journey
{first}'s story: living with {eponym}
Patient spotlight: {full}
{first} and {first} welcomed a baby girl last night at {org}.
We will miss you, {first}! Good luck in {city}.
Ask for {first} when you call.
Written by {full}, RN
By {full}
Photo: {full} / {org}
RT @wellclinic: {full} talks about {condition} tonight at 7
Mrs. {last} has been with us since 2004
mr {last} came back for his second {treatment}
our own {first} {last} ran the {city} marathon
NEW HIRE ALERT: WELCOME {FULL}
CONGRATS {FIRST} 🎉🎉
Employee of the month: {full}
Testimonial Tuesday with {first}
So proud of {first} for finishing her {treatment}!
{first}, our physical therapist, explains how {eponym} is treated.
Nurse {last} shows how to wash your hands.
in loving memory of {full}
Get well soon {first}
Our thoughts are with the family of {full}.
Join {title} {full} and {title} {last} for a talk on {condition}.
{full} (left) and {full} at the ribbon cutting in {city}
I saw {title} {last} yesterday & she referred me to {title} {full}.
my daughter {first} loves coming here
{first} you are the best!!!
Ok {first} lol see you {weekday}
A 54-year-old woman, {full}, with {condition}, seen at {org}.
Case of {short}, treated for {eponym} at {org} in {city}.
What is the best treatment for {short} with {condition}?
ask {first} about {treatment}
{first} from {city} asks: is {treatment} safe?
`;

/** Posts that name no one. */
export const ENGLISH_CLEAN = `
{eponym}'s Awareness Month starts today.
What are the first signs of {eponym} disease?
Living with {eponym}: five tips
{Eponym} Treatment Options: What You Need To Know
Is {eponym} hereditary?
Guidelines for {eponym} in a 45-year-old woman with {condition}?
Current management of {eponym} disease in adults over 60?
Difference between {eponym} and {eponym} in children
The {eponym} score was 8 at one minute.
{brand} special this {weekday}: 20% off
Ask us about {brand}!
Now Offering {brand} In {city}
{brand} vs {brand}: which is right for you?
{Treatment} special through {month}
{treatment} can help with {condition}
Happy {holiday} from all of us at {org}!
We are closed {holiday}. See you {weekday}!
{holiday} is coming up 🎉
HAPPY {HOLIDAY}
Celebrate {holiday} with a healthy smile
Flu shots available {weekday} and {weekday} at our {city} office.
Our {city} location is moving to {city} in {month}.
Visit {org} in {city} for your annual exam.
{org} is hiring a dental assistant in {city}
{org} Opens New Clinic In {city}
Study: {condition} Linked To Poor Sleep
New {condition} Drug Shows Promise
Top 5 Foods For {condition}
Could {condition} Be Cured? Researchers In {city} Say Yes
FDA Approves {brand} For {condition}
CDC: {condition} cases rise in {city}
Mayo Clinic doctors explain {condition}
Did you know? {condition} affects 1 in 10 adults.
Do you have {condition}? Call us today.
Dr. Google is not a doctor
Ask your doctor about {treatment}
Ask the doctor: is {treatment} safe?
Our Hours: Monday To Friday, 8 To 5
Accepting Aetna, Cigna, and Blue Cross Blue Shield
Book on Zocdoc, Google or Facebook
Good morning {city}!
Wear red on {weekday} for heart health
Brush. Floss. Rinse. Repeat.
May is Mental Health Month
Join us in April for our Open House
New Year, New You: {treatment}
Meet The Team Monday
Wellness Wednesday: drink water
Tooth fairy approved!
Don't forget sunscreen this summer
Back to school physicals
What would you ask a nurse?
Mom, Dad and the kids are welcome
Thank you, Nurses!
Thank you veterans
What is the recommended dosage of {drug} for a 7-year-old with {bug}?
Efficacy of {drug} vs. {drug} for {condition}
{drug} or {drug}: which works better?
{drug} recall: what to know
Side effects of {drug} in a 72-year-old with {short_form}
Managing a patient with {short_form} and a history of {condition}
pt w/ hx of {short_form} on {drug}, labs pending
Guidelines for {short_form} in pregnancy?
{short_form} parents share their worries
{bug} outbreak in {city}: what you should know
{bug} found at {org}
Treatment of {bug} in adults with {short_form}
Interactions between {drug} and {drug}?
She is a 45-year-old with {short_form} seen at {org}
Patients treated at {org} since {month} with {drug}
Efficacy of {drug} in {condition}
Does {drug} cause weight gain?
{short_form} Says {drug} Is Safe
We love our patients
i love this place so much
so happy today
Q: Does insurance cover {treatment}? A: Usually.
Caption: {brand} results in two weeks
Hashtags: #smile #{city}
Platform: Instagram
Owner: Marketing
Status: Draft
Post 3 – {weekday}
Week 2: {condition} awareness
`;

export const SPANISH = `
¡Gracias {first} por confiar en nosotros!
Gracias, {title} {last}, por su paciencia.
Les presentamos a nuestra nueva higienista, {full}.
¡Bienvenida al equipo, {full}! 🎉
Felicidades a {first} por su graduación
feliz cumpleaños {first}!! te queremos mucho
¡Feliz cumpleaños, {first}! 🎂
La doctora {last} atiende los {weekday} en {city}.
El {title} {full} regresa el {weekday}.
La {title} {full} estará de vacaciones hasta {month}.
Nuestra paciente {full} nos cuenta su historia con {condition}.
El paciente {full}, de 54 años, ingresó en {org} por {condition}.
«Excelente atención de la {title} {last}» – {short}
"Me encantó, gracias {first}" - {full}
Testimonio de {full}, {city}
{first} tenía miedo al dentista y hoy sonríe.
{first} y {first} ya son papás 👶
Hoy despedimos a {first}, que se muda a {city}.
Hola {first}, gracias por tus palabras.
Hola {first}, lamentamos lo ocurrido. Llámenos al 555-0142.
Estimada señora {last}: recibimos su mensaje.
Sr. {last}, su cita es el {weekday}
señor {last} le esperamos mañana
doña {first} siempre nos trae flores
Don {full} cumple 90 años
mi hija {first} ama venir aquí
mi mamá {full} fue operada en {org}
Pregunta por {first} en recepción.
Ganadora del sorteo: {full}
¡ENHORABUENA {FIRST}!
BIENVENIDO {FULL}
Escrito por {full}
Foto: {full}
Enfermera del mes: {full}
{full} corrió el maratón de {city} después de su {treatment}.
Antes y después del {treatment} de {first}
Vi a la doctora {last} ayer y me mandó con el doctor {full}.
Nombre: {full}.
Paciente: {full}. Motivo: {condition}.
Remitido por: Dr. {full}. {org}, {city}.
Descanse en paz, {full}
Nuestro sentido pésame a la familia {last}.
{first}, de {city}, pregunta: ¿duele el {treatment}?
con mucho cariño para {first} y su esposo {first}
Charla con la {title} {full} y el {title} {last} sobre {condition}.
vengan con {first}, la mejor fisioterapeuta de {city}
«Volvería mil veces», dice {short}
"Muy amables todos", cuenta {full}.
«No me dolió nada», comenta {first}, de {age} años.
Conozca al {title} {full}, pediatra.
Conoce a {full}, psicóloga y madre de dos niños.
Hoy entrevistamos a {full}, dermatóloga.
Nuestro equipo: {full}, {full} y {first}.
Así quedó la sonrisa de {full} después de su {treatment}
{first} perdió 15 kilos con nosotros.
La historia de {first}: cómo venció {condition}
A {first} le diagnosticaron {condition} en {month}.
Según {full}, directora de {org}, la vacuna es segura.
Recomendado por {short} ⭐⭐⭐⭐⭐
{short}: «¡Excelente servicio!»
Le deseamos pronta recuperación a {first}
El pequeño {first} se portó como un campeón
La abuela {first} cumple 88 años
mi hermano {first} fue con el dr {last} y quedó feliz
gracias dra {last} por cuidar a mi bebé {first}
GRACIAS {FIRST} POR TU VISITA
Atendido por: {full}
Autor: {full} | Revisado por: {title} {full}
{first} (recepción) y {first} (enfermería) te esperan
¿Conoces a {first}? Lleva diez años con nosotros.
Con {first} {last} aprenderás a cuidar tu espalda.
`;

export const SPANISH_CLEAN = `
Mes de concientización sobre {condition}.
¿Qué es la enfermedad de {eponym}?
Señales tempranas de {eponym}
Síndrome de {eponym}: lo que debes saber
{brand} con 20% de descuento este {weekday}
Pregunte por {brand}
Ahora ofrecemos {brand} en {city}
Feliz {holiday} les desea {org}
Cerrado por {holiday}. Nos vemos el {weekday}.
¡FELIZ {HOLIDAY}!
Vacuna contra la gripe disponible en {city} desde {month}.
Abrimos de lunes a viernes de 8 a 17
Nuestra oficina en {city} se muda a {city}.
{org} busca asistente dental en {city}.
Consejos para vivir con {condition}
Nuevo estudio sobre {condition}
¿Tienes {condition}? Llámanos hoy
El {treatment} ayuda con {condition}.
Agenda tu cita para {treatment} en {month}
Promoción de {month}: {treatment}
Aceptamos Medicare y Medicaid
Buenos días {city}
Gracias a todos nuestros pacientes
Te esperamos el {weekday}
Cuida tu corazón
Lávate las manos
Hablamos español
Mamá, papá y los niños son bienvenidos
La enfermera te espera
Se realizó {treatment} sin complicaciones.
Diagnóstico: {condition}.
Antecedentes: {condition} en tratamiento.
Regreso a clases: exámenes físicos
Reserva en Google o Facebook
Sonríe más, preocúpate menos
Tratamiento con {drug} y {drug}.
{drug} (14 mg/día), {drug} (500 mg)
Cultivo positivo para {bug}, tratado con {drug}.
{short_form} negativo. {short_form} positivo.
Sodio, {drug}, calcio total, {short_form}
Brote de {bug} en {city}
Feliz lunes, equipo
Tradiciones de {holiday} y tu salud
Conoce los síntomas de {condition}
Conozca nuestros servicios: {treatment}, {treatment}
Según la OMS, {condition} va en aumento.
Excelente servicio desde 1998
que gusto verlos otra vez por aquí
qué felicidad, terminamos el año con salud
que paz se siente después de una buena noche de sueño
con esperanza y fe todo se puede
gracias a dios salió todo bien en la operación
mi rosa favorita del jardín de la clínica
la luz del sol te da vitamina D
el pilar de una buena salud es dormir bien
mucho amor y cariño para todas las mamás
hoy el cielo está claro, sal a caminar
una perla de sabiduría: mastica despacio
no dejes para mañana tu {treatment}
ya llegó la vacuna, ven con toda tu familia
cuéntanos en los comentarios qué te motiva
comparte este consejo con tus amigos
sin dolor y sin miedo, así es nuestro {treatment}
la consulta estuvo rápida y el trato muy amable
excelente atención, muy recomendado, volveré pronto
súper contenta con mi {treatment}, gracias a todo el equipo
me encantó el lugar, todo limpio y puntual
qué linda sonrisa tienes hoy
Bendiciones para todos en este {weekday}
Paciencia: los resultados tardan unas semanas
Consuelo y apoyo para quienes viven con {condition}
Salud, dinero y amor en el nuevo año
Soledad no deseada: un problema de salud
Victoria para la ciencia: nueva vacuna aprobada
¡Estrena sonrisa en {month}!
Socorro: ¿qué hacer ante un atragantamiento?
Mercado de frutas y verduras en {city}
LLEGÓ LA VACUNA A {CITY}
Se inicia {drug}. Buena evolución.
Anticuerpos {short_form} negativos, {short_form} normal
¿Qué es el {short_form}?
Día Mundial de la Salud
Nueva sede en {city}
Estudio De {condition} En {city}
`;
