/** `npm run new`, with flags and with answers. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { checkContent } from '../../../lib/check/check';
import { askNew } from '../../../lib/editor/ask-new';
import {
  checkCategory,
  checkDate,
  checkName,
  checkTitle,
  nameFor,
  readTaken,
  writeNewPost,
} from '../../../lib/editor/new-post';
import { post, writeLibrary } from '../content/made-up-content';
import { runCommand } from './run-command';

async function inLibrary<Result>(
  files: Record<string, string>,
  work: (root: string) => Result,
): Promise<Awaited<Result>> {
  const root = writeLibrary(files);
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('with flags it writes a resource that lacks its words and nothing else, and says what comes next', async () => {
  await inLibrary({}, async (root) => {
    const args = ['--title', 'Listening first: an example', '--category', 'webinars', '--date', '2026-11-24'];
    const { code, out, err } = await runCommand('lib/editor/new.ts', args, root);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`
Written: content/resources/listening-first-an-example.md

Next: open the file and write what its lines with # ask for. Then run

  npm run check

until it has no faults. To see the page while you write, run

  npm run dev

and open http://localhost:3000/resources/listening-first-an-example/
`);
    const file = 'content/resources/listening-first-an-example.md';
    expect(checkContent(root).faults.map(({ file: where, field, say }) => [where, field, say.split('.')[0]])).toEqual([
      [file, 'summary', 'Nothing is written here'],
      [file, 'topics', 'Nothing is listed here'],
      [file, 'audiences', 'Nothing is listed here'],
      [file, 'organisations', 'Nothing is listed here'],
      [file, 'source label', 'Nothing is written here'],
      [file, 'source address', 'Nothing is written here'],
      [file, 'source is', 'Nothing is written here'],
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
    expect(err).toBe('content/resources/first.md is there already, or was. The next free name is first-2.\n');
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
A file name has small letters, digits and hyphens. Write a-talk.
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
    expect(nobody?.err).toBe(`Nobody is here to answer. Give --title and --category.\n\n${help?.out}`);
    expect(wrong?.err).toBe(`This cannot be understood: --titel x\n\n${help?.out}`);
    expect(help?.out).toBe(`npm run new                       asks for what it needs, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               the day from which readers see it; left out, today
  --name listening-first          the file name, which is its address; left out, made of the title

It never writes over a file. It ends with 0 when the file is written, 1 when it was not, 2 where it was called wrongly.
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
        ['The day from which readers see it:', `5 May 2026${enter}`],
        ['Write this date as 2026-05-05', `\u0015${enter}`],
        ['File name, which is its address for good:', enter],
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
    const { place } = terminal([['File name, which is its address for good:', `\u0015my-talk${enter}`]]);
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
      'content/resources/older.md is there already, or was. The next free name is older-2.',
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
