/* Made by `npm run generate` from schemas/. Do not edit. */
import type { ErrorObject } from 'ajv';
interface Validator { (value: unknown): boolean; errors?: ErrorObject[] | null }
export declare const authorizations: Validator;
export declare const event: Validator;
export declare const holds: Validator;
export declare const lock: Validator;
export declare const policy: Validator;
export declare const practice: Validator;
export declare const records: Validator;
export declare const responsibilities: Validator;
export declare const retention: Validator;
export declare const rule: Validator;
export declare const training: Validator;
export declare const waivers: Validator;
