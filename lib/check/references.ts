/** Checks references between files: names that must exist, titles and URLs that must be unique. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sayDate } from '../dates';
import { addressOf, reservedUrls, routes } from '../routes';
import { type ContentFolder, contentFolders, contentKinds } from '../schema/kinds';
import type { Fault, Fix } from './fault';
import { fixValue, sayPath, walkFields } from './fields';
import type { ContentFile, PostName } from './files';
import { nearest, sayNearest } from './nearest';
import { type GonePages, laterDay, meantFile } from './pages';

/** Every file by folder and slug; undefined for unreadable ones. */
type Known = ReadonlyMap<ContentFolder, ReadonlyMap<string, ContentFile | undefined>>;

/** All errors that involve more than one file. */
export function checkReferences(
  files: readonly ContentFile[],
  unread: readonly PostName[],
  root: string,
  today: string,
  gone: GonePages,
): Fault[] {
  const known: Known = new Map(
    contentFolders.map((name) => [
      name,
      new Map([
        ...unread.filter(({ folder }) => folder === name).map(({ slug }) => [slug, undefined] as const),
        ...files.filter(({ folder }) => folder === name).map((file) => [file.slug, file] as const),
      ]),
    ]),
  );
  return [
    ...files.flatMap((file) => [
      ...checkNames(file, known, root, today, gone),
      ...checkHome(file, known),
      ...checkStatus(file),
      ...checkKind(file, known),
    ]),
    ...checkTitles(files),
    ...checkAddresses(files),
  ];
}

function checkNames(file: ContentFile, known: Known, root: string, today: string, gone: GonePages): Fault[] {
  const faults: Fault[] = [];
  /** The day readers first see this file. */
  const day = laterDay(file, today) ?? today;
  for (const { path, field, value } of walkFields(contentKinds[file.folder].fields, file.data)) {
    if (typeof value !== 'string') continue;
    const where = { file: file.file, ...file.locate(path), field: sayPath(path) };
    const at = (say: string, fix?: Fix) => faults.push({ ...where, say, fix });
    if (field.vocabulary) {
      const { vocabulary } = field;
      const there = known.get(vocabulary);
      const target = there?.get(value);
      const { noun } = contentKinds[vocabulary];
      const names = [...(there?.keys() ?? [])];
      if (!there?.has(value)) {
        const meant = meantFile(value, vocabulary, there);
        if (!meant && gone.has(addressOf(vocabulary, value))) {
          faults.push(...gone.report(addressOf(vocabulary, value), where));
          continue;
        }
        at(
          `There is no ${noun} called "${value}"${meant?.isFormer ? ' any more' : ''}. ${meant ? `Write ${meant.slug} instead.` : sayNearest(value, names)}`,
          meant && where.written === value
            ? { from: value, to: meant.slug, isSafe: true }
            : fixValue(where.written, value, field, meant?.slug ?? nearest(value, names)),
        );
      } else if (target === file)
        at(`This ${contentKinds[file.folder].noun} refers to itself. Choose another one, or delete the line.`);
      else if (target?.data.status === 'draft' && file.data.status !== 'draft')
        at(`"${value}" is a draft, so readers can’t see it. Publish it, or choose another one.`);
      const from = target && laterDay(target, day);
      if (from) at(`"${value}" is published on ${sayDate(from)}. Don’t refer to it before then.`);
    }
    // An invalid value has already been reported.
    const isOwnFile =
      (field.kind === 'video' || field.kind === 'document address') &&
      value.startsWith('/') &&
      field.rule.safeParse(value).success;
    if (isOwnFile && !existsSync(join(root, 'public', value)))
      at(`public${value} not found. Add the file or correct the path.`);
  }
  return faults;
}

/** The home page has to feature a listed resource. */
function checkHome(file: ContentFile, known: Known): Fault[] {
  if (file.folder !== 'pages' || file.slug !== 'home') return [];
  const { featured } = file.data;
  const at = (say: string) => [{ file: file.file, ...file.locate(['featured']), field: 'featured', say }];
  if (featured === undefined)
    return at('Say which resource is at the top of the home page. Add: featured: name-of-the-resource');
  if (typeof featured !== 'string') return [];
  const status = known.get('resources')?.get(featured)?.data.status;
  if (status === 'superseded' || status === 'withdrawn')
    return at(`"${featured}" is ${status}. Choose a published resource.`);
  return [];
}

/** Check the fields that a status requires. */
function checkStatus(file: ContentFile): Fault[] {
  if (file.folder !== 'resources') return [];
  const { status, supersededBy, withdrawnBecause } = file.data;
  const at = (say: string) => [{ file: file.file, ...file.locate(['status']), field: 'status', say }];
  if (status === 'superseded' && !supersededBy)
    return at('Say what replaced it. Add: supersededBy: name-of-the-new-resource');
  if (status === 'withdrawn' && !withdrawnBecause)
    return at('Explain why: add withdrawnBecause, for example "Withdrawn by the publisher".');
  return [];
}

function checkKind(file: ContentFile, known: Known): Fault[] {
  const { kind, category } = file.data;
  if (file.folder !== 'resources' || typeof kind !== 'string' || typeof category !== 'string') return [];
  const kinds = known.get('categories')?.get(category)?.data.kinds;
  // A list of anything but text has its own error, in the category's file.
  if (!Array.isArray(kinds) || kinds.includes(kind) || kinds.some((each) => typeof each !== 'string')) return [];
  return [
    {
      file: file.file,
      ...file.locate(['kind']),
      field: 'kind',
      say: `The category ${category} has no type "${kind}". Choose one of: ${kinds.join(', ')}; or add it to content/categories/${category}.md.`,
    },
  ];
}

function checkTitles(files: readonly ContentFile[]): Fault[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) => {
    const name = file.folder === 'statistics' ? 'sentence' : file.data.title === undefined ? 'name' : 'title';
    const title = file.data[name];
    if (typeof title !== 'string') return [];
    const key = `${file.folder}/${title.trim().toLowerCase()}`;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, file.file);
    return owner === undefined
      ? []
      : [
          {
            file: file.file,
            ...file.locate([name]),
            field: name,
            say: `${owner} has the same ${name}. Change one of them, so that readers can tell them apart.`,
          },
        ];
  });
}

/** No URL may lead to two places: neither two former URLs, nor a former one and a current page. */
function checkAddresses(files: readonly ContentFile[]): Fault[] {
  const today = new Map(reservedUrls.map((address) => [address, 'a page of the site']));
  for (const { folder, slug, file } of files) today.set(addressOf(folder, slug), file);
  const former = new Map<string, string>();
  return files.flatMap((file) => {
    const own = checkOwnAddress(file);
    const addresses: unknown = file.data.formerAddresses;
    if (!Array.isArray(addresses)) return own;
    const twice = addresses.flatMap((address: unknown, index): Fault[] => {
      if (typeof address !== 'string') return [];
      const say = sayTwice(address, today, former);
      former.set(address, file.file);
      const path = ['formerAddresses', index];
      return say ? [{ file: file.file, ...file.locate(path), field: sayPath(path), say }] : [];
    });
    return [...own, ...twice];
  });
}

function sayTwice(
  address: string,
  today: ReadonlyMap<string, string>,
  former: ReadonlyMap<string, string>,
): string | undefined {
  const page = today.get(address);
  if (page) return `This is the URL of ${page}, so it can’t be a former address. Delete this line.`;
  const other = former.get(address);
  return other && `${other} lists this address too, and it can only lead to one page. Delete one of the two.`;
}

/** A page can't have the URL of a list: `content/pages/topics.md` would never be shown. */
function checkOwnAddress({ file, folder, slug }: ContentFile): Fault[] {
  const address = addressOf(folder, slug);
  if (address === routes.home || !reservedUrls.includes(address)) return [];
  return [{ file, say: `The site uses ${address} for something else. Rename this file.` }];
}
