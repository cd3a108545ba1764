/** The fields of a statistic and of the lists of group names. */

import { sourceStates } from '../markdown/blocks';
import { ownAddress, webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, reference, text } from './field';
import { decimal } from './number-fields';
import { placeSlugs } from './places';
import { unitNames } from './units';

const { missing: _, ...states } = sourceStates;

/** Hedges for values that the source only gives roughly: "almost 2 times". */
export const hedges = ['about', 'almost', 'more than', 'less than'] as const;

const groupValue = group(
  {
    group: text({
      say: 'The group in the words of the source, from its list of group terms.',
      example: 'White',
      max: 60,
    }),
    note: optional(text({ say: 'How the source decides who is in the group.', example: 'self-identified', max: 80 })),
    value: optional(decimal({ say: 'The value, as the source gives it.', example: '5.5' })),
    hedge: optional(choice({ say: 'A word the source puts before the value.', choices: hedges })),
    low: optional(decimal({ say: 'The lower end of the interval, if the source gives one.', example: '4.8' })),
    high: optional(decimal({ say: 'The upper end of the interval.', example: '6.2' })),
    base: optional(text({ say: 'The whole that the value is a share of.', example: 'doctors who died', max: 120 })),
    ratio: optional(
      decimal({ say: 'How many times the value of the comparison group, if the source says so.', example: '3' }),
    ),
    difference: optional(
      decimal({
        say: 'The difference from the comparison group, if the source gives it. Write less as -19.',
        example: '6',
      }),
    ),
  },
  { say: 'One group and its value.' },
);

export const statisticFields = {
  sentence: text({
    say: 'The finding in one sentence, with place and period.',
    example: 'In Lambeth in 2021, 55% of Black, Asian and Multi-Ethnic residents found what they do worthwhile',
    min: 20,
    max: 200,
  }),
  measures: text({
    say: 'What is measured, without numbers.',
    example: 'Share of people who were unemployed',
    min: 10,
    max: 160,
  }),
  unit: choice({ say: 'The unit of the values.', choices: unitNames }),
  groupTerms: reference({
    say: 'The list with the names of the groups, as a file name from content/group-terms/.',
    vocabulary: 'group-terms',
  }),
  groups: listOfSome(groupValue, { say: 'The groups. Put the one that the sentence is about first.' }),
  comparedWith: optional(text({ say: 'The group the others are compared with.', example: 'White', max: 60 })),
  place: choice({ say: 'The place it is about.', example: 'lambeth', choices: placeSlugs }),
  period: group(
    {
      from: optional(partialDate({ say: 'The start of the period.', example: '2019' })),
      to: optional(partialDate({ say: 'The end of the period, if it is different.', example: '2021' })),
      note: optional(
        text({
          say: 'What is known about the period, if the source doesn’t give it.',
          example: 'Period not stated; the article is of 26 April 2024',
          max: 160,
        }),
      ),
    },
    { say: 'The period the values are for.' },
  ),
  topics: listOfSome(
    reference({ say: 'A file name from content/topics/.', vocabulary: 'topics', example: 'maternity' }),
    { say: 'The topics. Put the main one first.' },
  ),
  source: group(
    {
      by: text({ say: 'Who published it.', example: 'Race Disparity Unit', max: 120 }),
      label: text({ say: 'The title of the page or document.', example: 'Unemployment', max: 160 }),
      address: webAddress({ say: 'The link to it, or to the closest page you found.' }),
      is: choice({
        say: 'Whether that is the page itself (found), a page about it (related) or possibly the page (likely).',
        choices: Object.keys(states) as [keyof typeof states, ...(keyof typeof states)[]],
      }),
      published: optional(partialDate({ say: 'When it was published: a year, a month or a day.' })),
      updated: optional(partialDate({ say: 'When it was last updated.' })),
      note: optional(text({ say: 'What we haven’t seen of it.', max: 240 })),
    },
    { say: 'The page where you found it.' },
  ),
  caveats: list(text({ say: 'One or two sentences.', max: 400 }), {
    say: 'Limitations. They appear beside every chart.',
  }),
  supersedes: optional(
    reference({
      say: 'The statistic that this one replaces, such as last year’s.',
      vocabulary: 'statistics',
    }),
  ),
  checked: day({ say: 'The date someone last checked it against its source.' }),
  searchWords: list(text({ say: 'A word or phrase.', max: 60 }), {
    say: 'Other words people may search for. Readers don’t see them.',
  }),
  formerAddresses: list(ownAddress({ say: 'A former URL, without the host.', example: '/statistics/old-name/' }), {
    say: 'Former URLs of this page. They redirect here.',
  }),
} as const;

export const groupTermsFields = {
  name: text({ say: 'The source that uses these terms.', example: 'Census 2021', max: 80 }),
  address: optional(webAddress({ say: 'A link to a page that has them.' })),
  terms: listOfSome(text({ say: 'A group, as the source writes it.', example: 'White British', max: 60 }), {
    say: 'Every group in statistics from this source.',
  }),
} as const;
