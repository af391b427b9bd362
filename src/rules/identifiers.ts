import { matches } from '../identifiers/matches.ts';
import type { Hit, IdentifierType } from '../identifiers/detector.ts';
import { picturesIn, touchesCare } from '../identifiers/care.ts';
import type { Link, Setting } from '../identifiers/link.ts';
import {
  certaintyOf,
  isAboutStaff,
  isBusiness,
  isClinician,
  isInstitution,
  isInvitation,
  isNobodyLiving,
  isPublicSpeaker,
  isToldElsewhere,
  linksOf,
  namedIn,
  lowered,
} from '../identifiers/link.ts';
import { masked } from '../identifiers/mask.ts';
import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { missingElements } from './elements.ts';
import { allowing, choice, demanding, opposite, rising, together } from '../model/effect.ts';
import { careOf, directoryIn, identifiersIn, occasionsOf } from './hits.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';

type Options = OptionsOf<'identifiers'>;

/** Named in the schema too, which documents them; a test holds both together. */
export const defaults = {
  personal: ['SSN', 'MRN', 'PLAN'],
  alone: [
    'NAME',
    'PHONE',
    'FAX',
    'EMAIL',
    'ACCOUNT',
    'LICENSE',
    'VEHICLE',
    'DEVICE',
    'IP',
    'AGE',
    'ADDRESS',
    'ID',
  ],
  permitted: ['NAME', 'AGE', 'DATE', 'LOCATION', 'HANDLE', 'URL'],
  near: 200,
} as const satisfies Options;

/** How each link is said in a message. */
const phrases: Readonly<Record<Link, string>> = {
  nature: 'which speaks of a patient by itself',
  care: "near words about somebody's care",
  person: 'near a name',
  reply: 'in a reply',
  picture: 'near words about a picture',
  subject: 'in a post about a patient',
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

const prepare = memoise((options: Options) => ({
  types: options.types && new Set<IdentifierType>(options.types),
  personal: new Set<IdentifierType>(options.personal ?? defaults.personal),
  alone: new Set<IdentifierType>(options.alone ?? defaults.alone),
  permitted: new Set<IdentifierType>(options.permitted ?? defaults.permitted),
  words: options.words?.length ? new RegExp(options.words.map(escaped).join('|'), 'gi') : null,
}));
function settingOf(passage: Passage, options: Options): Setting {
  const { words, personal } = prepare(options);
  const own = words ? matches(words, passage.text) : [];
  const { post } = passage;
  return {
    care: [
      ...careOf(passage.text),
      ...own.map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ],
    occasions: occasionsOf(passage.text),
    pictures: picturesIn(passage.text),
    careElsewhere: post !== null && passage.field !== 'copy' && careOf(post.copy ?? '').length > 0,
    touched: post !== null && passage.published && touchesCare(passage.text) && !isAboutStaff(passage.text),
    reply: post?.kind === 'reply',
    patient: post?.subject === 'patient' || post?.subject === 'minor',
    near: options.near ?? defaults.near,
    byNature: personal,
  };
}

/** A date outside the published text is most often the post's own: what is said of the post ties it to nobody. */
const saidOfPost = { careElsewhere: false, reply: false, patient: false } as const satisfies Partial<Setting>;

/** A word that is perhaps a name, and that nothing links to a patient, is not worth a word. */
const isDoubtfulName = (hit: Hit): boolean => hit.type === 'NAME' && hit.confidence === 'possible';

/** What a reply may hold that ties to nobody's care: whom it greets, who answers at which number, a day, a place. */
const courteous: ReadonlySet<IdentifierType> = new Set([
  'NAME',
  'HANDLE',
  'DATE',
  'LOCATION',
  'PHONE',
  'EMAIL',
  'ADDRESS',
]);

/** Whether nothing but that it stands in a reply, perhaps beside a name, ties an identifier to a patient. */
const isCourtesy = (hit: Hit, links: readonly Link[]): boolean =>
  courteous.has(hit.type) && links.every((link) => link === 'reply' || link === 'person');

/** Whether the post says that it is about no patient, and its words do not say otherwise: a name beside care is somebody's. */
const isAboutOthers = (post: Post | null, links: readonly Link[]): boolean =>
  post?.subject === 'staff' || (post?.subject === 'none' && !links.includes('care'));

/** Whether the post cites a permission: one that counts, where the register is at hand. What it covers is for the kind `authorization`. */
function isPermitted(post: Post | null, { authorizations }: Practice): boolean {
  const cited = post?.authorizations ?? [];
  if (!authorizations) return cited.length > 0;
  const found = cited.map((id) => authorizations.get(id.trim().toUpperCase()));
  return found.some((each) => each !== undefined && missingElements(each).length === 0);
}

const sensitivity = choice<NonNullable<Options['level']>>(['error', 'review']);
const lowerCase = (word: string): string => word.toLowerCase();

/** The identifiers of HIPAA's Safe Harbor, minus the practice's own directory. */
export const identifiers: RuleKind<Options, 'text'> = {
  reads: 'text',
  slots: ['identifier', 'link'],
  *check(passage, options, practice) {
    const { types, alone, permitted } = prepare(options);
    const { text, post } = passage;
    const hits = identifiersIn(text, practice, options.level);
    if (hits.length === 0) return;
    const setting = settingOf(passage, options);
    const isCourteous = setting.reply && !touchesCare(text);
    const named = namedIn(text, hits);
    for (const hit of hits) {
      if (types && !types.has(hit.type)) continue;
      const isOwnDate = hit.type === 'DATE' && !passage.published;
      // The given name of a colleague is most often the colleague.
      const perhapsColleague =
        hit.type === 'NAME' && directoryIn(practice.document).isGivenName(text.slice(hit.start, hit.end));
      const around = { ...setting, touched: setting.touched && !perhapsColleague };
      const links = linksOf(hit, named, isOwnDate ? { ...around, ...saidOfPost } : around);
      if (links.length === 0 && (!alone.has(hit.type) || isDoubtfulName(hit))) continue;
      if (perhapsColleague && links.every((link) => link === 'reply')) continue;
      const covered = permitted.has(hit.type) && isPermitted(post, practice);
      const steps =
        covered ||
        perhapsColleague ||
        isNobodyLiving(text, hit) ||
        isInstitution(text, hit) ||
        (isClinician(text, hit) && isAboutStaff(text)) ||
        (isBusiness(text, hit) && !links.includes('care')) ||
        (post !== null && isInvitation(text, hit)) ||
        (isCourteous && isCourtesy(hit, links))
          ? 2
          : isAboutOthers(post, links) ||
              isClinician(text, hit) ||
              isPublicSpeaker(text, hit) ||
              isToldElsewhere(text, hit, hits)
            ? 1
            : 0;
      const identifier = masked(text, hit);
      const link = links.map((each) => phrases[each]).join(', ') || 'with nothing that links it to a patient';
      yield {
        place: placeIn(passage, hit.start, hit.end),
        message: `This may show ${identifier}, ${link}. Take it out; if it is the practice's own, list it in the directory of chaperone.yaml.`,
        slots: { identifier, link },
        confidence: lowered(certaintyOf(hit, links), steps),
      };
    }
  },
  compare: (before, after) =>
    together([
      opposite(allowing<string>(before.types, after.types)),
      sensitivity(before.level ?? 'review', after.level ?? 'review'),
      demanding<string>(before.personal ?? defaults.personal, after.personal ?? defaults.personal),
      demanding<string>(before.alone ?? defaults.alone, after.alone ?? defaults.alone),
      rising(before.near ?? defaults.near, after.near ?? defaults.near),
      demanding(before.words?.map(lowerCase), after.words?.map(lowerCase)),
      opposite(
        demanding<string>(before.permitted ?? defaults.permitted, after.permitted ?? defaults.permitted),
      ),
    ]),
};
