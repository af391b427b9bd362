import type { Certainty, Hit, IdentifierType } from './detector.ts';
import type { Range } from './care.ts';
/** What ties an identifier to a patient. */
export type Link = 'nature' | 'care' | 'person' | 'reply' | 'picture' | 'subject';
/** What is known about a text beside its identifiers. */
export interface Setting {
    /** Words about one person's care. */
    readonly care: readonly Range[];
    /** Words about an occasion of somebody's care, which make a patient of whoever is told beside them. */
    readonly occasions: readonly Range[];
    /** Words about a picture of somebody. */
    readonly pictures: readonly Range[];
    /** Whether another text of the same post speaks of one person's care. */
    readonly careElsewhere: boolean;
    /** Whether the text speaks of care that the practice gives, of whomever: whoever is named in it is most often meant. */
    readonly touched: boolean;
    readonly reply: boolean;
    /** Whether the post says that it is about a patient. */
    readonly patient: boolean;
    /** How far words may stand from the identifier, in characters. */
    readonly near: number;
    /** Types that speak of care by themselves. */
    readonly byNature: ReadonlySet<IdentifierType>;
}
/** Whether a name has the title or the role of somebody who works in care: such a one is rarely the patient. */
export declare function isClinician(text: string, hit: Hit): boolean;
/** Whether a text invites everybody to reach the practice there. */
export declare const isInvitation: (text: string, hit: Hit) => boolean;
/** Whether a name is of somebody who speaks in public: what is told of them is known. */
export declare const isPublicSpeaker: (text: string, hit: Hit) => boolean;
/** Whether a text says of a name that nobody living is meant. */
export declare function isNobodyLiving(text: string, hit: Hit): boolean;
/** Whether a name is that of a newspaper, a building, a shop or a school. */
export declare const isInstitution: (text: string, hit: Hit) => boolean;
/** Whether an account belongs to a shop, a school or a paper, by its name. */
export declare const isBusiness: (text: string, hit: Hit) => boolean;
/** Whether a name is told, elsewhere in the text, as that of somebody at the practice or of nobody. */
export declare function isToldElsewhere(text: string, hit: Hit, hits: readonly Hit[]): boolean;
/** Whether a text tells of years that nobody now in care has seen as more than a child. */
export declare const isOfThePast: (text: string) => boolean;
/** Whether a text begins with somebody who works at the practice: most often it is about them. */
export declare const beginsWithStaff: (text: string) => boolean;
/** Whether a text speaks of somebody who works at the practice, or of a thing or an animal with a name: what it tells may be theirs. */
export declare const isAboutStaff: (text: string) => boolean;
/** The hits of a text that name somebody who may be a patient. */
export declare const namedIn: (text: string, hits: readonly Hit[]) => Hit[];
/** What ties one hit to a patient, given the hits of the text that name somebody. */
export declare function linksOf(hit: Hit, named: readonly Hit[], setting: Setting): Link[];
/** Moves a certainty down the scale, never below `possible`. */
export declare const lowered: (certainty: Certainty, steps?: number) => Certainty;
/**
 * How certain it is that an identifier is a patient's: without a link `possible`, with one `likely`, with two
 * `sure`; one step less where the identifier itself is only possibly one.
 */
export declare function certaintyOf(hit: Hit, links: readonly Link[]): Certainty;
