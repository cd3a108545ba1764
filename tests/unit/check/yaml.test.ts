import { expect, test } from 'vitest';
import { parsePost } from '../../../lib/check/front-matter';
import { readYaml } from '../../../lib/check/yaml';
import { talk } from '../content/made-up-content';

const deep = 'This is nested more than 20 levels deep. Simplify it.';

test.each(['[', '{', '- ', '? ', '[? ', '{? ', '{a: ', '- ? ', '!a [', '["]", '])(
  'thousands of %j neither end the program nor keep it busy',
  (piece) => {
    const start = performance.now();
    for (const times of [30, 300, 3000]) {
      const yaml = piece.repeat(times);
      expect(readYaml(yaml).problem).toMatchObject({ line: 1, written: yaml, say: deep });
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  },
);

test('what stands too deep is named with its line in the file', () => {
  const text = `---\ntitle: A talk\ntopics:\n  [\n    ${'['.repeat(30)}\n---\nWords.\n`;
  const written = `    ${'['.repeat(30)}`;
  expect(parsePost(talk, text).faults).toEqual([{ file: talk, line: 5, written, say: deep }]);
});

test('twenty lists in lists are read', () => {
  expect(readYaml(`${'['.repeat(18)}a${']'.repeat(18)}`).problem).toBeUndefined();
});
