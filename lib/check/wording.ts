/** Warnings about words: long sentences, abbreviations, and the words that the word list warns against. */
import type { Nodes, Root } from 'mdast';
import { nodesOf } from '../markdown/parse';
import { contentKinds } from '../schema/kinds';
import { walkFields } from './fields';
import type { ContentFile } from './files';
import { writtenIn } from './lost-words';
import { atField, atLine, lineOf, type Problem } from './problem';
import { type WordList, wordsYaml } from './word-lists';

/** A piece of our own writing: a field, or a paragraph, heading or table cell of the body. */
export interface Passage {
  /** The text as shown. */
  text: string;
  /** The same, with other people's words blanked: code, quotations, names, and link texts of other sites, which are mostly titles. */
  own: string;
  in: 'field' | 'heading' | 'text';
  /** A problem on a line of it, from 0. */
  at(line: number, message: string): Problem;
}

/** Every field with our own words, then every paragraph of the body. `names` are proper names, exempt from the word list. */
export function passagesOf(file: ContentFile, tree: Root, names: readonly string[]): Passage[] {
  const fields = [...walkFields(contentKinds[file.folder].fields, file.data)].flatMap(({ path, field, value }) => {
    if (!field.isProse || typeof value !== 'string') return [];
    const at = (_: number, message: string) => atField(file, path, message);
    return { text: value, own: withoutNames(value, names), in: 'field' as const, at };
  });
  const inBody = nodesOf(tree, 'paragraph', 'heading', 'tableCell').map((node) => ({
    text: writtenIn(node),
    own: withoutNames(ownIn(node), names),
    in: node.type === 'heading' ? ('heading' as const) : ('text' as const),
    at: (line: number, message: string) => atLine(file, lineOf(node) + line, message),
  }));
  return [...fields, ...inBody];
}

/** A warning about the words at this index of a passage. */
function warn({ text, at }: Passage, index: number, words: string, message: string, fix?: Problem['fix']): Problem {
  const written = words.replace(/\s+/g, ' ');
  const line = text.slice(0, index).split('\n').length - 1;
  return { ...at(line, message), level: 'warning', written, ...(fix && { fix }) };
}

/** The text of a node, with other people's words blanked. */
function ownIn(node: Nodes): string {
  if (node.type === 'inlineCode' || (node.type === 'link' && /^https?:/i.test(node.url))) return blank(writtenIn(node));
  return 'children' in node ? node.children.map(ownIn).join('') : writtenIn(node);
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, ' ');
}

function withoutNames(words: string, names: readonly string[]): string {
  const unquoted = words.replace(/“[^”]*”|"[^"]*"/g, blank);
  return names.reduce((text, name) => text.replaceAll(name, blank), unquoted);
}

/** In words. Nine in ten of the library's sentences are under 25. */
const most = 35;

/** One warning for each long sentence and each exclamation mark. */
export function* adviseSentences(passage: Passage): Generator<Problem> {
  const { text, own } = passage;
  let index = 0;
  for (const sentence of text.split(/(?<=[.!?][”"’)\]]*)(?=\s+["“‘([]?[\p{Lu}\p{N}])/u)) {
    const words = sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const message = `This sentence has ${words} words. Split it in two: aim for at most ${most}.`;
    if (words > most) yield warn(passage, index + sentence.search(/\S/), sentence.trim(), message);
    index += sentence.length;
  }
  for (const { index: end } of own.matchAll(/!(?=[\s)]|$)/g)) {
    const before = text.slice(Math.max(0, end - 40), end + 1);
    yield warn(passage, end, before, 'We don’t use exclamation marks. Write a full stop.');
  }
}

/** Two to eight capitals, `s` for several, `+` for others; not part of a URL, of `[!NOTE]`, or of a name with digits such as COVID-19. */
const abbreviation = /(?<![\p{L}\p{N}./@&!-])(\p{Lu}{2,8}\+?)s?(?![\p{L}\p{N}@&]|[-.]\p{L}|-\p{N})/gu;

/** Three or more words in capitals, which aren't abbreviations. */
const shouting = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}’'-]*(?:[ ,;:&-]+\p{Lu}[\p{Lu}\p{N}’'-]*){2,}(?![\p{L}\p{N}])/gu;

/**
 * One warning for each abbreviation that the body uses before it is written out, as in "Race Equity Maturity Index (REMI)".
 * Headings are ignored: the text below writes out their abbreviations. A line in capitals is one warning.
 */
export function* adviseAbbreviations(inBody: readonly Passage[], { known }: WordList): Generator<Problem> {
  const told = new Set(known);
  for (const passage of inBody) {
    const { text, own, in: where } = passage;
    for (const { 0: found, 1: letters = '', index } of text.matchAll(abbreviation))
      if (isWrittenOut(text, index, found.length)) told.add(letters);
    const loud = [...own.matchAll(shouting)].filter(({ 0: words }) =>
      words.split(/[\s,;:&-]+/).some((word) => word.length > 4 && !told.has(word)),
    );
    for (const { 0: words, index } of loud)
      yield warn(
        passage,
        index,
        words,
        'Words in capitals are hard to read, and some screen readers spell them out. Write them in lower case.',
      );
    for (const { 0: found, 1: letters = '', index } of where === 'heading' ? [] : own.matchAll(abbreviation)) {
      const isLoud = loud.some(({ 0: words, index: from }) => index >= from && index < from + words.length);
      if (told.has(letters) || /^[IVXLC]+$/.test(letters) || isLoud) continue;
      told.add(letters);
      yield warn(
        passage,
        index,
        found,
        `Write the words in full the first time, then ${letters} in brackets. If every reader knows it, add it to ${wordsYaml}, under known.`,
      );
    }
  }
}

/** Whether it is written out: before it, with the abbreviation in brackets, or after it in brackets. */
function isWrittenOut(text: string, index: number, length: number): boolean {
  const before = /\p{L}[^()]*\((?:the |or |short )?$/u.test(text.slice(0, index));
  const after = /^ \(\p{L}[^()]* \p{L}/u.test(text.slice(index + length));
  return before || after;
}

type Entry = WordList['instead'][number];

/** One warning for each word of the list in these passages. */
export function* adviseWords(passages: readonly Passage[], { instead }: WordList): Generator<Problem> {
  const entries = new Map(instead.flatMap((entry) => entry.words.map((word) => [word.toLowerCase(), entry] as const)));
  if (entries.size === 0) return;
  // Longest first, so that a phrase wins over a word in it.
  const words = [...entries.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  for (const passage of passages)
    for (const { 0: written, index } of passage.own.matchAll(pattern)) {
      const found = written.replace(/\s+/g, ' ');
      const entry = entries.get(found.toLowerCase());
      if (!entry || !isMeant(found, entry)) continue;
      const { write, because } = entry;
      const begins = /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found);
      const to = begins ? write.charAt(0).toUpperCase() + write.slice(1) : write;
      yield warn(
        passage,
        index,
        found,
        `Write "${to}" instead.${because ? ` ${because}` : ''} If this is a name, add it to ${wordsYaml}, under except.`,
        { from: found, to },
      );
    }
}

/** A word listed in capitals, such as an abbreviation, only matches in capitals. */
function isMeant(found: string, { words }: Entry): boolean {
  return words.some((word) => word === found || (word.toLowerCase() === found.toLowerCase() && /\p{Ll}/u.test(word)));
}

function asPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
