/** `npm run new`: writes the file of a new resource. */
import { noLatinMessage } from '../check/slug';
import { today } from '../today';
import { askNew, checks, describeNext, newHelp, readNewOptions, readTaken, writeNewPost } from './new-post';

const root = process.cwd();
const given = readNewOptions(process.argv.slice(2));
if ('help' in given) end(given.help, 0);
if ('misuse' in given) end(given.misuse, 2);
const taken = readTaken(root);
const names = ['title', 'category', 'date', 'name'] as const;
const wrong = names.flatMap((name) => {
  const verdict = given[name] === undefined || checks[name](given[name], taken);
  return verdict === true ? [] : verdict;
});
if (wrong.length > 0) end(wrong.join('\n'), 1);
if ((given.title === undefined || given.category === undefined) && !process.stdin.isTTY)
  end(`Without a terminal to ask in, give --title and --category.\n\n${newHelp}`, 2);
try {
  const post = await askNew(given, taken, today());
  if (post.name === '') end(`${noLatinMessage} Add: --name listening-first`, 1);
  console.log(`\n${describeNext(writeNewPost(root, post), post.name)}`);
} catch (error) {
  // Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') end('\nNothing was written.', 1);
  throw error;
}

function end(message: string, code: number): never {
  (code === 0 ? console.log : console.error)(message);
  process.exit(code);
}
