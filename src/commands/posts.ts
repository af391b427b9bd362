import { postData } from '../model/post.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
import type { Sources } from '../read/sources.ts';
import { reportOf } from './report-of.ts';
import { postsTables } from './posts-tables.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface PostsInputs extends ReadOptions {
  readonly sources: Sources;
  readonly explain: boolean;
}

export async function postsCommand(inputs: PostsInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs, 'calendars');
  const { calendars } = read.practice;
  const report = reportOf(
    'posts',
    read,
    { findings: [], cards: [], tables: postsTables(calendars, { explain: inputs.explain }) },
    'never',
  );
  const { posts, files, unread } = report.counts;
  const left = unread > 0 ? `${count(unread, 'part')} could not be read` : 'nothing was left unread';
  report.summary = `${count(posts, 'post')} in ${count(files, 'file')} read; ${left}.`;
  const data = {
    files: calendars.map((f) => ({
      path: f.source.path,
      posts: f.posts.length,
      unread: f.blocks.filter((b) => b.as === 'unread').length,
    })),
    posts: calendars.flatMap((f) => f.posts.map(postData)),
    unread: calendars.flatMap((f) =>
      f.blocks
        .filter((b) => b.as === 'unread')
        .map(({ line, endLine, reason }) => ({ path: f.source.path, line, endLine, reason })),
    ),
  };
  return { report, data, practice: read.practice.document, echoes: true };
}
