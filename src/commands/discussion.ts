import { isFixedAlone } from '../lint/fixes.ts';
import { lint } from '../lint/lint.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { Law } from '../policy/strictest.ts';
import type { Sources } from '../read/sources.ts';
import { authorship, type Authorship, type ChangeHistory } from './authorship.ts';
import type { Approving, Review } from './reviews.ts';

/** What was said and done about a change where it was proposed. Asked for only where something hangs on it. */
export type Discussions = () => Promise<readonly Discussion[]>;

export interface Discussion {
  /** The login of who proposed it; `""` where unknown. */
  readonly author: string;
  /** The approvals that stand. */
  readonly reviews: () => Promise<readonly Review[]>;
  /** Null where not all of its commits can be had. */
  readonly history: () => Promise<ChangeHistory | null>;
}

type Known = Omit<Practice, 'calendars'>;
type ReadAll = (sources: Sources) => Promise<readonly CalendarFile[]>;

/**
 * What must be known to judge the approvals of a change.
 * @param law what judges: only what it suggests may be taken over without becoming an author
 */
export async function approvingBy(
  { author, ...discussion }: Discussion,
  practice: PracticeDocument,
  readAll: ReadAll,
  law: Law,
  known: Known,
  dayOf: (at: number) => string,
): Promise<Omit<Approving, 'readAt'>> {
  const reviews = await discussion.reviews();
  const history = await discussion.history();
  // Who wrote a change that cannot be read is not known, so nobody is known to be somebody else.
  if (!history) return { practice, reviews: [], authors: new Set(), authorship: null, dayOf };
  const authors = new Set([author, ...history.commits.flatMap((commit) => commit.authors)]);
  authors.delete('');
  return {
    practice,
    // Whoever proposed the change does not approve it, whoever wrote it.
    reviews: reviews.filter(({ login }) => login !== author),
    authors,
    authorship: tracing(history, readAll, law, known),
    dayOf,
  };
}

function tracing(history: ChangeHistory, readAll: ReadAll, law: Law, known: Known): Authorship {
  return authorship(history, {
    calendarsAt: readAll,
    async isSuggested(path, before, after) {
      const [old] = (await readAll(before)).filter(({ source }) => source.path === path);
      const [now] = (await readAll(after)).filter(({ source }) => source.path === path);
      if (!old || !now) return false;
      const { findings } = lint({ ...known, calendars: [old] }, law);
      return isFixedAlone(old.source.text, now.source.text, findings);
    },
  });
}
