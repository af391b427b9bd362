import type { Format } from '../format.ts';
/** SARIF 2.1.0, as code scanning reads it. Columns count UTF-16 code units; waived findings are suppressed. */
export declare const sarif: Format;
