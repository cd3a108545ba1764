/** The fields of a resource, in the order of the field guide. */

import { documentAddress, languageCode, ownAddress, webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, prose, reference, text } from './field';
import { wholeNumber, yesOrNo } from './number-fields';
import { recordings } from './recording-fields';

const known = {
  say: 'As precise as you know it: a year, a month or a day. Leave it out if you don’t know.',
};

const howKnown = {
  probably: optional(
    choice({
      say: 'Which part of the date you worked out yourself. The page then says “probably”.',
      choices: ['year', 'all'],
    }),
  ),
  note: optional(
    prose({
      say: 'What is known about the date, if it isn’t exact.',
      example: 'After 26 April 2024; the exact date is not known',
      max: 160,
    }),
  ),
};

const person = group(
  {
    name: text({ say: 'Their name, as they write it.', example: 'Jabeer Butt', max: 80 }),
    role: optional(text({ say: 'Their job or role.', example: 'Chief executive', max: 120 })),
    organisation: optional(
      reference({ say: 'Where they work, as a file name from content/organisations/.', vocabulary: 'organisations' }),
    ),
    part: optional(text({ say: 'Their part in this resource.', example: 'Speaker', max: 60 })),
  },
  { say: 'One person.' },
);

const document = group(
  {
    label: text({ say: 'The title of the document.', example: 'Main report', max: 160 }),
    address: optional(documentAddress({ say: 'The link to it. Leave it out if you don’t have one.' })),
    format: optional(
      text({ say: 'The type of file. Leave it out for a file in public/documents/.', example: 'PDF', max: 30 }),
    ),
    size: optional(text({ say: 'Its size. Leave it out for a file in public/documents/.', example: '2 MB', max: 20 })),
    note: optional(
      prose({
        say: 'Anything readers should know before they open it.',
        example: 'This page announces the report',
        max: 240,
      }),
    ),
  },
  { say: 'One document.' },
);

const link = group(
  {
    label: text({ say: 'The title of the page.', example: 'London Bangladeshi Health Partnership', max: 120 }),
    address: webAddress({ say: 'The link to it.' }),
    note: optional(prose({ say: 'What readers find there.', max: 120 })),
  },
  { say: 'One link.' },
);

const changeNote = group(
  {
    date: day({ say: 'The date of the change.', isPast: true }),
    note: prose({ say: 'What changed, in words for readers.', example: 'Added the slides', max: 240 }),
  },
  { say: 'One change.' },
);

export const resourceFields = {
  title: text({ say: 'The title, as the source gives it.', example: 'Hearing community voices', min: 3, max: 160 }),
  summary: prose({ say: 'What readers get from it, in one or two short sentences.', min: 40, max: 160 }),
  category: reference({
    say: 'Its category, as a file name from content/categories/.',
    vocabulary: 'categories',
    example: 'webinars',
  }),
  kind: optional(
    text({
      say: 'The type of resource, from the list in its category. If left out, the first one.',
      example: 'Learning event',
      max: 40,
    }),
  ),
  partner: optional(yesOrNo({ say: 'Whether it belongs to a partner rather than to LARCH. The page then says so.' })),
  topics: listOfSome(
    reference({ say: 'A file name from content/topics/.', vocabulary: 'topics', example: 'mental-health' }),
    { say: 'The topics it covers.' },
  ),
  lifeStages: list(reference({ say: 'A file name from content/life-stages/.', vocabulary: 'life-stages' }), {
    say: 'The life stages it is about, if any.',
  }),
  audiences: listOfSome(
    reference({ say: 'A file name from content/audiences/.', vocabulary: 'audiences', example: 'nhs' }),
    { say: 'The people it is for.' },
  ),
  organisations: listOfSome(
    reference({ say: 'A file name from content/organisations/.', vocabulary: 'organisations', example: 'larch' }),
    { say: 'Who made it. Put the main organisation first.' },
  ),
  added: day({ say: 'The date it is published in the library.' }),
  published: optional(
    group(
      { date: optional(partialDate({ ...known, isPast: true })), ...howKnown },
      { say: 'The date of the source, if known.' },
    ),
  ),
  event: optional(
    group(
      {
        date: optional(partialDate(known)),
        ...howKnown,
        time: optional(text({ say: 'When it began and ended.', example: '10.30 to 12.30', max: 40 })),
        place: optional(text({ say: 'The venue or platform.', example: 'City Hall, London', max: 120 })),
        minutes: optional(wholeNumber({ say: 'How long it was, in minutes.', example: '120' })),
        series: optional(text({ say: 'The series it is part of.', example: 'LARCH learning events, third', max: 80 })),
      },
      { say: 'When and where the event took place.' },
    ),
  ),
  source: group(
    {
      label: text({ say: 'The title of the page.', example: 'Resources, anti-racism.london', max: 120 }),
      address: webAddress({ say: 'The link to the page where you found it.' }),
      is: choice({
        say: 'Whether that page is the resource itself, a list that includes it, or a related page.',
        choices: ['the resource', 'a list that holds it', 'a related page'],
      }),
    },
    { say: 'The page where you found it.' },
  ),
  people: list(person, { say: 'The speakers, authors or leads, with role and organisation.' }),
  documents: list(document, { say: 'Documents to open or download.' }),
  recordings,
  links: list(link, { say: 'Other useful pages. They appear under “Go further”.' }),
  missing: list(prose({ say: 'One missing item, in a few words.', example: 'The slides', max: 120 }), {
    say: 'What you looked for and couldn’t find. It appears at the end of the page.',
  }),
  limits: optional(
    prose({
      say: 'What you haven’t seen of the source, or what you aren’t sure about. It appears at the end of the page.',
      example: 'We have only seen the beginning of the page.',
      max: 300,
    }),
  ),
  language: optional(
    languageCode({ say: 'The language of the title, if it isn’t English, as a code: bn for Bengali, ar for Arabic.' }),
  ),
  languages: list(languageCode({ say: 'A language, as a code: bn for Bengali, ar for Arabic.' }), {
    say: 'Languages other than English that the original, a translation or a recording is in. Readers can filter by them.',
  }),
  glossary: optional(yesOrNo({ say: 'Choose false to leave out links to the glossary on this page.' })),
  searchWords: list(text({ say: 'A word or phrase.', max: 60 }), {
    say: 'Other words people may search for. Readers don’t see them.',
  }),
  related: list(reference({ say: 'A file name from content/resources/.', vocabulary: 'resources' }), {
    say: 'Resources to show first under “Read next”.',
  }),
  status: choice({
    say: 'Readers don’t see a draft. A superseded or withdrawn resource keeps its page, which says so.',
    choices: ['published', 'draft', 'superseded', 'withdrawn'],
  }),
  supersededBy: optional(
    reference({ say: 'The resource that replaced it, if it is superseded.', vocabulary: 'resources' }),
  ),
  withdrawnBecause: optional(prose({ say: 'Why it was withdrawn, in words for readers.', max: 240 })),
  formerAddresses: list(ownAddress({ say: 'A former URL, without the host.' }), {
    say: 'Former URLs of this page. They redirect here.',
  }),
  reviewed: optional(day({ say: 'The date someone last checked it against its sources.', isPast: true })),
  reviewDue: optional(day({ say: 'The date of the next check.' })),
  changes: list(changeNote, {
    say: 'Changes worth telling readers about. They set the “updated” date of the page.',
  }),
  curatorNote: optional(
    group(
      {
        text: text({ say: 'Why it is here and how to use it, in the words of the person who signs it.', max: 400 }),
        by: text({ say: 'Who signs it.', max: 80 }),
      },
      { say: 'A signed note from the person who chose it.' },
    ),
  ),
} as const;
