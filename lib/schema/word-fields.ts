/** The fields of `content/words.yml`, the editors' word list for warnings in `npm run check`. */
import { group, list, listOfSome, optional, text } from './field';

export const wordFields = {
  instead: list(
    'Words to avoid.',
    group('Words to avoid, and what to write instead.', {
      words: listOfSome(
        'The words to avoid.',
        text('A word or phrase. In capitals, it matches only capitals.', { example: 'BAME', max: 60 }),
      ),
      write: text('What to write instead.', { example: 'Black, Asian and minoritised ethnic', max: 80 }),
      because: optional(text('Why, in one sentence.', { max: 160 })),
      except: list(
        'Names with one of the words in them, which stay as they are.',
        text('A name with the word in it.', { max: 80 }),
      ),
    }),
  ),
  known: list(
    'Abbreviations every reader knows, which need no explanation.',
    text('An abbreviation.', { example: 'NHS', max: 20 }),
  ),
  links: list(
    'Link texts that don’t say where the link goes.',
    text('The text of a link.', { example: 'click here', max: 40 }),
  ),
} as const;
