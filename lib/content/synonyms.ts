/** Groups of words that mean the same. */
export function listSynonyms(): readonly (readonly string[])[] {
  return [];
}
