import type { PostData } from '../../model/generated.ts';
/** The stage a status means. “Draft — photo needed” is a draft, “not scheduled” is none of the stages. */
export declare function stageOf(status: string): PostData['stage'];
/** Whether a text says nothing but a status, such as the back-ticked word of a heading. */
export declare function isStatus(text: string): boolean;
/** The status that a heading states for what is below it: “✅ Published”, “Scheduled posts (3)”. */
export declare function headingStatus(text: string): string | null;
