import { expect, test } from 'vitest';
import { findFramework } from '../../lib/build/finish-site';
import { routes } from '../../lib/routes';
import { writeFiles } from '../unit/build/made-up-site';
import { attributeOf, findAll, folder, listFiles, listPages, scriptsOf } from './pages';

test('every page has the script to share, and only pages that search, play or have a pack have another', () => {
  const scripts = listPages().map(({ address, tree }) => ({
    address,
    loads: scriptsOf(tree).map(
      (script) => `${attributeOf(script, 'type')} ${attributeOf(script, 'src')?.replace(/\.[0-9a-f]+\./, '.')}`,
    ),
    wanted: [
      'module /scripts/share.js',
      // Hides the list of a search before it is drawn, and loads the finder.
      ...(address === routes.resources ? ['undefined /scripts/finder-start.js'] : []),
      ...(address === routes.pack ? ['module /scripts/pack.js'] : []),
      ...(findAll(tree, 'recording-player').length > 0 ? ['module /scripts/recording.js'] : []),
    ],
  }));
  expect(scripts.filter(({ loads, wanted }) => loads.join() !== wanted.join())).toEqual([]);
  expect(scripts.filter(({ loads }) => loads.includes('module /scripts/recording.js'))).not.toEqual([]);
});

test('every script file is one that a page asks for, but for those that a search loads when it needs them', () => {
  const asked = listPages().flatMap(({ tree }) => scriptsOf(tree).map((script) => attributeOf(script, 'src')));
  const files = listFiles().filter(
    (file) => /\.[cm]?js$/.test(file) && !/scripts\/(finder|full-text|suggest)\./.test(file),
  );
  expect(files.map((file) => `/${file}`).toSorted()).toEqual(
    [...new Set(asked), `${routes.fullTexts}pagefind.js`].toSorted(),
  );
});

test('nothing of the framework is left in the export', () => {
  expect(findFramework(folder)).toEqual([]);
});

test('the check for the framework is content with a plain page and a script of ours', () => {
  const page =
    '<!DOCTYPE html><title>A</title><style>a{b:c}</style><script type="module" src="/scripts/a.1.js"></script>';
  expect(look({ 'index.html': page, 'scripts/a.1.js': 'a()', 'a.txt': 'words' })).toEqual([]);
});

test.for([
  ['a script of the framework', '<script src="/_next/static/chunks/main.js" async=""></script>'],
  ['a script of another site', '<script src="https://example.org/a.js"></script>'],
  ['an inline script', '<script>go()</script>'],
  ['an inline module', '<script type="module">go()</script>'],
  ['a preload of a framework script', '<link rel="preload" as="script" href="/_next/static/a.js">'],
  ['a preload of a script of ours', '<link rel="preload" href="/scripts/a.js" as="script">'],
  ['a preload with its words turned round', '<link as="script" rel="preload" href="/scripts/a.js">'],
  ['a module preload', '<link rel="modulepreload" href="/scripts/a.js">'],
  ['a style sheet of the framework', '<link rel="stylesheet" href="/_next/static/a.css">'],
  ['an event handler', '<p onclick="go()">A</p>'],
] as const)('the framework check finds %s in a page', ([, offence]) => {
  expect(look({ 'sub/index.html': `<!DOCTYPE html><title>A</title>${offence}` })).toContainEqual(
    expect.stringContaining('sub/index.html: '),
  );
});

test.for([
  '_next/static/chunks/main.js',
  'index.txt',
  'topics/index.txt',
  '__next._tree.txt',
  'topics/__next.topics.txt',
])('the framework check finds the file %s', (name) => {
  expect(look({ 'index.html': '<!DOCTYPE html><title>A</title>', [name]: 'a' })).toEqual([`${name}: a framework file`]);
});

/** What the check says of a folder with these files. */
function look(files: Record<string, string>): string[] {
  return findFramework(writeFiles(files));
}
