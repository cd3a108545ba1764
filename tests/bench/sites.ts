/** The three sites: how each is laid out afresh with the same posts, and how it is built. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyFolder } from '../copy-folder';
import { benchFolder } from './install';
import type { BuildCommand } from './measure-build';
import { writePosts } from './posts';
import { ourSearch, type SearchBox, starlightSearch } from './search-boxes';

export interface Site {
  name: 'This site' | 'Eleventy' | 'Starlight';
  /** Puts the site with the posts of `library` into `folder`, with nothing that an earlier build left. */
  layOut(library: string, folder: string): void;
  build: BuildCommand;
  /** Where the build puts its pages. */
  output: string;
  /** How it is searched, where it can be. */
  search?: SearchBox;
}

/** The pages that are looked at; they have the same addresses on every site. */
export const views = { post: '/resources/made-up-0/', list: '/resources/' } as const;

export const sites: readonly Site[] = [
  {
    name: 'This site',
    layOut: layOutThisSite,
    build: { program: process.execPath, args: ['lib/build/prepare.mjs', 'lib/build/build.ts'] },
    output: 'out',
    search: ourSearch,
  },
  {
    name: 'Eleventy',
    layOut: (library, folder) => layOutOther('eleventy', library, folder, 'resources'),
    build: { program: process.execPath, args: ['node_modules/@11ty/eleventy/cmd.cjs'] },
    output: 'dist',
  },
  {
    name: 'Starlight',
    layOut: (library, folder) => layOutOther('starlight', library, folder, 'src/content/docs/resources'),
    build: { program: 'node_modules/node/bin/node', args: ['node_modules/astro/bin/astro.mjs', 'build'] },
    output: 'dist',
    search: starlightSearch,
  },
];

/** The project as git knows it, changes that are not committed included, with the content of the library. */
function layOutThisSite(library: string, folder: string): void {
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  for (const name of names.split('\0')) {
    if (name && !name.startsWith('content/') && existsSync(name)) cpSync(name, join(folder, name));
  }
  cpSync(join(library, 'content'), join(folder, 'content'), { recursive: true });
  copyFolder('node_modules', join(folder, 'node_modules'));
  // Otherwise the first step of a build would install, and that is not what is measured.
  const marker = join(folder, 'node_modules/.installed');
  rmSync(marker, { force: true });
  writeFileSync(marker, createHash('sha256').update(readFileSync('package-lock.json')).digest('hex'));
  // The ledger has the URLs of the real library, whose lists have other lengths.
  rmSync(join(folder, 'lib/build/published.txt'), { force: true });
}

function layOutOther(name: string, library: string, folder: string, posts: string): void {
  const from = join(benchFolder, name);
  cpSync(from, folder, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  copyFolder(join(from, 'node_modules'), join(folder, 'node_modules'));
  writePosts(join(library, 'content/resources'), join(folder, posts));
  // Every browser asks for an icon, so every site has the same.
  for (const icon of ['favicon.ico', 'icon.svg']) cpSync(join('public', icon), join(folder, 'public', icon));
}
