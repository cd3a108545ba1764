/** The fields of a resource, in the order of the field guide. */

import { documentAddress, languageCode, ownAddress, webAddress } from './address-fields';
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
  yesOrNo,
} from './field';
import { glossary, recordings, searchWords } from './shared-fields';

const preciseHelp = 'As precise as you know it: a year, a month or a day. Leave it out if you don’t know.';

const howKnown = {
  probably: optional(
    choice('Which part of the date you worked out yourself. The page then says “probably”.', ['year', 'all']),
  ),
  note: optional(
    prose('What is known about the date, if it isn’t exact.', {
      example: 'After 26 April 2024; the exact date is not known',
      max: 160,
    }),
  ),
};

const person = group('One person.', {
  name: text('Their name, as they write it.', { example: 'Jabeer Butt', max: 80 }),
  role: optional(text('Their job or role.', { example: 'Chief executive', max: 120 })),
  organisation: optional(
    reference('organisations', { help: 'Where they work, as a file name from content/organisations/.' }),
  ),
  part: optional(text('Their part in this resource.', { example: 'Speaker', max: 60 })),
});

const document = group('One document.', {
  label: text('The title of the document.', { example: 'Main report', max: 160 }),
  address: optional(documentAddress('The link to it. Leave it out if you don’t have one.')),
  format: optional(
    text('The type of file. Leave it out for a file in public/documents/.', { example: 'PDF', max: 30 }),
  ),
  size: optional(text('Its size. Leave it out for a file in public/documents/.', { example: '2 MB', max: 20 })),
  note: optional(
    prose('Anything readers should know before they open it.', { example: 'This page announces the report', max: 240 }),
  ),
});

const link = group('One link.', {
  label: text('The title of the page.', { example: 'London Bangladeshi Health Partnership', max: 120 }),
  address: webAddress('The link to it.'),
  note: optional(prose('What readers find there.', { max: 120 })),
});

const changeNote = group('One change.', {
  date: day('The date of the change.', { isPast: true }),
  note: prose('What changed, in words for readers.', { example: 'Added the slides', max: 240 }),
});

export const resourceFields = {
  title: text('The title, as the source gives it.', { example: 'Hearing community voices', min: 3, max: 160 }),
  summary: prose('What readers get from it, in one or two short sentences.', { min: 40, max: 160 }),
  category: reference('categories', {
    help: 'Its category, as a file name from content/categories/.',
    example: 'webinars',
  }),
  kind: optional(
    text('The type of resource, from the list in its category. If left out, the first one.', {
      example: 'Learning event',
      max: 40,
    }),
  ),
  partner: optional(yesOrNo('Whether it belongs to a partner rather than to LARCH. The page then says so.')),
  topics: listOfSome('The topics it covers.', reference('topics', { example: 'mental-health' })),
  lifeStages: list('The life stages it is about, if any.', reference('life-stages')),
  audiences: listOfSome('The people it is for.', reference('audiences', { example: 'nhs' })),
  organisations: listOfSome(
    'Who made it. Put the main organisation first.',
    reference('organisations', { example: 'larch' }),
  ),
  added: day('The date it is published in the library.'),
  published: optional(
    group('The date of the source, if known.', {
      date: optional(partialDate(preciseHelp, { isPast: true })),
      ...howKnown,
    }),
  ),
  event: optional(
    group('When and where the event took place.', {
      date: optional(partialDate(preciseHelp)),
      ...howKnown,
      time: optional(text('When it began and ended.', { example: '10.30 to 12.30', max: 40 })),
      place: optional(text('The venue or platform.', { example: 'City Hall, London', max: 120 })),
      minutes: optional(wholeNumber('How long it was, in minutes.', '120')),
      series: optional(text('The series it is part of.', { example: 'LARCH learning events, third', max: 80 })),
    }),
  ),
  source: group('The page where you found it.', {
    label: text('The title of the page.', { example: 'Resources, anti-racism.london', max: 120 }),
    address: webAddress('The link to the page where you found it.'),
    is: choice('Whether that page is the resource itself, a list that includes it, or a related page.', [
      'the resource',
      'a list that holds it',
      'a related page',
    ]),
  }),
  people: list('The speakers, authors or leads, with role and organisation.', person),
  documents: list('Documents to open or download.', document),
  recordings,
  links: list('Other useful pages. They appear under “Go further”.', link),
  missing: list(
    'What you looked for and couldn’t find. It appears at the end of the page.',
    prose('One missing item, in a few words.', { example: 'The slides', max: 120 }),
  ),
  limits: optional(
    prose('What you haven’t seen of the source, or what you aren’t sure about. It appears at the end of the page.', {
      example: 'We have only seen the beginning of the page.',
      max: 300,
    }),
  ),
  language: optional(
    languageCode('The language of the title, if it isn’t English, as a code: bn for Bengali, ar for Arabic.'),
  ),
  languages: list(
    'Languages other than English that the original, a translation or a recording is in. Readers can filter by them.',
    languageCode('A language, as a code: bn for Bengali, ar for Arabic.'),
  ),
  glossary,
  searchWords,
  related: list('Resources to show first under “Read next”.', reference('resources')),
  status: choice('Readers don’t see a draft. A superseded or withdrawn resource keeps its page, which says so.', [
    'published',
    'draft',
    'superseded',
    'withdrawn',
  ]),
  supersededBy: optional(reference('resources', { help: 'The resource that replaced it, if it is superseded.' })),
  withdrawnBecause: optional(prose('Why it was withdrawn, in words for readers.', { max: 240 })),
  formerAddresses: list('Former URLs of this page. They redirect here.', ownAddress('A former URL, without the host.')),
  reviewed: optional(day('The date someone last checked it against its sources.', { isPast: true })),
  reviewDue: optional(day('The date of the next check.')),
  changes: list('Changes worth telling readers about. They set the “updated” date of the page.', changeNote),
  curatorNote: optional(
    group('A signed note from the person who chose it.', {
      text: text('Why it is here and how to use it, in the words of the person who signs it.', { max: 400 }),
      by: text('Who signs it.', { max: 80 }),
    }),
  ),
} as const;
