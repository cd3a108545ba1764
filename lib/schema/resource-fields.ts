/** What a resource can say. The order here is the order of the field guide. */

import { documentAddress, languageCode, ownAddress, webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, prose, reference, text } from './field';
import { wholeNumber, yesOrNo } from './number-fields';
import { recordings } from './recording-fields';

const known = {
  say: 'As precise as it is known: a year, a month or a day. Leave it out when it is not known at all.',
};

const howKnown = {
  probably: optional(
    choice({
      say: 'What of this date is worked out and not stated: the year, or all of it. The page then says "probably".',
      choices: ['year', 'all'],
    }),
  ),
  note: optional(
    prose({
      say: 'What is known about the date when it is not exact, and how.',
      example: 'After 26 April 2024; the exact date is not known',
      max: 160,
    }),
  ),
};

const person = group(
  {
    name: text({ say: 'The name, as the person writes it.', example: 'Jabeer Butt', max: 80 }),
    role: optional(text({ say: 'Their job or role.', example: 'Chief executive', max: 120 })),
    organisation: optional(
      reference({ say: 'Where they work: the name of a file in content/organisations/.', vocabulary: 'organisations' }),
    ),
    part: optional(text({ say: 'What they did here.', example: 'Speaker', max: 60 })),
  },
  { say: 'One person.' },
);

const document = group(
  {
    label: text({ say: 'What it is called.', example: 'Main report', max: 160 }),
    address: optional(documentAddress({ say: 'A link to it. Leave it out if you have none.' })),
    format: optional(text({ say: 'What it is.', example: 'PDF', max: 30 })),
    size: optional(text({ say: 'How large the file is, with its unit.', example: '2 MB', max: 20 })),
    note: optional(
      prose({
        say: 'Anything to know before opening it.',
        example: 'This is the page that announces the report',
        max: 240,
      }),
    ),
  },
  { say: 'One document.' },
);

const link = group(
  {
    label: text({ say: 'What the page is called.', example: 'London Bangladeshi Health Partnership', max: 120 }),
    address: webAddress({ say: 'The link.' }),
    note: optional(prose({ say: 'What is on it.', max: 120 })),
  },
  { say: 'One link.' },
);

const changeNote = group(
  {
    date: day({ say: 'The day of the change.', isPast: true }),
    note: prose({ say: 'What changed, for a reader.', example: 'Added the slides', max: 240 }),
  },
  { say: 'One change.' },
);

export const resourceFields = {
  title: text({ say: 'The title, as the source writes it.', example: 'Hearing community voices', min: 3, max: 160 }),
  summary: prose({ say: 'What a reader gets from it, in one or two short sentences.', min: 40, max: 160 }),
  category: reference({
    say: 'The one category it belongs to: the name of a file in content/categories/.',
    vocabulary: 'categories',
    example: 'webinars',
  }),
  kind: optional(
    text({
      say: 'What sort of thing it is, from the kinds that its category lists; left out, the first of them.',
      example: 'Learning event',
      max: 40,
    }),
  ),
  partner: optional(yesOrNo({ say: 'true when it belongs to a partner and not to LARCH; the page then says so.' })),
  topics: listOfSome(
    reference({ say: 'The name of a file in content/topics/.', vocabulary: 'topics', example: 'mental-health' }),
    { say: 'What it is about.' },
  ),
  lifeStages: list(reference({ say: 'The name of a file in content/life-stages/.', vocabulary: 'life-stages' }), {
    say: 'The stages of life it speaks about, if it does.',
  }),
  audiences: listOfSome(
    reference({ say: 'The name of a file in content/audiences/.', vocabulary: 'audiences', example: 'nhs' }),
    { say: 'Who it is for.' },
  ),
  organisations: listOfSome(
    reference({ say: 'The name of a file in content/organisations/.', vocabulary: 'organisations', example: 'larch' }),
    { say: 'Who made it, the first being the maker.' },
  ),
  added: day({ say: 'The day the library added it.' }),
  published: optional(
    group(
      { date: optional(partialDate({ ...known, isPast: true })), ...howKnown },
      { say: "The source's own date, where it is known." },
    ),
  ),
  event: optional(
    group(
      {
        date: optional(partialDate(known)),
        ...howKnown,
        time: optional(text({ say: 'From when to when.', example: '10.30 to 12.30', max: 40 })),
        place: optional(text({ say: 'Where it was held.', example: 'City Hall, London', max: 120 })),
        minutes: optional(wholeNumber({ say: 'How long it was, in whole minutes.', example: '120' })),
        series: optional(text({ say: 'The series it belongs to.', example: 'LARCH learning events, third', max: 80 })),
      },
      { say: 'When and where it took place, for an event.' },
    ),
  ),
  source: group(
    {
      label: text({ say: 'What the page is called.', example: 'Resources, anti-racism.london', max: 120 }),
      address: webAddress({ say: 'The page this resource comes from.' }),
      is: choice({
        say: 'Whether that page is the resource itself, a list that holds it, or a related page.',
        choices: ['the resource', 'a list that holds it', 'a related page'],
      }),
    },
    { say: 'Where it comes from.' },
  ),
  people: list(person, { say: 'Who spoke, wrote or led, with role and organisation.' }),
  documents: list(document, { say: 'What can be opened or downloaded.' }),
  recordings,
  links: list(link, { say: 'Other pages worth opening, under "Go further".' }),
  missing: list(prose({ say: 'One thing, in a few words.', example: 'The slides', max: 120 }), {
    say: 'What you looked for and could not find. Readers see it once, folded, at the end of the page.',
  }),
  limits: optional(
    prose({
      say: 'What you have not seen of the source, or how sure you are. Shown with what is missing.',
      example: 'We have seen only the opening of the page.',
      max: 300,
    }),
  ),
  language: optional(
    languageCode({ say: 'The language of the title, if it is not English, as a code: bn for Bengali, ar for Arabic.' }),
  ),
  glossary: optional(yesOrNo({ say: 'false to leave out the links to the glossary on this page.' })),
  searchWords: list(text({ say: 'A word or phrase.', max: 60 }), {
    say: 'Other words that a reader may search for; not shown.',
  }),
  related: list(reference({ say: 'The name of a file in content/resources/.', vocabulary: 'resources' }), {
    say: 'Resources to name first under "Read next".',
  }),
  status: choice({
    say: 'draft is not shown; superseded and withdrawn keep their address and say so.',
    choices: ['published', 'draft', 'superseded', 'withdrawn'],
  }),
  supersededBy: optional(
    reference({ say: 'What replaced it, when the status is superseded.', vocabulary: 'resources' }),
  ),
  withdrawnBecause: optional(
    prose({ say: 'Why it was withdrawn, for a reader, when the status is withdrawn.', max: 240 }),
  ),
  formerAddresses: list(ownAddress({ say: 'An address it had before.' }), {
    say: 'Addresses it had before; they lead here.',
  }),
  reviewed: optional(day({ say: 'The day someone last checked it.', isPast: true })),
  reviewDue: optional(day({ say: 'The day it should be checked again.' })),
  changes: list(changeNote, {
    say: 'What changed, for readers. A note moves the "updated" date; a silent edit does not.',
  }),
  curatorNote: optional(
    group(
      {
        text: text({ say: 'Why it is here and how to use it, in the words of the person who signs.', max: 400 }),
        by: text({ say: 'Who signs it.', max: 80 }),
      },
      { say: 'A signed word from the person who chose it.' },
    ),
  ),
} as const;
