/** The words of the full texts, so that the search takes none of them for a slip and mends slips to them. */
import { fold, wordsOf } from '../search/words';
import { fullTexts } from './full-texts';

/** Shorter words are never mended, nor to them. */
const shortest = 4;

/** Each word that the texts of listed resources hold, once, as it is written there first, in small letters and in order. */
export function fullWords(): string[] {
  const words = new Map<string, string>();
  for (const { html } of fullTexts()) {
    for (const { text } of wordsOf(html.replace(/<[^>]*>|&#?\w+;/g, ' '))) {
      const term = fold(text);
      if (term.length >= shortest && !/\d/.test(term) && !words.has(term)) words.set(term, text.toLowerCase());
    }
  }
  return [...words.values()].sort();
}
