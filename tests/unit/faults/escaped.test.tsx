/** The words of the front matter are drawn by React: they stay words. */
import { parseFragment } from 'parse5';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ResourceRow } from '../../../components/resource/resource-row';
import { elementsOf } from './allowed';
import { hostileWords } from './injections';

function row(words: string): string {
  const card = { slug: 'talk', address: '/resources/talk/', category: 'webinars' };
  return renderToStaticMarkup(
    <ResourceRow card={{ ...card, title: words, summary: words, kind: words, facts: [words, words] }} />,
  );
}

/** The elements and attributes of a row, without what they say. */
function shapeOf(drawn: string): string[] {
  return elementsOf(parseFragment(drawn)).map(
    ({ tagName, attrs }) => `${tagName} ${attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}`,
  );
}

test.each(hostileWords)('a row of a list draws %j as words', (words) => {
  const drawn = row(words);
  expect(shapeOf(drawn)).toEqual(shapeOf(row('Words')));
  expect(drawn).not.toContain('<script');
  expect(drawn).not.toContain('<img');
});
