/** `npm run new`: writes the file of a new resource. */
import { noLatinMessage } from '../check/slug';
import { today } from '../today';
import { askNew, checkAnswer, describeNext, readLibrary, writeNewPost } from './new-post';
import { readOptions } from './options';

const help = `npm run new                       asks a few questions, then writes a new resource

npm run new -- --title "Listening first" --category webinars
  --date 2026-11-24               publication date in the library; today if left out
  --name listening-first          file name, which becomes part of the URL; made from the title if left out

It never overwrites a file. Exit codes: 0 written, 1 not written, 2 wrong options.`;

const root = process.cwd();
const text = { type: 'string' } as const;
const given = readOptions({ title: text, category: text, date: text, name: text }, help);
const library = readLibrary(root);
const names = ['title', 'category', 'date', 'name'] as const;
const wrong = names.flatMap((name) => {
  const verdict = given[name] === undefined || checkAnswer(name, given[name], library);
  return verdict === true ? [] : verdict;
});
if (wrong.length > 0) end(wrong.join('\n'), 1);
if ((given.title === undefined || given.category === undefined) && !process.stdin.isTTY)
  end(`Without a terminal to ask in, give --title and --category.\n\n${help}`, 2);
try {
  const post = await askNew(given, library, today());
  if (post.name === '') end(`${noLatinMessage} Add: --name listening-first`, 1);
  console.log(`\n${describeNext(writeNewPost(root, post), post.name)}`);
} catch (error) {
  // Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') end('\nNothing was written.', 1);
  throw error;
}

function end(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
