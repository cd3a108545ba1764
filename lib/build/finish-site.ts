/** Turns Next's export into the site: finishes each page, leaves the framework's files behind, and replaces out/ in one step. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { SiteFile } from '../outputs/output-file';
import { moveStyleAddresses } from './base-path';
import { isLeftBehind } from './compare-pages';
import { finishPage, type Styles } from './finish-page';
import { headerRules } from './headers';
import { toHeadersFile, toNginx, toRedirectsFile } from './host-files';
import type { FormerAddress } from './redirects';
import { redirectPage } from './redirects';

interface Extras {
  former?: readonly FormerAddress[];
  files?: readonly SiteFile[];
  /** The path that the site is served below, such as `/project`. */
  base?: string;
}

/**
 * Turn the export in `from` into the site in `to`, with `hosting/nginx.conf` beside it. Returns the number of pages. Throws, leaving
 * `to` as it was, if anything of the framework would be left.
 */
export async function finishSite(
  from: string,
  to: string,
  { former = [], files = [], base = '' }: Extras = {},
): Promise<number> {
  const fresh = `${to}.new`;
  const nginx = join(dirname(to), 'hosting/nginx.conf');
  rmSync(fresh, { recursive: true, force: true });
  const unstorable = listFiles(from).filter((name) => !isLeftBehind(name) && !windowsCanStore(name));
  if (unstorable.length > 0)
    throw new Error(`Windows can't store files with these names, so rename them:\n${unstorable.join('\n')}`);
  try {
    const sheets = readStyles(from, base);
    const styles = { sheets, used: new Set<string>(), font: findFont(), base };
    const pages = await copyFinished(from, fresh, styles);
    for (const each of former) writeFile(join(fresh, each.from, 'index.html'), finishPage(redirectPage(each), styles));
    for (const { name, text } of files) writeFile(join(fresh, name), text);
    const redirects = former.map((each) => ({ ...each, from: base + each.from, to: base + each.to }));
    const rules = headerRules([...styles.used], base);
    writeFile(join(fresh, '_redirects'), toRedirectsFile(redirects));
    writeFile(join(fresh, '_headers'), toHeadersFile(rules));
    const left = [
      ...findFramework(fresh, base),
      ...findClientComponents(['app', 'components', 'lib']).map((path) => `${path}: 'use client'`),
    ];
    if (left.length > 0)
      throw new Error(`No part of the framework may reach readers, but these would:\n${left.join('\n')}`);
    // Everything that needs space on the disk is written before the old site makes way.
    writeFile(`${nginx}.new`, toNginx(rules, redirects, { base }));
    swap(fresh, to);
    renameSync(`${nginx}.new`, nginx);
    return pages;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(`${nginx}.new`, { force: true });
  }
}

/** Clean up after a build that was stopped. If it had moved the old site out of the way, that comes back. */
export function clearLeftovers(to: string): void {
  if (existsSync(`${to}.old`) && !existsSync(to)) renameSync(`${to}.old`, to);
  for (const folder of [`${to}.old`, `${to}.new`]) rmSync(folder, { recursive: true, force: true });
}

/** Two renames, so `to` is never a mixture of two sites. If the second fails, the old site comes back. */
function swap(fresh: string, to: string): void {
  const old = `${to}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(to)) renameSync(to, old);
  try {
    renameSync(fresh, to);
  } catch (error) {
    if (existsSync(old)) renameSync(old, to);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

async function copyFinished(from: string, fresh: string, styles: Styles): Promise<number> {
  let pages = 0;
  for (const name of listFiles(from).filter((each) => !isLeftBehind(each))) {
    if (name.endsWith('.html')) {
      const url = `/${name.replace(/index\.html$/, '')}`;
      // Read asynchronously, so that the lock is kept up to date meanwhile.
      writeFile(join(fresh, name), finishPage(await readFile(join(from, name), 'utf8'), styles, url));
      pages += 1;
    } else {
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      copyFileSync(join(from, name), join(fresh, name));
    }
  }
  return pages;
}

function writeFile(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Every file below a folder, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
}

/** Whether Windows can store a path: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
export function windowsCanStore(path: string): boolean {
  return !/[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)/i.test(path);
}

/** The style sheets of the export by URL. The one that every page uses comes first. */
function readStyles(from: string, base: string): Map<string, string> {
  const sheets = listFiles(join(from, '_next'))
    .filter((name) => name.endsWith('.css'))
    .map((name): [string, string] => {
      const css = readFileSync(join(from, '_next', name), 'utf8').replace(/\/\*#[^*]*\*\//g, '');
      return [`/_next/${name}`, moveStyleAddresses(css.trim(), base)];
    })
    .filter(([, css]) => css !== '');
  if (sheets.length === 0) throw new Error('The export has no style sheet.');
  // The "page not found" page uses only what every page uses.
  const notFound = readFileSync(join(from, '404.html'), 'utf8');
  const position = (url: string) => (notFound.indexOf(url) + notFound.length) % notFound.length;
  return new Map(sheets.sort(([a], [b]) => position(a) - position(b) || (a < b ? -1 : 1)));
}

function findFont(): string {
  const name = readdirSync('public/fonts').find((each) => each.endsWith('.woff2'));
  if (!name) throw new Error('There is no font in public/fonts/. Make it with: npm run make:font');
  return `/fonts/${name}`;
}

/** A start tag as parse5 writes it: its name and attributes. What a post shows as text has no `<`, and what is inside an attribute belongs to its tag. */
const startTag = /<([a-z][^\s/>]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** What framework leftover a start tag is; undefined if none. */
function frameworkTag(name: string, attributes: string, base: string): string | undefined {
  if (/\son/i.test(attributes) && /\son[a-z]+(?:=|\s|$)/i.test(attributes.replace(/"[^"]*"/g, '""')))
    return 'an inline event handler';
  if (name !== 'script' && name !== 'link') return undefined;
  const value = (attribute: string) => new RegExp(`\\s${attribute}="([^"]*)"`, 'i').exec(attributes)?.[1];
  if (name === 'script') {
    const isData = /^(?:application\/ld\+json|speculationrules)$/.test(value('type') ?? '');
    return isData || value('src')?.startsWith(`${base}/scripts/`)
      ? undefined
      : "an inline script, or one that isn't ours";
  }
  if (/\/_next\//.test(value('href') ?? '')) return 'a framework style sheet or preload';
  const rel = value('rel');
  return rel === 'modulepreload' || (rel === 'preload' && value('as') === 'script') ? 'a script preload' : undefined;
}

/** Files below `folder` with framework leftovers, and what they are. */
export function findFramework(folder: string, base = ''): string[] {
  return listFiles(folder).flatMap((file) => {
    if (file.startsWith('_next') || /^(?:.*\/)?(?:index|__next.*)\.txt$/.test(file))
      return [`${file}: a framework file`];
    if (!file.endsWith('.html')) return [];
    const html = readFileSync(join(folder, file), 'utf8').replace(/<style>[\s\S]*?<\/style>/g, '');
    const found = [...html.matchAll(startTag)].map(([, name = '', attributes = '']) =>
      frameworkTag(name.toLowerCase(), attributes, base),
    );
    return [...new Set(found.filter((what) => what !== undefined))].map((what) => `${file}: ${what}`);
  });
}

/** Source files that would need the framework in the browser. */
function findClientComponents(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    listFiles(folder)
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name))
      .filter((path) => /^\s*['"]use client['"]/m.test(readFileSync(path, 'utf8'))),
  );
}
