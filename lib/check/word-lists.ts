/** Reads the files in `content/` that aren't posts: settings, synonyms, and the word list. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldsRule } from '../schema/field';
import { type Settings, settingsFields, wordFields } from '../schema/file-fields';
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
  return { value: {}, ...readFields(settingsYaml, text, settingsFields) };
}

const noWords: WordList = { instead: [], known: [], links: [] };

/** Parse the word list, with its errors. */
export function parseWords(text: string): Read<WordList> {
  return { value: noWords, ...readFields(wordsYaml, text, wordFields) };
}

const form =
  'Write each group like this: - [jobs, employment]. It needs at least two words. Put one with punctuation, or a number, in double quotation marks.';

/** In characters, as for the search words of a post. */
const longest = 60;

/** Parse the groups of synonyms, with their errors. */
export function parseSynonyms(text: string): Read<SynonymGroup[]> {
  const { read, problem } = readYaml(
    synonymsYaml,
    withPlainLines(text),
    1,
    `We can’t read the file from here. ${form}`,
  );
  if (problem) return { value: [], problems: [problem] };
  const groups: unknown[] = Array.isArray(read.data) ? read.data : [];
  return {
    value: groups.map((group) =>
      Array.isArray(group) ? group.flatMap((word) => (typeof word === 'string' ? word.replace(/\s+/g, ' ') : [])) : [],
    ),
    problems: [...checkSynonyms(groups, read.locate)].map((each) => ({ file: synonymsYaml, ...each })),
  };
}

function* checkSynonyms(groups: readonly unknown[], locate: ReadYaml['locate']): Generator<Omit<Problem, 'file'>> {
  if (groups.length === 0) yield { message: `This file has no groups. ${form} Or delete the file.` };
  /** The line of every word so far, in lower case. */
  const lines = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    if (!Array.isArray(group) || group.length < 2) yield { ...locate([index]), message: form };
    for (const [place, word] of Array.isArray(group) ? group.entries() : []) {
      const at = locate([index, place]);
      if (typeof word !== 'string') {
        yield { ...at, message: form };
        continue;
      }
      const key = word.toLowerCase().replace(/\s+/g, ' ');
      const line = lines.get(key);
      if (!/[\p{L}\p{N}]/u.test(word) || word !== word.trim() || /^[“”„‘«]|[“”»]$/.test(word) || word.length > longest)
        yield {
          ...at,
          message: `Write a word or short phrase of at most ${longest} characters, without curly quotation marks, or spaces at its ends.`,
        };
      else if (line !== undefined)
        yield { ...at, message: `"${word}" is on line ${line} too. Delete one of the two, or merge the groups.` };
      lines.set(key, line ?? at.line);
    }
  }
}
