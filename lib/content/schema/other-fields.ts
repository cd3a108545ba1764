/** What the vocabulary files and the stand-alone pages can say. */

import { webAddress } from './address-fields';
import { day, group, list, listOfSome, optional, prose, reference, text, wholeNumber } from './field';
import { recordings } from './recording-fields';

const name = text({ say: 'The name that readers see.', example: 'Mental health', max: 80 });
const summary = prose({ say: 'One sentence: what a reader finds here.', min: 20, max: 200 });
const order = wholeNumber({ say: 'Its place in lists, from 1.' });
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

export const topicFields = { name, summary, searchWords } as const;

export const lifeStageFields = { name, summary, order } as const;

export const audienceFields = { name, summary, order } as const;

export const organisationFields = {
  name,
  shortName: optional(text({ say: 'The short form that people use.', example: 'ADPH London', max: 40 })),
  summary,
  address: optional(webAddress({ say: 'A page of theirs, where one was seen.' })),
  searchWords,
} as const;

const bar = group(
  {
    label: text({ say: 'Who or what the bar stands for.', example: 'All other groups combined', max: 60 }),
    value: wholeNumber({ say: 'Its value in whole per cent.', example: '6' }),
  },
  { say: 'One bar: a label and its value.' },
);

/** One finding with its numbers, as the home page draws it. */
const figure = group(
  {
    sentence: prose({ say: 'The finding as a sentence, with place and year.', min: 20, max: 160 }),
    note: prose({ say: 'What it does not say.', max: 200 }),
    source: text({ say: 'What the source is called.', max: 120 }),
    address: webAddress({ say: 'Where the source is.' }),
    dated: day({ say: 'The day the source was published or last updated.', isPast: true }),
    more: reference({ say: 'The resource that explains the figure.', vocabulary: 'resources' }),
    bars: listOfSome(bar, { say: 'The values, the one that the sentence is about first.' }),
  },
  { say: 'One figure for the home page to draw (home.md only).' },
);

export const pageFields = {
  title: text({ say: 'The title of the page.', max: 80 }),
  summary: prose({ say: 'One or two sentences under the title.', min: 20, max: 260 }),
  featured: optional(
    reference({ say: 'The resource that the home page opens with (home.md only).', vocabulary: 'resources' }),
  ),
  figure: optional(figure),
  recordings,
  tries: list(text({ say: 'A search, as a reader would type it.', max: 40 }), {
    say: 'Searches to try, under the search box (home.md only).',
  }),
} as const;
