/** What the search knows of one resource. Runs in browsers. */
export interface SearchRecord {
  /** The address, which is also the record's id. */
  id: string;
  title: string;
  summary: string;
  kind: string;
  /** Names of people, organisations, topics; headings; the editors' own search words. */
  words: string;
}
