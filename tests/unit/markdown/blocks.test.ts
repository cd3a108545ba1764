import { expect, test } from 'vitest';
import { sourceStates } from '../../../lib/markdown/blocks';
import { draw } from './draw';

const ring = 'M10 2a8 8 0 1 1 0 16 8 8 0 1 1 0-16z';
const openRing = 'M15.7 4.3a8 8 0 1 0 2.3 5.7h-5';
const heart = 'M10 7.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 1 1 0-5z';

function sign(path: string, words: string, attributes = ''): string {
  return `<span class="state"><svg viewBox="0 0 20 20" aria-hidden="true"${attributes}><path d="${path}"></path></svg>${words}</span>`;
}

test('a figure has its number, its sentence and its source', () => {
  const markdown =
    ':::figure{number="1 in 4" unit="people" source="found"}\nA *sentence*.\n\n[A source](https://example.org/).\n:::';
  expect(draw(markdown).replaceAll('\n', '')).toBe(
    `<div class="figure"><p class="numeral">1 in 4 <span>people</span></p><div><p>A <em>sentence</em>.</p><p class="figure-source">${sign(ring + heart, 'Source found')} <a href="https://example.org/">A source</a>.</p></div></div>`,
  );
});

test('a figure needs no unit', () => {
  expect(draw(':::figure{number="9%" source="missing"}\nA sentence.\n\nA source.\n:::')).toContain(
    '<p class="numeral">9%</p>',
  );
});

test('the text of an attribute is never HTML', () => {
  expect(draw(':::figure{number="<b>1</b>" source="found"}\nA sentence.\n\nA source.\n:::')).toContain(
    '<p class="numeral">&#x3C;b>1&#x3C;/b></p>',
  );
});

test.each([
  ['found', sign(ring + heart, 'Source found')],
  ['related', sign(openRing + heart, 'Related page only')],
  ['likely', sign(openRing + heart, 'Likely source')],
  ['missing', sign(ring, 'Not found', ' class="dotted"')],
])('a source that is %s has its sign and its words', (state, drawn) => {
  expect(draw(`:::source{is="${state}"}\nA source.\n:::`)).toBe(
    `<div class="noted" role="note"><p>${drawn} A source.</p></div>`,
  );
});

test('every state has words, none of them the same', () => {
  const words = Object.values(sourceStates);
  expect(new Set(words).size).toBe(words.length);
});

test('a warning has a standard heading, or its own', () => {
  expect(draw(':::care\nWords.\n:::')).toBe(
    '<div class="care"><p><strong>Read with care</strong></p><p>Words.</p></div>',
  );
  expect(draw(':::care[An old count]\nWords.\n:::')).toBe(
    '<div class="care"><p><strong>An old count</strong></p><p>Words.</p></div>',
  );
});

test('a note stands aside', () => {
  expect(draw(':::note\nWords.\n:::')).toBe('<div class="noted" role="note"><p>Words.</p></div>');
});

test('what is missing is a list', () => {
  expect(draw(':::missing\n- One\n- Two\n:::').replaceAll('\n', '')).toBe(
    '<div class="missing"><ul><li>One</li><li>Two</li></ul></div>',
  );
});

test('an answer opens under its question', () => {
  expect(draw(':::answer[Who *pays*?]\nNobody.\n\nReally.\n:::')).toBe(
    '<details><summary>Who <em>pays</em>?</summary><p>Nobody.</p><p>Really.</p></details>',
  );
});

test('a block can hold another', () => {
  expect(draw('::::answer[Why?]\n:::note\nWords.\n:::\n::::')).toBe(
    '<details><summary>Why?</summary><div class="noted" role="note"><p>Words.</p></div></details>',
  );
});

test.each([
  'At 10:30, and a:b.',
  'A ratio of 3:one.',
  'Like :this[one]{a="b"} here.',
  '::leaf[words]',
  ':smile:',
  'C::D',
])('colons that make no block stay as they were written: %s', (words) => {
  expect(draw(words)).toBe(`<p>${words}</p>`);
});

test('colons stay as they were written below front matter', () => {
  expect(draw('---\ntitle: A talk\n---\nA ratio of 3:one.')).toBe('<p>A ratio of 3:one.</p>');
});
