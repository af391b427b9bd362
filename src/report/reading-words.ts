import type { Language } from '../identifiers/detector.ts';

/**
 * The words of handbook and quiz that are Chaperone's own, by language. What rules and courses say comes from the
 * practice's documents, in the language in which they are written.
 */
export interface ReadingWords {
  readonly posting: (channel: string) => string;
  /** @param version of the policy; null: several. */
  readonly source: (practice: string, version: string | null, day: string) => string;
  readonly howToRead: string;
  readonly contents: string;
  readonly whenWrong: string;
  readonly inThisOrder: string;
  readonly whomToAsk: string;
  readonly askFor: (name: string, what: string) => string;
  readonly privacy: string;
  readonly training: string;
  readonly notLikeThis: string;
  readonly fine: string;
  readonly alsoHere: string;
  readonly briefly: string;
  readonly risks: string;
  readonly houseRules: string;
  readonly aboutHouseRules: string;
  /** Where a rule asks for what another one of the chapter does. */
  readonly asUnder: (title: string) => string;
  readonly quiz: (channel: string) => string;
  readonly aboutQuiz: (practice: string, day: string, questions: number, minutes: number) => string;
  readonly reasonsLater: string;
  readonly needsScript: string;
  readonly who: string;
  readonly chooseName: string;
  readonly check: string;
  readonly yourResult: string;
  readonly attest: (keeper: string | null) => string;
  readonly again: string;
  readonly mayGoOut: (channel: string, setting: string | null) => string;
  readonly yes: string;
  readonly no: string;
  readonly yesFine: string;
  readonly notLikeThisAnswer: string;
  readonly watchFor: string;
  readonly answers: string;
  readonly asPage: (command: string) => string;
  /** What the page of the quiz says as it is filled in; `{…}` are filled there. */
  readonly script: Readonly<Record<'right' | 'wrong' | 'passed' | 'failed' | 'oneOpen' | 'open', string>>;
  readonly day: (date: string) => string;
}

const longDay =
  (locale: string) =>
  (date: string): string =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00Z`),
    );

const en: ReadingWords = {
  posting: (channel) => `Posting on ${channel}`,
  source: (practice, version, day) =>
    `The handbook of ${practice}, made from our social media policy${version === null ? '' : `, version ${version}`}, as it holds on ${day}.`,
  howToRead:
    'It says what we post and what we do not, with examples. All people in the examples are invented. If you are not sure, ask first: a post can wait, and what is out stays out.',
  contents: 'Contents',
  whenWrong: 'When something went wrong',
  inThisOrder: 'At once, in this order:',
  whomToAsk: 'Whom to ask',
  askFor: (name, what) => `${name} for ${what}`,
  privacy: 'privacy, permissions and whenever something went wrong',
  training: 'training, accounts and everything else',
  notLikeThis: 'Not like this:',
  fine: 'This is fine:',
  alsoHere: 'And also',
  briefly: 'In a few words',
  risks: 'What can go wrong, and what to do about it',
  houseRules: 'Our own house rules',
  aboutHouseRules: 'These are ours alone. Where one of them asks for more than a rule above, ours holds.',
  asUnder: (title) => `What to say or do is the same as under “${title}”.`,
  quiz: (channel) => `Quiz: posting on ${channel}`,
  aboutQuiz: (practice, day, questions, minutes) =>
    `${practice}, ${day}. ${questions} questions, about ${minutes} minutes. All people in the examples are invented.`,
  reasonsLater: 'The reasons come at the end; nothing is sent anywhere.',
  needsScript: 'This page judges your answers in the browser: please allow its script.',
  who: 'Who are you?',
  chooseName: 'Choose your name',
  check: 'Check my answers',
  yourResult: 'Your result',
  attest: (keeper) =>
    `I took this quiz myself, and I know whom to ask. Please send ${keeper === null ? 'this' : `${keeper} this`}, to be added at the end of registers/training.csv:`,
  again: 'Start again',
  mayGoOut: (channel, setting) =>
    setting === null ? `May this go out on ${channel}?` : `${setting}. May it go out on ${channel}?`,
  yes: 'Yes',
  no: 'No',
  yesFine: 'Yes, it is fine',
  notLikeThisAnswer: 'No, not like this',
  watchFor: 'What to watch here:',
  answers: 'Answers',
  asPage: (command) => `To have it judged and counted, take it as a page: ${command}`,
  script: {
    right: 'Right.',
    wrong: 'Not quite.',
    passed: '{title}: {right} of {number}, passed.',
    failed: '{title}: {right} of {number}, not yet. Read the chapter and try again.',
    oneOpen: 'One question is still open.',
    open: '{number} questions are still open.',
  },
  day: longDay('en-US'),
};

const es: ReadingWords = {
  posting: (channel) => `Publicar en ${channel}`,
  source: (practice, version, day) =>
    `El manual de ${practice}, hecho a partir de nuestra política de redes sociales${version === null ? '' : `, versión ${version}`}, tal como rige el ${day}.`,
  howToRead:
    'Dice qué publicamos y qué no, con ejemplos. Todas las personas de los ejemplos son inventadas. Si tiene dudas, pregunte antes: una publicación puede esperar, y lo que ya salió no se recoge.',
  contents: 'Contenido',
  whenWrong: 'Cuando algo salió mal',
  inThisOrder: 'De inmediato, en este orden:',
  whomToAsk: 'A quién preguntar',
  askFor: (name, what) => `${name}: ${what}`,
  privacy: 'privacidad, permisos y siempre que algo haya salido mal',
  training: 'formación, cuentas y todo lo demás',
  notLikeThis: 'Así no:',
  fine: 'Así está bien:',
  alsoHere: 'Y además',
  briefly: 'En pocas palabras',
  risks: 'Qué puede salir mal y qué hacer',
  houseRules: 'Nuestras propias reglas',
  aboutHouseRules: 'Son solo nuestras. Si una pide más que una regla anterior, vale la nuestra.',
  asUnder: (title) => `Lo que hay que decir o hacer es lo mismo que en «${title}».`,
  quiz: (channel) => `Cuestionario: publicar en ${channel}`,
  aboutQuiz: (practice, day, questions, minutes) =>
    `${practice}, ${day}. ${questions} preguntas, unos ${minutes} minutos. Todas las personas de los ejemplos son inventadas.`,
  reasonsLater: 'Las razones vienen al final; nada se envía a ninguna parte.',
  needsScript: 'Esta página valora sus respuestas en el navegador: permita su script, por favor.',
  who: '¿Quién es usted?',
  chooseName: 'Elija su nombre',
  check: 'Revisar mis respuestas',
  yourResult: 'Su resultado',
  attest: (keeper) =>
    `He hecho este cuestionario por mi cuenta y sé a quién preguntar. Envíe esto${keeper === null ? '' : ` a ${keeper}`}, por favor, para añadirlo al final de registers/training.csv:`,
  again: 'Empezar de nuevo',
  mayGoOut: (channel, setting) =>
    setting === null ? `¿Puede salir esto en ${channel}?` : `${setting}. ¿Puede salir en ${channel}?`,
  yes: 'Sí',
  no: 'No',
  yesFine: 'Sí, está bien',
  notLikeThisAnswer: 'No, así no',
  watchFor: 'A qué hay que atender aquí:',
  answers: 'Respuestas',
  asPage: (command) => `Para que se valore y cuente, hágalo como página: ${command}`,
  script: {
    right: 'Correcto.',
    wrong: 'No del todo.',
    passed: '{title}: {right} de {number}, superado.',
    failed: '{title}: {right} de {number}, todavía no. Lea el capítulo e inténtelo de nuevo.',
    oneOpen: 'Queda una pregunta por responder.',
    open: 'Quedan {number} preguntas por responder.',
  },
  day: longDay('es-US'),
};

/** The words by language. */
export const readingWords: Readonly<Record<Language, ReadingWords>> = { en, es };
