import type { Example } from '../lint/examples.ts';
import type { Language } from '../identifiers/detector.ts';
import type { Question, Risk, WhenItGoesWrong } from '../model/generated.ts';

export type { Example };

/** A rule as people read it. */
export interface Clause {
  readonly id: string;
  readonly title: string;
  readonly guidance: string | null;
  /** Whether a post that breaks it is held. */
  readonly isStrict: boolean;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A course as a chapter. */
export interface Chapter {
  readonly course: string;
  readonly title: string;
  readonly about: string | null;
  readonly passMark: number;
  /** Whether a quiz counts as evidence of the course. */
  readonly isQuizzed: boolean;
  readonly clauses: readonly Clause[];
  readonly risks: readonly Risk[];
  readonly questions: readonly Question[];
}

/** Everything that somebody who posts on a channel should know. */
export interface Handbook {
  readonly language: Language;
  readonly practice: string;
  readonly channel: string;
  readonly channelName: string;
  /** The version of the policy that it is made from; null where that is not one. */
  readonly policyVersion: string | null;
  readonly asOf: string;
  readonly chapters: readonly Chapter[];
  readonly incident: WhenItGoesWrong | null;
  /** Whom to ask, by what for. */
  readonly contacts: readonly { readonly name: string; readonly for: string }[];
  /** Who may take the quiz, by id. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}
