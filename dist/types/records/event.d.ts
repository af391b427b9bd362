import type { RegisterEvent } from '../model/generated.ts';
/** What an event says, before it has its id. */
export type EventContent = Omit<RegisterEvent, 'id' | 'version'>;
/** An event with its id: the same content always gives the same id. Keys that say nothing are left out. */
export declare function eventOf(content: EventContent): RegisterEvent;
/** The event's line in the register: canonical JSON, so that its id can be checked without parsing it again. */
export declare const lineOf: (event: RegisterEvent) => string;
/** What is wrong with a line of the register. */
export type LineFault = 'incomplete' | 'no event' | 'changed';
/** Whether a day exists; asked once for each, as a register has many events and few days. */
export declare function isKnownDay(day: string): boolean;
/** Reads one line. An event whose digest is not its id was changed after it was written. */
export declare function readLine(line: string): RegisterEvent | LineFault;
