import type { OwnAdjustment } from '../../policy/adjust.ts';
import { type Sort } from '../sort.ts';
type Finding = Required<OwnAdjustment>;
/** Chaperone's own findings, as the policy has them. */
export declare const findings: Sort<Finding>;
export {};
