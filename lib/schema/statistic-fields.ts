/** What a statistic can say, and the list of group names that it takes its words from. */

import { sourceStates } from '../markdown/blocks';
import { ownAddress, webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, reference, text } from './field';
import { decimal } from './number-fields';
import { placeSlugs } from './places';
import { unitNames } from './units';

const { missing: _, ...states } = sourceStates;

/** How a value that the source does not give exactly is said: "almost 2 times". */
export const hedges = ['about', 'almost', 'more than', 'less than'] as const;

const groupValue = group(
  {
    group: text({
      say: "The group in the source's own words, from its list of group terms.",
      example: 'White',
      max: 60,
    }),
    note: optional(text({ say: 'How the source tells who is in it.', example: 'self-identified', max: 80 })),
    value: optional(
      decimal({ say: 'The value as the source prints it; left out where it gives none.', example: '5.5' }),
    ),
    hedge: optional(choice({ say: 'A word of the source before the value.', choices: hedges })),
    low: optional(decimal({ say: 'Where its interval begins, if the source gives one.', example: '4.8' })),
    high: optional(decimal({ say: 'Where its interval ends.', example: '6.2' })),
    base: optional(text({ say: 'What or whom the value is counted out of.', example: 'doctors who died', max: 120 })),
    ratio: optional(
      decimal({ say: 'How many times as much as the compared group, where the source states it.', example: '3' }),
    ),
    difference: optional(
      decimal({ say: 'How much more than the compared group, where the source states it; less is -19.', example: '6' }),
    ),
  },
  { say: 'One group and its value.' },
);

export const statisticFields = {
  sentence: text({
    say: 'The finding as one sentence, with its place and period.',
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
  unit: choice({ say: 'What the values are counted in.', choices: unitNames }),
  groupTerms: reference({
    say: "The list that the groups' names come from: the name of a file in content/group-terms/.",
    vocabulary: 'group-terms',
  }),
  groups: listOfSome(groupValue, { say: 'The groups, the one that the sentence is about first.' }),
  comparedWith: optional(text({ say: 'The group that the others are compared with.', example: 'White', max: 60 })),
  place: choice({ say: 'The place that it is about.', example: 'lambeth', choices: placeSlugs }),
  period: group(
    {
      from: optional(partialDate({ say: 'When what was counted begins.', example: '2019' })),
      to: optional(partialDate({ say: 'When it ends; left out where it is the same.', example: '2021' })),
      note: optional(
        text({
          say: 'What is known of the period when it is not stated.',
          example: 'Period not stated; the article is of 26 April 2024',
          max: 160,
        }),
      ),
    },
    { say: 'When it was so.' },
  ),
  topics: listOfSome(
    reference({ say: 'The name of a file in content/topics/.', vocabulary: 'topics', example: 'maternity' }),
    { say: 'The condition or topic, the main one first.' },
  ),
  source: group(
    {
      by: text({ say: 'Who says it.', example: 'Race Disparity Unit', max: 120 }),
      label: text({ say: 'What the page or document is called.', example: 'Unemployment', max: 160 }),
      address: webAddress({ say: 'Where it is; where the very page is not known, the nearest one that is.' }),
      is: choice({
        say: 'Whether that is the very page (found), a page about it (related) or a page that may be it (likely).',
        choices: Object.keys(states) as [keyof typeof states, ...(keyof typeof states)[]],
      }),
      published: optional(partialDate({ say: 'The day it was published, as precise as it is known.' })),
      updated: optional(partialDate({ say: 'The day it was last updated.' })),
      note: optional(text({ say: 'What we did not see of it.', max: 240 })),
    },
    { say: 'Where it comes from.' },
  ),
  caveats: list(text({ say: 'One or two sentences.', max: 400 }), {
    say: 'What to be careful with; it stands beside every drawing.',
  }),
  supersedes: optional(
    reference({
      say: 'The statistic that this one replaces, such as the same of an earlier year.',
      vocabulary: 'statistics',
    }),
  ),
  checked: day({ say: 'The day someone last checked it against its source.' }),
  searchWords: list(text({ say: 'A word or phrase.', max: 60 }), {
    say: 'Other words that a reader may search for; not shown.',
  }),
  formerAddresses: list(ownAddress({ say: 'An address it had before.', example: '/statistics/old-name/' }), {
    say: 'Addresses it had before; they lead here.',
  }),
} as const;

export const groupTermsFields = {
  name: text({ say: 'Whose words for groups these are.', example: 'Census 2021', max: 80 }),
  address: optional(webAddress({ say: 'A page that has them.' })),
  terms: listOfSome(text({ say: 'A group, as the source writes it.', example: 'White British', max: 60 }), {
    say: 'Every group that statistics from this source may name.',
  }),
} as const;
