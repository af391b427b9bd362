/**
 * What the clocks of a zone show more than UTC at an instant, in milliseconds. Zones are asked once a span, of which
 * there are two a year: to ask for every instant costs more than all else that is done with it.
 * @throws RangeError where there is no such zone
 */
export declare function offsetAt(zone: string, instant: number): number;
/** What the clocks of a zone show at an instant, as the same instant of UTC. */
export declare const shownAt: (zone: string, instant: number) => Date;
/** When a zone's clocks show a local time, in milliseconds since 1970. */
export interface Instants {
    readonly earliest: number;
    /** Later than `earliest` where the time comes twice. */
    readonly latest: number;
    /** Whether the clocks never show it; both instants are then as much later as they skip. */
    readonly isSkipped: boolean;
}
/**
 * When a zone's clocks show a local time (`2026-03-08T02:30`).
 * @throws RangeError where there is no such zone, day or time
 */
export declare function instantsAt(zone: string, local: string): Instants;
