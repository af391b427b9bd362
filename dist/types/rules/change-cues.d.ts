/** Whether a text tells how one person, who is not of the staff, could not do a thing and now does: the shape of a story of care. */
export declare function tellsOfChange(text: string): boolean;
