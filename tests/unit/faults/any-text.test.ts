/** The checker lists faults; it never throws and never keeps anyone waiting, whatever stands in a file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { check, post, talk } from '../content/made-up-content';
import { anyText, markdownText, yamlText } from './any-text';
import { repeatedMarkdown, repeatedYaml } from './repeated';

/** In milliseconds: without the limits of `weight.ts` many of these take minutes; with them, a second on a busy machine. */
const patience = 15_000;

test('parsing never throws: there is a post, or one fault at least', () => {
  fc.assert(
    fc.property(anyText, yamlText, (text, yaml) => {
      for (const file of [text, `---\n${yaml}\n---\n${text}`]) {
        const { post, faults } = parsePost(talk, file);
        expect(post === undefined).toBe(faults.length > 0);
        for (const fault of faults) expect(fault).toMatchObject({ file: talk, say: expect.stringMatching(/\S/) });
      }
    }),
    { numRuns: 500 },
  );
});

test('the line of a fault is a line of the file', () => {
  fc.assert(
    fc.property(yamlText, markdownText, (yaml, body) => {
      const text = post({}, body);
      const other = `---\n${yaml}\n---\nWords.`;
      const faults = [...check({ [talk]: text }).faults, ...parsePost('other', other).faults];
      for (const { file, line = 1 } of faults) {
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual((file === talk ? text : other).split(/\r\n?|\n/).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('checking never throws, whatever bytes a file holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(check({ [talk]: bytes }).faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('checking never throws, whatever front matter and text a file holds', () => {
  fc.assert(
    fc.property(yamlText, markdownText, (yaml, body) => {
      check({
        [talk]: `---\n${yaml}\n---\n${body}`,
        'content/resources/second.md': post({}, body),
        'content/categories/webinars.md': `---\n${yaml}\n---\n`,
      });
    }),
    { numRuns: 80 },
  );
});

test('checking never throws over a value of another kind', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const odd = fc.oneof(value, fc.constantFrom({ toString: 1 }, [{ toString: 1 }], { __proto__: null }, [[]]));
  fc.assert(
    fc.property(
      fc.constantFrom(
        'title',
        'status',
        'kind',
        'category',
        'topics',
        'source',
        'people',
        'formerAddresses',
        'supersededBy',
      ),
      odd,
      odd,
      (name, one, other) => {
        const text = JSON.stringify(one);
        const kinds = JSON.stringify(other);
        check({
          [talk]: post({ [name]: `${name}: ${text}`, ...(name === 'kind' ? {} : { kind: 'kind: Talk' }) }),
          'content/categories/webinars.md': `---\nname: Webinars\nsummary: What a reader finds on this shelf.\nline: Talks\nkinds: ${kinds}\norder: 1\n---\n`,
        });
      },
    ),
    { numRuns: 80 },
  );
});

test.each(repeatedYaml)('100 KB of %j in the front matter keeps no one waiting', (piece) => {
  const long = piece.repeat(100_000 / piece.length);
  const start = performance.now();
  expect(parsePost(talk, `---\na: ${long}\n---\nWords.`).faults).toHaveLength(1);
  parsePost(talk, `---\na: ${long.slice(0, 19_000)}\n---\nWords.`);
  expect(performance.now() - start).toBeLessThan(patience);
});

test.each(repeatedMarkdown)('100 KB of %j in the text keeps no one waiting', (piece) => {
  const start = performance.now();
  check({ [talk]: post({}, piece.repeat(100_000 / piece.length)) });
  expect(performance.now() - start).toBeLessThan(patience);
});

test.each(['*a_', '](', '> a\n', '## a\n', ':::care\n', '- '])(
  'as much of %j as is let through keeps no one waiting',
  (piece) => {
    const paragraph = piece.repeat(piece.endsWith('\n') ? 15 : 300);
    const body = Array.from({ length: 30 }, () => paragraph).join('\n\n');
    const start = performance.now();
    check({ [talk]: post({}, body) });
    expect(performance.now() - start).toBeLessThan(patience);
  },
);

test('a list of thousands of wrong values keeps no one waiting', () => {
  const start = performance.now();
  const { faults } = check({ [talk]: post({ topics: `topics: [${'1,'.repeat(9_000)}1]` }) });
  expect(faults).toHaveLength(9_001);
  expect(performance.now() - start).toBeLessThan(patience);
});

test('a bomb of names that stand for names is refused before it goes off', () => {
  const start = performance.now();
  const letters = [...'abcdefghijklmnop'];
  const bomb = letters
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*${letters[index - 1]}`)
                .join(', ')
        }]`,
    )
    .join('\n');
  const say =
    'Words that begin with & or * have a meaning of their own here. Put the text between quotation marks: "…".';
  expect(parsePost(talk, `---\n${bomb}\n---\nWords.`).faults).toEqual([
    { file: talk, line: 2, written: 'a: &a [x]', say, mend: { from: 'a: &a [x]', to: 'a: "&a [x]"' } },
  ]);
  expect(performance.now() - start).toBeLessThan(2_000);
});

test.each([
  [
    'front matter',
    `---\n${'a'.repeat(20_001)}\n---\n`,
    1,
    'The front matter has 20,002 characters. Write 20,000 at the most.',
  ],
  [
    'a text',
    `---\na: b\n---\n${'\n'.repeat(3_000)}a`,
    4,
    'The text has 3,001 lines. Write 3,000 at the most, or make two posts of it.',
  ],
  [
    'a paragraph',
    `---\na: b\n---\nWords.\n\n${'a'.repeat(20_001)}`,
    6,
    'This paragraph is too long to be read. Part it with empty lines.',
  ],
  [
    'a paragraph of signs',
    `---\na: b\n---\n${'*a\n'.repeat(1_001)}`,
    1_004,
    'This paragraph is too long to be read. Part it with empty lines.',
  ],
  [
    'nesting',
    `---\na: b\n---\n${'> '.repeat(21)}`,
    4,
    'This stands more than 20 deep in lists, quotations or blocks. Make it simpler, and close each block with :::',
  ],
  [
    'blocks',
    `---\na: b\n---\n${':::care\n'.repeat(21)}`,
    24,
    'This stands more than 20 deep in lists, quotations or blocks. Make it simpler, and close each block with :::',
  ],
  [
    'indent',
    `---\na: b\n---\n- a\n${' '.repeat(61)}b`,
    5,
    'This stands more than 20 deep in lists, quotations or blocks. Make it simpler, and close each block with :::',
  ],
])('%s beyond every real post is refused', (_, text, line, say) => {
  expect(parsePost(talk, text).faults).toEqual([{ file: talk, line, say }]);
});

test('many blocks, each closed, are let through', () => {
  expect(parsePost(talk, `---\na: b\n---\n${':::care\nWords.\n:::\n\n'.repeat(60)}`).faults).toEqual([]);
});
