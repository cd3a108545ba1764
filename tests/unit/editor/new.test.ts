/** `npm run new`, with flags and with answers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/check/check';
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
import { runCommand } from './run-command';

async function inLibrary<Result>(
  files: Record<string, string>,
  work: (root: string) => Result,
): Promise<Awaited<Result>> {
  const root = writeLibrary(files);
  return await work(root);
}

test('with flags it writes a resource that lacks its words and nothing else, and says what comes next', async () => {
  await inLibrary({}, async (root) => {
    const args = ['--title', 'Listening first: an example', '--category', 'webinars', '--date', '2026-11-24'];
    const { code, out, err } = await runCommand('lib/editor/new.ts', args, root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`
Written: content/resources/listening-first-an-example.md

Next: open the file and fill in its fields. docs/fields.md explains each of them, and those you can add.

  npm run check    lists what is missing or wrong
  npm run dev      shows the page while you write, at http://localhost:3000/resources/listening-first-an-example/
`);
    const file = 'content/resources/listening-first-an-example.md';
    expect(checkContent(root).faults.map(({ file: where, field, say }) => [where, field, say.split('.')[0]])).toEqual([
      [file, 'summary', 'This is empty'],
      [file, 'topics', 'This list is empty'],
      [file, 'audiences', 'This list is empty'],
      [file, 'organisations', 'This list is empty'],
      [file, 'source label', 'This is empty'],
      [file, 'source address', 'This is empty'],
      [file, 'source is', 'This is empty'],
    ]);
    expect(readFileSync(join(root, file), 'utf8')).toContain('added: 2026-11-24\n');
  });
});

test('it writes over nothing', async () => {
  const first = post({ title: 'title: The first' });
  await inLibrary({ 'content/resources/first.md': first }, async (root) => {
    const args = ['--title', 'Another', '--category', 'webinars', '--name', 'first'];
    const { code, out, err } = await runCommand('lib/editor/new.ts', args, root);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      'content/resources/first.md exists, or is the old name of another file. The next free name is first-2.\n',
    );
    expect(readFileSync(join(root, 'content/resources/first.md'), 'utf8')).toBe(first);
  });
});

test('a file that has come to be meanwhile stays as it is', async () => {
  await inLibrary({}, (root) => {
    const taken = { title: 'The first', category: 'webinars', date: '2026-11-24', name: 'first' };
    expect(() => writeNewPost(root, taken)).toThrow('EEXIST');
  });
});

test('every wrong flag is named at once, and nothing is written', async () => {
  await inLibrary({}, async (root) => {
    const args = ['--title', 'x', '--category', 'webinar', '--date', '5/6/2026', '--name', 'A Talk'];
    const { code, err } = await runCommand('lib/editor/new.ts', args, root);
    expect(code).toBe(1);
    expect(err).toBe(`This is too short. Write at least 3 characters.
There is no category called "webinar". Write webinars instead.
Write this date as 2026-06-05 (year, month, day), if 5 June 2026 is meant.
A file name is part of the URL, so it has only lower-case letters, digits and hyphens. Call it a-talk.
`);
    expect(existsSync(join(root, 'content/resources/a-talk.md'))).toBe(false);
  });
});

test('without a terminal it does not ask, and a wrong call gets help', async () => {
  await inLibrary({}, async (root) => {
    const [nobody, wrong, help] = await Promise.all(
      [[], ['--titel', 'x'], ['--help']].map((args) => runCommand('lib/editor/new.ts', args, root)),
    );
    expect([nobody?.code, wrong?.code, help?.code]).toEqual([2, 2, 0]);
    expect(nobody?.err).toBe(`Without a terminal to ask in, give --title and --category.\n\n${help?.out}`);
    expect(wrong?.err).toBe(`Unknown options: --titel x\n\n${help?.out}`);
    expect(help?.out).toBe(`npm run new                       asks a few questions, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               publication date in the library; today if left out
  --name listening-first          file name, which becomes part of the URL; made from the title if left out

It never overwrites a file. Exit codes: 0 written, 1 not written, 2 wrong options.
`);
  });
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

test('asked, it takes answers, offers what it can, and asks again for what would not do', async () => {
  await inLibrary(
    {
      'content/categories/tools.md':
        '---\nname: Tools\nline: To use\nsummary: What a reader finds on this shelf.\nkinds: [Tool]\norder: 2\n---\n',
    },
    async (root) => {
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
    },
  );
});

test('what was given is not asked for', async () => {
  await inLibrary({}, async (root) => {
    const { place } = terminal([['File name, which becomes part of the URL:', `\u0015my-talk${enter}`]]);
    const given = { title: 'A talk', category: 'webinars', date: '2026-11-24' };
    expect(await askNew(given, readTaken(root), '2026-11-24', place)).toEqual({ ...given, name: 'my-talk' });
  });
});

test('each answer is held against what the check would say', async () => {
  const old = post({ title: 'title: Old news', formerAddresses: 'formerAddresses: [/resources/older/]' });
  await inLibrary({ 'content/resources/old-news.md': old }, (root) => {
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
    expect(nameFor('Old news', taxonomies)).toBe('old-news-2');
    expect(nameFor('A title that goes on and on, until no address could ever hold it all', taxonomies)).toBe(
      'a-title-that-goes-on-and-on-until-no-address-could-ever-hold',
    );
  });
});

test('a date that is emptied means today', async () => {
  await inLibrary({}, async (root) => {
    expect(checkDate(' ')).toBe(true);
    const { code } = await runCommand(
      'lib/editor/new.ts',
      ['--title', 'A talk', '--category', 'webinars', '--date', ''],
      root,
    );
    expect(code).toBe(0);
    expect(readFileSync(join(root, 'content/resources/a-talk.md'), 'utf8')).toMatch(/\nadded: \d{4}-\d{2}-\d{2}\n/);
  });
});

test('a title without Latin letters needs a name, and a name that Windows keeps for itself gets another', async () => {
  await inLibrary({}, async (root) => {
    const { code, err } = await runCommand('lib/editor/new.ts', ['--title', 'বাংলা', '--category', 'webinars'], root);
    expect([code, err]).toEqual([1, expect.stringContaining('This has no Latin letters or digits')]);
    expect(nameFor('Con', readTaken(root))).toBe('con-page');
    expect(checkName('aux', readTaken(root))).toContain('Windows can’t have a file called aux.');
  });
});
