/** References as text, in three styles of https://citationstyles.org/. */
import { sayDate } from '../../dates';
import { type Format, loadCitationJs } from './citation-js';
import type { Cited, CitedDate } from './cited';
import { type CslDate, type CslItem, cslItem, noteOf, versionNote } from './csl-item';

/** The order of the parts of a date, for who fills in the day of access: "24 November 2026" or "2026 Nov 24". */
export type DateOrder = 'day month year' | 'year month day';

export interface Reference {
  style: 'Harvard' | 'Vancouver' | 'APA';
  before: string;
  /** The place of the day of access, which only the reader knows; the style may have none. */
  accessed?: DateOrder;
  after: string;
}

interface Style {
  name: Reference['style'];
  /** What citation-js calls it. Its `harvard1` is Cite Them Right, 12th edition; its `vancouver` is NLM's Citing Medicine, 2nd edition. */
  template: string;
  /** How it writes that no date is known, where the style itself says something else. */
  undated?: CslDate;
  /** How it writes a date of which a part is worked out, where the style itself would print it as if it were stated. */
  inferred?: (year: string) => CslDate;
  change?: (item: CslItem) => CslItem;
}

const undated = { literal: 'n.d.' };

const styles: readonly Style[] = [
  { name: 'Harvard', template: 'harvard1', undated, inferred: (year) => ({ literal: `c. ${year}` }) },
  {
    name: 'Vancouver',
    template: 'vancouver',
    undated,
    // Citing Medicine, https://www.ncbi.nlm.nih.gov/books/NBK7282/: an estimated date has a question mark and brackets.
    inferred: (year) => ({ literal: `[${year}?]` }),
    // Of a web page it names the site first, after the author, who would then seem to have made the library.
    change: (item) => (item.type === 'webpage' ? { ...item, type: 'document' } : item),
  },
  { name: 'APA', template: 'apa' },
];

/** A day that no reader can mean, to find its place in the finished text. */
const marked = [[1111, 11, 11]];
const marks: readonly (readonly [string, DateOrder])[] = [
  ['11 November 1111', 'day month year'],
  ['1111 Nov 11', 'year month day'],
];

/** The references to what is cited, one in each style. About 5 ms, so it is not for values that every build works out. */
export async function referencesTo(cited: Cited): Promise<Reference[]> {
  return writeReferences(await loadCitationJs(), cited);
}

/** The same, with citation-js at hand. */
export function writeReferences(format: Format, cited: Cited): Reference[] {
  return styles.map((style) => {
    const { note: _, ...item } = cslItem(cited);
    const dated = { ...item, ...dateIn(style, cited.date), accessed: { 'date-parts': marked } };
    const text = format('bibliography', [style.change?.(dated) ?? dated], {
      template: style.template,
      lang: 'en-GB',
      format: 'text',
    });
    return { style: style.name, ...split(withNotes(tidy(String(text)), cited)) };
  });
}

function dateIn({ undated, inferred }: Style, date: CitedDate | undefined): { issued?: CslDate } {
  if (!date) return undated ? { issued: undated } : {};
  return date.probably && inferred ? { issued: inferred(date.date.slice(0, 4)) } : {};
}

/** One line, without the number that Vancouver gives it in a list. */
function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/^1\. /, '');
}

/** With the sentences that the style has no place for. A style that ends in an address gets the full stop that parts it from them. */
function withNotes(text: string, cited: Cited): string {
  const printed = cited.version && text.includes(`Version ${sayDate(cited.version)}`);
  const notes = noteOf(cited).filter((note) => !(printed && note === versionNote(cited.version ?? '')));
  return [notes.length > 0 && !text.endsWith('.') ? `${text}.` : text, ...notes].join(' ');
}

function split(text: string): Omit<Reference, 'style'> {
  const [mark, accessed] = marks.find(([each]) => text.includes(each)) ?? [];
  if (mark === undefined || accessed === undefined) return { before: text, after: '' };
  const place = text.indexOf(mark);
  return { before: text.slice(0, place), accessed, after: text.slice(place + mark.length) };
}
