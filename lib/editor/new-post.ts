/** What `npm run new` asks, checks and writes. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { input, select } from '@inquirer/prompts';
import { stringify } from 'yaml';
import { readFiles } from '../check/files';
import { describeNearest } from '../check/nearest';
import { asShortSlug, noLatinMessage, slugProblem } from '../check/slug';
import { addressOf } from '../routes';
import { type Fields, isRequired } from '../schema/field';
import { contentKinds } from '../schema/kinds';

interface NewPost {
  title: string;
  category: string;
  /** The day it is published, `YYYY-MM-DD`. */
  date: string;
  /** The file name, without `.md`. */
  name: string;
}

/** Existing content. */
interface Taken {
  categories: { slug: string; name: string }[];
  /** Titles in lower case, each with its file. */
  titles: ReadonlyMap<string, string>;
  /** Current and former file names. */
  names: ReadonlySet<string>;
}

export function readTaken(root: string): Taken {
  const { files } = readFiles(root);
  const resources = files.filter(({ folder }) => folder === 'resources');
  const former = resources.flatMap(({ data: { formerAddresses } }) =>
    Array.isArray(formerAddresses) ? formerAddresses : [],
  );
  return {
    categories: files
      .filter(({ folder }) => folder === 'categories')
      .sort((a, b) => Number(a.data.order) - Number(b.data.order))
      .map(({ slug, data }) => ({ slug, name: String(data.name) })),
    titles: new Map(resources.map(({ file, data }) => [String(data.title).trim().toLowerCase(), file])),
    names: new Set([
      ...resources.map(({ slug }) => slug),
      ...former.flatMap((address) => /^\/resources\/([^/]+)\/$/.exec(String(address))?.[1] ?? []),
    ]),
  };
}

/** The check of each answer: true, or an error message. */
export const checks: Readonly<Record<keyof NewPost, (answer: string, taken: Taken) => true | string>> = {
  title: (title, { titles }) => {
    const { error } = contentKinds.resources.fields.title.rule.safeParse(title);
    if (error) return error.issues[0]?.message ?? 'Write another title.';
    const owner = titles.get(title.trim().toLowerCase());
    return (
      owner === undefined || `${owner} has the same title. Write another one, so that readers can tell them apart.`
    );
  },
  category: (category, { categories }) => {
    const names = categories.map(({ slug }) => slug);
    return names.includes(category) || `There is no category called "${category}". ${describeNearest(category, names)}`;
  },
  // Empty means today.
  date: (date) => {
    const { error } = contentKinds.resources.fields.added.rule.safeParse(date.trim());
    return date.trim() === '' || !error || (error.issues[0]?.message ?? 'Write another date.');
  },
  name: (name, { names }) =>
    (name.trim() === '' ? noLatinMessage : slugProblem(name)) ??
    (!names.has(name) ||
      `content/resources/${name}.md exists, or is the old name of another file. The next free name is ${freeName(name, names)}.`),
};

/** A free file name from the title, cut between words; empty if the title has no Latin letters. */
export function nameFor(title: string, { names }: Pick<Taken, 'names'>): string {
  const name = asShortSlug(title);
  return name === '' ? '' : freeName(slugProblem(name) ? `${name}-page` : name, names);
}

function freeName(name: string, names: ReadonlySet<string>): string {
  const stem = name.replace(/-\d+$/, '');
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${stem}-${number}`;
  return free;
}

/** Streams for the prompts, if not this terminal. */
type Place = Parameters<typeof input>[1];

/** Prompt for a missing title or category and what else is missing then; repeat a prompt after an invalid answer. */
export async function askNew(given: Partial<NewPost>, taken: Taken, today: string, place?: Place): Promise<NewPost> {
  const isAsking = given.title === undefined || given.category === undefined;
  const ask = (name: keyof NewPost, message: string, proposed?: string) =>
    input({ message, validate: (text) => checks[name](text, taken), ...(proposed && { default: proposed }) }, place);
  const title = given.title ?? (await ask('title', 'Title, as the source writes it:'));
  const choices = taken.categories.map(({ slug, name }) => ({ value: slug, name }));
  const category = given.category ?? (await select({ message: 'Category:', choices }, place));
  const date = given.date ?? (isAsking ? await ask('date', 'Publication date in the library:', today) : today);
  const made = nameFor(title, taken);
  const name = given.name ?? (isAsking ? await ask('name', 'File name, which becomes part of the URL:', made) : made);
  return { title, category, date: date.trim() || today, name };
}

/** Write the file and return its path. Throws if it has been created meanwhile. */
export function writeNewPost(root: string, post: NewPost): string {
  const file = `content/resources/${post.name}.md`;
  writeFileSync(join(root, file), newPost(post), { flag: 'wx' });
  return file;
}

/** A file with the fields that a resource needs. */
export function newPost({ title, category, date }: Omit<NewPost, 'name'>): string {
  const known = { title: title.trim(), category, added: date, status: 'published' };
  const yaml = linesOf(contentKinds.resources.fields, known).join('\n');
  return `---\n${yaml}\n---\n\n## In short\n\n## How to use it\n`;
}

/** The known fields with their values, the other required ones empty. */
function linesOf(fields: Fields, known: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = known[name];
    if (value !== undefined) return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
    if (!isRequired(field)) return [];
    if (field.kind === 'list') return `${name}: []`;
    return [`${name}:`, ...linesOf(field.fields ?? {}).map((line) => `  ${line}`)];
  });
}

/** The next steps for the new file. */
export function describeNext(file: string, name: string): string {
  return `Written: ${file}

Next: open the file and fill in its fields. docs/fields.md explains each of them, and those you can add.

  npm run check    lists what is missing or wrong
  npm run dev      shows the page while you write, at http://localhost:3000${addressOf('resources', name)}`;
}
