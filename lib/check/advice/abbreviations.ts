/** Abbreviations that a page uses before it writes them out, and words in capitals. */
import type { Fault } from '../fault';
import { type WordList, wordsYaml } from '../word-list';
import type { Passage } from './passages';

/** Two to eight capitals, `s` for several, `+` for others; not part of a URL, of `[!NOTE]`, or of a name with digits such as COVID-19. */
const abbreviation = /(?<![\p{L}\p{N}./@&!-])(\p{Lu}{2,8}\+?)s?(?![\p{L}\p{N}@&]|[-.]\p{L}|-\p{N})/gu;

/** Three words or more, all in capitals: those are no abbreviations. */
const shouting = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}’'-]*(?:[ ,;:&-]+\p{Lu}[\p{Lu}\p{N}’'-]*){2,}(?![\p{L}\p{N}])/gu;

/**
 * One warning for each abbreviation that the body uses before it is written out, as in "Race Equity Maturity Index (REMI)".
 * Headings are left alone: the text below them writes out what they name. A line in capitals is one warning.
 */
export function adviseAbbreviations(passages: readonly Passage[], { known }: WordList, file: string): Fault[] {
  const told = new Set(known);
  return passages.flatMap(({ text, own, lineAt, isHeading }) => {
    for (const { 0: found, 1: letters = '', index } of text.matchAll(abbreviation))
      if (isWrittenOut(text, index, found.length)) told.add(letters);
    const loud = [...own.matchAll(shouting)].filter(({ 0: words }) =>
      words.split(/[ ,;:&-]+/).some((word) => word.length > 4 && !told.has(word)),
    );
    const shouted = loud.map(
      ({ 0: words, index }): Fault => ({
        file,
        line: lineAt(index),
        written: words,
        level: 'warning',
        say: 'Words in capitals are hard to read, and some screen readers spell them out. Write them in small letters.',
      }),
    );
    if (isHeading) return shouted;
    const isShouted = (at: number) => loud.some(({ 0: words, index }) => at >= index && at < index + words.length);
    const short = [...own.matchAll(abbreviation)].flatMap(({ 0: found, 1: letters = '', index }): Fault[] => {
      if (told.has(letters) || /^[IVXLC]+$/.test(letters) || isShouted(index)) return [];
      told.add(letters);
      const say = `Write the words in full the first time, then ${letters} in brackets. If every reader knows it, add it to ${wordsYaml}, under known.`;
      return [{ file, line: lineAt(index), written: found, level: 'warning', say }];
    });
    return [...shouted, ...short];
  });
}

/** Whether its words are before it, with brackets around it, or after it in brackets. */
function isWrittenOut(text: string, index: number, length: number): boolean {
  const before = /\p{L}[^()]*\((?:the |or |short )?$/u.test(text.slice(0, index));
  const after = /^ \(\p{L}[^()]* \p{L}/u.test(text.slice(index + length));
  return before || after;
}
