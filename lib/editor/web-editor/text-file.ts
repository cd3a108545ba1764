/** What collections of the web editor have in common that are no posts. */

/** Files that are written whole, as text. */
export const textFormat = 'text-file';

/** Nothing is deleted and nothing published from the form: an address answers for ever, and a person merges. */
export const guarded = { delete: false, publish: false } as const;
