/** The fields of a statistic and of the lists of group names. */

import { sourceStates } from '../markdown/blocks';
import { ownAddress, webAddress } from './address-fields';
import { choice, day, decimal, group, list, listOfSome, optional, partialDate, reference, text } from './field';
import { placeSlugs } from './places';
import { searchWords } from './shared-fields';
import { unitNames } from './units';

const { missing: _, ...states } = sourceStates;

/** Hedges for values that the source only gives roughly: "almost 2 times". */
const hedges = ['about', 'almost', 'more than', 'less than'] as const;

const groupValue = group('One group and its value.', {
  group: text('The group in the words of the source, from its list of group terms.', { example: 'White', max: 60 }),
  note: optional(text('How the source decides who is in the group.', { example: 'self-identified', max: 80 })),
  value: optional(decimal('The value, as the source gives it.', '5.5')),
  hedge: optional(choice('A word the source puts before the value.', hedges)),
  low: optional(decimal('The lower end of the interval, if the source gives one.', '4.8')),
  high: optional(decimal('The upper end of the interval.', '6.2')),
  base: optional(text('The whole that the value is a share of.', { example: 'doctors who died', max: 120 })),
  ratio: optional(decimal('How many times the value of the comparison group, if the source says so.', '3')),
  difference: optional(
    decimal('The difference from the comparison group, if the source gives it. Write less as -19.', '6'),
  ),
});

export const statisticFields = {
  sentence: text('The finding in one sentence, with place and period.', {
    example: 'In Lambeth in 2021, 55% of Black, Asian and Multi-Ethnic residents found what they do worthwhile',
    min: 20,
    max: 200,
  }),
  measures: text('What is measured, without numbers.', {
    example: 'Share of people who were unemployed',
    min: 10,
    max: 160,
  }),
  unit: choice('The unit of the values.', unitNames),
  groupTerms: reference('group-terms', {
    help: 'The list with the names of the groups, as a file name from content/group-terms/.',
  }),
  groups: listOfSome('The groups. Put the one that the sentence is about first.', groupValue),
  comparedWith: optional(text('The group the others are compared with.', { example: 'White', max: 60 })),
  place: choice('The place it is about.', placeSlugs, 'lambeth'),
  period: group('The period the values are for.', {
    from: optional(partialDate('The start of the period.', { example: '2019' })),
    to: optional(partialDate('The end of the period, if it is different.', { example: '2021' })),
    note: optional(
      text('What is known about the period, if the source doesn’t give it.', {
        example: 'Period not stated; the article is of 26 April 2024',
        max: 160,
      }),
    ),
  }),
  topics: listOfSome('The topics. Put the main one first.', reference('topics', { example: 'maternity' })),
  source: group('The page where you found it.', {
    by: text('Who published it.', { example: 'Race Disparity Unit', max: 120 }),
    label: text('The title of the page or document.', { example: 'Unemployment', max: 160 }),
    address: webAddress('The link to it, or to the closest page you found.'),
    is: choice(
      'Whether that is the page itself (found), a page about it (related) or possibly the page (likely).',
      Object.keys(states) as [keyof typeof states, ...(keyof typeof states)[]],
    ),
    published: optional(partialDate('When it was published: a year, a month or a day.')),
    updated: optional(partialDate('When it was last updated.')),
    note: optional(text('What we haven’t seen of it.', { max: 240 })),
  }),
  caveats: list('Limitations. They appear beside every chart.', text('One or two sentences.', { max: 400 })),
  supersedes: optional(reference('statistics', { help: 'The statistic that this one replaces, such as last year’s.' })),
  checked: day('The date someone last checked it against its source.'),
  searchWords,
  formerAddresses: list(
    'Former URLs of this page. They redirect here.',
    ownAddress('A former URL, without the host.', '/statistics/old-name/'),
  ),
} as const;

export const groupTermsFields = {
  name: text('The source that uses these terms.', { example: 'Census 2021', max: 80 }),
  address: optional(webAddress('A link to a page that has them.')),
  terms: listOfSome(
    'Every group in statistics from this source.',
    text('A group, as the source writes it.', { example: 'White British', max: 60 }),
  ),
} as const;
