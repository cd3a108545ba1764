/** The fields of taxonomy files and of editors' pages. */

import { webAddress } from './address-fields';
import { group, list, listOfSome, optional, prose, reference, text } from './field';
import { wholeNumber, yesOrNo } from './number-fields';
import { recordings } from './recording-fields';

const name = text({ say: 'The name that readers see.', example: 'Mental health', max: 80 });
const summary = prose({ say: 'One sentence: what a reader finds here.', min: 20, max: 200 });
const figure = optional(reference({ say: 'The statistic drawn at the top of the page.', vocabulary: 'statistics' }));
const order = wholeNumber({ say: 'Its place in lists, from 1.' });
const glossary = optional(yesOrNo({ say: 'false to leave out the links to the glossary on this page.' }));
const searchWords = list(text({ say: 'A word or phrase.', max: 60 }), {
  say: 'Other words that a reader may search for; not shown.',
});

export const categoryFields = {
  name,
  line: prose({ say: 'A few words for the home page.', example: 'Talks to watch, read or quote', max: 60 }),
  summary,
  kinds: listOfSome(text({ say: 'A kind, as a reader would say it.', example: 'Learning event', max: 40 }), {
    say: 'The kinds of thing in it; the first stands where a resource names none.',
  }),
  order,
} as const;

export const topicFields = {
  name,
  summary,
  condition: optional(
    yesOrNo({ say: 'true for a condition or a part of health that /evidence/ looks for in every place.' }),
  ),
  figure,
  searchWords,
  glossary,
} as const;

export const lifeStageFields = { name, summary, order } as const;

const reading = group(
  {
    resource: reference({ say: 'The name of a file in content/resources/.', vocabulary: 'resources' }),
    name: optional(text({ say: 'A shorter name for the home page.', example: 'The 2024 review for London', max: 40 })),
    why: prose({ say: 'When or why to read it, in one sentence.', example: 'You have 15 minutes.', max: 160 }),
  },
  { say: 'One resource.' },
);

export const audienceFields = {
  name,
  shortName: optional(text({ say: 'A short form, as in a list: NHS, councils, charities.', max: 30 })),
  summary,
  order,
  need: optional(
    prose({
      say: 'What they would say, for the home page. Four audiences have one.',
      example: 'I manage a team',
      max: 40,
    }),
  ),
  needLine: optional(prose({ say: 'A line under it.', max: 80 })),
  start: list(reading, { say: 'What to read first, in this order.' }),
} as const;

export const glossaryFields = {
  term: text({ say: 'The term as people write it.', example: 'REMI', max: 80 }),
  expansion: optional(
    text({ say: 'What an abbreviation stands for.', example: 'Race Equity Maturity Index', max: 120 }),
  ),
  definition: prose({ say: 'What it means, in your own words.', min: 20, max: 400 }),
  source: group(
    {
      label: text({ say: 'What the page is called.', max: 160 }),
      address: webAddress({ say: 'The link.' }),
    },
    { say: 'Where the definition comes from.' },
  ),
  seeAlso: list(reference({ say: 'The name of a file in content/glossary/.', vocabulary: 'glossary' }), {
    say: 'Related terms.',
  }),
  searchWords,
} as const;

export const organisationFields = {
  name,
  shortName: optional(text({ say: 'The short form that people use.', example: 'ADPH London', max: 40 })),
  summary,
  address: optional(webAddress({ say: 'A page of theirs, where one was seen.' })),
  searchWords,
} as const;

export const pageFields = {
  title: text({ say: 'The title of the page.', max: 80 }),
  summary: prose({ say: 'One or two sentences under the title.', min: 20, max: 260 }),
  featured: optional(
    reference({ say: 'The resource that the home page opens with (home.md only).', vocabulary: 'resources' }),
  ),
  figure: optional(
    reference({ say: 'The statistic that the home page draws (home.md only).', vocabulary: 'statistics' }),
  ),
  recordings,
  searchWords,
  glossary,
  tries: list(text({ say: 'A search, as a reader would type it.', max: 40 }), {
    say: 'Searches to try, under the search box (home.md only).',
  }),
} as const;
