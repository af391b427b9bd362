import type { KnownObligation } from '../../policy/obligations.ts';
import { type Sort } from '../sort.ts';
type Obligation = Omit<KnownObligation, 'place' | 'isOwn'>;
/** What the practice must do. An obligation that does not apply need not be served. */
export declare const obligations: Sort<Obligation>;
export {};
