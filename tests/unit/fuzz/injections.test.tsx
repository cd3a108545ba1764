/** Each injection is refused by the check, or is text; rendered all the same, it is made of nothing but what we render. */
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ResourceRow } from '../../../components/resource/resource-row';
import { elementsOf } from '../../site/pages';
import { check, post } from '../content/made-up-content';
import { draw } from '../markdown/draw';
import { intrudersIn } from './allowed';
import { harmless, hostileWords, refused, refusedFields } from './injections';

const fileOf = (index: number) => `content/resources/trick-${index}.md`;
const titled = (index: number) => ({ title: `title: Trick ${index}` });

/** The number of errors of each post, all of them checked in one library. */
function countsOf(posts: readonly string[]): number[] {
  const { problems } = check(Object.fromEntries(posts.map((text, index) => [fileOf(index), text])));
  return posts.map((_, index) => problems.filter(({ file }) => file === fileOf(index)).length);
}

test('the check refuses every injection in a text', () => {
  const counts = countsOf(refused.map((body, index) => post(titled(index), body)));
  expect(refused.filter((_, index) => counts[index] === 0)).toEqual([]);
});

test('the check lets text be text', () => {
  const counts = countsOf(harmless.map((body, index) => post(titled(index), body)));
  // NUL is never text.
  expect(harmless.filter((body, index) => counts[index] !== (body.includes('\0') ? 1 : 0))).toEqual([]);
});

test('the check refuses every injection in a field', () => {
  const fields = Object.values(refusedFields);
  const counts = countsOf(fields.map((field, index) => post({ ...titled(index), [field.split(':')[0] ?? '']: field })));
  expect(fields.filter((_, index) => counts[index] === 0)).toEqual([]);
});

test('rendered without the check, each is made of nothing but what we render', () => {
  expect([...refused, ...harmless].flatMap((body) => intrudersIn(draw(body)))).toEqual([]);
});

test('front matter is not rendered, and refused in a language that runs', () => {
  for (const words of hostileWords)
    expect(draw(post({ title: `title: ${JSON.stringify(words)}` }, 'Words.'))).toBe('<p>Words.</p>');
  for (const language of ['js', 'javascript', 'json', 'coffee'])
    expect(countsOf([`---${language}\ntrap()\n---\nWords.\n`])).toEqual([1]);
});

test('a row of a list shows whatever a field says as text', () => {
  const row = (words: string) =>
    renderToStaticMarkup(
      <ResourceRow
        card={{
          slug: 'talk',
          address: '/resources/talk/',
          category: 'webinars',
          title: words,
          language: undefined,
          summary: words,
          kind: words,
          facts: [words, words],
        }}
      />,
    );
  const shapeOf = (html: string) => elementsOf(parseFragment(html)).map(({ tagName, attrs }) => [tagName, attrs]);
  for (const words of hostileWords) expect(shapeOf(row(words))).toEqual(shapeOf(row('Words')));
});

test('the list of what we render finds what is not on it', () => {
  expect(intrudersIn('<img src=x onerror=trap()>')).toEqual(['<img src="x">', '<img onerror="trap()">']);
  expect(intrudersIn('<a href=" JAVA&#9;SCRIPT:x">x</a>')).toHaveLength(1);
  expect(intrudersIn('<script>trap()</script><svg><style></style></svg><p class="x">')).toEqual([
    '<script>',
    '<svg>',
    '<style>',
    '<p class="x">',
  ]);
});
