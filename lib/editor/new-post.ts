/** What `npm run new` needs to know before it writes a resource, and the writing of it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, readFiles } from '../check/files';
import { sayNearest } from '../check/nearest';
import { asSlug } from '../check/slug';
import { addressOf } from '../routes';
import { contentKinds } from '../schema/kinds';
import { emptyPost } from './empty-post';

export interface NewPost {
  title: string;
  category: string;
  /** The day from which readers see it. */
  date: string;
  /** The file name, without `.md`. */
  name: string;
}

/** What stands in the library already. */
export interface Shelves {
  categories: { slug: string; name: string }[];
  /** Title in small letters → the file that has it. */
  titles: ReadonlyMap<string, string>;
  /** File names, and last parts of addresses that lead elsewhere now. */
  names: ReadonlySet<string>;
}

export function readShelves(root: string): Shelves {
  const { files } = readFiles(root);
  const resources = files.filter(({ folder }) => folder === 'resources');
  return {
    categories: files
      .filter(({ folder }) => folder === 'categories')
      .sort((a, b) => Number(a.data.order) - Number(b.data.order))
      .map(({ slug, data }) => ({ slug, name: String(data.name) })),
    titles: new Map(resources.map(({ file, data }) => [String(data.title).trim().toLowerCase(), file])),
    names: new Set(resources.flatMap((file) => [file.slug, ...formerNames(file)])),
  };
}

function formerNames({ data: { formerAddresses } }: ContentFile): string[] {
  if (!Array.isArray(formerAddresses)) return [];
  return formerAddresses.flatMap((address) => /^\/resources\/([^/]+)\/$/.exec(String(address))?.[1] ?? []);
}

/** true, or what is wrong with the title. */
export function checkTitle(title: string, { titles }: Shelves): true | string {
  const { success, error } = contentKinds.resources.fields.title.rule.safeParse(title);
  if (!success) return error.issues[0]?.message ?? 'Write another one.';
  const owner = titles.get(title.trim().toLowerCase());
  return owner === undefined || `${owner} has the same title. Write another one, so that readers can tell them apart.`;
}

/** true, or what is wrong with the category. */
export function checkCategory(category: string, { categories }: Shelves): true | string {
  const names = categories.map(({ slug }) => slug);
  return names.includes(category) || `There is no category called "${category}". ${sayNearest(category, names)}`;
}

/** true, or what is wrong with the day. */
export function checkDate(date: string): true | string {
  const { success, error } = contentKinds.resources.fields.added.rule.safeParse(date.trim());
  return success || (error.issues[0]?.message ?? 'Write another one.');
}

/** true, or what is wrong with the file name. */
export function checkName(name: string, { names }: Shelves): true | string {
  if (asSlug(name) !== name) return `A file name has small letters, digits and hyphens. Write ${asSlug(name)}.`;
  return (
    !names.has(name) ||
    `content/resources/${name}.md is there already, or was. The next free name is ${freeName(name, { names })}.`
  );
}

/** In characters: longer addresses are broken in print and in messages. */
const longestName = 60;

/** A free file name made of the title, cut between words. */
export function nameFor(title: string, taxonomies: Pick<Shelves, 'names'>): string {
  const words = asSlug(title).split('-');
  while (words.length > 1 && words.join('-').length > longestName) words.pop();
  return freeName(words.join('-'), taxonomies);
}

function freeName(name: string, { names }: Pick<Shelves, 'names'>): string {
  if (!names.has(name)) return name;
  const stem = name.replace(/-\d+$/, '');
  let number = 2;
  while (names.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Writes the file and returns its place. Throws where one of that name has come to be meanwhile. */
export function writeNewPost(root: string, { title, category, date, name }: NewPost): string {
  const file = `content/resources/${name}.md`;
  const text = emptyPost('resources', { title: title.trim(), category, added: date.trim() });
  writeFileSync(join(root, file), text, { flag: 'wx' });
  return file;
}

/** What to do with the new file. */
export function sayNext(file: string, name: string): string {
  return `Written: ${file}

Next: open the file and write what its lines with # ask for. Then run

  npm run check

until it has no faults. To see the page while you write, run

  npm run dev

and open http://localhost:3000${addressOf('resources', name)}`;
}
