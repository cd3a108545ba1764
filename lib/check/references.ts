/** Checks fields across files and across fields: names that must exist, titles and URLs that must be unique. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../dates';
import { addressOf, reservedUrls, routes } from '../routes';
import { type Field, fieldsRule } from '../schema/field';
import { type ContentFolder, contentKinds } from '../schema/kinds';
import { exampleLine, fieldAt, fixValue, valueAt, walkFields } from './fields';
import type { ContentFile } from './files';
import { describeNearest, nearest } from './nearest';
import { atField, type Fix, type Problem } from './problem';
import type { Targets } from './targets';

/** All errors that involve more than one field or file. */
export function* checkReferences(files: readonly ContentFile[], targets: Targets): Generator<Problem> {
  for (const file of files) {
    yield* checkNames(file, targets);
    yield* checkCompanions(file);
    if (file.folder === 'resources') yield* checkType(file, targets);
    if (file.folder === 'approaches') yield* checkApproach(file);
    if (file.folder === 'pages' && file.slug === 'home') yield* checkHome(file, targets);
  }
  yield* checkTitles(files);
  yield* checkAddresses(files);
}

/** Markdown, HTML and templates, which fields show as they are. */
export const markup =
  /\*\*(?=\S)[^*]*[^\s*]\*\*|(?<![\w*])\*(?=\S)[^*]*[^\s*]\*(?![\w*])|`[^`]+`|\]\(|<\/?[a-z][^<>]*>|&(?:#\d+|nbsp|amp|lt|gt|quot|[lr][sd]quo|[nm]dash|hellip|pound);|\{\{|\{%/i;

function* checkNames(file: ContentFile, targets: Targets): Generator<Problem> {
  for (const { path, field, value } of walkFields(contentKinds[file.folder].fields, file.data)) {
    if (typeof value !== 'string') continue;
    if (field.kind === 'text' && markup.test(value))
      yield atField(
        file,
        path,
        'Fields are plain text, so readers would see the Markdown or HTML here. Write only the words.',
      );
    if (field.vocabulary) yield* checkName(file, path, field, field.vocabulary, targets);
    // An invalid value has already been reported.
    const isOwnFile =
      (field.kind === 'video' || field.kind === 'document address') &&
      value.startsWith('/') &&
      field.rule.safeParse(value).success;
    if (isOwnFile && !existsSync(join(targets.root, 'public', value)))
      yield atField(file, path, `public${value} not found. Add the file or correct the path.`);
  }
}

/** A name has to be one of a file in this folder, which readers can see from the same day on. */
function* checkName(
  file: ContentFile,
  path: PropertyKey[],
  field: Field,
  folder: ContentFolder,
  targets: Targets,
): Generator<Problem> {
  const name = String(valueAt(file.data, path));
  const at = (message: string, fix?: Fix) => atField(file, path, message, fix && { fix });
  const url = addressOf(folder, name);
  const { noun } = contentKinds[folder];
  if (!targets.posts.has(url)) {
    const renamed = targets.former.get(url);
    const meant = (renamed ?? targets.titled(folder, name))?.slug;
    if (!meant && targets.isGone(url)) return targets.noteGone(url, at(''));
    const names = targets.namesIn(folder);
    const { written } = file.locate(path);
    return yield at(
      `There is no ${noun} called "${name}"${renamed ? ' any more' : ''}. ${meant ? `Write ${meant} instead.` : describeNearest(name, names) || `Use the name of a file in content/${folder}/.`}`,
      meant && written === name
        ? { from: name, to: meant, isSafe: true }
        : fixValue(written, name, field, meant ?? nearest(name, names)),
    );
  }
  const target = targets.posts.get(url);
  if (!target) return;
  if (target === file) yield at(`This ${noun} refers to itself. Choose another one, or delete the line.`);
  else if (target.data.status === 'draft' && file.data.status !== 'draft')
    yield at(`"${name}" is a draft, so readers can’t see it. Publish it, or choose another one.`);
  const from = targets.dayOf(target);
  if (from > targets.dayOf(file))
    yield at(`"${name}" is published on ${formatDate(from)}. Don’t refer to it before then.`);
}

/** The home page has to feature a listed resource. */
function* checkHome(file: ContentFile, { posts }: Targets): Generator<Problem> {
  const { featured } = file.data;
  const at = (message: string) => atField(file, ['featured'], message);
  if (featured === undefined)
    yield at('Say which resource is at the top of the home page. Add: featured: name-of-the-resource');
  const status = posts.get(addressOf('resources', String(featured)))?.data.status;
  if (status === 'superseded' || status === 'withdrawn')
    yield at(`"${featured}" is ${status}. Choose a published resource.`);
}

/** Values that need another field beside them, which goes with no other value. */
const companions = [
  ['status', 'superseded', 'supersededBy'],
  ['status', 'withdrawn', 'withdrawnBecause'],
  ['captions', 'checked by a person', 'captionsChecked'],
  ['audioDescription', 'not needed', 'notNeededBecause'],
] as const;

/** The field that the value of a field needs beside it. */
export function companionOf(name: string, value: unknown): string | undefined {
  return companions.find(([field, needs]) => field === name && needs === value)?.[2];
}

function* checkCompanions(file: ContentFile): Generator<Problem> {
  const { fields } = contentKinds[file.folder];
  for (const { path, value } of walkFields(fields, file.data)) {
    const name = String(path.at(-1));
    const beside = (other: string) => [...path.slice(0, -1), other];
    const needed = companionOf(name, value);
    const field = needed && fieldAt(fields, beside(needed));
    if (field && valueAt(file.data, beside(needed)) == null)
      yield atField(file, path, `This needs another field. Add: ${exampleLine(needed, field)} (${field.help})`);
    const [owner, needs] = companions.find(([, , other]) => other === name) ?? [];
    if (owner && valueAt(file.data, beside(owner)) !== needs)
      yield atField(file, path, `This only goes with ${owner}: ${needs}. Write that, or delete this line.`);
  }
}

/** The type of a resource has to be one of its category. */
function* checkType(file: ContentFile, { posts }: Targets): Generator<Problem> {
  const { kind, category } = file.data;
  if (typeof kind !== 'string' || typeof category !== 'string') return;
  const kinds = posts.get(addressOf('categories', category))?.data.kinds;
  // A list of anything but text has its own error, in the category's file.
  if (!Array.isArray(kinds) || kinds.includes(kind) || kinds.some((each) => typeof each !== 'string')) return;
  yield atField(
    file,
    ['kind'],
    `The category ${category} has no type "${kind}". Choose one of: ${kinds.join(', ')}; or add it to content/categories/${category}.md.`,
  );
}

const approachRule = fieldsRule(contentKinds.approaches.fields);

/** The numbers of sources have to exist, and no verdict may be better than its evidence. */
function* checkApproach(file: ContentFile): Generator<Problem> {
  const { data } = approachRule.safeParse(file.data);
  // An invalid approach has its own errors.
  if (!data) return;
  const at = (path: PropertyKey[], message: string) => atField(file, path, message);
  const count = data.sources.length;
  for (const { path, value } of walkFields(contentKinds.approaches.fields, file.data)) {
    const [name, above] = path.filter((part) => typeof part === 'string').reverse();
    if ((name === 'source' || (above && name === 'sources')) && typeof value === 'number' && value > count)
      yield at(path, `There is no source ${value}. The list of sources has ${count}. Add it, or correct the number.`);
  }
  for (const [index, { verdict, certainty }] of data.outcomes.entries())
    if (verdict === 'helps' && certainty === 'not tested yet')
      yield at(
        ['outcomes', index, 'verdict'],
        'Nobody has tested it, so we can’t say that it helps. Write unknown, or correct the certainty.',
      );
}

function* checkTitles(files: readonly ContentFile[]): Generator<Problem> {
  const owners = new Map<string, string>();
  for (const file of files) {
    const name = file.folder === 'statistics' ? 'sentence' : file.data.title === undefined ? 'name' : 'title';
    const title = file.data[name];
    if (typeof title !== 'string') continue;
    const key = `${file.folder}/${title.trim().toLowerCase().replace(/\s+/g, ' ')}`;
    const owner = owners.get(key);
    const message = `${owner} has the same ${name}. Change one of them, so that readers can tell them apart.`;
    if (owner) yield atField(file, [name], message);
    owners.set(key, owner ?? file.file);
  }
}

/** No URL may lead to two places: no page has the URL of a list, and no former URL is a current one or listed twice. */
function* checkAddresses(files: readonly ContentFile[]): Generator<Problem> {
  const owners = new Map(reservedUrls.map((url) => [url, 'a page of the site']));
  for (const { folder, slug, file } of files) owners.set(addressOf(folder, slug), file);
  for (const file of files) {
    const own = addressOf(file.folder, file.slug);
    if (own !== routes.home && reservedUrls.includes(own))
      yield { file: file.file, message: `The site uses ${own} for something else. Rename this file.` };
    const { formerAddresses } = file.data;
    for (const [index, url] of Array.isArray(formerAddresses) ? formerAddresses.entries() : []) {
      const owner = owners.get(url);
      const message = `This URL already leads to ${owner}. Correct this line, or delete it.`;
      if (owner) yield atField(file, ['formerAddresses', index], message);
      owners.set(url, owner ?? file.file);
    }
  }
}
