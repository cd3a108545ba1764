/** Correctly spelt words that resemble words in the library, so that search doesn't treat them as typos. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remember } from '../../content/library';
import { maxTypos, twoWords, typosBetween } from '../../search/spelling';
import { atOnce, WordIndex } from '../../search/word-index';
import { fold, stemOf, wordsOf } from '../../search/words';
import { fullTexts } from './full-texts';
import { textRecords, titleRecords } from './search-records';

/** The British dictionary of Hunspell, with names and places: https://www.npmjs.com/package/dictionary-en-gb. */
const dictionary = 'node_modules/dictionary-en-gb/index.dic';
const names = 'lib/outputs/search/names.txt';

/**
 * Sorted stems from the dictionary and the full texts, but only those close enough to a word in the records to be taken for a
 * typo of it, or for two of them written as one. The whole dictionary would be a hundred times larger.
 */
export const ordinaryWords = remember((): string[] => {
  const index = new WordIndex(titleRecords());
  atOnce(index.addTitles());
  atOnce(index.addTexts(textRecords()));
  const near = new Map<string, string[]>();
  for (const word of index.words.keys())
    for (const each of shortened(word)) {
      const known = near.get(each);
      if (known) known.push(word);
      else near.set(each, [word]);
    }
  const stems = new Set<string>();
  const seen = new Set<string>();
  const add = (word: string) => {
    if (seen.size === seen.add(word).size || index.hasWord(fold(word)) || index.hasStem(stemOf(word))) return;
    const typed = fold(word);
    const known = new Set(shortened(typed).flatMap((each) => near.get(each) ?? []));
    if ([...known].some((each) => isNear(typed, each)) || twoWords(typed, index)) stems.add(stemOf(word));
  };
  const linesOf = (file: string) => readFileSync(join(process.cwd(), file), 'utf8').split('\n').slice(1);
  for (const line of linesOf(dictionary)) for (const word of formsOf(line)) add(word);
  for (const line of linesOf(names)) for (const word of line.split(' ')) add(word);
  for (const { html } of fullTexts()) for (const { text } of wordsOf(html.replace(/<[^>]*>|&#?\w+;/g, ' '))) add(text);
  return [...stems].sort();
});

/** A word of the dictionary, and with the endings that its flags allow: "bleach/MDRSZG" is near no word, but "bleaching" is. */
function formsOf(line: string): string[] {
  const [word = '', flags = ''] = line.split('/');
  const endings = { D: 'ed', G: 'ing', R: 'er', S: 's', Y: 'ly', Z: 'ers' };
  const allowed = Object.entries(endings).filter(([flag]) => flags.includes(flag));
  return [word, ...allowed.map(([, ending]) => (/^(s|ly)$/.test(ending) ? word : word.replace(/e$/, '')) + ending)];
}

function isNear(typed: string, known: string): boolean {
  const most = maxTypos(Math.max(typed.length, known.length));
  return typosBetween(typed, known, most) <= most;
}

/**
 * The word without each letter and, if long, without each pair: words one or two typos apart share one of
 * these (SymSpell, https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f).
 */
function shortened(word: string): string[] {
  if (!/^\p{L}{4,}$/u.test(word)) return [];
  const once = withoutOne(word);
  const twice = maxTypos(word.length + 1) > 1 ? once.flatMap((shorter, at) => withoutOne(shorter, at)) : [];
  return [word, ...once, ...twice];
}

/** The word without each of its letters, from the first or a later one on. */
function withoutOne(word: string, first = 0): string[] {
  const shorter: string[] = [];
  for (let at = first; at < word.length; at++) shorter.push(word.slice(0, at) + word.slice(at + 1));
  return shorter;
}
