/** What is searched for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The title of the first made-up post, which every site holds. */
export function drawnTitle(library: string): string {
  const [, fields = ''] =
    /^---\n(.*?)\n---\n/s.exec(readFileSync(join(library, 'content/resources/made-up-0.md'), 'utf8')) ?? [];
  return parse(fields).title;
}

/** The longest word of a title, in small letters; the first where several are as long. */
export function searchWord(title: string): string {
  const words = title.toLowerCase().match(/[a-z]+/g) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
