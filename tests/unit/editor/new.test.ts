/** The questions of `npm run new`, and what it does with the answers; tests/nightly runs the command itself. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import {
  askNew,
  checkCategory,
  checkDate,
  checkName,
  checkTitle,
  nameFor,
  readTaken,
  writeNewPost,
} from '../../../lib/editor/new-post';
import { writeLibrary } from '../build/made-up-site';
import { post } from '../content/made-up-content';

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
  const asked = await askNew({}, readTaken(root), '2026-11-24', place);
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
  const { place } = terminal([['File name, which becomes part of the URL:', `\u0015my-talk${enter}`]]);
  const given = { title: 'A talk', category: 'webinars', date: '2026-11-24' };
  expect(await askNew(given, readTaken(root), '2026-11-24', place)).toEqual({ ...given, name: 'my-talk' });
});

test('each answer gets the message that the check would give', async () => {
  const old = post({ title: 'title: Old news', formerAddresses: 'formerAddresses: [/resources/older/]' });
  const root = writeLibrary({ 'content/resources/old-news.md': old });
  const taxonomies = readTaken(root);
  expect(checkTitle('  old NEWS', taxonomies)).toBe(
    'content/resources/old-news.md has the same title. Write another one, so that readers can tell them apart.',
  );
  expect(checkCategory('zebra', taxonomies)).toBe('There is no category called "zebra". Choose one of: webinars.');
  expect(checkDate('2026-02-30')).toBe('That day doesn’t exist: February 2026 has 28 days.');
  expect(checkName('older', taxonomies)).toBe(
    'content/resources/older.md exists, or is the old name of another file. The next free name is older-2.',
  );
  expect([checkTitle('New', taxonomies), checkCategory('webinars', taxonomies), checkDate('2026-02-28')]).toEqual([
    true,
    true,
    true,
  ]);
  expect(checkDate(' ')).toBe(true);
  expect(nameFor('Con', taxonomies)).toBe('con-page');
  expect(checkName('aux', taxonomies)).toContain('Windows can’t have a file called aux.');
  expect(nameFor('Old news', taxonomies)).toBe('old-news-2');
  expect(nameFor('A title that goes on and on, until no address could ever hold it all', taxonomies)).toBe(
    'a-title-that-goes-on-and-on-until-no-address-could-ever-hold',
  );
});
