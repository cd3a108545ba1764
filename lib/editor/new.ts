/** `npm run new`: writes the file of a new resource. */
import { sayNoLatin } from '../check/slug';
import { today } from '../today';
import {
  askNew,
  checkCategory,
  checkDate,
  checkName,
  checkTitle,
  nameFor,
  newHelp,
  readNewOptions,
  readTaken,
  sayNext,
  writeNewPost,
} from './new-post';

const root = process.cwd();
const given = readNewOptions(process.argv.slice(2));
if ('help' in given) end(given.help, 0);
if ('misuse' in given) end(given.misuse, 2);
const taken = readTaken(root);
const { title, category, date, name } = given;
const wrong = [
  title === undefined || checkTitle(title, taken),
  category === undefined || checkCategory(category, taken),
  date === undefined || checkDate(date),
  name === undefined || checkName(name, taken),
].filter((verdict) => verdict !== true);
if (wrong.length > 0) end(wrong.join('\n'), 1);

const isAsking = title === undefined || category === undefined;
if (isAsking && !process.stdin.isTTY)
  end(`Without a terminal to ask in, give --title and --category.\n\n${newHelp}`, 2);
const ownName = title === undefined ? undefined : (name ?? nameFor(title, taken));
if (!isAsking && ownName === '') end(`${sayNoLatin} Add: --name listening-first`, 1);
try {
  const post =
    title === undefined || category === undefined
      ? await askNew(given, taken, today())
      : { title, category, date: date?.trim() || today(), name: ownName ?? '' };
  console.log(`\n${sayNext(writeNewPost(root, post), post.name)}`);
} catch (error) {
  // Ctrl-C.
  if (error instanceof Error && error.name === 'ExitPromptError') end('\nNothing was written.', 1);
  throw error;
}

function end(say: string, code: number): never {
  (code === 0 ? console.log : console.error)(say);
  process.exit(code);
}
