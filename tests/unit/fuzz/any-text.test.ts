/** The check lists errors; it never throws and never keeps anyone waiting, whatever is in a file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { parseSynonyms } from '../../../lib/check/word-lists';
import { check, post, talk } from '../content/made-up-content';
import { anyText, markdownText, repeatedMarkdown, repeatedYaml, yamlText } from './arbitrary-text';
import { runs, some } from './runs';

/** In milliseconds. Without the limits of `front-matter.ts` many of these take minutes; with them, a second on a busy machine. */
const patience = 15_000;

/** How long something takes, in milliseconds. */
function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test('parsing never throws: there is a post, or at least one error', () => {
  fc.assert(
    fc.property(anyText, yamlText, (text, yaml) => {
      for (const file of [text, `---\n${yaml}\n---\n${text}`]) {
        const { post, problems } = parsePost(talk, file);
        expect(post === undefined).toBe(problems.length > 0);
        for (const problem of problems)
          expect(problem).toMatchObject({ file: talk, message: expect.stringMatching(/\S/) });
      }
    }),
    runs(1000),
  );
});

test('checking never throws, and the line of an error is a line of its file', () => {
  fc.assert(
    fc.property(yamlText, markdownText, (yaml, body) => {
      const files: Record<string, string> = {
        [talk]: post({}, body),
        'content/resources/second.md': `---\n${yaml}\n---\n${body}`,
        'content/categories/webinars.md': `---\n${yaml}\n---\n`,
      };
      for (const { file, line = 1 } of check(files).problems) {
        expect(line).toBeGreaterThan(0);
        if (file in files) expect(line).toBeLessThanOrEqual(files[file]?.split(/\r\n?|\n/).length ?? 0);
      }
    }),
    runs(200),
  );
});

test('checking never throws over a value of another type', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom({ toString: 1 }, [{ toString: 1 }], { __proto__: null }, [[]]),
  );
  const names = 'title status kind category topics source people formerAddresses supersededBy'.split(' ');
  fc.assert(
    fc.property(fc.constantFrom(...names), odd, odd, (name, one, other) => {
      check({
        [talk]: post({ [name]: `${name}: ${JSON.stringify(one)}`, ...(name === 'kind' ? {} : { kind: 'kind: Talk' }) }),
        'content/categories/webinars.md': `---\nname: Webinars\nsummary: What a reader finds here.\nline: Talks\nkinds: ${JSON.stringify(other)}\norder: 1\n---\n`,
      });
    }),
    runs(200),
  );
});

test('synonyms are groups of words, or there is at least one error, each on a line of the file', () => {
  const text = fc.oneof(
    anyText,
    yamlText,
    yamlText.map((yaml) => `- [a, ${yaml}]\n- [b, c]`),
  );
  fc.assert(
    fc.property(text, (written) => {
      const { value: groups, problems } = parseSynonyms(written);
      for (const { message, line = 1 } of problems) {
        expect(message).toMatch(/\S/);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(written.split(/\r\n?|\n/).length);
      }
      if (problems.length > 0) return;
      const words = groups.flat().map((word) => word.toLowerCase());
      expect([groups.length > 0, new Set(words).size]).toEqual([true, words.length]);
      for (const group of groups) expect(group.length).toBeGreaterThan(1);
    }),
    runs(1000),
  );
});

test('100 KB of one piece in the front matter or the synonyms keeps no one waiting', () => {
  const slow = some(repeatedYaml).filter((piece) => {
    const long = piece.repeat(100_000 / piece.length);
    expect(parsePost(talk, `---\na: ${long}\n---\nWords.`).problems).toHaveLength(1);
    return (
      time(() => {
        parsePost(talk, `---\na: ${long.slice(0, 19_000)}\n---\nWords.`);
        for (const before of ['', '- ', '- [']) parseSynonyms(before + long.slice(0, 19_000));
      }) > patience
    );
  });
  expect(slow).toEqual([]);
});

test('100 KB of one piece in the text keeps no one waiting', () => {
  const slow = some(repeatedMarkdown).filter(
    (piece) => time(() => check({ [talk]: post({}, piece.repeat(100_000 / piece.length)) })) > patience,
  );
  expect(slow).toEqual([]);
});

test('as much of one piece as is let through keeps no one waiting', () => {
  const slow = some(['*a_', '](', '> a\n', '## a\n', ':::care\n', '- ']).filter((piece) => {
    const paragraph = piece.repeat(piece.endsWith('\n') ? 15 : 300);
    return time(() => check({ [talk]: post({}, `${paragraph}\n\n`.repeat(30)) })) > patience;
  });
  expect(slow).toEqual([]);
});

test('thousands of wrong values, and aliases of aliases, keep no one waiting', () => {
  expect(
    time(() =>
      expect(check({ [talk]: post({ topics: `topics: [${'1,'.repeat(9_000)}1]` }) }).problems).toHaveLength(9_001),
    ),
  ).toBeLessThan(patience);
  // https://en.wikipedia.org/wiki/Billion_laughs_attack
  const bomb = [...'abcdefghijklmnop'].map((letter, index, all) => {
    const values = index === 0 ? ['x'] : Array(9).fill(`*${all[index - 1]}`);
    return `${letter}: &${letter} [${values.join(', ')}]`;
  });
  expect(
    time(() => expect(parsePost(talk, `---\n${bomb.join('\n')}\n---\nWords.`).problems).toMatchObject([{ line: 2 }])),
  ).toBeLessThan(patience);
});
