/** What the web editor calls a field: its name in plain words. */
import { isPlace, placeOf } from '../../schema/places';

/** The place of a list's items, in the place of a field: `searchWords *`. */
export const eachOf = '*';

/** A name that only the form asks for, and only of a new file: it is no field of the file. */
export const fileNameField = 'fileName';

/** Labels that differ from the name of the field; if a name means different things, with the group before it. */
const words: Readonly<Record<string, string>> = {
  access: 'Accessibility',
  aim: 'What that is about',
  because: 'Why this sure',
  certainty: 'How sure',
  added: 'Publication date here',
  address: 'Link',
  base: 'Share of',
  by: 'Signed by',
  captionsChecked: 'Captions checked on',
  checked: 'Last checked on',
  condition: 'Health condition',
  curatorNote: 'Note from the editor',
  expansion: 'Full words',
  featured: 'At the top of the home page',
  figure: 'Statistic on the page',
  figures: 'Statistics on the same thing',
  formerAddresses: 'Former URLs',
  glossary: 'Links to the glossary',
  groupTerms: 'Group terms',
  hedge: 'Word before the value',
  high: 'Interval, to',
  id: 'Short name',
  is: 'What that page is',
  kind: 'Type',
  kinds: 'Types of resource',
  label: 'Title',
  language: 'Language of the title',
  limits: 'What is uncertain',
  line: 'Line on the home page',
  links: 'Other useful pages',
  low: 'Interval, from',
  main: 'The source of the button',
  measures: 'What is measured',
  missing: 'What is missing',
  need: 'What they would say',
  needLine: 'Line below it',
  notNeededBecause: 'Why none is needed',
  organisations: 'Made by',
  page: 'Page to play it on',
  part: 'Their part',
  partner: 'From a partner',
  probably: 'Worked out',
  published: 'Date of the source',
  related: 'Read next',
  reviewDue: 'Next check',
  reviewed: 'Last checked on',
  source: 'Source',
  'sources by': 'Written or published by',
  'source address': 'Link to the source',
  'source by': 'Published by',
  'source label': 'Title of the source',
  supersededBy: 'Replaced by',
  supersedes: 'Replaces',
  tries: 'Suggested searches',
  verdict: 'Does it help?',
  video: 'Video link',
  who: 'Who was studied',
  why: 'When to read it',
  withdrawnBecause: 'Reason for withdrawal',
};

/** `lifeStages` is "Life stages". `path` is its place in the description of the fields. */
export function labelOf(name: string, path: readonly string[] = [name]): string {
  return (
    words[path.slice(-2).join(' ')] ??
    words[name] ??
    sentenceCase(name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`))
  );
}

/** What can be chosen: a place by its name, all else with a capital. */
export function labelOfChoice(value: string): string {
  return isPlace(value) ? placeOf(value).name : sentenceCase(value);
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
