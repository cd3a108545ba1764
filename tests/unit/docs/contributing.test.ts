/** The examples in CONTRIBUTING and docs/ pass the check, and the check says what is printed there. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviseLibrary } from '../../../lib/check/advice';
import { checkLibrary } from '../../../lib/check/check';
import { formatProblems, type Problem } from '../../../lib/check/problem';
import { parseSynonyms, parseWords } from '../../../lib/check/word-lists';
import { fixContent, formatChanges } from '../../../lib/editor/fix';
import { blocks } from '../../../lib/markdown/blocks';
import { newFolder, writeFiles } from '../build/made-up-site';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const documents = ['CONTRIBUTING.md', 'docs/checking.md', 'docs/recordings.md', 'docs/statistics.md']
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const [example = ''] = blocksAfter('example post');

test('the examples of a post, each block, a statistic and captions pass every check together', () => {
  const examples = [...contributing.matchAll(/^```markdown\n(:::[\s\S]*?)^```$/gm)].map(([, block = '']) => block);
  expect(examples.map((block) => /^:::(\w+)/.exec(block)?.[1]).sort()).toEqual(Object.keys(blocks).sort());
  const [, directive = ''] = /^```markdown\n(::statistic\{.*\})$/m.exec(contributing) ?? [];
  const [statistic = ''] = blocksAfter('example statistic');
  const [captions = ''] = blocksAfter('example captions');
  for (const each of [example, directive, statistic, captions]) expect(each).not.toBe('');
  const post = example.replace(
    /(- title: Recording of the talk\n)/,
    '$1    id: launch\n    access: { captions: made by a person }\n',
  );
  const root = libraryWith([post, ...examples, `\n${directive}\n`].join('\n'), {
    'content/statistics/example.md': statistic,
    'content/captions/listening-first/launch.vtt': captions,
  });
  const { problems, captioned } = checkLibrary(root);
  expect(problems.filter(isOfExamples)).toEqual([]);
  expect(captioned.map(({ slug, id }) => `${slug}/${id}`)).toContain('listening-first/launch');
});

test('the check answers each mistake as CONTRIBUTING shows', () => {
  const said = blocksAfter('mistakes').map((mistakes) => {
    const { problems } = checkLibrary(libraryWith(withMistakes(mistakes)));
    return `${formatProblems(problems.filter(isOfExamples))}\n`;
  });
  expect(said.length).toBeGreaterThan(0);
  expect(blocksAfter('what the check says')).toEqual(said);
});

test('--fix makes the changes that CONTRIBUTING prints, and the example has no warnings', () => {
  const [mistakes = ''] = blocksAfter('mistakes that are fixed');
  const fixed = `${formatChanges(fixContent(libraryWith(withMistakes(mistakes))))}\n`;
  expect(blocksAfter('what is fixed')).toEqual([fixed]);
  const { advice } = adviseLibrary(libraryWith(example), '2026-11-24');
  expect(advice.filter((each) => each.level === 'warning' && isOfExamples(each))).toEqual([]);
});

test('the front page stays short', () => {
  expect(contributing.split('\n').length).toBeLessThan(480);
});

test('the example of words is the form of the list', () => {
  const [words = ''] = blocksAfter('example words');
  expect(parseWords(words)).toMatchObject({ value: { instead: [{ words: ['BAME', 'BME'] }] }, problems: [] });
});

test('the groups of synonyms pass the check', () => {
  const [groups = ''] = blocksAfter('example groups');
  expect(parseSynonyms(groups)).toMatchObject({ value: [{ length: 3 }, { length: 4 }], problems: [] });
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

/** A copy of the real content, without the posts that the examples don’t name, in which this is a resource. */
function libraryWith(post: string, files: Record<string, string> = {}): string {
  const root = newFolder();
  const isPost = /^content\/(?:resources|statistics|approaches)\/(.*)\.md$/;
  const filter = (path: string) => documents.includes(isPost.exec(path)?.[1] ?? '');
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true, filter });
  return writeFiles({ 'content/resources/listening-first.md': post, ...files }, root);
}

/** Not of a page that links to a post that was left out. */
function isOfExamples({ file }: Problem): boolean {
  return /\/(?:listening-first|example)\b/.test(file);
}
