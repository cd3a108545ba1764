/** What happens to the export after Next: each page is finished, the framework's files stay behind, and the result takes the place of out/ at once. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FormerAddress } from '../content/former';
import { moveStyleAddresses } from './base-path';
import { compressTexts } from './compress';
import { findClientComponents, findFramework } from './find-framework';
import { finishPage, type Styles } from './finish-page';
import { formerPage, toRedirectsFile } from './former-pages';
import { headerRules } from './headers';
import { toCaddy, toHeadersFile, toNginx } from './host-files';
import { type Prints, sealPages, takeOver } from './kept-pages';
import type { SiteFile } from './list-files';
import { placeFiles } from './place-files';
import { readSeals, writeSeals } from './seals';
import { toStaticWebApp } from './static-web-apps';

interface Extras {
  former?: readonly FormerAddress[];
  /** Files that stand beside the pages, by their place in the site. */
  files?: readonly SiteFile[];
  /** The path below which the site will stand, such as `/project`. */
  base?: string;
  /** The addresses of pages that are taken from the site that stands in `to`. */
  kept?: readonly string[];
  /** By which the next build can keep pages of this site. */
  prints?: Prints;
}

/** Turns the export in `from` into the site in `to`, with ready configurations of web servers in `hosting/` beside it. Throws, leaving `to` as it was, where something of the framework would be left. */
export async function finishSite(
  from: string,
  to: string,
  { former = [], files = [], base = '', kept = [], prints = new Map() }: Extras = {},
): Promise<{ pages: number; takenOver: number; made: number }> {
  const fresh = `${to}.${process.pid}.new`;
  const hosting = join(dirname(to), 'hosting');
  const freshHosting = `${hosting}.${process.pid}.new`;
  for (const folder of [fresh, freshHosting]) rmSync(folder, { recursive: true, force: true });
  try {
    const sheets = readStyles(from, base);
    const styles = { sheets, font: findFont(), base };
    const drawn = copyFinished(from, fresh, styles);
    const takenOver = takeOver(kept, prints, to, fresh);
    for (const each of former) writeText(join(fresh, each.from, 'index.html'), finishPage(formerPage(each), styles));
    const moved = former.map(({ from: old, to: now, title }) => ({ from: base + old, to: base + now, title }));
    const last = { folder: to, seals: readSeals(to) };
    const { seals: madeSeals, made } = await placeFiles(files, fresh, last);
    const rules = headerRules([...sheets.values()], base);
    writeFileSync(join(fresh, '_redirects'), toRedirectsFile(moved));
    writeFileSync(join(fresh, '_headers'), toHeadersFile(rules));
    const left = [
      ...findFramework(fresh, base),
      ...findClientComponents(['app', 'components', 'lib']).map((path) => `${path}: 'use client'`),
    ];
    if (left.length > 0)
      throw new Error(`Nothing of the framework may reach a reader, but this would:\n${left.join('\n')}`);
    const twins = await compressTexts(fresh, last);
    const seals = [...twins, ...sealPages(fresh, prints), ...madeSeals];
    // Whatever can fail for want of space comes before the first of the two takes its place.
    writeText(join(freshHosting, 'nginx.conf'), toNginx(rules, moved, { base }));
    writeText(join(freshHosting, 'Caddyfile'), toCaddy(rules, moved, { base }));
    writeText(join(freshHosting, 'staticwebapp.config.json'), toStaticWebApp(rules, moved, { base }));
    swap(fresh, to);
    swap(freshHosting, hosting);
    writeSeals(to, seals);
    return { pages: drawn + takenOver, takenOver, made };
  } finally {
    for (const folder of [fresh, freshHosting]) rmSync(folder, { recursive: true, force: true });
  }
}

function copyFinished(from: string, fresh: string, styles: Styles): number {
  let pages = 0;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(from, path).replaceAll(sep, '/');
    if (!entry.isFile() || isLeftBehind(name)) continue;
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    if (name.endsWith('.html')) {
      const address = `/${name.replace(/index\.html$/, '')}`;
      writeText(join(fresh, name), finishPage(readFileSync(path, 'utf8'), styles, address));
      pages += 1;
    } else cpSync(path, join(fresh, name));
  }
  return pages;
}

function writeText(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The framework's own files, its second copies of pages, and what the build keeps for itself. */
function isLeftBehind(name: string): boolean {
  return (
    /^(?:_next|_not-found|404)\//.test(name) ||
    /(?:^|\/)(?:index\.txt|__next[^/]*\.txt)$/.test(name) ||
    /(?:^|\/)__next\./.test(name) ||
    name === 'built-from'
  );
}

/** The style sheets of the export by their addresses, the one that every page wears first. */
function readStyles(from: string, base: string): Map<string, string> {
  const sheets = readdirSync(join(from, '_next'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name): [string, string] => {
      const css = readFileSync(join(from, '_next', name), 'utf8').replace(/\/\*#[^*]*\*\//g, '');
      return [`/_next/${name.replaceAll(sep, '/')}`, moveStyleAddresses(css.trim(), base)];
    })
    .filter(([, css]) => css !== '');
  if (sheets.length === 0) throw new Error('The export has no style sheet.');
  // The page for unknown addresses wears nothing that is not everybody's.
  const notFound = readFileSync(join(from, '404.html'), 'utf8');
  const place = (address: string) => (notFound.indexOf(address) + notFound.length) % notFound.length;
  return new Map(sheets.sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
}

function findFont(): string {
  const name = readdirSync('public/fonts').find((each) => each.endsWith('.woff2'));
  if (!name) throw new Error('There is no typeface in public/fonts/. Make it: npm run make:font');
  return `/fonts/${name}`;
}

/** Two renames: at no moment is `to` half one site and half another. Where the second fails, the last site comes back. */
function swap(fresh: string, to: string): void {
  const old = `${to}.${process.pid}.old`;
  for (;;) {
    moveAway(to, old);
    try {
      renameSync(fresh, to);
      break;
    } catch (error) {
      // Another build has put its site there between the two: that one has to make room as well.
      if (hasCode(error, 'ENOTEMPTY', 'EEXIST')) continue;
      if (existsSync(old) && !existsSync(to)) renameSync(old, to);
      throw error;
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Moves the site that stands at `to`, if one does, to `old`. */
function moveAway(to: string, old: string): void {
  rmSync(old, { recursive: true, force: true });
  try {
    renameSync(to, old);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
