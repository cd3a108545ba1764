/** What `content/words.yml` can say: the words that the advice of `npm run check` goes by. Editors own it. */
import { group, list, listOfSome, optional, text } from './field';

export const wordFields = {
  instead: list(
    group(
      {
        words: listOfSome(
          text({ say: 'A word or phrase. In capitals, it means that alone.', example: 'BAME', max: 60 }),
          {
            say: 'The words to advise against.',
          },
        ),
        write: text({ say: 'What to write in their place.', example: 'Black, Asian and minoritised ethnic', max: 80 }),
        because: optional(text({ say: 'Why, as one sentence.', max: 160 })),
        except: list(text({ say: 'A name that holds the word, as it is written.', max: 80 }), {
          say: 'Names that hold one of the words and stay as they are.',
        }),
      },
      { say: 'Words to advise against, and what to write.' },
    ),
    { say: 'Words to advise against.' },
  ),
  known: list(text({ say: 'An abbreviation.', example: 'NHS', max: 20 }), {
    say: 'Abbreviations that every reader knows, so that nobody is asked to write them out.',
  }),
  links: list(text({ say: 'The words of a link.', example: 'click here', max: 40 }), {
    say: 'Words that do not say where a link goes.',
  }),
} as const;
