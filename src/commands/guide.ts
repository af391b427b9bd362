import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import type { Handbook } from '../report/handbook-content.ts';
import type { Language } from '../identifiers/detector.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
import { channelsOf } from '../training/matrix.ts';
import { InputError } from './fault.ts';
import { handbookOf } from './handbook.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface GuideInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
  readonly channel: string;
  /** The language of what is Chaperone's own in it; null: that of the practice. */
  readonly language: Language | null;
}

/** A handbook; null where the policy has mistakes, so that it would leave something out. */
export interface Guide {
  readonly book: Handbook | null;
  readonly result: Result;
}

/**
 * `chaperone training guide`: what somebody who posts on a channel should know, from the policy in force.
 * @throws InputError for a channel that the practice does not have
 */
export async function guideCommand(inputs: GuideInputs): Promise<Guide> {
  const read = await readPractice(inputs.sources, inputs);
  const channels = channelsOf(read.practice);
  const channel = inputs.channel.toLowerCase();
  if (channels.length > 0 && !channels.includes(channel))
    throw new InputError(`The practice does not post there. Its channels are ${channels.join(', ')}.`);
  const findings = documentFindings(read.problems);
  const book = findings.length > 0 ? null : handbookOf(channel, read, inputs.language);
  const clauses = book?.chapters.reduce((sum, { clauses: own }) => sum + own.length, 0) ?? 0;
  const report = {
    ...reportOf('training guide', read, { findings, cards: [], tables: [] }, inputs.failOn),
    summary: book
      ? `${count(book.chapters.length, 'chapter')} on ${count(clauses, 'rule')}.`
      : 'No handbook was made: the policy has mistakes, so something would be missing from it.',
  };
  return { book, result: { report, data: { handbook: book }, practice: read.practice.document } };
}
