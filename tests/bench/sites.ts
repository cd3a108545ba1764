/** The sites that are compared, all from the same posts: this one, a bare Next.js export, Eleventy and Astro Starlight. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyFolder } from '../copy-project';

export interface Site {
  name: string;
  /** What it is made with, with its version. */
  version(): string;
  /** Writes the site with the posts of `library` into an empty folder. */
  layOut(library: string, folder: string): void;
  build: readonly [program: string, ...args: string[]];
  /** The folder of the pages. */
  output: string;
  /** Its first page of all posts. */
  list: string;
}

/** The page of a post, in every output. */
export const examplePage = 'resources/made-up-0/index.html';

const bench = 'tests/bench';
const packageVersion = (folder: string, name: string) =>
  `${name} ${JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version}`;

export const sites: readonly Site[] = [
  {
    name: 'This site',
    version: () => `commit ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()}`,
    layOut: layOutThisSite,
    build: [process.execPath, 'lib/build/prepare.mjs', 'lib/build/build.ts'],
    output: 'out',
    list: 'resources/index.html',
  },
  {
    name: 'Bare Next.js',
    version: () => packageVersion('.', 'next'),
    layOut: (library, folder) => layOutOther('next', '.', library, folder, 'posts'),
    build: [process.execPath, 'node_modules/next/dist/bin/next', 'build'],
    output: 'out',
    list: 'list/1/index.html',
  },
  {
    name: 'Eleventy',
    version: () => packageVersion(`${bench}/eleventy`, '@11ty/eleventy'),
    layOut: (library, folder) => layOutOther('eleventy', `${bench}/eleventy`, library, folder, 'resources'),
    build: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs'],
    output: 'dist',
    list: 'resources/index.html',
  },
  {
    name: 'Starlight',
    version: () => packageVersion(`${bench}/starlight`, '@astrojs/starlight'),
    layOut: (library, folder) =>
      layOutOther('starlight', `${bench}/starlight`, library, folder, 'src/content/docs/resources'),
    build: ['node_modules/node/bin/node', 'node_modules/astro/bin/astro.mjs', 'build'],
    output: 'dist',
    list: 'resources/index.html',
  },
];

/** Installs the packages of the other sites, which have lockfiles of their own, once for each state of a lockfile. */
export function installOthers(): void {
  for (const name of ['eleventy', 'starlight']) {
    const folder = join(bench, name);
    const marker = join(folder, 'node_modules/.installed');
    const wanted = hashOf(join(folder, 'package-lock.json'));
    if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) continue;
    console.log(`Installing ${folder} …`);
    const options = { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' } as const;
    // Quiet, because npm warns that this Node.js is too old for Astro, which brings its own.
    if (spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options).status !== 0)
      throw new Error(`The packages of ${folder} could not be installed. Is this machine online?`);
    writeFileSync(marker, wanted);
  }
}

/** The project as git knows it, with changes that are not committed, and the content of the library. */
function layOutThisSite(library: string, folder: string): void {
  const options = { encoding: 'utf8', maxBuffer: 1e9 } as const;
  const names = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], options);
  for (const name of names.split('\0'))
    if (name && !name.startsWith('content/') && existsSync(name)) cpSync(name, join(folder, name));
  cpSync(join(library, 'content'), join(folder, 'content'), { recursive: true });
  copyFolder('node_modules', join(folder, 'node_modules'));
  // Otherwise the build would install packages first.
  const marker = join(folder, 'node_modules/.installed');
  rmSync(marker, { force: true });
  writeFileSync(marker, hashOf('package-lock.json'));
  // The ledger has the URLs of the real library, whose lists have other lengths.
  writeFileSync(join(folder, 'lib/build/published.txt'), '');
}

function layOutOther(name: string, packages: string, library: string, folder: string, posts: string): void {
  const filter = (path: string) => basename(path) !== 'node_modules';
  cpSync(join(bench, name), folder, { recursive: true, filter });
  copyFolder(join(packages, 'node_modules'), join(folder, 'node_modules'));
  const resources = join(library, 'content/resources');
  mkdirSync(join(folder, posts), { recursive: true });
  for (const file of readdirSync(resources))
    writeFileSync(join(folder, posts, file), asPost(readFileSync(join(resources, file), 'utf8')));
}

/** One resource with only the fields that every generator knows. */
function asPost(resource: string): string {
  const [, fields = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(resource) ?? [];
  const { title, summary } = parse(fields);
  return `---\n${stringify({ title, description: summary })}---\n${text}`;
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
