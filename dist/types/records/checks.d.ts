import type { PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { RecordProblem } from './register.ts';
import type { RecordsPolicy } from './resolve.ts';
/** What does not fit in the documents on records and retention, taken together. */
export declare function crossCheck(policy: RecordsPolicy, practice: PracticeDocument, asOf: string): RecordProblem[];
/** Posts that fall into no class, which every post must. */
export declare function unclassifiedPosts(posts: readonly Post[], policy: RecordsPolicy, asOf: string): (RecordProblem & {
    readonly post: Post;
})[];
