/** What the web editor calls a field: its name in plain words. */

/** The place of what a list holds, in the place of a field: `searchWords *`. */
export const eachOf = '*';

/** Names that say too little outside the file. */
const words: Readonly<Record<string, string>> = {
  access: 'Without hearing or seeing it',
  added: 'Added here on',
  address: 'Web address',
  by: 'Signed by',
  captionsChecked: 'Captions checked on',
  curatorNote: 'A word from who chose it',
  date: 'Date',
  event: 'When and where it took place',
  featured: 'The home page opens with',
  formerAddresses: 'Addresses it had before',
  id: 'Short name',
  is: 'What that page is',
  kind: 'Sort of thing',
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
  tries: 'Searches to try',
  video: 'Where it can be watched',
  withdrawnBecause: 'Withdrawn because',
};

/** `lifeStages` is "Life stages". */
export function labelOf(name: string): string {
  return (
    words[name] ?? sentenceCase(name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`))
  );
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
