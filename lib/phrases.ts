/** Words and URLs as parts of sentences. Runs on both sides. */

/** "Three PDFs" for "three PDFs". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "mental health" for "Mental health", but "COVID-19" as it is. */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** For a list that begins with a capital: "Managers, NHS, councils". */
export function capitaliseFirst<Item extends { name: string }>(item: Item, index: number): Item {
  return index === 0 ? { ...item, name: capitalised(item.name) } : item;
}

/** For a list of topics: "Workforce, co-production". Proper names stay as they are. */
export function lowerAfterFirst<Item extends { name: string }>(item: Item, index: number): Item {
  return index > 0 && !/ \p{Lu}/u.test(item.name) ? { ...item, name: inSentence(item.name) } : item;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Numbers to nine as words. */
export function numberWord(count: number): string {
  return numberWords[count] ?? String(count);
}

/** "anti-racism.london", without "www.". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Split a text; odd indexes are words that don't break at their hyphen. Longer ones wouldn't fit a phone with wide spacing. */
export function splitUnbroken(text: string): string[] {
  return text.split(/((?:co|anti)-[a-z.]{1,12}[a-z](?![a-z])|COVID-19)/i);
}

/** The voices that a title is set in: up to its colon, and the rest; one where there is no colon, or only a word or so before it. */
export function splitTitle(title: string): [string] | [string, string] {
  const [, first, second] = /^(.{6,}?:)\s+(.+)$/.exec(title) ?? [];
  return first && second ? [first, second] : [title];
}
