/** The fields of an approach: outcomes, certainty, findings and sources. */
import { webAddress } from './address-fields';
import {
  choice,
  day,
  group,
  list,
  listOfSome,
  optional,
  partialDate,
  prose,
  reference,
  text,
  wholeNumber,
} from './field';
import { searchWords } from './shared-fields';

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

const sourceNumber = wholeNumber('The place of a source in the list of sources.');
const sources = listOfSome('The numbers of its sources, counted from the top of the list of sources.', sourceNumber);
const someSources = list('The numbers of its sources.', sourceNumber);

const outcome = group('One thing it can change.', {
  name: text('What was measured.', { example: 'Uptake of screening', max: 80 }),
  aim: choice('The aim it belongs to.', aims),
  verdict: choice('Whether it helps with this.', verdicts),
  certainty: choice('How sure we can be. “What works” explains the levels.', certaintyNames),
  because: prose('Why we aren’t more, or less, sure.', { min: 20, max: 240 }),
  who: optional(text('Who was studied, and where.', { example: 'Patients in US hospitals', max: 120 })),
  sources,
});

const finding = group('One finding.', {
  text: prose('What the study found, with its numbers.', { min: 20, max: 420 }),
  who: optional(text('How many studies or people, and who was studied.', { example: '44 trials', max: 120 })),
  place: optional(text('Where.', { example: 'England', max: 80 })),
  years: optional(text('When, if the source says so.', { example: '2020 to 2022', max: 40 })),
  interval: optional(text('The 95% interval, if the source gives one.', { example: '1.39 to 1.73', max: 120 })),
  sources,
});

const source = group('One source.', {
  label: text('The title.', { max: 220 }),
  by: text('Who wrote or published it.', { example: 'Staley and others, Cochrane', max: 120 }),
  published: optional(partialDate('When it was published: a year, a month or a day.')),
  address: webAddress('The link to it.'),
  read: choice('How much of it we have read.', ['in full', 'the abstract', 'a part']),
  note: optional(text('What else readers should know about it.', { max: 160 })),
});

const example = group('One example.', {
  text: prose('What was done, where, and with what result.', { min: 20, max: 300 }),
  resource: optional(reference('resources', { help: 'Our page about it.' })),
  sources: someSources,
});

export const approachFields = {
  name: text('What people call it.', { example: 'Professional interpreters', max: 80 }),
  summary: prose('What it is, in one sentence.', { min: 20, max: 200 }),
  outcomes: listOfSome('What it can change, and whether it does. The main one comes first.', outcome),
  findings: listOfSome('What studies found, two to four of them.', finding),
  sources: listOfSome('The sources, in the order of their numbers.', source),
  main: group('The source that the button of the page opens: a review if there is one.', {
    source: wholeNumber('Its place in the list of sources.'),
    is: choice('What it is.', ['review', 'study', 'guidance', 'article']),
  }),
  audiences: listOfSome('Who can use it.', reference('audiences')),
  topics: listOfSome('The topics it is about. Put the main one first.', reference('topics')),
  effort: optional(
    group('What it takes, if that is known.', {
      text: prose('Effort and cost. Say so if it is our judgement.', { max: 200 }),
      sources: someSources,
    }),
  ),
  cautions: list('What to know before starting.', prose('One caution, in one or two sentences.', { max: 300 })),
  examples: list('Examples, from London if possible.', example),
  figures: list('Statistics on what it is meant to change.', reference('statistics')),
  related: list('Approaches to read about next.', reference('approaches')),
  searchWords,
  added: day('The date it is published in the library.'),
  checked: day('The date someone last checked it against its sources.', { isPast: true }),
} as const;
