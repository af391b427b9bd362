import type { Recogniser } from './kind.ts';
/** Several posts under one heading, each begun by the same label again: a second “Channel:”, a second “Caption”. */
export declare const repeated: Recogniser;
