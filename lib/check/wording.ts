/** Warnings about words: long sentences, abbreviations, and the words that the word list warns against. */
import type { Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { contentKinds } from '../schema/kinds';
import { type Fault, sayPath } from './fault';
import { walkFields } from './fields';
import type { ContentFile } from './files';
import { type WordList, wordsYaml } from './word-lists';

/** Proper names, exempt from the word list. */
type Names = readonly string[];

export interface CheckedText {
  /** The text as shown, without line breaks. */
  text: string;
  /** The same, with other people's words blanked: code, quotations, names, and link texts of other sites, which are mostly titles. */
  own: string;
  /** The file line of a character. */
  lineAt(index: number): number;
  /** The field; omitted in the body. */
  field?: string;
  isHeading?: boolean;
}

/** Every paragraph, heading and table cell of a body, in order. */
export function passagesIn({ bodyLine }: ContentFile, tree: Root, names: Names): CheckedText[] {
  const passages: CheckedText[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
    passages.push(passageOf(node, bodyLine - 1, names));
    return SKIP;
  });
  return passages;
}

/** Every field with our own words. */
export function passagesInFields(file: ContentFile, names: Names): CheckedText[] {
  return [...walkFields(contentKinds[file.folder].fields, file.data)].flatMap(({ path, field, value }) => {
    if (!field.isProse || typeof value !== 'string') return [];
    const { line } = file.locate(path);
    return [{ text: value, own: ownOf(value, names), lineAt: () => line, field: sayPath(path) }];
  });
}

function passageOf(block: Nodes, linesBefore: number, names: Names): CheckedText {
  let text = '';
  let own = '';
  const starts: { index: number; line: number }[] = [];
  const add = (words: string, node: Nodes, isOwn: boolean) => {
    const line = (node.position?.start.line ?? 1) + linesBefore;
    for (const [at, part] of words.split('\n').entries()) {
      const piece = at === 0 ? part : ` ${part}`;
      starts.push({ index: text.length, line: line + at });
      text += piece;
      own += isOwn ? piece : ' '.repeat(piece.length);
    }
  };
  const walk = (node: Nodes, isOwn: boolean): void => {
    if (node.type === 'text') add(node.value, node, isOwn);
    else if (node.type === 'inlineCode') add(node.value, node, false);
    else if (node.type === 'break') add(' ', node, isOwn);
    else if ('children' in node)
      for (const child of node.children) walk(child, isOwn && !(node.type === 'link' && leadsAway(node.url)));
  };
  walk(block, true);
  return {
    text,
    own: ownOf(own, names),
    isHeading: block.type === 'heading',
    lineAt: (index) => starts.findLast((start) => start.index <= index)?.line ?? linesBefore + 1,
  };
}

function leadsAway(url: string): boolean {
  return /^https?:/i.test(url);
}

function ownOf(words: string, names: Names): string {
  const blank = (part: string) => ' '.repeat(part.length);
  const unquoted = words.replace(/“[^”]*”|"[^"]*"/g, blank);
  return names.reduce((text, name) => text.replaceAll(name, blank), unquoted);
}

/** In words. Nine in ten of the library's sentences are under 25. */
const most = 35;

/** One warning for each long sentence and each exclamation mark. */
export function adviseSentences({ text, own, lineAt, field }: CheckedText, file: string): Fault[] {
  const at = (index: number, written: string, say: string): Fault => ({
    file,
    line: lineAt(index),
    ...(field && { field }),
    written,
    level: 'warning',
    say,
  });
  const advice: Fault[] = [];
  for (const { index, sentence } of sentencesOf(text)) {
    const words = sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    if (words > most)
      advice.push(at(index, sentence, `This sentence has ${words} words. Split it in two: aim for at most ${most}.`));
  }
  for (const { index } of own.matchAll(/!(?=[\s)]|$)/g))
    advice.push(
      at(index, text.slice(Math.max(0, index - 40), index + 1), 'We don’t use exclamation marks. Write a full stop.'),
    );
  return advice;
}

function sentencesOf(text: string): { index: number; sentence: string }[] {
  let index = 0;
  return text.split(/(?<=[.!?][”"’)\]]*)(?=\s+["“‘([]?[\p{Lu}\p{N}])/u).map((sentence) => {
    const start = index;
    index += sentence.length;
    return { index: start + sentence.search(/\S|$/), sentence: sentence.trim() };
  });
}

/** Two to eight capitals, `s` for several, `+` for others; not part of a URL, of `[!NOTE]`, or of a name with digits such as COVID-19. */
const abbreviation = /(?<![\p{L}\p{N}./@&!-])(\p{Lu}{2,8}\+?)s?(?![\p{L}\p{N}@&]|[-.]\p{L}|-\p{N})/gu;

/** Three or more words in capitals, which aren't abbreviations. */
const shouting = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}’'-]*(?:[ ,;:&-]+\p{Lu}[\p{Lu}\p{N}’'-]*){2,}(?![\p{L}\p{N}])/gu;

/**
 * One warning for each abbreviation that the body uses before it is written out, as in "Race Equity Maturity Index (REMI)".
 * Headings are ignored: the text below writes out their abbreviations. A line in capitals is one warning.
 */
export function adviseAbbreviations(passages: readonly CheckedText[], { known }: WordList, file: string): Fault[] {
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
        say: 'Words in capitals are hard to read, and some screen readers spell them out. Write them in lower case.',
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

/** Whether it is written out: before it, with the abbreviation in brackets, or after it in brackets. */
function isWrittenOut(text: string, index: number, length: number): boolean {
  const before = /\p{L}[^()]*\((?:the |or |short )?$/u.test(text.slice(0, index));
  const after = /^ \(\p{L}[^()]* \p{L}/u.test(text.slice(index + length));
  return before || after;
}

type Entry = WordList['instead'][number];

export interface WordFinder {
  pattern: RegExp;
  entries: ReadonlyMap<string, Entry>;
}

/** A pattern for all words of the list; undefined if it is empty. */
export function wordFinder({ instead }: WordList): WordFinder | undefined {
  const entries = new Map(instead.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)));
  if (entries.size === 0) return undefined;
  const words = [...entries.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'), entries };
}

/** One warning for each listed word in a passage. */
export function adviseWords({ own, lineAt, field }: CheckedText, finder: WordFinder, file: string): Fault[] {
  const { pattern, entries } = finder;
  return [...own.matchAll(pattern)].flatMap(({ 0: found, index }): Fault[] => {
    const entry = entries.get(found.toLowerCase());
    if (!entry || !isMeant(found, entry)) return [];
    const { write, because } = entry;
    const begins = /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found);
    const to = begins ? write.charAt(0).toUpperCase() + write.slice(1) : write;
    return [
      {
        file,
        line: lineAt(index),
        ...(field && { field }),
        written: found,
        level: 'warning',
        say: `Write "${to}" instead.${because ? ` ${because}` : ''} If this is a name, add it to ${wordsYaml}, under except.`,
        fix: { from: found, to },
      },
    ];
  });
}

/** A word listed in capitals, such as an abbreviation, only matches in capitals. */
function isMeant(found: string, { words }: Entry): boolean {
  return words.some((word) => word === found || (word.toLowerCase() === found.toLowerCase() && /\p{Ll}/u.test(word)));
}

function asPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
