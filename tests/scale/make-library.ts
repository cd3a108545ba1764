/**
 * Writes a made-up library for measuring: `tsx tests/scale/make-library.ts <folder> <count>`.
 * The vocabularies and pages are the real ones, so every post goes through the real schema; the words are drawn from a fixed seed,
 * so the same count gives the same files.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, hashText } from '../../lib/rings/random';

const [folder = '', count = '10'] = process.argv.slice(2);
const content = join(folder, 'content');
rmSync(join(content, 'resources'), { recursive: true, force: true });
for (const name of readdirSync('content')) {
  if (name !== 'resources') cpSync(join('content', name), join(content, name), { recursive: true });
}
// The real pages link to the real resources.
cpSync('content/resources', join(content, 'resources'), { recursive: true });

const words = [
  ...new Set(
    readdirSync('content/resources').flatMap(
      (name) =>
        readFileSync(join('content/resources', name), 'utf8').match(/(?<![\w.:/@-])[a-z]{4,12}(?![\w.:/@-])/g) ?? [],
    ),
  ),
].sort();
const names = (shelf: string) => readdirSync(join('content', shelf)).map((name) => name.replace(/\.md$/, ''));
const taxonomies = {
  categories: names('categories'),
  topics: names('topics'),
  stages: names('life-stages'),
  audiences: names('audiences'),
  organisations: names('organisations'),
};

mkdirSync(join(content, 'resources'), { recursive: true });
for (let index = 0; index < Number(count); index++)
  writeFileSync(join(content, 'resources', `made-up-${index}.md`), post(index));

/** One post of about 650 words under five headings. */
function post(index: number): string {
  const random = createRandom(hashText(`made up ${index}`));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const some = (items: readonly string[], most: number) =>
    [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items)))].join(', ');
  const message = (length: number) => {
    const text = Array.from({ length }, () => pick(words)).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const year = 2018 + Math.floor(random() * 9);
  const sections = Array.from(
    { length: 5 },
    (_, section) =>
      `## ${message(3)} ${section}\n\n${Array.from({ length: 4 }, () => `${message(30)}.`).join('\n\n')}\n`,
  );
  return `---
title: ${message(6)} ${index}
summary: ${message(12)}.
category: ${pick(taxonomies.categories)}
topics: [${some(taxonomies.topics, 4)}]
lifeStages: [${some(taxonomies.stages, 2)}]
audiences: [${some(taxonomies.audiences, 3)}]
organisations: [${some(taxonomies.organisations, 2)}]
added: ${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}
published:
  date: ${year}
source:
  label: A page that is made up
  address: https://example.org/${index}
  is: the resource
people:
  - name: ${message(2)}
    part: Speaker
status: published
---

${sections.join('\n')}`;
}
