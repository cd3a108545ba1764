/** What the web editor calls a field: its name in plain words. */
import { isPlace, placeOf } from '../../schema/places';

/** The place of a list's items, in the place of a field: `searchWords *`. */
export const eachOf = '*';

/** A name that only the form asks for, and only of a new file: it is no field of the file. */
export const fileNameField = 'fileName';

/** Names that say too little outside the file; where one means another thing in a group, with the group before it. */
const words: Readonly<Record<string, string>> = {
  access: 'Without hearing or seeing it',
  added: 'Added here on',
  address: 'Web address',
  by: 'Signed by',
  base: 'Counted out of',
  captionsChecked: 'Captions checked on',
  checked: 'Last checked on',
  condition: 'Is a condition',
  curatorNote: 'A word from who chose it',
  date: 'Date',
  event: 'When and where it took place',
  featured: 'The home page opens with',
  formerAddresses: 'Addresses it had before',
  groupTerms: 'Whose words for groups',
  hedge: 'Word before the value',
  high: 'Interval, to',
  id: 'Short name',
  is: 'What that page is',
  kind: 'Sort of thing',
  low: 'Interval, from',
  measures: 'What is measured',
  more: 'Explained in',
  notNeededBecause: 'Why none is needed',
  part: 'What they did here',
  partner: 'Belongs to a partner',
  probably: 'What is worked out',
  published: 'Date of the source',
  related: 'Read next',
  reviewDue: 'To be checked again on',
  reviewed: 'Last checked on',
  searchWords: 'Words to find it by',
  source: 'Where it comes from',
  'source by': 'Who says it',
  supersedes: 'Replaces',
  unit: 'Counted in',
  tries: 'Searches to try',
  video: 'Where it can be watched',
  withdrawnBecause: 'Withdrawn because',
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
