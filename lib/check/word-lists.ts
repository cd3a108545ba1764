/** Reads the files in `content/` that aren't posts: settings, synonyms, and the word list. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { type Fields, fieldsRule } from '../schema/field';
import { settingsFields } from '../schema/settings-fields';
import { wordFields } from '../schema/word-fields';
import type { Fault } from './fault';
import { checkFields } from './fields';
import { decode, sayNotText, withPlainLines } from './text';
import { readYaml, readYamlFields, type YamlProblem } from './yaml';

export const settingsYaml = 'content/settings.yml';
export const wordsYaml = 'content/words.yml';
export const synonymsYaml = 'content/synonyms.yml';

const settingsRule = fieldsRule(settingsFields);
const wordsRule = fieldsRule(wordFields);

export type Settings = z.output<typeof settingsRule>;
export type WordList = z.output<typeof wordsRule>;
/** Synonyms as people write them: searching for one finds the others. */
export type SynonymGroup = readonly string[];

/** The content of a file; empty if it has an error. */
interface Read<Value> {
  value: Value;
  faults: Fault[];
}

export const noWords: WordList = { instead: [], known: [], links: [] };

/** Read a file below `root`; undefined if there is none. A symlink is reported with the other files. */
function readList<Value>(
  root: string,
  file: string,
  empty: Value,
  parse: (text: string) => Read<Value>,
  { most, why = '' }: { most: number; why?: string },
): Read<Value> | undefined {
  const path = join(root, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const refuse = (say: string) => ({ value: empty, faults: [{ file, say }] });
  const say = (bytes: number) => bytes.toLocaleString('en-GB');
  if (stats.size > most) return refuse(`This file has ${say(stats.size)} bytes. Write ${say(most)} at most${why}.`);
  const text = decode(readFileSync(path));
  return text === undefined ? refuse(sayNotText) : parse(text);
}

function parseFields<Value>(file: string, text: string, described: Fields, empty: Value): Read<Value> {
  const { fields, faults } = readYamlFields(file, withPlainLines(text), 1);
  if (!fields) return { value: empty, faults };
  const wrong = checkFields({ file, ...fields }, described);
  const rule = fieldsRule(described) as unknown as z.ZodType<Value>;
  return wrong.length > 0 ? { value: empty, faults: wrong } : { value: rule.parse(fields.data), faults: [] };
}

export function readSettings(root: string): Read<Settings> | undefined {
  return readList(root, settingsYaml, {}, parseSettings, { most: 50_000 });
}

/** Parse the settings, with their errors. */
export function parseSettings(text: string): Read<Settings> {
  // A file with only comments has no settings.
  if (/^(?:[ \t]*(?:#.*)?\n)*[ \t]*(?:#.*)?$/.test(withPlainLines(text))) return { value: {}, faults: [] };
  return parseFields(settingsYaml, text, settingsFields, {});
}

export function readWords(root: string): Read<WordList> | undefined {
  return readList(root, wordsYaml, noWords, parseWords, { most: 50_000 });
}

/** Parse the word list, with its errors. */
export function parseWords(text: string): Read<WordList> {
  return parseFields(wordsYaml, text, wordFields, noWords);
}

export function readSynonyms(root: string): Read<SynonymGroup[]> | undefined {
  const why = ', because readers’ browsers load it';
  return readList(root, synonymsYaml, [], parseSynonyms, { most: 20_000, why });
}

/** In characters, as for the search words of a post. */
const longest = 60;
const example = '- [jobs, employment]';

/** Parse the groups of synonyms, with their errors. */
export function parseSynonyms(text: string): Read<SynonymGroup[]> {
  const yaml = withPlainLines(text);
  const read = readYaml(yaml);
  const refuse = (fault: Omit<Fault, 'file'>) => ({ value: [], faults: [{ file: synonymsYaml, ...fault }] });
  if (read.problem) return refuse(synonymFault(read.problem));
  const { contents } = read.document;
  const at: At = (node) => {
    const [start, end] = (isNode(node) && node.range) || [0, 0];
    const written = yaml.slice(start, end).trim();
    return { file: synonymsYaml, line: read.lineAt(start), ...(written && { written }) };
  };
  const list = isSeq(contents) ? contents : undefined;
  if (!contents || list?.items.length === 0)
    return refuse({ say: `This file has no groups. Write one, such as: ${example}; or delete the file.` });
  if (!list || (list.flow && !list.items.some(isSeq)))
    return refuse({
      ...at(contents),
      say: `This file is a list of groups. Begin each with a hyphen and a space: ${example}`,
    });
  const known: Known = new Map();
  return {
    value: list.items.map((group) =>
      isSeq(group) ? group.items.flatMap((word) => textOf(word)?.replace(/\s+/g, ' ') ?? []) : [],
    ),
    faults: list.items.flatMap((group) => (isSeq(group) ? checkGroup(group, known, at) : [checkNoGroup(group, at)])),
  };
}

/** Line and source text of a node. */
type At = (node: unknown) => Pick<Fault, 'file' | 'line' | 'written'>;
/** Every word so far, in lower case, with its group and line. */
type Known = Map<string, { group: unknown; line: number | undefined }>;

function synonymFault({ line, written, say, error }: YamlProblem): Omit<Fault, 'file'> {
  const isComma = error?.message.startsWith('Unexpected , in flow');
  return {
    line,
    written,
    say:
      say ??
      (isComma
        ? 'There is no word before this comma. Add one, or delete the comma.'
        : `We can’t read the file from here. Write each group like this: ${example}. Put words with a comma or other punctuation in double quotation marks.`),
  };
}

function textOf(word: unknown): string | undefined {
  return isScalar(word) && typeof word.value === 'string' ? word.value : undefined;
}

function checkNoGroup(node: unknown, at: At): Fault {
  const where = at(node);
  const { written } = where;
  if (written === undefined)
    return { ...where, say: `This is empty. Write a group, such as: ${example}; or delete the line.` };
  const isPlain = textOf(node) !== undefined && /^[^[\](){}"'#:\n]+,[^[\](){}"'#:\n]+$/.test(written);
  return {
    ...where,
    say: `Put a group in square brackets, with commas between its words. Write ${isPlain ? `it like this: - [${written}]` : `it like this: ${example}`}`,
  };
}

function checkGroup(group: YAMLSeq, known: Known, at: At): Fault[] {
  const faults = group.items.flatMap((word): Fault[] => {
    const where = at(isNode(word) ? word : group);
    const text = textOf(word);
    const say =
      text === undefined ? sayNoText(word, where.written) : (sayWrong(text) ?? sayTwice(text, group, known, where));
    return say ? [{ ...where, say }] : [];
  });
  if (group.items.length < 2)
    faults.push({
      ...at(group),
      say: 'A group needs at least two words. Add one that means the same, or delete the group.',
    });
  return faults;
}

/** The message for text that YAML reads as another type, such as 2020 as a number. */
function sayNoText(word: unknown, written: string | undefined): string {
  if (written === undefined) return 'This is empty. Write a word, or delete the line.';
  if (isSeq(word)) return `There is a list inside this group. Write each group as one list: ${example}`;
  const quoted = JSON.stringify(written);
  return isMap(word) && /:(?:\s|$)/.test(written) && !written.startsWith('{')
    ? `The text has a colon in it, so it needs quotation marks. Write: ${quoted}`
    : `This needs quotation marks to be read as text. Write: ${quoted}`;
}

function sayWrong(text: string): string | undefined {
  const word = text.trim();
  if (!/[\p{L}\p{N}]/u.test(word)) return 'Nobody could search for this. Write a word, or delete it.';
  if (text !== word) return `There is a space before or after the word. Write: ${JSON.stringify(word)}`;
  // YAML has already split a phrase at its comma.
  if (/^[“”„‘«]|[“”»]$/.test(word)) return 'Use straight quotation marks ("…"), or none.';
  if (word.length > longest)
    return `This has ${word.length} characters. Write a word or short phrase of at most ${longest} characters.`;
  return undefined;
}

function sayTwice(word: string, group: unknown, known: Known, { line }: Pick<Fault, 'line'>): string | undefined {
  const key = word.toLowerCase().replace(/\s+/g, ' ');
  const first = known.get(key);
  if (!first) known.set(key, { group, line });
  else if (first.group === group) return `"${word}" is twice in this group. Delete one of them.`;
  else return `"${word}" is also in the group on line ${first.line}. Delete it from one of them, or merge the groups.`;
  return undefined;
}
