/** Reads the files in `content/` that aren't posts: settings, synonyms, and the word list. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldsRule } from '../schema/field';
import { type Settings, settingsFields } from '../schema/settings-fields';
import { wordFields } from '../schema/word-fields';
import { readFields } from './fields';
import type { Problem } from './problem';
import { readText } from './read-files';
import { withPlainLines } from './text';
import { type ReadYaml, readYaml } from './yaml';

export const settingsYaml = 'content/settings.yml';
export const wordsYaml = 'content/words.yml';
export const synonymsYaml = 'content/synonyms.yml';

const wordsRule = fieldsRule(wordFields);

export type WordList = z.output<typeof wordsRule>;
/** Synonyms as people write them: searching for one finds the others. */
export type SynonymGroup = readonly string[];

/** The content of a file; empty if it has an error. */
interface Read<Value> {
  value: Value;
  problems: Problem[];
}

/** Read these files below `root`. Each is optional; `count` is how many there are. */
export function readLists(root: string) {
  const settings = readList(root, settingsYaml, parseSettings, 50_000);
  const words = readList(root, wordsYaml, parseWords, 50_000);
  const synonyms = readList(root, synonymsYaml, parseSynonyms, 20_000, ' Readers’ browsers load it.');
  return {
    settings: settings?.value ?? {},
    words: words?.value ?? noWords,
    synonyms: synonyms?.value ?? [],
    count: [settings, words, synonyms].filter(Boolean).length,
    problems: [settings, words, synonyms].flatMap((list) => list?.problems ?? []),
  };
}

function readList<Value>(
  root: string,
  file: string,
  parse: (text: string) => Read<Value>,
  most: number,
  describeWhy = '',
) {
  const path = join(root, file);
  if (!lstatSync(path, { throwIfNoEntry: false })) return undefined;
  const { text, message } = readText(path, most, describeWhy);
  return text === undefined ? { value: undefined, problems: [{ file, message }] } : parse(text);
}

/** Parse the settings, with their errors. */
export function parseSettings(text: string): Read<Settings> {
  // A file with only comments has no settings.
  if (/^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:#.*)?$/.test(withPlainLines(text))) return { value: {}, problems: [] };
  return { value: {}, ...readFields(settingsYaml, text, settingsFields) };
}

const noWords: WordList = { instead: [], known: [], links: [] };

/** Parse the word list, with its errors. */
export function parseWords(text: string): Read<WordList> {
  return { value: noWords, ...readFields(wordsYaml, text, wordFields) };
}

/** In characters, as for the search words of a post. */
const longest = 60;
const example = '- [jobs, employment]';

/** Parse the groups of synonyms, with their errors. */
export function parseSynonyms(text: string): Read<SynonymGroup[]> {
  const otherwise = `We can’t read the file from here. Write each group like this: ${example}. Put words with a comma or other punctuation in double quotation marks.`;
  const { read, problem } = readYaml(synonymsYaml, withPlainLines(text), 1, otherwise);
  if (problem) return { value: [], problems: [problem] };
  const groups = Array.isArray(read.data) ? read.data : [];
  return {
    value: groups.map((group: unknown) =>
      Array.isArray(group) ? group.flatMap((word) => (typeof word === 'string' ? word.replace(/\s+/g, ' ') : [])) : [],
    ),
    problems: [...checkSynonyms(read)].map((each) => ({ file: synonymsYaml, ...each })),
  };
}

function* checkSynonyms({ data, locate }: ReadYaml): Generator<Omit<Problem, 'file'>> {
  if (data == null || (Array.isArray(data) && data.length === 0))
    return yield { message: `This file has no groups. Write one, such as: ${example}; or delete the file.` };
  if (!Array.isArray(data))
    return yield { message: `This file is a list of groups. Begin each with a hyphen and a space: ${example}` };
  /** Every word so far, in lower case, with its group and line. */
  const known = new Map<string, { group: unknown; line: number }>();
  for (const [index, group] of data.entries()) {
    const at = locate([index]);
    if (!Array.isArray(group)) {
      const isPlain = typeof group === 'string' && /^[^[\](){}"'#:\n]+,[^[\](){}"'#:\n]+$/.test(group);
      const meant = isPlain ? `- [${group}]` : example;
      yield {
        ...at,
        message: `Put a group in square brackets, with commas between its words. Write it like this: ${meant}`,
      };
      continue;
    }
    for (const [place, word] of group.entries()) {
      const where = locate([index, place]);
      const key = typeof word === 'string' ? word.toLowerCase().replace(/\s+/g, ' ') : '';
      const first = known.get(key);
      const message =
        describeWord(word, where.written) ??
        (first?.group === group
          ? `"${word}" is twice in this group. Delete one of them.`
          : first &&
            `"${word}" is also in the group on line ${first.line}. Delete it from one of them, or merge the groups.`);
      if (message) yield { ...where, message };
      else known.set(key, { group, line: where.line });
    }
    if (group.length < 2)
      yield { ...at, message: 'A group needs at least two words. Add one that means the same, or delete the group.' };
  }
}

/** What is wrong with a word by itself. YAML has already split a phrase at its comma. */
function describeWord(word: unknown, written: string | undefined): string | undefined {
  if (Array.isArray(word)) return `There is a list inside this group. Write each group as one list: ${example}`;
  if (typeof word !== 'string')
    return `This must be text. Put it in quotation marks: ${JSON.stringify(written ?? '…')}`;
  if (!/[\p{L}\p{N}]/u.test(word)) return 'Nobody could search for this. Write a word, or delete it.';
  if (word !== word.trim()) return `There is a space before or after the word. Write: ${JSON.stringify(word.trim())}`;
  if (/^[“”„‘«]|[“”»]$/.test(word)) return 'Use straight quotation marks ("…"), or none.';
  if (word.length > longest)
    return `This has ${word.length} characters. Write a word or short phrase of at most ${longest} characters.`;
  return undefined;
}
