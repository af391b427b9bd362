import type { Audience, Course, Duty } from '../model/generated.ts';

/** What somebody does: their roles, and one duty on one channel. */
export interface Work {
  readonly roles: readonly string[];
  /** Null: the person is looked at by role alone. */
  readonly duty: Duty | null;
  /** Null: no channel in particular. */
  readonly channel: string | null;
}

const admits = <Word>(wanted: readonly Word[] | undefined, own: readonly Word[]): boolean =>
  wanted === undefined || own.some((word) => wanted.includes(word));

const of = <Word>(word: Word | null): Word[] => (word === null ? [] : [word]);

function isIn({ roles, duties, channels }: Audience, work: Work): boolean {
  return admits(roles, work.roles) && admits(duties, of(work.duty)) && admits(channels, of(work.channel));
}

/** Whether a course is for whoever does this work. */
export function isFor({ channels = [], audience = [] }: Course, work: Work): boolean {
  if (channels.length > 0 && !admits(channels, of(work.channel))) return false;
  return audience.length === 0 || audience.some((each) => isIn(each, work));
}
