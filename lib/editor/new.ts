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
const taxonomies = readShelves(root);
const { title, category, date, name } = given;
const wrong = [
  title === undefined || checkTitle(title, taxonomies),
  category === undefined || checkCategory(category, taxonomies),
  date === undefined || checkDate(date),
  name === undefined || checkName(name, taxonomies),
].filter((verdict) => verdict !== true);
if (wrong.length > 0) end(wrong.join('\n'), 1);

const isAsking = title === undefined || category === undefined;
if (isAsking && !process.stdin.isTTY) end(`Nobody is here to answer. Give --title and --category.\n\n${newHelp}`, 2);
try {
  const post =
    title === undefined || category === undefined
      ? await askNew(given, taxonomies, today())
      : { title, category, date: date ?? today(), name: name ?? nameFor(title, taxonomies) };
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
