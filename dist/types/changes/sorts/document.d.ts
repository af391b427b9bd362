import type { PolicyDocument } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** What every document says of itself. */
type Head = Pick<PolicyDocument, 'version' | 'effective' | 'expires' | 'owner' | 'changes' | 'extends'>;
/** The documents themselves; what stands in them is told by its own sort. */
export declare const documents: readonly Sort<Head>[];
export {};
