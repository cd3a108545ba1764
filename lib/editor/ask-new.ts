/** The questions of `npm run new`. */
import { input, select } from '@inquirer/prompts';
import type { NewOptions } from './new-options';
import { checkDate, checkName, checkTitle, type NewPost, nameFor, type Shelves } from './new-post';

/** Where the questions are asked, when not in the terminal of this process. */
type Place = Parameters<typeof input>[1];

/** Asks for what was not given. An answer that would not do is asked for again, with what is wrong with it. */
export async function askNew(given: NewOptions, taxonomies: Shelves, today: string, place?: Place): Promise<NewPost> {
  const title =
    given.title ??
    (await input(
      { message: 'Title, as the source writes it:', validate: (text) => checkTitle(text, taxonomies) },
      place,
    ));
  const category =
    given.category ??
    (await select(
      {
        message: 'Category:',
        choices: taxonomies.categories.map(({ slug, name }) => ({ value: slug, name })),
      },
      place,
    ));
  const date =
    given.date ??
    (await input({ message: 'The day from which readers see it:', default: today, validate: checkDate }, place));
  const name =
    given.name ??
    (await input(
      {
        message: 'File name, which is its address for good:',
        default: nameFor(title, taxonomies),
        validate: (text) => checkName(text, taxonomies),
      },
      place,
    ));
  return { title, category, date, name };
}
