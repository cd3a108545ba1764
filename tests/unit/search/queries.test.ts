import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

// Labels that have gone wrong measure nothing: these are the rules that the head of queries.yml states.

const kinds = [
  'question',
  'name',
  'title',
  'typo',
  'spelling',
  'synonym',
  'abbreviation',
  'phrase',
  'minus',
  'body',
] as const;

const queries = z
  .array(
    z.strictObject({
      query: z.string().trim().min(2),
      kind: z.enum(kinds),
      first: z.array(z.string()).min(1),
      unseen: z.literal(true).optional(),
    }),
  )
  .parse(parse(readFileSync('tests/search/queries.yml', 'utf8')));

const texts = new Map(
  readdirSync('content/resources')
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file.replace(/\.md$/, ''), readResource(`content/resources/${file}`)]),
);

test('there are enough queries to measure with', () => {
  expect(queries.length).toBeGreaterThanOrEqual(80);
});

test('what should come first is a resource that the library lists, and is named once', () => {
  const wrong = queries.flatMap(({ query, first }) =>
    first
      .filter((slug, at) => texts.get(slug)?.status !== 'published' || first.indexOf(slug) !== at)
      .map((slug) => `${query}: ${slug}`),
  );
  expect(wrong).toEqual([]);
});

test('no query stands twice', () => {
  const written = queries.map(({ query }) => query.toLowerCase().replace(/\s+/g, ' '));
  expect(written.filter((query, at) => written.indexOf(query) !== at)).toEqual([]);
});

test('enough are unseen to measure with, and they stand before those that were written for tuning', () => {
  const marks = queries.map(({ unseen = false }) => unseen);
  const unseen = marks.filter(Boolean).length;
  const mixed = marks.lastIndexOf(true) + 1;
  expect(unseen).toBeGreaterThanOrEqual(60);
  expect(Math.abs(unseen - mixed / 3)).toBeLessThanOrEqual(1);
});

test.each(kinds)('of the kind "%s", some are seen and some are not', (kind) => {
  const marks = queries.filter((each) => each.kind === kind).map(({ unseen = false }) => unseen);
  expect([...new Set(marks)].sort()).toEqual([false, true]);
});

test('a quoted phrase stands word for word in each resource that may come first', () => {
  const lost = ofKind('phrase').flatMap(({ query, first }) => {
    const [, phrase = query] = query.toLowerCase().match(/^"(.+)"$/) ?? [];
    return first.filter((slug) => !texts.get(slug)?.words.includes(phrase)).map((slug) => sayStale(query, slug));
  });
  expect(lost).toEqual([]);
});

test('a word that a query takes away is in no resource that may come first', () => {
  const found = ofKind('minus').flatMap(({ query, first }) => {
    const taken = new RegExp(`\\b${query.match(/ -(\w+)$/)?.[1] ?? ''}\\b`);
    return first.filter((slug) => texts.get(slug)?.words.match(taken)).map((slug) => sayStale(query, slug));
  });
  expect(found).toEqual([]);
});

function ofKind(kind: (typeof kinds)[number]) {
  return queries.filter((each) => each.kind === kind);
}

function sayStale(query: string, slug: string) {
  return `The text of ${slug} no longer answers the query ${query}. Take the query out of tests/search/queries.yml.`;
}

/** What a resource says to its readers: its facts and its text in small letters, without the addresses behind links. */
function readResource(path: string) {
  const [, front = '', body = ''] = readFileSync(path, 'utf8').split(/^---\r?$/m);
  const { status, related: _, ...facts }: Record<string, unknown> = parse(front);
  const said = JSON.stringify(facts).replace(/https?:[^"]*/g, '') + body.replace(/\]\([^)]*\)/g, ']');
  return { status, words: said.replace(/\s+/g, ' ').toLowerCase() };
}
