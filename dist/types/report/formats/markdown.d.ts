import type { Format } from '../format.ts';
/** For the job summary and the comment: a card for each post that needs somebody, the rest folded. */
export declare const markdown: Format;
