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

/** Pages that only work with the framework, or with scripts that aren't ours. */
const offences = [
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script src="https://example.org/a.js"></script>',
  '<script>go()</script>',
  '<script type="module">go()</script>',
  '<link rel="preload" as="script" href="/_next/static/a.js">',
  '<link rel="preload" href="/scripts/a.js" as="script">',
  '<link as="script" rel="preload" href="/scripts/a.js">',
  '<link rel="modulepreload" href="/scripts/a.js">',
  '<link rel="stylesheet" href="/_next/static/a.css">',
  '<p onclick="go()">A</p>',
].map((offence, index) => [`page-${index}/index.html`, `<!DOCTYPE html><title>A</title>${offence}`]);

const leftovers = [
  '_next/static/a.js',
  'index.txt',
  'topics/index.txt',
  '__next._tree.txt',
  'topics/__next.topics.txt',
];

test('the check for the framework finds each of its tags and files, and nothing in a plain page or a script of ours', () => {
  const plain =
    '<!DOCTYPE html><title>A</title><style>a{b:c}</style><script type="module" src="/scripts/a.1.js"></script>';
  const files = { 'index.html': plain, 'scripts/a.1.js': 'a()', 'a.txt': 'words', ...Object.fromEntries(offences) };
  for (const name of leftovers) files[name] = 'a';
  const found = findFramework(writeFiles(files)).map((problem) => problem.split(': ')[0]);
  expect([...new Set(found)].toSorted()).toEqual([...offences.map(([name]) => name), ...leftovers].toSorted());
});
