/** The words that the advice goes by: `content/words.yml`, which editors change. */
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldsRule } from '../schema/field';
import { wordFields } from '../schema/word-fields';
import type { Fault } from './fault';
import { checkFields } from './fields';
import { decode, sayNotText, withPlainLines } from './text';
import { readYamlFields } from './yaml-fields';

export const wordsYaml = 'content/words.yml';

const rule = fieldsRule(wordFields);

export type WordList = z.output<typeof rule>;

export interface ReadWords {
  /** Empty where there is a fault. */
  words: WordList;
  faults: Fault[];
}

export const noWords: WordList = { instead: [], known: [], links: [] };

/** In bytes; the longest real one has under 5,000. */
const mostBytes = 50_000;

/** Reads the file below `root`; nothing where there is none, which is no fault: then no word is advised against. */
export function readWords(root: string): ReadWords | undefined {
  const path = join(root, wordsYaml);
  // A link in its place has a fault already, among the files.
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  const refuse = (say: string) => ({ words: noWords, faults: [{ file: wordsYaml, say }] });
  const say = (bytes: number) => bytes.toLocaleString('en-GB');
  if (stats.size > mostBytes) return refuse(`This file has ${say(stats.size)} bytes. Write ${say(mostBytes)} at most.`);
  const text = decode(readFileSync(path));
  return text === undefined ? refuse(sayNotText) : parseWords(text);
}

/** The words of a text, and everything that is wrong in it. */
export function parseWords(text: string): ReadWords {
  const yaml = withPlainLines(text);
  const { fields, faults } = readYamlFields(wordsYaml, yaml, 1);
  if (!fields) return { words: noWords, faults };
  const wrong = checkFields({ file: wordsYaml, ...fields }, wordFields);
  return wrong.length > 0 ? { words: noWords, faults: wrong } : { words: rule.parse(fields.data), faults: [] };
}
