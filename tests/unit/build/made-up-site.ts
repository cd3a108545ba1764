/** A small made-up export, as Next writes one, in a project of its own: the finish reads and writes below the folder it runs in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { speculationRules } from '../../../lib/build/headers';
import { addFiles } from '../../copy-project';
import { soundLibrary } from '../content/made-up-content';

export const css = 'body{color:#123}';

/** A new temporary folder, which is gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'larch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Made-up files below a folder, a new one where none is named; returns its path. */
export function writeFiles(files: Record<string, string | Uint8Array>, root = newFolder()): string {
  addFiles(root, files);
  return root;
}

/** The small library of the tests in a new folder, with these files added or replaced. */
export function writeLibrary(files: Record<string, string> = {}): string {
  return writeFiles({ ...soundLibrary, ...files });
}

/** Every file below a folder with its content, in the order of names. */
export function readFiles(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'base64')]));
}

/** A project in a new temporary folder, with these files and an export in `.site/` as Next writes one, with one module script. */
export function madeUpProject(files: Record<string, string> = {}): string {
  return writeFiles({
    'app/page.tsx': 'export const a = 1;\n',
    'components/a.tsx': 'export const a = 1;\n',
    'lib/a.ts': 'export const a = 1;\n',
    'public/fonts/letters.0123456789.woff2': 'letters',
    '.site/fonts/letters.0123456789.woff2': 'letters',
    '.site/_next/static/chunks/a.css': `${css}\n/*# sourceMappingURL=a.css.map*/`,
    '.site/_next/static/chunks/main.js': 'framework()',
    '.site/index.html': madeUpPage('Words'),
    '.site/index.txt': '1:"payload"',
    '.site/404.html': madeUpPage('No page, said by Words'),
    '.site/404/index.html': madeUpPage('No page'),
    '.site/_not-found/index.html': madeUpPage('No page'),
    '.site/topics/index.html': madeUpPage('Topics of Words'),
    '.site/topics/index.txt': '1:"payload"',
    '.site/scripts/ours.0123456789.js': 'ours()',
    '.site/built-from': 'a hash',
    ...files,
  });
}

const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';

/** A page as Next exports it. */
export function madeUpPage(words: string): string {
  const framework = [
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next">',
    '<link rel="preload" as="script" href="/_next/static/chunks/main.js"><meta name="next-size-adjust" content="">',
    '<div hidden=""><!--$--><!--/$--></div>',
    '<script src="/_next/static/chunks/main.js" async=""></script><script>self.__next_f.push([1,"payload"])</script>',
  ];
  return `<!DOCTYPE html><!--build--><html lang="en-GB"><head>${head}${framework[0]}${framework[1]}<title>${words}</title></head><body>${framework[2]}<h1>${words}</h1><!-- a comment -->${textOf(words)}<noscript><p>Without script</p></noscript><script type="module" src="/scripts/ours.0123456789.js"></script>${framework[3]}<next-route-announcer></next-route-announcer></body></html>`;
}

/** The same page when it is finished, with this policy. */
export function finishedPage(words: string, policy: string): string {
  const first = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width">`;
  const last = `<link rel="preload" as="font" type="font/woff2" href="/fonts/letters.0123456789.woff2" crossorigin=""><style>${css}</style><script type="speculationrules">${speculationRules('')}</script>`;
  return `<!DOCTYPE html><html lang="en-GB"><head>${first}<title>${words}</title>${last}</head><body><h1>${words}</h1>${textOf(words)}<noscript><p>Without script</p></noscript><script type="module" src="/scripts/ours.0123456789.js"></script></body></html>`;
}

/** Enough of it that compression pays. */
function textOf(words: string): string {
  return `<p>${`${words}, and more of them. `.repeat(20)}</p>`;
}
