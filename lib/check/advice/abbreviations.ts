/** Abbreviations that a page uses before it has written them out. */
import type { Fault } from '../fault';
import { type WordList, wordsYaml } from '../word-list';
import type { Passage } from './passages';

/** Two to eight capitals, `s` for several, `+` for others; no part of an address or of a name with figures, such as COVID-19. */
const abbreviation = /(?<![\p{L}\p{N}./@&-])(\p{Lu}{2,8}\+?)s?(?![\p{L}\p{N}@&]|[-.]\p{L}|-\p{N})/gu;

/**
 * One piece of advice for each abbreviation that the body uses in a paragraph where it is not written out, as in "Race Equity Maturity
 * Index (REMI)", nor in one before. Headings are left alone: what they name is written out below them.
 */
export function adviseAbbreviations(passages: readonly Passage[], { known }: WordList, file: string): Fault[] {
  const told = new Set(known);
  return passages.flatMap(({ text, own, lineAt, isHeading }) => {
    for (const { 0: found, 1: letters = '', index } of text.matchAll(abbreviation))
      if (isWrittenOut(text, index, found.length)) told.add(letters);
    if (isHeading) return [];
    return [...own.matchAll(abbreviation)].flatMap(({ 0: found, 1: letters = '', index }): Fault[] => {
      if (told.has(letters) || /^[IVXLC]+$/.test(letters)) return [];
      told.add(letters);
      const say = `This is its first use on the page. Write the words, then ${letters} in round brackets; or add it to ${wordsYaml}, under known, if every reader knows it.`;
      return [{ file, line: lineAt(index), written: found, level: 'look', say }];
    });
  });
}

/** Whether its words stand before it, with brackets around it, or after it, with brackets around them. */
function isWrittenOut(text: string, index: number, length: number): boolean {
  const before = /\p{L}[^()]*\((?:the |or |short )?$/u.test(text.slice(0, index));
  const after = /^ \(\p{L}[^()]* \p{L}/u.test(text.slice(index + length));
  return before || after;
}
