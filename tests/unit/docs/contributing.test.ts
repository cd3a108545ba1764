/** The examples in CONTRIBUTING and docs/ pass the check, and the check says what is printed there. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviseLibrary } from '../../../lib/check/advice';
import { checkContent, checkLibrary } from '../../../lib/check/check';
import { sayFaults } from '../../../lib/check/fault';
import { parseSynonyms, parseWords } from '../../../lib/check/word-lists';
import { fixContent, sayChanges } from '../../../lib/editor/fix';
import { blocks } from '../../../lib/markdown/blocks';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const documents = ['CONTRIBUTING.md', 'docs/checking.md', 'docs/recordings.md', 'docs/statistics.md']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const [example = ''] = blocksAfter('example post');

/** All of the real content is read each time. */
const timeout = 60_000;

test('the example passes every check beside the real content', { timeout }, () => {
  expect(example).not.toBe('');
  expect(checkWith(example)).toBe('');
});

test('every block has an example, and each passes every check', { timeout }, () => {
  const examples = [...contributing.matchAll(/^```markdown\n(:::[\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  expect(examples.map((block) => /^:::(\w+)/.exec(block)?.[1]).sort()).toEqual(Object.keys(blocks).sort());
  expect(checkWith([example, ...examples].join('\n'))).toBe('');
});

test('the example of a statistic and the mark that places one pass every check', { timeout }, () => {
  const [statistic = ''] = blocksAfter('example statistic');
  const [, mark = ''] = /^```markdown\n(::statistic\{.*\})$/m.exec(contributing) ?? [];
  expect(statistic).not.toBe('');
  expect(mark).not.toBe('');
  expect(checkWith(`${example}\n${mark}\n`, statistic)).toBe('');
});

test('the example of captions passes every check beside a recording with its name', { timeout }, async () => {
  const [captions = ''] = blocksAfter('example captions');
  const post = example.replace(
    /(- title: Recording of the talk\n)/,
    '$1    id: launch\n    access: { captions: made by a person }\n',
  );
  const { faults, captioned } = await inLibrary(post, (root) => {
    mkdirSync(join(root, 'content/captions/listening-first'), { recursive: true });
    writeFileSync(join(root, 'content/captions/listening-first/launch.vtt'), captions);
    return checkLibrary(root);
  });
  expect(faults).toEqual([]);
  expect(captioned.map(({ slug, id }) => `${slug}/${id}`)).toContain('listening-first/launch');
});

test('the check says of each mistake what CONTRIBUTING prints', { timeout }, () => {
  const said = blocksAfter('mistakes').map((mistakes) => `${checkWith(withMistakes(mistakes))}\n`);
  expect(said.length).toBeGreaterThan(0);
  expect(blocksAfter('what the check says')).toEqual(said);
});

test('--fix makes the changes that CONTRIBUTING prints, and the example has no warnings', { timeout }, async () => {
  const [mistakes = ''] = blocksAfter('mistakes that are fixed');
  const fixed = inLibrary(withMistakes(mistakes), (root) => `${sayChanges(fixContent(root))}\n`);
  expect(blocksAfter('what is fixed')).toEqual([fixed]);
  const advice = await inLibrary(example, (root) =>
    adviseLibrary(root, '2026-11-24').then((checked) => checked.advice),
  );
  expect(advice.filter(({ file, level }) => level === 'warning' && file.endsWith('listening-first.md'))).toEqual([]);
});

test('the front page stays short', () => {
  expect(contributing.split('\n').length).toBeLessThan(480);
});

test('the example of words is the form of the list', () => {
  const [words = ''] = blocksAfter('example words');
  expect(parseWords(words)).toMatchObject({ value: { instead: [{ words: ['BAME', 'BME'] }] }, faults: [] });
});

test('the groups of synonyms pass the check', () => {
  const [groups = ''] = blocksAfter('example groups');
  expect(parseSynonyms(groups)).toMatchObject({ value: [{ length: 3 }, { length: 4 }], faults: [] });
});

/** The code blocks below a comment with these words. */
function blocksAfter(words: string): string[] {
  return [...documents.matchAll(new RegExp(`^<!-- ${words} -->\\n\`\`\`\\w+\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );
}

/** The example with each line after `-` replaced by the lines after `+`. */
function withMistakes(mistakes: string): string {
  return [...mistakes.matchAll(/^-(.+)\n((?:\+.+\n)+)/gm)].reduce((text, [, right = '', added = '']) => {
    const wrong = added.trimEnd().replace(/^\+/gm, '');
    if (!text.includes(right)) throw new Error(`The example has no "${right}".`);
    return text.replace(right, wrong);
  }, example);
}

/** What the check says of the real content with this resource, and this statistic, in it; nothing when all is well. */
function checkWith(post: string, statistic?: string): string {
  return inLibrary(post, (root) => {
    if (statistic) writeFileSync(join(root, 'content/statistics/example.md'), statistic);
    const { faults } = checkContent(root);
    return faults.length === 0 ? '' : sayFaults(faults);
  });
}

/** Does something with a copy of the real content that has this resource in it. */
function inLibrary<Result>(post: string, work: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'larch-guide-'));
  const remove = () => rmSync(root, { recursive: true });
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/resources/listening-first.md'), post);
  try {
    const result = work(root);
    if (result instanceof Promise) result.finally(remove);
    else remove();
    return result;
  } catch (error) {
    remove();
    throw error;
  }
}
