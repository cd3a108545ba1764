/** Files that can’t be read, their names and where they are: each answer word for word. */
import { expect, test } from 'vitest';
import { asShortSlug, asSlug, slugProblem } from '../../../lib/check/slug';
import { tidyText } from '../../../lib/check/text';
import { contentFolders } from '../../../lib/schema/kinds';
import { adviceIn, check, post, problemsIn, talk } from '../content/made-up-content';

const folders = contentFolders.map((folder) => `content/${folder}/`).join(', ');
const misnamed = 'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it';
const empty = 'This file is empty. Write the fields and the text, or delete the file.';
const notUtf8 =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';
const outside = 'This file is outside content/, so it isn’t published. Move it to content/';
const notPost = 'Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.';
const rename = 'Files in content/ end in .md. Rename this one to talk.md.';

test.each([
  ['empty lines', '\n \r\n', empty],
  ['Latin-1', Buffer.from(post({ title: 'title: Café' }), 'latin1'), notUtf8],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), notUtf8],
  [
    '5 MB',
    'a'.repeat(5_000_000),
    'This file has 5,000,000 bytes, and the limit is 200,000. If a picture was pasted into it, save the picture in public/images/ instead.',
  ],
])('a file of %s is refused, and is no post', (_, content, message) => {
  const { problems, files } = check({ [talk]: content, 'content/resources/second.md': post() });
  expect(problems).toEqual([{ file: talk, message }]);
  expect(files.map(({ file }) => file)).toContain('content/resources/second.md');
  expect(files.map(({ file }) => file)).not.toContain(talk);
});

test('errors are on their own lines in a file with a byte order mark and Windows line endings', () => {
  const text = `\uFEFF${post({ status: 'status: live' }, 'Words.\n\n# Big')}`.replaceAll('\n', '\r\n');
  expect(problemsIn({ [talk]: text }).map(({ line, written }) => [line, written])).toEqual([
    [13, 'live'],
    [17, '# Big'],
  ]);
});

test.each(
  Object.entries({
    'content/resources/My Talk.md': `${misnamed} my-talk.md.`,
    'content/resource/talk.md': 'There is no folder content/resource/. Move the file to content/resources/.',
    'content/resources/2026/talk.md': `No files are kept in content/resources/2026/ itself. Move this one to the right folder: ${folders}.`,
    'content/talk.md': `No files are kept in content/ itself. Move this one to the right folder: ${folders}.`,
    'content/resources/talk.docx': notPost,
    'content/resources/talk.markdown': rename,
    'content/resources/Talk.md.txt': rename,
    'content/resources/talk': rename,
    'content/resources/a\uFFFD.md': 'We can’t read this file name. Use only lower-case letters, digits and hyphens.',
    'talk.md': `${outside}resources/.`,
    'resources/talk.md': `${outside}resources/.`,
  }),
)('the answer to a post at %s', (file, message) => {
  expect(problemsIn({ [file]: post(), 'README.md': '# Words\n' })).toEqual([{ file, message }]);
});

test('the home page and the table that pages of places draw have to be there', () => {
  const home = 'content/pages/home.md';
  const table = 'content/data/census-2021-ethnic-group.yml';
  expect(problemsIn({ [home]: null })).toEqual([
    { file: home, message: 'This file is missing. Put it back: it has the words of the home page.' },
  ]);
  expect(problemsIn({ [table]: null })).toContainEqual({
    file: table,
    message: 'This file is missing. Put it back: pages of places draw its figures.',
  });
});

test('a name that is taken is not suggested', () => {
  const file = 'content/resources/Talk.md';
  const message =
    'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. There is a file talk.md already. Delete one of the two, or call this one talk-2.md.';
  const [problem] = problemsIn({ [file]: post({ title: 'title: Another' }), [talk]: post() });
  expect(problem).toEqual({ file, message });
});

test.each(['.DS_Store', '.talk.md.swp', '.#talk.md', 'talk.md~'])(
  'what an editor or a Mac leaves beside a file is ignored: %s',
  (name) => {
    expect(problemsIn({ [`content/resources/${name}`]: 'x' })).toEqual([]);
  },
);

test.each([
  ['a byte order mark', `\uFEFF${post()}`, 1],
  ['Windows line endings', post().replace('\nsummary', '\r\nsummary'), 2],
  ['an invisible character', post({}, 'Zero\u200bwidth'), 15],
])('%s is a warning and no error', (_, text, line) => {
  const message =
    'From here, the file has invisible characters or Windows line endings. npm run check -- --fix removes them.';
  expect(check({ [talk]: text }).problems).toEqual([]);
  expect(adviceIn({ [talk]: text })).toContainEqual({ file: talk, level: 'warning', line, message });
});

test('what nobody sees is removed, except two spaces that begin a new line', () => {
  const tidied = '---\ntitle: A talk\n---\n\nOne  \ntwo.\n';
  expect(tidyText('\uFEFF---\r\ntitle: A talk \r\n---\r\n \t\r\nOne  \r\ntwo.\t\n')).toBe(tidied);
  expect(tidyText(tidied)).toBe(tidied);
});

test.each([
  ["O'Brien’s café", 'obriens-cafe'],
  ['Łódź', 'lodz'],
  ['Straße & Ærø', 'strasse-and-aero'],
  ['বাংলা', ''],
])('the file name made from %s', (words, slug) => {
  expect(asSlug(words)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = asShortSlug('Long words, and more of them, until no address bar in the world could hold them all');
  expect(slug).toBe('long-words-and-more-of-them-until-no-address-bar-in-the');
});

test.each([
  ['talk', undefined],
  ['My Talk', `${misnamed} my-talk.`],
  ['con', 'Windows can’t have a file called con. Choose another name, such as con-page.'],
  ['com1', 'Windows can’t have a file called com1. Choose another name, such as com1-page.'],
  [
    'বাংলা',
    'This has no Latin letters or digits, and the URL is made from them. Give a name in Latin letters, such as listening-first.',
  ],
])('what is wrong with the file name %s', (slug, problem) => {
  expect(slugProblem(slug)).toBe(problem);
});
