/** The fields of an approach: outcomes, certainty, findings and sources. */
import { webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, prose, reference, text } from './field';
import { wholeNumber } from './number-fields';

/** What an approach can change. Each has a page that lists the approaches tried for it. */
export const aims = [
  'health',
  'access and uptake',
  'how people are treated',
  'what staff know',
  'fairness at work',
  'gaps between groups',
] as const;

/** Best first, the order in lists of approaches. */
export const verdicts = ['helps', 'mixed', 'little or no effect', 'unknown'] as const;

/** Most certain first, each with its definition, which the site shows. */
export const certainties = {
  'several good studies agree':
    'At least one systematic review of controlled or randomised studies, or several such studies, points the same way for this outcome.',
  'some studies, with doubts':
    'There are reviews or large studies, but they differ, come from another country or field, or leave doubt about the cause.',
  'few or weak studies': 'One good study, several small ones without a comparison group, or only people’s own reports.',
  'not tested yet': 'Policy, guidance or accounts of practice. We found no study of results.',
} as const;

export type Verdict = (typeof verdicts)[number];
export type Certainty = keyof typeof certainties;
export const certaintyNames = Object.keys(certainties) as [Certainty, ...Certainty[]];

const sources = listOfSome(wholeNumber({ say: 'The place of a source in the list of sources.' }), {
  say: 'The numbers of its sources, counted from the top of the list of sources.',
});

const outcome = group(
  {
    name: text({ say: 'What was measured.', example: 'Uptake of screening', max: 80 }),
    aim: choice({ say: 'The aim it belongs to.', choices: aims }),
    verdict: choice({ say: 'Whether it helps with this.', choices: verdicts }),
    certainty: choice({ say: 'How sure we can be. “What works” explains the levels.', choices: certaintyNames }),
    because: prose({ say: 'Why we aren’t more, or less, sure.', min: 20, max: 240 }),
    who: optional(text({ say: 'Who was studied, and where.', example: 'Patients in US hospitals', max: 120 })),
    sources,
  },
  { say: 'One thing it can change.' },
);

const finding = group(
  {
    text: prose({ say: 'What the study found, with its numbers.', min: 20, max: 420 }),
    who: optional(text({ say: 'How many studies or people, and who was studied.', example: '44 trials', max: 120 })),
    place: optional(text({ say: 'Where.', example: 'England', max: 80 })),
    years: optional(text({ say: 'When, if the source says so.', example: '2020 to 2022', max: 40 })),
    interval: optional(text({ say: 'The 95% interval, if the source gives one.', example: '1.39 to 1.73', max: 120 })),
    sources,
  },
  { say: 'One finding.' },
);

const source = group(
  {
    label: text({ say: 'The title.', max: 220 }),
    by: text({ say: 'Who wrote or published it.', example: 'Staley and others, Cochrane', max: 120 }),
    published: optional(partialDate({ say: 'When it was published: a year, a month or a day.' })),
    address: webAddress({ say: 'The link to it.' }),
    read: choice({ say: 'How much of it we have read.', choices: ['in full', 'the abstract', 'a part'] }),
    note: optional(text({ say: 'What else readers should know about it.', max: 160 })),
  },
  { say: 'One source.' },
);

const example = group(
  {
    text: prose({ say: 'What was done, where, and with what result.', min: 20, max: 300 }),
    resource: optional(reference({ say: 'Our page about it.', vocabulary: 'resources' })),
    sources: list(wholeNumber({ say: 'The place of a source in the list of sources.' }), {
      say: 'The numbers of its sources.',
    }),
  },
  { say: 'One example.' },
);

export const approachFields = {
  name: text({ say: 'What people call it.', example: 'Professional interpreters', max: 80 }),
  summary: prose({ say: 'What it is, in one sentence.', min: 20, max: 200 }),
  outcomes: listOfSome(outcome, { say: 'What it can change, and whether it does. The main one comes first.' }),
  findings: listOfSome(finding, { say: 'What studies found, two to four of them.' }),
  sources: listOfSome(source, { say: 'The sources, in the order of their numbers.' }),
  main: group(
    {
      source: wholeNumber({ say: 'Its place in the list of sources.' }),
      is: choice({ say: 'What it is.', choices: ['review', 'study', 'guidance', 'article'] }),
    },
    { say: 'The source that the button of the page opens: a review if there is one.' },
  ),
  audiences: listOfSome(reference({ say: 'A file name from content/audiences/.', vocabulary: 'audiences' }), {
    say: 'Who can use it.',
  }),
  topics: listOfSome(reference({ say: 'A file name from content/topics/.', vocabulary: 'topics' }), {
    say: 'The topics it is about. Put the main one first.',
  }),
  effort: optional(
    group(
      {
        text: prose({ say: 'Effort and cost. Say so if it is our judgement.', max: 200 }),
        sources: list(wholeNumber({ say: 'The place of a source in the list of sources.' }), {
          say: 'The numbers of its sources.',
        }),
      },
      { say: 'What it takes, if that is known.' },
    ),
  ),
  cautions: list(prose({ say: 'One caution, in one or two sentences.', max: 300 }), {
    say: 'What to know before starting.',
  }),
  examples: list(example, { say: 'Examples, from London if possible.' }),
  figures: list(reference({ say: 'A file name from content/statistics/.', vocabulary: 'statistics' }), {
    say: 'Statistics on what it is meant to change.',
  }),
  related: list(reference({ say: 'A file name from content/approaches/.', vocabulary: 'approaches' }), {
    say: 'Approaches to read about next.',
  }),
  searchWords: list(text({ say: 'A word or phrase.', max: 60 }), {
    say: 'Other words people may search for. Readers don’t see them.',
  }),
  added: day({ say: 'The date it is published in the library.' }),
  checked: day({ say: 'The date someone last checked it against its sources.', isPast: true }),
} as const;
