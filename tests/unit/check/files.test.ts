/** Files that can’t be read, their names, and how they are saved. */
import { expect, test } from 'vitest';
import { asShortSlug, asSlug, sayNoLatin, slugProblem } from '../../../lib/check/slug';
import { tidyText } from '../../../lib/check/text';
import { contentFolders } from '../../../lib/schema/kinds';
import { adviceIn, check, faultsIn, post, talk } from '../content/made-up-content';

const folders = contentFolders.map((folder) => `content/${folder}/`).join(', ');
const misnamed = 'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it';
const notUtf8 =
  'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';

test('an empty file is refused', () => {
  const say = 'This file is empty. Write the fields and the text, or delete the file.';
  expect(faultsIn({ [talk]: '' })).toEqual([{ file: talk, say }]);
});

test('a file of empty lines is an empty file', () => {
  const say = 'This file is empty. Write the fields and the text, or delete the file.';
  expect(faultsIn({ [talk]: '\n \r\n' })).toEqual([{ file: talk, say }]);
});

test.each([
  ['Latin-1', Buffer.from(post({ title: 'title: Café' }), 'latin1')],
  ['UTF-16', Buffer.from(post(), 'utf16le')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
])('a file in %s is not UTF-8', (_, bytes) => {
  expect(faultsIn({ [talk]: bytes })).toEqual([{ file: talk, say: notUtf8 }]);
});

test('a byte-order mark and Windows line ends are accepted, and lines counted right', () => {
  const text = `\uFEFF${post({}, 'Words.\n\n# Big')}`.replaceAll('\n', '\r\n');
  const say = 'Only the page title has one #. Write: ## Big';
  expect(faultsIn({ [talk]: text })).toEqual([{ file: talk, line: 17, written: '# Big', say }]);
});

test('a fault in a field is on its own line in a file with Windows line ends', () => {
  const text = `\uFEFF${post({ status: 'status: live' })}`.replaceAll('\n', '\r\n');
  const say = 'Choose one of: draft, published, superseded, withdrawn.';
  expect(faultsIn({ [talk]: text })).toEqual([{ file: talk, line: 13, field: 'status', written: 'live', say }]);
});

test.each([
  ['My Talk.md', 'my-talk.md'],
  ['Événement à Londres.md', 'evenement-a-londres.md'],
  ['talk_2026.md', 'talk-2026.md'],
  ['-talk-.md', 'talk.md'],
  ['ß.md', 'ss.md'],
])('the file name %s is refused', (name, better) => {
  const file = `content/resources/${name}`;
  expect(faultsIn({ [file]: post() })).toEqual([{ file, say: `${misnamed} ${better}.` }]);
});

test('a post of 5 MB is refused', () => {
  const say =
    'This file has 5,000,000 bytes, and a post has at most 200,000. If a picture was pasted into it, save the picture in public/images/ instead.';
  expect(faultsIn({ [talk]: 'a'.repeat(5_000_000) })).toEqual([{ file: talk, say }]);
});

test('a file in an unknown folder is sent to the one it is like', () => {
  const file = 'content/resource/talk.md';
  const say = 'There is no folder content/resource/. Move the file to content/resources/.';
  expect(faultsIn({ [file]: post() })).toEqual([{ file, say }]);
});

test('a file in a folder like no other is shown all there are', () => {
  const file = 'content/resources/2026/talk.md';
  const say = `There is no folder content/resources/2026/. Move the file to the right folder: ${folders}.`;
  expect(faultsIn({ [file]: post() })).toEqual([{ file, say }]);
});

test('a file in content/ itself is refused', () => {
  const file = 'content/talk.md';
  const say = `Files can’t be in content/ itself. A resource goes in content/resources/. Move the file to the right folder: ${folders}.`;
  expect(faultsIn({ [file]: post() })).toEqual([{ file, say }]);
});

test.each(['talk.docx', 'map.png'])('the file %s is not a post', (name) => {
  const file = `content/resources/${name}`;
  const say = 'Files in content/ end in .md. Pictures go in public/images/, documents in public/documents/.';
  expect(faultsIn({ [file]: post() })).toEqual([{ file, say }]);
});

test.each(['talk.MD', 'talk.markdown', 'Talk.md.txt', 'talk.txt'])(
  'a post whose name has the wrong end is told the right one: %s',
  (name) => {
    const file = `content/resources/${name}`;
    expect(faultsIn({ [file]: post() })).toEqual([
      { file, say: 'Files in content/ end in .md. Rename this one to talk.md.' },
    ]);
  },
);

test.each(['.DS_Store', '.talk.md.swp', '.#talk.md', 'talk.md~'])(
  'what an editor or a Mac leaves beside a file is passed over: %s',
  (name) => {
    expect(faultsIn({ [`content/resources/${name}`]: 'x' })).toEqual([]);
  },
);

test('a file that cannot be read is not counted as a post', () => {
  const files = check({ [talk]: '', 'content/resources/second.md': post() }).files.map(({ file }) => file);
  expect(files).toContain('content/resources/second.md');
  expect(files).not.toContain(talk);
});

test('a file name that is not UTF-8 is refused', () => {
  const say = 'We can’t read this file name. Use only lower-case letters, digits and hyphens.';
  expect(faultsIn({ 'content/resources/a\uFFFD.md': post() }).map((fault) => fault.say)).toEqual([say]);
});

const reviewed = 'reviewed: 2026-11-23\nreviewDue: 2027-05-23\npublished:\n  date: 2026';

test('a byte-order mark and the line ends of Windows are told of once in each file, and are no faults', async () => {
  const text = post({ reviewed });
  const mixed = `\uFEFF${text.slice(0, text.indexOf('summary'))}${text.slice(text.indexOf('summary')).replaceAll('\n', '\r\n')}`;
  expect(check({ [talk]: mixed }).faults).toEqual([]);
  const look = { file: talk, level: 'warning' };
  expect((await adviceIn({ [talk]: mixed })).filter(({ file }) => file === talk)).toEqual([
    {
      ...look,
      line: 1,
      say: 'The file begins with an invisible character, a byte order mark. npm run check -- --fix removes it.',
    },
    { ...look, line: 3, say: 'From here, lines end the way Windows ends them. npm run check -- --fix removes it.' },
  ]);
});

test('a tidy text stays as it is, and so do two blanks that begin a new line', () => {
  const text = '---\ntitle: A talk\n---\n\nOne  \ntwo.\n';
  expect(tidyText(text)).toBe(text);
});

test('what nobody sees is taken out', () => {
  expect(tidyText('\uFEFF---\r\ntitle: A talk \r\n---\r\n \t\r\nOne  \r\ntwo.\t\n')).toBe(
    '---\ntitle: A talk\n---\n\nOne  \ntwo.\n',
  );
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
  [
    'My Talk',
    'A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it my-talk.',
  ],
  ['con', 'Windows can’t have a file called con. Choose another name, such as con-page.'],
  ['com1', 'Windows can’t have a file called com1. Choose another name, such as com1-page.'],
  ['বাংলা', sayNoLatin],
])('what is wrong with the file name %s', (slug, problem) => {
  expect(slugProblem(slug)).toBe(problem);
});

test('a name without Latin letters is asked for', () => {
  expect(sayNoLatin).toBe(
    'This has no Latin letters or digits, and the URL is made from them. Give a name in Latin letters, such as listening-first.',
  );
});
