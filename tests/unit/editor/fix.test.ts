import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { fixContent, formatChanges } from '../../../lib/editor/fix';
import { writeLibrary } from '../build/made-up-site';
import { post, talk } from '../content/made-up-content';

/** What `--fix` does to the sound library with these files, what it says, and what is left to fix. */
function fix<Result>(files: Record<string, string>, look: (root: string) => Result) {
  const root = writeLibrary(files);
  const said = formatChanges(fixContent(root));
  return { said, left: checkLibrary(root).problems.map(({ file, line }) => [file, line]), result: look(root) };
}

test('dates, quotation marks and invisible characters are fixed one by one, and each change is shown', () => {
  const text = post(
    { title: 'title: A talk: first', added: 'added: 31/12/2026', status: 'status: “published”' },
    ':::language{is=“ar”}\nWords. \n:::\n\nOne  \ntwo.',
  );
  const { said, left, result } = fix({ [talk]: `\uFEFF${text.replaceAll('\n', '\r\n')}` }, (root) =>
    readFileSync(join(root, talk), 'utf8'),
  );
  expect(left).toEqual([]);
  expect(result).toBe(
    post(
      { title: 'title: "A talk: first"', added: 'added: 2026-12-31', status: 'status: published' },
      ':::language{is="ar"}\nWords.\n:::\n\nOne  \ntwo.',
    ),
  );
  expect(said).toBe(`content/resources/talk.md
  Removed what can’t be seen: a byte order mark, Windows line endings, invisible characters or spaces at the end of lines.
  line 2
  - title: A talk: first
  + title: "A talk: first"
  line 8
  - added: 31/12/2026
  + added: 2026-12-31
  line 13
  - status: “published”
  + status: published
  line 15
  - :::language{is=“ar”}
  + :::language{is="ar"}`);
});

test('a file gets a valid name, unless it is taken', () => {
  const files = {
    'content/resources/My Talk.md': post({ title: 'title: My talk' }),
    'content/resources/First.md.txt': post({ title: 'title: Another' }),
  };
  const { said, left, result } = fix(files, (root) => readdirSync(join(root, 'content/resources')).sort());
  expect(result).toEqual(['First.md.txt', 'first.md', 'my-talk.md']);
  expect(left).toEqual([['content/resources/First.md.txt', undefined]]);
  expect(said).toBe('content/resources/My Talk.md\n  Renamed to content/resources/my-talk.md');
});

test('a change that a person has to decide on is not made', () => {
  const text = post({ added: 'added: 5/6/2026', category: 'category: webinar' }, '# Words');
  const { said, left, result } = fix({ [talk]: text }, (root) => readFileSync(join(root, talk), 'utf8'));
  expect([said, result]).toEqual(['', text]);
  expect(left).toEqual([
    [talk, 4],
    [talk, 8],
    [talk, 15],
  ]);
});

test('two mistakes of the same text in one line are left as they are, and the command ends', () => {
  const text = post({ title: 'title: 2026', source: 'source: { label: 2026, address: 2026, is: the resource }' });
  const { left } = fix({ [talk]: text }, () => undefined);
  expect(left).toContainEqual([talk, 9]);
});
