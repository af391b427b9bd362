/** Names of months, January first, in the languages calendars are written in; full names, then short ones. */
export const months: readonly (readonly string[])[] = [
  words(
    'january janvier enero janeiro januar januari gennaio ianuarie januar leden stycznia يناير كانون ocak января январь styczen tammikuu tammikuuta ledna',
  ),
  words(
    'february fevrier febrero fevereiro februar februari febbraio februarie unor lutego فبراير subat февраля февраль luty helmikuu helmikuuta unora',
  ),
  words(
    'march mars marzo marco marz maart martie marec brezen marca مارس mart марта март maaliskuu maaliskuuta brezna marzec',
  ),
  words(
    'april avril abril aprile aprilie duben kwietnia أبريل ابريل nisan апреля апрель huhtikuu huhtikuuta dubna kwiecien',
  ),
  words('may mai mayo maio mei maggio maj kveten maja مايو mayis мая toukokuu toukokuuta kvetna'),
  words(
    'june juin junio junho juni giugno iunie jun cerven czerwca يونيو haziran июня июнь czerwiec kesakuu kesakuuta cervna',
  ),
  words(
    'july juillet julio julho juli luglio iulie jul cervenec lipca يوليو temmuz июля июль lipiec heinakuu heinakuuta cervence',
  ),
  words(
    'august aout agosto augustus augusti srpen sierpnia أغسطس اغسطس agustos августа август sierpien elokuu elokuuta srpna',
  ),
  words(
    'september septembre septiembre setembro settembre septembrie zari wrzesnia سبتمبر eylul сентября сентябрь wrzesien syyskuu syyskuuta',
  ),
  words(
    'october octobre octubre outubro oktober ottobre octombrie oktober rijen pazdziernika أكتوبر اكتوبر ekim октября октябрь pazdziernik lokakuu lokakuuta rijna',
  ),
  words(
    'november novembre noviembre novembro noiembrie listopad listopada نوفمبر kasim ноября ноябрь marraskuu marraskuuta listopadu',
  ),
  words(
    'december decembre diciembre dezembro dezember desember dicembre decembrie prosinec grudnia ديسمبر aralik декабря декабрь grudzien joulukuu joulukuuta prosince',
  ),
];

/** Short names of months that are no common words of any of the languages. */
export const shortMonths: readonly (readonly string[])[] = [
  words('jan ene janv'),
  words('feb fev fevr'),
  words('mar mrz'),
  words('apr abr avr'),
  [],
  words('jun'),
  words('jul juil'),
  words('aug'),
  words('sep sept'),
  words('oct okt'),
  words('nov'),
  words('dec dez des dic'),
];

/** Short names that are words of other languages too: they count only right after a day, as in 15/out. */
export const doubtfulMonths: readonly (readonly string[])[] = [
  [],
  [],
  [],
  [],
  [],
  [],
  [],
  ['ago'],
  ['set'],
  ['out'],
  [],
  [],
];

/** Months as numbers of Chinese, as in 二月; digits before 月 are read apart. */
export const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Names of weekdays, Monday first. */
export const weekdays: readonly (readonly string[])[] = [
  words(
    'monday poniedzialek lundi lunes segunda segunda-feira montag mandag maandag lunedi luni pondelok pondeli الاثنين الإثنين 周一 星期一 월요일 月曜日 月曜 pazartesi понедельник maanantai maanantaina måndag',
  ),
  words(
    'tuesday mardi martes terca terca-feira dienstag tirsdag dinsdag martedi marti utorok utery الثلاثاء 周二 星期二 화요일 火曜日 火曜 sali вторник tiistai tiistaina wtorek',
  ),
  words(
    'wednesday mercredi miercoles quarta quarta-feira mittwoch onsdag woensdag mercoledi miercuri streda الأربعاء 周三 星期三 수요일 水曜日 水曜 carsamba среда keskiviikko keskiviikkona sroda',
  ),
  words(
    'thursday jeudi jueves quinta quinta-feira donnerstag torsdag donderdag giovedi joi stvrtok ctvrtek الخميس 周四 星期四 목요일 木曜日 木曜 persembe четверг torstai torstaina czwartek',
  ),
  words(
    'friday vendredi viernes sexta sexta-feira freitag fredag vrijdag venerdi vineri piatok patek الجمعة 周五 星期五 금요일 金曜日 金曜 cuma пятница perjantai perjantaina',
  ),
  words(
    'saturday samedi sabado samstag sonnabend lordag zaterdag sabato sambata sobota السبت 周六 星期六 토요일 土曜日 土曜 cumartesi суббота lauantai lauantaina lørdag',
  ),
  words(
    'sunday dimanche domingo sonntag sondag zondag domenica duminica nedela nedele الأحد 周日 星期日 星期天 周天 일요일 日曜日 日曜 pazar воскресенье sunnuntai sunnuntaina niedziela',
  ),
];

/** Short weekdays: whole segments, or before a date. */
export const shortWeekdays: readonly (readonly string[])[] = [
  words('mon mo man lun seg'),
  words('tue tues di tir tis ter'),
  words('wed weds mi ons mer qua'),
  words('thu thur thurs do tor tors jeu jue qui'),
  words('fri fr fre ven vie sex'),
  words('sat sa lor sam sab'),
  words('sun so son dim dom'),
];

/** Words before the number of a day, a week, a month. */
export const dayWords = words('day tag jour dia dag giorno ziua den dzien gun день paiva يوم اليوم');
export const weekWords = words(
  'week weeks woche wochen semaine semana semanas uke settimana saptamana tyzden أسبوع الأسبوع wk kw vecka veckor tydzien hafta неделя viikko uge',
);
export const monthWords = words('month monat mois mes maned mese luna mesiac شهر');

/** Words for “about”, “early”: a date so marked is approximate. */
export const aboutWords = words(
  'approx approximately circa ca around about early mid late anfang mitte ende debut fin vers',
);

/** Zones by the names calendars write. Names that stand for several zones are left out. */
export const zones: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  hst: 'Pacific/Honolulu',
  brt: 'America/Sao_Paulo',
  utc: 'UTC',
  gmt: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  sast: 'Africa/Johannesburg',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  sgt: 'Asia/Singapore',
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
