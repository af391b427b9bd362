export { describe, InputError } from '../commands/fault.ts';
