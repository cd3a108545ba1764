/** The fields of taxonomy files and of editors' pages. */

import { webAddress } from './address-fields';
import { group, list, listOfSome, optional, prose, reference, text } from './field';
import { wholeNumber, yesOrNo } from './number-fields';
import { recordings } from './recording-fields';

const name = text({ say: 'The name readers see.', example: 'Mental health', max: 80 });
const summary = prose({ say: 'What readers find here, in one sentence.', min: 20, max: 200 });
const figure = optional(reference({ say: 'The statistic at the top of the page.', vocabulary: 'statistics' }));
const order = wholeNumber({ say: 'Its position in lists, from 1.' });
const glossary = optional(yesOrNo({ say: 'Choose false to leave out links to the glossary on this page.' }));
const searchWords = list(text({ say: 'A word or phrase.', max: 60 }), {
  say: 'Other words people may search for. Readers don’t see them.',
});

export const categoryFields = {
  name,
  line: prose({ say: 'A few words for the home page.', example: 'Talks to watch, read or quote', max: 60 }),
  summary,
  kinds: listOfSome(text({ say: 'A type of resource, as readers would say it.', example: 'Learning event', max: 40 }), {
    say: 'The types of resource in this category. A resource without a type gets the first.',
  }),
  order,
} as const;

export const topicFields = {
  name,
  summary,
  condition: optional(yesOrNo({ say: 'Whether it is a health condition.' })),
  figure,
  searchWords,
  glossary,
} as const;

export const lifeStageFields = { name, summary, order } as const;

const reading = group(
  {
    resource: reference({ say: 'A file name from content/resources/.', vocabulary: 'resources' }),
    name: optional(text({ say: 'A shorter name for the home page.', example: 'The 2024 review for London', max: 40 })),
    why: prose({ say: 'When or why to read it, in one sentence.', example: 'You have 15 minutes.', max: 160 }),
  },
  { say: 'One resource.' },
);

export const audienceFields = {
  name,
  shortName: optional(text({ say: 'A short form for lists, such as NHS, councils or charities.', max: 30 })),
  summary,
  order,
  need: optional(
    prose({
      say: 'What they would say about themselves, for the home page. Four audiences have one.',
      example: 'I manage a team',
      max: 40,
    }),
  ),
  needLine: optional(prose({ say: 'The line below it.', max: 80 })),
  start: list(reading, { say: 'What to read first, in order.' }),
} as const;

export const glossaryFields = {
  term: text({ say: 'The term, as people write it.', example: 'REMI', max: 80 }),
  expansion: optional(
    text({ say: 'The full words, if it is an abbreviation.', example: 'Race Equity Maturity Index', max: 120 }),
  ),
  definition: prose({ say: 'What it means, in your own words.', min: 20, max: 400 }),
  source: group(
    {
      label: text({ say: 'The title of the page.', max: 160 }),
      address: webAddress({ say: 'The link to it.' }),
    },
    { say: 'The source of the definition.' },
  ),
  seeAlso: list(reference({ say: 'A file name from content/glossary/.', vocabulary: 'glossary' }), {
    say: 'Related terms.',
  }),
  searchWords,
} as const;

export const organisationFields = {
  name,
  shortName: optional(text({ say: 'The short form people use.', example: 'ADPH London', max: 40 })),
  summary,
  address: optional(webAddress({ say: 'A link to their website.' })),
  searchWords,
} as const;

export const pageFields = {
  title: text({ say: 'The title of the page.', max: 80 }),
  summary: prose({ say: 'One or two sentences below the title.', min: 20, max: 260 }),
  featured: optional(
    reference({ say: 'The resource at the top of the home page (home.md only).', vocabulary: 'resources' }),
  ),
  figure: optional(reference({ say: 'The statistic on the home page (home.md only).', vocabulary: 'statistics' })),
  recordings,
  searchWords,
  glossary,
  tries: list(text({ say: 'A search, as readers would type it.', max: 40 }), {
    say: 'Suggested searches, below the search box (home.md only).',
  }),
} as const;
