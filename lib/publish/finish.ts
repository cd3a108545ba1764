/** What happens to the export after Next: each page is finished, the framework's files stay behind, and the result takes the place of out/ at once. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findClientComponents, findFramework } from './find-framework';
import { finishPage } from './finish-page';

/** Turns the export in `from` into the site in `to`. Throws, leaving `to` as it was, where something of the framework would be left. */
export function finishSite(from: string, to: string): { pages: number } {
  const fresh = `${to}.${process.pid}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const styles = {
    css: readStyles(from),
    font: `/fonts/${readdirSync('public/fonts').find((name) => name.endsWith('.woff2'))}`,
  };
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let pages = 0;
  for (const entry of files) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(from, path);
    if (isLeftBehind(name)) continue;
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    if (name.endsWith('.html')) {
      writeFileSync(join(fresh, name), finishPage(readFileSync(path, 'utf8'), styles));
      pages += 1;
    } else cpSync(path, join(fresh, name));
  }
  const left = [
    ...findFramework(fresh),
    ...findClientComponents(['app', 'components', 'lib']).map((path) => `${path}: 'use client'`),
  ];
  if (left.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`Nothing of the framework may reach a reader, but this would:\n${left.join('\n')}`);
  }
  swap(fresh, to);
  return { pages };
}

/** The framework's own files, and its second copies of pages. */
function isLeftBehind(name: string): boolean {
  return (
    /^(?:_next|_not-found|404)\//.test(name) ||
    /(?:^|\/)(?:index\.txt|__next[^/]*\.txt)$/.test(name) ||
    /(?:^|\/)__next\./.test(name)
  );
}

function readStyles(from: string): string {
  const sheets = readdirSync(join(from, '_next'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  const css = sheets
    .sort()
    .map((name) => readFileSync(join(from, '_next', name), 'utf8'))
    .join('');
  if (css === '') throw new Error('The export has no style sheet.');
  return css.replace(/\/\*#[^*]*\*\//g, '').trim();
}

function swap(fresh: string, to: string): void {
  const old = `${to}.${process.pid}.old`;
  if (existsSync(to)) renameSync(to, old);
  renameSync(fresh, to);
  rmSync(old, { recursive: true, force: true });
}
