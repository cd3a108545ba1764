/** `npm run new`: writes a new resource with everything that can be known before it has words. */
import { today } from '../today';
import { askNew } from './ask-new';
import { newHelp, readNewOptions } from './new-options';
import {
  checkCategory,
  checkDate,
  checkName,
  checkTitle,
  nameFor,
  readShelves,
  sayNext,
  writeNewPost,
} from './new-post';

const root = process.cwd();
const given = readNewOptions(process.argv.slice(2));
if ('help' in given) end(given.help, 0);
if ('misuse' in given) end(given.misuse, 2);
const shelves = readShelves(root);
const { title, category, date, name } = given;
const wrong = [
  title === undefined || checkTitle(title, shelves),
  category === undefined || checkCategory(category, shelves),
  date === undefined || checkDate(date),
  name === undefined || checkName(name, shelves),
].filter((verdict) => verdict !== true);
if (wrong.length > 0) end(wrong.join('\n'), 1);

const isAsking = title === undefined || category === undefined;
if (isAsking && !process.stdin.isTTY) end(`Nobody is here to answer. Give --title and --category.\n\n${newHelp}`, 2);
try {
  const post =
    title === undefined || category === undefined
      ? await askNew(given, shelves, today())
      : { title, category, date: date ?? today(), name: name ?? nameFor(title, shelves) };
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
