/** What the search knows of one resource. Runs in browsers. */
export interface SearchRecord {
  /** The address, which is also the record's id. */
  id: string;
  title: string;
  summary: string;
  kind: string;
  /** What it is filed under, names of people, titles of recordings, headings, and the editors' own search words. */
  words: string;
}
