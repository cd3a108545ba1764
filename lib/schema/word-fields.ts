/** The fields of `content/words.yml`, the editors' word list for warnings in `npm run check`. */
import { group, list, listOfSome, optional, text } from './field';

export const wordFields = {
  instead: list(
    group(
      {
        words: listOfSome(
          text({ say: 'A word or phrase. In capitals, it matches only capitals.', example: 'BAME', max: 60 }),
          {
            say: 'The words to avoid.',
          },
        ),
        write: text({ say: 'What to write instead.', example: 'Black, Asian and minoritised ethnic', max: 80 }),
        because: optional(text({ say: 'Why, in one sentence.', max: 160 })),
        except: list(text({ say: 'A name with the word in it.', max: 80 }), {
          say: 'Names with one of the words in them, which stay as they are.',
        }),
      },
      { say: 'Words to avoid, and what to write instead.' },
    ),
    { say: 'Words to avoid.' },
  ),
  known: list(text({ say: 'An abbreviation.', example: 'NHS', max: 20 }), {
    say: 'Abbreviations every reader knows, which need no explanation.',
  }),
  links: list(text({ say: 'The text of a link.', example: 'click here', max: 40 }), {
    say: 'Link texts that don’t say where the link goes.',
  }),
} as const;
