import { latin } from '../identifiers/latin.ts';
import { beginsWithStaff } from '../identifiers/link.ts';

/** What somebody could not do before care, for a sentence about one person. */
const lacked =
  'walk|sleep|smile|kneel|stand|sit|lift|breathe|eat|hear|see|talk|speak|drive|bend|climb|chew|swallow|open (?:her|his) mouth|let go|leave (?:the house|her|his)|get out of bed|be (?:in a|near|touched)|look (?:at|in)|raise|reach|hold|brush|come in|let (?:us|me|anyone)|go (?:near|outside|to the dentist)';
const faltaba =
  'podía|dormía|caminaba|hablaba|sonreía|comía|oía|veía|respiraba|quería (?:abrir|entrar|salir|hablar|sonreír|venir)';

/** One person, or a sentence without its subject, that could not. */
const before = latin(
  String.raw`(?:(?<!\p{L})(?:she|he|who|woman|man|girl|boy|teen|kid|child|mom|dad|\p{Lu}\.)|(?<=^|[.!?] )) ?(?:(?:just|barely|really|had) )?(?:(?:could|would|had)(?:n['’]t| not| never| barely| hardly)|barely could)(?: \p{L}+)? (?:${lacked})(?!\p{L})|(?<!\p{L})(?:she|he)['’]d never (?:${lacked})|(?<!\p{L})(?:told us|swore|said) (?:she|he)(?:['’]d| would) never(?!\p{L})|(?<!\p{L})(?:no (?:${faltaba})|se escondía|(?:le|les) tenía (?:pánico|terror|miedo))(?!\p{L})`,
  'i',
);
const after = latin(
  String.raw`(?<!\p{L})(?:now|today|tonight|yesterday|this (?:week|morning|afternoon|month|weekend)|last (?:night|week|weekend)|finally|later|hoy|ayer|anoche|ahora|ya|por fin|esta (?:semana|mañana|tarde)|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?!\p{L})`,
  'i',
);

/** A diary of one person's: "Week 1: …. Week 8: … her …". */
const diary = latin(
  String.raw`(?<!\p{L})(week|day|month|session|visit|semana|día|mes|sesión|visita) (?:1|one|uno)(?!\d)[^\n]{1,120}?(?<!\p{L})\1 (?!1(?!\d)|one|uno)(?:\d+|\p{L}+)[:,—–-][^\n]*?(?<!\p{L})(?:she|he|her|his|su|sus|ella|él)(?!\p{L})`,
  'i',
);

/** Whether a text tells how one person, who is not of the staff, could not do a thing and now does: the shape of a story of care. */
export function tellsOfChange(text: string): boolean {
  if (beginsWithStaff(text)) return false;
  const found = before.exec(text);
  return (found !== null && after.test(text.slice(found.index + found[0].length))) || diary.test(text);
}
