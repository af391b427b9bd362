/** The findings of the reader itself. The engine's table gives each its severity, page and cases. */
export declare const problemIds: readonly ['calendar/weekday', 'calendar/date-impossible', 'calendar/date-order', 'calendar/time-skipped', 'calendar/time-doubled', 'calendar/duplicate-id', 'calendar/placeholder', 'calendar/reference', 'calendar/unread', 'calendar/no-posts', 'calendar/front-matter', 'calendar/unknown-value'];
export type ProblemId = (typeof problemIds)[number];
