/** The questions of `npm run new`. */
import { input, select } from '@inquirer/prompts';
import type { NewOptions } from './new-options';
import { checkDate, checkName, checkTitle, type NewPost, nameFor, type Taken } from './new-post';

/** Where the questions are asked, if not in this terminal. */
type Place = Parameters<typeof input>[1];

/** Asks for what was not given. A wrong answer is asked for again, with what is wrong with it. */
export async function askNew(given: NewOptions, taken: Taken, today: string, place?: Place): Promise<NewPost> {
  const title =
    given.title ??
    (await input({ message: 'Title, as the source writes it:', validate: (text) => checkTitle(text, taken) }, place));
  const category =
    given.category ??
    (await select(
      { message: 'Category:', choices: taken.categories.map(({ slug, name }) => ({ value: slug, name })) },
      place,
    ));
  const date =
    given.date ??
    (await input({ message: 'Publication date in the library:', default: today, validate: checkDate }, place));
  const suggested = nameFor(title, taken);
  const name =
    given.name ??
    (await input(
      {
        message: 'File name, which becomes part of the URL:',
        ...(suggested && { default: suggested }),
        validate: (text) => checkName(text, taken),
      },
      place,
    ));
  return { title, category, date: date.trim() || today, name };
}
