/** `npm run new`: writes the file of a new resource. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { input, select } from '@inquirer/prompts';
import { stringify } from 'yaml';
import { readFiles } from '../check/files';
import { describeNearest } from '../check/nearest';
import { asShortSlug, noLatinMessage, slugProblem } from '../check/slug';
import { addressOf } from '../routes';
import { type Fields, isRequired } from '../schema/field';
import { contentFolders, contentKinds, type Library } from '../schema/kinds';
import { today } from '../today';
import { readOptions } from './options';
import { validate } from './web-editor/validate';
import { fileNameField } from './web-editor/widgets';

interface NewPost {
  title: string;
  category: string;
  /** The day it is published, `YYYY-MM-DD`. */
  date: string;
  /** The file name, without `.md`. */
  name: string;
}

/** The library, as the form of the web editor knows it. */
export function readLibrary(root: string): Library {
  const { files } = readFiles(root);
  const inFolder = (folder: string) =>
    files.filter((file) => file.folder === folder).map(({ slug, data }) => ({ ...data, slug }));
  return Object.fromEntries(contentFolders.map((folder) => [folder, inFolder(folder)])) as unknown as Library;
}

/** The answers, as fields of the form. */
const fields = { title: 'title', category: 'category', date: 'added', name: fileNameField } as const;

/** What is wrong with an answer, as the form says it; true if nothing is. */
export function checkAnswer(question: keyof NewPost, answer: string, library: Library): true | string {
  const names = library.categories.map(({ slug }) => slug);
  if (question === 'category' && !names.includes(answer))
    return `There is no category called "${answer}". ${describeNearest(answer, names)}`;
  const field = fields[question];
  return validate(['resources', field], answer, { [field]: answer, isNew: true }, library) ?? true;
}

/** A free file name from the title, cut between words; empty if the title has no Latin letters. */
export function nameFor(title: string, { resources }: Pick<Library, 'resources'>): string {
  const made = asShortSlug(title);
  if (made === '') return '';
  const stem = slugProblem(made) ? `${made}-page` : made;
  const taken = new Set(
    resources.flatMap(({ slug, formerAddresses = [] }) => [`/resources/${slug}/`, ...formerAddresses]),
  );
  let free = stem;
  for (let number = 2; taken.has(`/resources/${free}/`); number += 1) free = `${stem}-${number}`;
  return free;
}

/** Streams for the prompts, if not this terminal. */
type Place = Parameters<typeof input>[1];

/** Prompt for a missing title or category and what else is missing then; repeat a prompt after an invalid answer. */
export async function askNew(given: Partial<NewPost>, library: Library, day: string, place?: Place): Promise<NewPost> {
  const isAsking = given.title === undefined || given.category === undefined;
  const ask = (name: keyof NewPost, message: string, proposed?: string) =>
    input(
      { message, validate: (text) => checkAnswer(name, text, library), ...(proposed && { default: proposed }) },
      place,
    );
  const title = given.title ?? (await ask('title', 'Title, as the source writes it:'));
  const choices = library.categories
    .toSorted((a, b) => a.order - b.order)
    .map(({ slug, name }) => ({ value: slug, name }));
  const category = given.category ?? (await select({ message: 'Category:', choices }, place));
  const date = given.date ?? (isAsking ? await ask('date', 'Publication date in the library:', day) : day);
  const made = nameFor(title, library);
  const name = given.name ?? (isAsking ? await ask('name', 'File name, which becomes part of the URL:', made) : made);
  return { title, category, date: date.trim() || day, name };
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
function linesOf(own: Fields, known: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(own).flatMap(([name, field]) => {
    const value = known[name];
    if (value !== undefined) return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
    if (!isRequired(field)) return [];
    if (field.kind === 'list') return `${name}: []`;
    return [`${name}:`, ...linesOf(field.fields ?? {}).map((line) => `  ${line}`)];
  });
}

/** The next steps for the new file. */
function describeNext(file: string, name: string): string {
  return `Written: ${file}

Next: open the file and fill in its fields. docs/fields.md explains each of them, and those you can add.

  npm run check    lists what is missing or wrong
  npm run dev      shows the page while you write, at http://localhost:3000${addressOf('resources', name)}`;
}

const help = `npm run new                       asks a few questions, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               publication date in the library; today if left out
  --name listening-first          file name, which becomes part of the URL; made from the title if left out

It never overwrites a file. Exit codes: 0 written, 1 not written, 2 wrong options.`;

async function run(): Promise<void> {
  const root = process.cwd();
  const text = { type: 'string' } as const;
  const given = readOptions({ title: text, category: text, date: text, name: text }, help);
  const library = readLibrary(root);
  const names = ['title', 'category', 'date', 'name'] as const;
  const wrong = names.flatMap((name) => {
    const verdict = given[name] === undefined || checkAnswer(name, given[name], library);
    return verdict === true ? [] : verdict;
  });
  if (wrong.length > 0) end(wrong.join('\n'), 1);
  if ((given.title === undefined || given.category === undefined) && !process.stdin.isTTY)
    end(`Without a terminal to ask in, give --title and --category.\n\n${help}`, 2);
  try {
    const post = await askNew(given, library, today());
    if (post.name === '') end(`${noLatinMessage} Add: --name listening-first`, 1);
    console.log(`\n${describeNext(writeNewPost(root, post), post.name)}`);
  } catch (error) {
    // Ctrl-C.
    if (error instanceof Error && error.name === 'ExitPromptError') end('\nNothing was written.', 1);
    throw error;
  }
}

function end(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

// Run as a command, not imported by a test.
if (process.argv[1]?.endsWith('lib/editor/new.ts')) await run();
