import type { Format } from '../format.ts';
/** One page that needs nothing else: no script, no font, no address but links to the files. */
export declare const html: Format;
