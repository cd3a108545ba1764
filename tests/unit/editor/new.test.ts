/** The questions of `npm run new`, and what it does with the answers; tests/nightly runs the command itself. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askNew, checkAnswer, nameFor, newPost, readLibrary, writeNewPost } from '../../../lib/editor/new';
import { writeLibrary } from '../build/made-up-site';
import { post } from '../content/made-up-content';

test('a new post has the fields it needs, with quotation marks where it needs them, and no comments', () => {
  expect(newPost({ title: 'A talk: first', category: 'webinars', date: '2026-11-24' })).toBe(
    '---\ntitle: "A talk: first"\nsummary:\ncategory: webinars\ntopics: []\naudiences: []\norganisations: []\nadded: 2026-11-24\nsource:\n  label:\n  address:\n  is:\nstatus: published\n---\n\n## In short\n\n## How to use it\n',
  );
});

test('a file that was written in the meantime is not overwritten', async () => {
  const root = writeLibrary();
  const taken = { title: 'The first', category: 'webinars', date: '2026-11-24', name: 'first' };
  expect(() => writeNewPost(root, taken)).toThrow('EEXIST');
});

/** Like the screen of a process, it does not end with a question. */
class Screen extends PassThrough {
  override end(): this {
    return this;
  }
}

/** Answers each question as a person at a terminal does: once its words are there. */
function terminal(answers: readonly [string, string][]) {
  const input = new PassThrough();
  const output = new Screen();
  const left = [...answers];
  let shown = '';
  output.on('data', (piece) => {
    shown += piece;
    const [question, answer] = left[0] ?? [];
    if (question === undefined || !shown.includes(question)) return;
    left.shift();
    shown = '';
    setImmediate(() => input.write(answer));
  });
  return { place: { input, output }, left };
}

const enter = '\n';
const down = '\u001B[B';

test('answers are taken, suggestions are offered, and a wrong answer is asked for again', async () => {
  const root = writeLibrary({
    'content/categories/tools.md':
      '---\nname: Tools\nline: To use\nsummary: What a reader finds on this shelf.\nkinds: [Tool]\norder: 2\n---\n',
  });
  const { place, left } = terminal([
    ['Title, as the source writes it:', `The first${enter}`],
    ['has the same title', `: second part${enter}`],
    ['Category:', down],
    ['Tools', enter],
    ['Publication date in the library:', `5 May 2026${enter}`],
    ['Write this date as 2026-05-05', `\u0015${enter}`],
    ['File name, which becomes part of the URL:', enter],
  ]);
  const asked = await askNew({}, readLibrary(root), '2026-11-24', place);
  expect(left).toEqual([]);
  expect(asked).toEqual({
    title: 'The first: second part',
    category: 'tools',
    date: '2026-11-24',
    name: 'the-first-second-part',
  });
});

test('what was given is not asked for', async () => {
  const root = writeLibrary();
  const { place, left } = terminal([
    ['Category:', enter],
    ['File name, which becomes part of the URL:', `\u0015my-talk${enter}`],
  ]);
  const given = { title: 'A talk', date: '2026-11-24' };
  const post = { ...given, category: 'webinars', name: 'my-talk' };
  expect(await askNew(given, readLibrary(root), '2026-11-24', place)).toEqual(post);
  expect(left).toEqual([]);
});

test('each answer gets the message that the form would give, and a free name is proposed', () => {
  const old = post({ title: 'title: Old news', formerAddresses: 'formerAddresses: [/resources/older/]' });
  const library = readLibrary(writeLibrary({ 'content/resources/old-news.md': old }));
  expect(checkAnswer('title', '  old NEWS', library)).toContain('/resources/old-news/ has the same title.');
  expect(checkAnswer('category', 'zebra', library)).toBe(
    'There is no category called "zebra". Choose one of: webinars.',
  );
  expect(checkAnswer('date', '2026-02-30', library)).toBe('That day doesn’t exist: February 2026 has 28 days.');
  expect(checkAnswer('name', 'old-news', library)).toContain('content/resources/old-news.md exists already.');
  expect(checkAnswer('name', 'aux', library)).toContain('Windows can’t have a file called aux.');
  const valid = { title: 'New', category: 'webinars', date: ' ', name: 'new' } as const;
  for (const question of ['title', 'category', 'date', 'name'] as const)
    expect([question, checkAnswer(question, valid[question], library)]).toEqual([question, true]);
  expect(['Con', 'Old news', 'Older'].map((title) => nameFor(title, library))).toEqual([
    'con-page',
    'old-news-2',
    'older-2',
  ]);
});
