/** Finds the files in `content/` and rejects those that can't be read as posts. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { dataFolder } from '../content/datasets';
import { type ContentFolder, captionsFolder, contentFolders } from '../schema/kinds';
import { type Post, parsePost } from './front-matter';
import { nearest } from './nearest';
import type { Fix, Problem } from './problem';
import { isGarbled, listFiles, readText, symbolicLinkMessage } from './read-files';
import { asSlug, slugProblem } from './slug';
import { decode, untidyIn } from './text';
import { settingsYaml, synonymsYaml, wordsYaml } from './word-lists';

/** A file with front matter and a body. */
export interface ContentFile extends Post {
  folder: ContentFolder;
  slug: string;
}

/** In bytes; the longest real post has under 20,000. */
const maxBytes = 200_000;

export type PostName = Pick<ContentFile, 'folder' | 'slug'>;

interface ReadContent {
  files: ContentFile[];
  /** Posts that couldn't be read, so references to them can't be checked. */
  unread: PostName[];
  /** Errors, and warnings about file encoding. */
  problems: Problem[];
}

/** Read all of `content/` below `root`; report what can't be read. */
export function readFiles(root: string): ReadContent {
  const read: ReadContent = { files: [], unread: [], problems: [] };
  for (const path of listFiles(join(root, 'content'))) readFile(root, path, read);
  return read;
}

/** The text of every readable post, valid or not. */
export function contentTexts(root: string): { file: string; text: string }[] {
  return contentFolders
    .flatMap((folder) => listFiles(join(root, 'content', folder)))
    .filter((path) => path.endsWith('.md') && lstatSync(path).isFile())
    .flatMap((path) => {
      const text = decode(readFileSync(path));
      return text === undefined ? [] : { file: relative(root, path).split(sep).join('/'), text };
    });
}

/** Not posts: other modules read them. */
const notPosts = [settingsYaml, synonymsYaml, wordsYaml, `${captionsFolder}/`, `${dataFolder}/`];

function readFile(root: string, path: string, { files, unread, problems }: ReadContent): void {
  const file = relative(root, path).split(sep).join('/');
  if (notPosts.some((each) => (each.endsWith('/') ? file.startsWith(each) : file === each))) return;
  const [, folder = '', name = ''] = /^content\/(?:(.+)\/)?([^/]+)$/.exec(file) ?? [];
  const report = (message: string, fix?: Fix) => void problems.push({ file, message, ...(fix && { fix }) });
  if (isGarbled(file)) return report('We can’t read this file name. Use only lower-case letters, digits and hyphens.');
  const { text, message } = readText(path, maxBytes, pictureMessage);
  if (message === symbolicLinkMessage) return report(message);
  if (!isContentFolder(folder)) return report(describeFolder(folder, name));
  if (!name.endsWith('.md')) return report(...describeEnding(name));
  const slug = name.slice(0, -3);
  const wrong = slugProblem(slug);
  if (wrong !== undefined) report(...describeName(slug, wrong, readdirSync(dirname(path))));
  if (message !== undefined) report(message);
  const parsed = text === undefined ? undefined : parsePost(file, text);
  problems.push(...(parsed?.problems ?? []));
  if (parsed?.post) files.push({ ...parsed.post, folder, slug });
  else unread.push({ folder, slug });
  if (text !== undefined) problems.push(...untidyIn(file, text));
}

const pictureMessage = ' If a picture was pasted into it, save the picture in public/images/ instead.';

/** The error in a file name, with the intended one. If another file has it, a person has to decide which one to keep. */
function describeName(slug: string, wrong: string, taken: readonly string[]): [message: string, fix?: Fix] {
  const meant = asSlug(slug);
  if (meant === '' || meant === slug) return [wrong];
  const why = wrong.replace(/Call it \S+$/, '');
  return taken.includes(`${meant}.md`)
    ? [`${why}There is a file ${meant}.md already. Delete one of the two, or call this one ${meant}-2.md.`]
    : [`${why}Call it ${meant}.md.`, { name: `${meant}.md`, isSafe: true }];
}

/** The error for another extension; some programs add their own, which file managers hide. */
function describeEnding(name: string): [message: string, fix?: Fix] {
  const [, stem] = /^([^.]+)$|^(.+?)(?:\.md)?\.(?:md|markdown|mdown|txt)$/i.exec(name)?.filter(Boolean) ?? [];
  if (!stem) return ['Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.'];
  const meant = `${asSlug(stem) || 'name'}.md`;
  return [`Files in content/ end in .md. Rename this one to ${meant}.`, { name: meant, isSafe: true }];
}

function isContentFolder(folder: string): folder is ContentFolder {
  return contentFolders.some((known) => known === folder);
}

function describeFolder(folder: string, name: string): string {
  const near = folder === '' ? undefined : nearest(folder, contentFolders);
  if (near) return `There is no folder content/${folder}/. Move the file to content/${near}/.`;
  const list = nearest(name.replace(/\.\w*$/, ''), ['synonyms', 'words', 'settings']);
  if (folder === '' && list) return `Rename this file to content/${list}.yml.`;
  return `No files are kept in content/${folder && `${folder}/`} itself. Move this one to the right folder: ${contentFolders.map((known) => `content/${known}/`).join(', ')}.`;
}

/** One error for each file with front matter in the project root or in a root folder named like one in `content/`. */
export function strayPosts(root: string): Problem[] {
  return ['', ...contentFolders].flatMap((folder) => {
    const path = join(root, folder);
    return (existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [])
      .filter((entry) => entry.isFile() && /\.(?:md|markdown|txt)$/i.test(entry.name))
      .filter(({ name }) => /^\uFEFF?---/.test(readFileSync(join(path, name), 'utf8')))
      .map(({ name }) => ({
        file: folder ? `${folder}/${name}` : name,
        message: `This file is outside content/, so it isn’t published. Move it to content/${folder || 'resources'}/.`,
      }));
  });
}
