/** Each trick is refused by the checker, or is words; drawn all the same, it is made of nothing but what we draw. */
import { expect, test } from 'vitest';
import { check, post } from '../content/made-up-content';
import { draw } from '../markdown/draw';
import { intrudersIn } from './allowed';
import { harmless, hostileWords, refused, refusedFields } from './injections';

const trick = (index: number) => `content/resources/trick-${index}.md`;

/** The number of faults of each post, all of them checked in one library. */
function faultsOfEach(posts: readonly string[]): number[] {
  const { faults } = check(Object.fromEntries(posts.map((text, index) => [trick(index), text])));
  return posts.map((_, index) => faults.filter(({ file }) => file === trick(index)).length);
}

const titled = (index: number) => ({ title: `title: Trick ${index}` });

test('there are at least 80 tricks, each once', () => {
  const all = [...refused, ...harmless];
  expect(all.length).toBeGreaterThan(80);
  expect(new Set(all).size).toBe(all.length);
});

test('the checker refuses every trick that is more than words', () => {
  const counts = faultsOfEach(refused.map((body, index) => post(titled(index), body)));
  expect(refused.filter((_, index) => counts[index] === 0)).toEqual([]);
});

test('the checker lets words be words', () => {
  const counts = faultsOfEach(harmless.map((body, index) => post(titled(index), body)));
  // NUL is not text to the checker, whatever stands around it.
  expect(harmless.filter((body, index) => counts[index] !== (body.includes('\0') ? 1 : 0))).toEqual([]);
});

test('the checker refuses every field that is more than words', () => {
  const lines = Object.entries(refusedFields);
  const counts = faultsOfEach(
    lines.map(([, field], index) => post({ ...titled(index), [field.split(':')[0] ?? '']: field })),
  );
  expect(lines.filter((_, index) => counts[index] === 0)).toEqual([]);
});

test.each([...refused, ...harmless])('drawn without the checker it is made of nothing but what we draw: %j', (body) => {
  expect(intrudersIn(draw(body))).toEqual([]);
});

test.each(hostileWords)('front matter is not drawn: %j', (words) => {
  expect(draw(post({ title: `title: ${JSON.stringify(words)}` }, 'Words.'))).toBe('<p>Words.</p>');
});

test('front matter in a language that runs is refused', () => {
  for (const language of ['js', 'javascript', 'json', 'coffee'])
    expect(faultsOfEach([`---${language}\ntrap()\n---\nWords.\n`])).toEqual([1]);
});

test('the list itself sees what does not belong', () => {
  expect(intrudersIn('<img src=x onerror=trap()>')).toEqual(['<img src="x">', '<img onerror="trap()">']);
  expect(intrudersIn('<a href=" JAVA&#9;SCRIPT:x">x</a>')).toHaveLength(1);
  expect(intrudersIn('<script>trap()</script><svg><style></style></svg><p class="x">')).toEqual([
    '<script>',
    '<style>',
    '<p class="x">',
  ]);
});
