import { capitals, stateNames, states } from './shapes.ts';

/** Capitalised, yet no place below a state: countries, months, days, abbreviations, words that begin sentences. */
const never = new Set(
  [
    stateNames,
    'US|USA|U.S|U.S.A|United States|America|Canada|Mexico|Spain|Europe|Africa|Asia|India|China|UK|England|France|Germany',
    'Afghanistan|Australia|Austria|Bangladesh|Belgium|Brazil|Britain|Great Britain|Cambodia|Chad|Cuba|Czech Republic|Denmark|Egypt|Ethiopia',
    'Finland|Ghana|Greece|Guinea|Haiti|Hungary|Iceland|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kenya|Korea|Lebanon',
    'Liberia|Malaysia|Mali|Morocco|Nepal|Netherlands|New Zealand|Nigeria|Norway|Pakistan|Philippines|Poland|Romania|Russia|Saudi Arabia',
    'Scotland|Senegal|Sierra Leone|South Africa|South Korea|North Korea|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Turkey',
    'Uganda|Ukraine|Uruguay|Venezuela|Vietnam|Wales|Yemen|Zimbabwe|West Africa|Latin America|Middle East|West Coast|East Coast|Midwest',
    'White House|Capitol Hill|Washington DC|América Latina|África|Brasil|Italia|Alemania|Inglaterra|Japón|Rusia|Ucrania|Venezuela|Cuba',
    'España|México|Estados Unidos|Europa|Argentina|Colombia|Perú|Chile|Francia|Portugal',
    'January|February|March|April|May|June|July|August|September|October|November|December',
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Thanksgiving|Easter|Halloween',
    'ER|ICU|ED|OR|AHA|ACC|ADA|FDA|CDC|NIH|NHS|WHO|I|A|Dr|Mr|Mrs|Ms|Her|His|Our|We|This|That|These|Your|Every|Any|Each',
    'Stage|Type|COVID|Medicare|Medicaid|General|Health|Hospital|Clinic|Urgent Care|Healthcare|Memorial|Facebook|Instagram',
    'Urgencias|Consulta|Consultas|Servicio|Unidad|Reanimación|Planta|Twitter|TikTok|YouTube|LinkedIn|Google|Zoom|Spanish|English',
  ].flatMap((row) => row.split('|')),
);

/** Small words that only a headline in title case writes with a capital. */
const headline =
  /(?:^| )(?:Of|To|For|The|About|On|From|With|How|What|Why|Who|When|Getting|Will|Can|Not|No|Is|Are|Be|At|In|And|Or|Your|Our|Their) /;

/** Whether capitalised words may be the name of a place below a state. */
export function isPlace(value: string): boolean {
  const name = value.replace(/^the |\.$/g, '').trim();
  return !never.has(name) && !name.split(/ and | /).every((word) => never.has(word)) && !headline.test(value);
}

/** A town, perhaps with its state. Its group is the value. */
export const town = String.raw`(?:the )?(${capitals}(?:,? (?:${states})\b|, (?:${stateNames}))?)`;
