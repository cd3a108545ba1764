import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** Runs of nine words from the source listing, hashed: its text belongs to its authors. One run a line, 8 hex digits. */
const sourceRuns = new Set(readFileSync('tests/unit/content/source-runs.txt', 'utf8').trim().split('\n'));
const runLength = 9;

/** Fields that hold names and titles, which are quoted as they are. */
const nameFields = new Set(['title', 'name', 'shortName', 'label', 'by', 'role', 'term', 'expansion', 'searchWords']);

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];
const hashOf = (run: readonly string[]) => createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 8);

/** The runs of a text that are in the source; what is left of them without names, where there are any. */
function copiedRuns(prose: string, names: readonly string[] = []): string[] {
  const text = names.reduce((rest, name) => rest.replaceAll(` ${name} `, ' | '), ` ${wordsOf(prose).join(' ')} `);
  const runs = text.split('|').flatMap((part) => {
    const words = part.trim().split(' ');
    return words.map((_, start) => words.slice(start, start + runLength));
  });
  return runs.filter((run) => run.length === runLength && sourceRuns.has(hashOf(run))).map((run) => run.join(' '));
}

/** The texts of front matter, those in fields of names apart. */
function textsIn(value: unknown, isName = false): { text: string; isName: boolean }[] {
  if (typeof value === 'string') return [{ text: value, isName }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, isName || nameFields.has(key)));
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const [, front = '', body = ''] = readFileSync(`content/${file}`, 'utf8').split(/^---\n/m, 3);
    return { file, texts: textsIn(parse(front)), body };
  });
const names = [...new Set(files.flatMap(({ texts }) => texts.filter(({ isName }) => isName)).map(({ text }) => text))]
  .map((name) => wordsOf(name).join(' '))
  .filter((name) => name.includes(' '))
  .toSorted((a, b) => b.length - a.length);

test('no page has nine words in a row from the source listing, names and titles aside', () => {
  const prose = files.flatMap(({ file, texts, body }) =>
    [body, ...texts.filter(({ isName }) => !isName).map(({ text }) => text)].map((text) => ({ file, text })),
  );
  expect(
    prose.flatMap(({ file, text }) =>
      (copiedRuns(text).length > 0 ? copiedRuns(text, names) : []).map((run) => `${file}: ${run}`),
    ),
  ).toEqual([]);
});
