/** The fields of files in `content/` that aren't posts: settings, the editors' word list, and descriptions of datasets. */
import type { z } from 'zod';
import { pattern, webAddress } from './address-fields';
import { choice, day, type FieldsRule, group, list, listOfSome, optional, partialDate, text } from './field';

/** A mailbox, without `mailto:` and without a name. */
const email = pattern(
  'text',
  /^[^\s@<>":?&%]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i,
  'Write an email address and nothing else, such as library@example.org.',
  'library@example.org',
);

/** The URL of a GitHub repository with issue forms for readers. */
const gitHubRepository = pattern(
  'web address',
  /^https:\/\/github\.com\/[\w-]+\/[\w.-]*[\w-](?<!\.git)$/,
  'Write the URL of a repository on GitHub and nothing else, such as https://github.com/larch/library.',
  'https://github.com/larch/library',
);

/** `content/settings.yml`: how readers reach the library. What isn't set isn't offered. */
export const settingsFields = {
  contactEmail: optional(email('An email address that someone reads.')),
  repository: optional(gitHubRepository('The repository of this library on GitHub. Readers fill in its issue forms.')),
} as const;

export type Settings = z.output<FieldsRule<typeof settingsFields>>;

/** `content/words.yml`: the words that `npm run check` warns about. */
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

/** `content/data/<name>.yml`. */
export const datasetFields = {
  title: text('What the dataset is called.', { example: "Ethnic groups in London's boroughs, Census 2021", max: 120 }),
  source: group('Where the numbers come from.', {
    by: text('Who published it.', { example: 'Office for National Statistics', max: 120 }),
    label: text('The name of the table.', { example: 'Census 2021, table TS021, ethnic group', max: 160 }),
    address: webAddress('The link to it, or to the closest page you found.'),
    is: choice('How close the link is to the table itself.', ['found', 'related', 'likely']),
    note: optional(text('Where you saw the numbers, if not there.', { max: 300 })),
  }),
  licence: group('The licence of the numbers.', {
    name: text('The licence of the source.', { example: 'Open Government Licence v3.0', max: 80 }),
    address: webAddress('The link to the licence.'),
    attribution: text('The attribution that the licence asks for.', { max: 240 }),
  }),
  period: partialDate('The year or day that the numbers are for.', { example: '2021' }),
  day: optional(day('The exact day, if there is one.', { example: '2021-03-21' })),
  checked: day('The day someone last checked the numbers against the source.'),
  groups: listOfSome(
    'Every group in the files.',
    group('One group.', {
      name: text('The name of a group as the source writes it.', { example: 'White', max: 100 }),
      short: text('A shorter name for charts and tables.', { example: 'White', max: 40 }),
    }),
  ),
  files: listOfSome(
    'The CSV files with the numbers.',
    group('One file.', {
      file: text('The name of a CSV file beside this one.', { example: 'census-2021-ethnic-group.csv', max: 80 }),
      label: text('What is in the file.', { max: 160 }),
      columns: listOfSome(
        'The columns, in order.',
        group('One column.', {
          name: text('The heading of a column, as in the file.', { example: 'residents', max: 100 }),
          is: text('What is in the column.', { max: 160 }),
        }),
      ),
    }),
  ),
  caveats: list('Limitations.', text('One or two sentences.', { max: 400 })),
} as const;

/** The group that a column of a dataset counts: "White (number)" counts White. */
export function numbersOf(column: string): string | undefined {
  return /^(.+) \(number\)$/.exec(column)?.[1];
}
