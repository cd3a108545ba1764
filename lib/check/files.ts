/** Finds the files in `content/` and rejects those that can't be read as posts. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { dataFolder } from '../content/datasets';
import { type ContentFolder, contentFolders } from '../schema/kinds';
import { captionsFolder } from './caption-files';
import type { Fault } from './fault';
import { type Post, parsePost } from './front-matter';
import { nearest } from './nearest';
import { asSlug, slugProblem } from './slug';
import { decode, sayNotText, untidyIn } from './text';
import { settingsYaml, synonymsYaml, wordsYaml } from './word-lists';

/** A file with front matter and a body. */
export interface ContentFile extends Post {
  folder: ContentFolder;
  slug: string;
}

/** Maximum size of a post in bytes: more is a mistake, such as a pasted picture. The longest real one is under 20,000. */
const mostBytes = 200_000;

export type PostName = Pick<ContentFile, 'folder' | 'slug'>;

interface ReadContent {
  files: ContentFile[];
  /** Posts that couldn't be read, so references to them can't be checked. */
  unread: PostName[];
  faults: Fault[];
  /** Warnings about file encoding. */
  untidy: Fault[];
}

/** Read all of `content/` below `root`; report what can't be read. */
export function readFiles(root: string): ReadContent {
  const found = listFiles(join(root, 'content')).flatMap((path) =>
    // Not posts: `caption-files.ts` and `datasets.ts` read them.
    [captionsFolder, dataFolder].some((folder) => path.startsWith(join(root, folder) + sep))
      ? []
      : readFile(root, path),
  );
  return {
    files: found.flatMap(({ file }) => file ?? []),
    unread: found.flatMap(({ file, name }) => (file || !name ? [] : name)),
    faults: found.flatMap(({ faults }) => faults),
    untidy: found.flatMap(({ untidy = [] }) => untidy),
  };
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

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isPassing(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() && !isGarbled(entry.name) ? listFiles(path) : [path];
    })
    .sort();
}

/** Temporary files of file managers and editors, which are no mistake of the author. */
function isPassing(name: string): boolean {
  return name === '.DS_Store' || /^\.#|^\..*\.sw.$|^4913$|~$/.test(name);
}

/** The replacement character: Node puts it into names that aren't UTF-8, which can't be opened. */
function isGarbled(name: string): boolean {
  return name.includes('\uFFFD');
}

interface ReadFile {
  file?: ContentFile;
  name?: PostName;
  faults: Fault[];
  untidy?: Fault[];
}

function readFile(root: string, path: string): ReadFile {
  const file = relative(root, path).split(sep).join('/');
  const [, folder = '', name = ''] = /^content\/(?:(.+)\/)?([^/]+)$/.exec(file) ?? [];
  if (isGarbled(file))
    return {
      faults: [{ file, say: 'We can’t read this file name. Use only lower-case letters, digits and hyphens.' }],
    };
  if (!lstatSync(path).isFile())
    return { faults: [{ file, say: 'This is a symbolic link. Put the file itself here.' }] };
  // Not posts: `word-lists.ts` reads them.
  if ([settingsYaml, synonymsYaml, wordsYaml].includes(file)) return { faults: [] };
  if (!isContentFolder(folder)) return { faults: [{ file, say: sayFolder(folder, name) }] };
  if (!name.endsWith('.md')) return { faults: [endFault(file, name)] };
  const slug = name.slice(0, -3);
  const wrong = slugProblem(slug);
  const misnamed: Fault[] = wrong === undefined ? [] : [{ file, ...misname(path, slug, wrong) }];
  const size = statSync(path).size;
  if (size > mostBytes)
    return {
      name: { folder, slug },
      faults: [
        ...misnamed,
        {
          file,
          say: `This file has ${size.toLocaleString('en-GB')} bytes, and a post has at most ${mostBytes.toLocaleString('en-GB')}. If a picture was pasted into it, save the picture in public/images/ instead.`,
        },
      ],
    };
  const text = decode(readFileSync(path));
  if (text === undefined) return { name: { folder, slug }, faults: [...misnamed, { file, say: sayNotText }] };
  const { post, faults } = parsePost(file, text);
  return {
    file: post && { ...post, folder, slug },
    name: { folder, slug },
    faults: [...misnamed, ...faults],
    untidy: untidyIn(file, text),
  };
}

/** The intended name. If another file has it, a person has to decide which one to keep. */
function misname(path: string, slug: string, say: string): Pick<Fault, 'say' | 'fix'> {
  const meant = `${asSlug(slug)}.md`;
  if (meant === '.md' || asSlug(slug) === slug) return { say };
  if (!readdirSync(dirname(path)).includes(meant))
    return { say: say.replace(/Call it \S+$/, `Call it ${meant}.`), fix: { name: meant, isSafe: true } };
  return {
    say: say.replace(
      /Call it \S+$/,
      `There is a file ${meant} already. Delete one of the two, or call this one ${meant.replace(/\.md$/, '-2.md')}.`,
    ),
  };
}

/** The error for another extension; some programs add their own, which file managers hide. */
function endFault(file: string, name: string): Fault {
  const [, stem] = /^([^.]+)$|^(.+?)(?:\.md)?\.(?:md|markdown|mdown|txt)$/i.exec(name)?.filter(Boolean) ?? [];
  if (!stem)
    return {
      file,
      say: 'Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.',
    };
  const meant = `${asSlug(stem) || 'name'}.md`;
  return {
    file,
    say: `Files in content/ end in .md. Rename this one to ${meant}.`,
    fix: { name: meant, isSafe: true },
  };
}

function isContentFolder(folder: string): folder is ContentFolder {
  return contentFolders.some((known) => known === folder);
}

function sayFolder(folder: string, name: string): string {
  const meant = folder === '' && nearest(name.replace(/\.\w*$/, ''), ['synonyms', 'words']);
  if (meant === 'synonyms') return `Synonyms go in ${synonymsYaml}. Rename this file, or move its groups there.`;
  if (meant === 'words') return `The word list is ${wordsYaml}. Rename this file.`;
  const near = nearest(folder, contentFolders);
  const where =
    folder === ''
      ? 'Files can’t be in content/ itself. A resource goes in content/resources/.'
      : `There is no folder content/${folder}/.`;
  return near
    ? `${where} Move the file to content/${near}/.`
    : `${where} Move the file to the right folder: ${contentFolders.map((known) => `content/${known}/`).join(', ')}.`;
}

/** One error for each file with front matter in the project root or in a root folder named like one in `content/`. */
export function strayPosts(root: string): Fault[] {
  const below = contentFolders.filter((folder) => existsSync(join(root, folder)));
  const inFolders = below.flatMap((folder) =>
    namesIn(join(root, folder)).map((name) => ({ file: `${folder}/${name}`, to: folder })),
  );
  const atTheTop = namesIn(root).map((name) => ({ file: name, to: 'resources' }));
  return [...atTheTop, ...inFolders]
    .filter(
      ({ file }) =>
        /\.(?:md|markdown|txt)$/i.test(file) &&
        readFileSync(join(root, file), 'utf8')
          .replace(/^\uFEFF/, '')
          .startsWith('---'),
    )
    .map(({ file, to }) => ({
      file,
      say: `This file is outside content/, so it isn’t published. Move it to content/${to}/.`,
    }));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
