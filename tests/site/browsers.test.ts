/** What readers get works in the browsers that package.json lists. Each rule is about something that failed in one of them. */
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, findAll, listFiles, listPages, read } from './pages';

const pages = listPages();

/** The oldest browsers that everything works in, as esbuild names them. */
const floor: string[] = JSON.parse(readFileSync('package.json', 'utf8')).browserslist.map((each: string) =>
  each.replace(' >= ', ''),
);

/** The editor is for editors, who are told which browsers it needs. */
const scripts = listFiles().filter(
  (file) => /^(?:scripts|search)\/.*\.js$/.test(file) && !/\/(?:editor|decap)/.test(file),
);

const styles = [
  ...new Set(pages.flatMap(({ html }) => [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css))),
  ...listFiles().flatMap((file) => (/^styles\/.*\.css$/.test(file) ? read(file) : [])),
];

test('no script and no style has syntax that an older browser lacks', async () => {
  expect([scripts.length > 2, styles.length > 2, floor.length]).toEqual([true, true, 5]);
  const texts = [
    ...scripts.map((file) => ({ name: file, loader: 'js' as const, text: read(file) })),
    ...styles.map((text, index) => ({ name: `style ${index}`, loader: 'css' as const, text })),
  ];
  for (const { name, loader, text } of texts) {
    // esbuild takes \p{…} for new whenever Unicode has new letters.
    const supported = { 'regexp-unicode-property-escapes': true };
    const compile = async (target: string | string[]) =>
      (await transform(text, { loader, target, supported, minify: true })).code;
    // What esbuild would write differently for them, they don't understand as it is.
    expect([name, await compile(floor)]).toEqual([name, await compile('esnext')]);
  }
});

/** Functions newer than the floor, and what failed below it without need. */
const tooNew = [
  /\(\?<[=!]/,
  /:has\(/,
  /\bURL\.canParse\b/,
  /\bsearchParams\.size\b/,
  /\bPromise\.(?:withResolvers|try)\b/,
  /\b(?:Object|Map)\.groupBy\b/,
  /\bArray\.fromAsync\b/,
  /\bIntl\.(?:Segmenter|DurationFormat)\b/,
  /\brequestIdleCallback\b/,
  /\b(?:showPopover|checkVisibility|startViewTransition)\b/,
  /\bRegExp\.escape\b/,
  /\bprompt\(/,
];

test('no script of ours calls a function that an older browser lacks', () => {
  const ours = scripts.filter((file) => file.startsWith('scripts/'));
  const problems = ours.flatMap((file) =>
    tooNew.filter((name) => name.test(read(file))).map((name) => `${file}: ${name}`),
  );
  expect(problems).toEqual([]);
});

test('no style gives text-decoration more than its line, which Safari ignores before 26.2', () => {
  const shorthands = styles.flatMap((css) => [...css.matchAll(/[{;]text-decoration:([^;}]+)/g)]);
  expect(shorthands.map(([, value]) => value).filter((value) => /\s(?!!important)/.test(value ?? ''))).toEqual([]);
});

test('an iPhone keeps the size of text, which the CSS minifier must not drop', () => {
  expect(styles.filter((css) => css.includes('font-face') && !css.includes('-webkit-text-size-adjust'))).toEqual([]);
});

test('every drawing has its size in the page, for browsers that read no layered styles and would make it as wide as the page', () => {
  const problems = pages.flatMap(({ address, tree }) =>
    findAll(tree, 'img', 'svg')
      // Without a viewBox a drawing is never wider than 300 pixels.
      .filter((picture) => picture.tagName === 'img' || attributeOf(picture, 'viewBox'))
      .filter((picture) => !attributeOf(picture, 'width') || !attributeOf(picture, 'height'))
      .map(
        (picture) =>
          `${address}: ${picture.tagName} ${attributeOf(picture, 'class') ?? attributeOf(picture, 'src') ?? ''}`,
      ),
  );
  expect(problems).toEqual([]);
});

test('nothing but a handle can be dragged, since text fields in it could not be edited by mouse', () => {
  expect(pages.filter(({ tree }) => elementsOf(tree).some((each) => attributeOf(each, 'draggable'))).length).toBe(0);
});
