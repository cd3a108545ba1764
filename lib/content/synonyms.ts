import { loadSynonyms } from './load';

/** The groups of words that mean the same to a searcher. No word is in two groups, whether in capitals or small letters. */
export function listSynonyms(): readonly (readonly string[])[] {
  return loadSynonyms();
}
