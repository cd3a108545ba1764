/** Words that mean the same to a searcher: `content/synonyms.yml`, which editors change. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, type YAMLSeq } from 'yaml';
import type { Fault } from './fault';
import { decode, sayNotText, withPlainLines } from './text';
import { readYaml, type YamlProblem } from './yaml';

export const synonymsYaml = 'content/synonyms.yml';

/** Words and short phrases as people write them. Whoever searches for one finds the others. */
export type SynonymGroup = readonly string[];

export interface ReadSynonyms {
  /** Of use only where there is no fault. */
  groups: SynonymGroup[];
  faults: Fault[];
}

/** In bytes: readers fetch these words when they search. */
const mostBytes = 20_000;
/** In characters, as for the search words of a post. */
const longest = 60;
const example = '- [jobs, employment]';
const sayUnreadable = `We can’t read the file from here. Write each group like this: ${example}. Put words with a comma or other punctuation in double quotation marks.`;

/** Reads the file below `root`; nothing where there is none, which is no fault. */
export function readSynonyms(root: string): ReadSynonyms | undefined {
  const path = join(root, synonymsYaml);
  // A link in its place has a fault already, among the files.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const say = (bytes: number) => bytes.toLocaleString('en-GB');
  if (stats.size > mostBytes)
    return refuse({
      say: `This file has ${say(stats.size)} bytes. Write ${say(mostBytes)} at most, because readers’ browsers load it.`,
    });
  const text = decode(readFileSync(path));
  return text === undefined ? refuse({ say: sayNotText }) : parseSynonyms(text);
}

/** The groups of a text, and everything that is wrong in it. */
export function parseSynonyms(text: string): ReadSynonyms {
  const yaml = withPlainLines(text);
  const read = readYaml(yaml);
  if (read.problem) return refuse(yamlFault(read.problem));
  const { contents } = read.document;
  const at: At = (node) => {
    const [start, end] = (isNode(node) && node.range) || [0, 0];
    return { file: synonymsYaml, line: read.lineAt(start), ...writtenAs(yaml.slice(start, end)) };
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
    groups: list.items.map((group) =>
      isSeq(group) ? group.items.flatMap((word) => textOf(word)?.replace(/\s+/g, ' ') ?? []) : [],
    ),
    faults: list.items.flatMap((group) => (isSeq(group) ? checkGroup(group, known, at) : [checkNoGroup(group, at)])),
  };
}

/** Where something is in the file, and how it is written there. */
type At = (node: unknown) => Pick<Fault, 'file' | 'line' | 'written'>;
/** Every word so far, in small letters → its group and line. */
type Known = Map<string, { group: unknown; line: number | undefined }>;

function refuse(fault: Omit<Fault, 'file'>): ReadSynonyms {
  return { groups: [], faults: [{ file: synonymsYaml, ...fault }] };
}

function yamlFault({ line, written, say, error }: YamlProblem): Omit<Fault, 'file'> {
  const isComma = error?.message.startsWith('Unexpected , in flow');
  const sayComma = isComma ? 'There is no word before this comma. Add one, or delete the comma.' : undefined;
  return { line, written, say: say ?? sayComma ?? sayUnreadable };
}

function writtenAs(written: string): Pick<Fault, 'written'> {
  return written.trim() === '' ? {} : { written: written.trim() };
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

/** For what YAML reads as something else, such as 2020 as a number. */
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
  // YAML has already split a phrase with a comma between them.
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
