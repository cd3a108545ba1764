/** The fields of taxonomy files and of editors' pages. */

import { webAddress } from './address-fields';
import { group, list, listOfSome, optional, prose, reference, text, wholeNumber, yesOrNo } from './field';
import { glossary, recordings, searchWords } from './shared-fields';

const name = text('The name readers see.', { example: 'Mental health', max: 80 });
const summary = prose('What readers find here, in one sentence.', { min: 20, max: 200 });
const figure = optional(reference('statistics', { help: 'The statistic at the top of the page.' }));
const order = wholeNumber('Its position in lists, from 1.');

export const categoryFields = {
  name,
  line: prose('A few words for the home page.', { example: 'Talks to watch, read or quote', max: 60 }),
  summary,
  kinds: listOfSome(
    'The types of resource in this category. A resource without a type gets the first.',
    text('A type of resource, as readers would say it.', { example: 'Learning event', max: 40 }),
  ),
  order,
  searchWords,
} as const;

export const topicFields = {
  name,
  summary,
  condition: optional(yesOrNo('Whether it is a health condition.')),
  figure,
  searchWords,
  glossary,
} as const;

export const lifeStageFields = { name, summary, order, searchWords } as const;

const reading = group('One resource.', {
  resource: reference('resources'),
  name: optional(text('A shorter name for the home page.', { example: 'The 2024 review for London', max: 40 })),
  why: prose('When or why to read it, in one sentence.', { example: 'You have 15 minutes.', max: 160 }),
});

export const audienceFields = {
  name,
  shortName: optional(text('A short form for lists, such as NHS, councils or charities.', { max: 30 })),
  summary,
  order,
  need: optional(
    prose('What they would say about themselves, for the home page. Four audiences have one.', {
      example: 'I manage a team',
      max: 40,
    }),
  ),
  needLine: optional(prose('The line below it.', { max: 80 })),
  start: list('What to read first, in order.', reading),
  searchWords,
} as const;

export const glossaryFields = {
  term: text('The term, as people write it.', { example: 'REMI', max: 80 }),
  expansion: optional(
    text('The full words, if it is an abbreviation.', { example: 'Race Equity Maturity Index', max: 120 }),
  ),
  definition: prose('What it means, in your own words.', { min: 20, max: 400 }),
  source: group('The source of the definition.', {
    label: text('The title of the page.', { max: 160 }),
    address: webAddress('The link to it.'),
  }),
  seeAlso: list('Related terms.', reference('glossary')),
  searchWords,
} as const;

export const organisationFields = {
  name,
  shortName: optional(text('The short form people use.', { example: 'ADPH London', max: 40 })),
  summary,
  address: optional(webAddress('A link to their website.')),
  searchWords,
} as const;

export const pageFields = {
  title: text('The title of the page.', { max: 80 }),
  summary: prose('One or two sentences below the title.', { min: 20, max: 260 }),
  featured: optional(reference('resources', { help: 'The resource at the top of the home page (home.md only).' })),
  figure: optional(reference('statistics', { help: 'The statistic on the home page (home.md only).' })),
  recordings,
  searchWords,
  glossary,
  tries: list(
    'Suggested searches, below the search box (home.md only).',
    text('A search, as readers would type it.', { max: 40 }),
  ),
} as const;
