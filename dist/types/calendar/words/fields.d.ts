/** What a label or column can say. `copy` texts go out; `content`, `description` and `script` may. */
export type Field = 'id' | 'date' | 'day' | 'week' | 'month' | 'time' | 'timeZone' | 'channels' | 'kind' | 'title' | 'hook' | 'copy' | 'content' | 'description' | 'script' | 'body' | 'cta' | 'comment' | 'slides' | 'hashtags' | 'mentions' | 'links' | 'media' | 'alt' | 'subject' | 'authorizations' | 'status' | 'author' | 'approvals' | 'urgent' | 'remove' | 'permalink' | 'campaign' | 'tags' | 'reference' | 'notes' | 'ignore';
/**
 * The words of labels and columns, by what they say, in the languages calendars are written in. Compared folded; a
 * label is also known by its last or first words (“Instagram Caption”, “Legenda para o post”), save by those with a
 * `!`, which other languages use for other things and which count only as a whole label.
 */
export declare const fieldWords: Readonly<Record<Field, readonly string[]>>;
/** Fields whose value is a text that goes out. */
export declare const copyFields: ReadonlySet<Field>;
/** A word as it is written, without its mark. */
export declare function unmarked(word: string): string;
