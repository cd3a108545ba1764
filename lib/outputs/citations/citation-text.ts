/** References as text in three styles, set by citation-js (https://citation.js.org/). docs/citations.md lists what we change for each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { months } from '../../dates';
import type { CslItem } from './citation-item';

export interface CitationText {
  style: 'Harvard' | 'APA' | 'Vancouver';
  parts: readonly CitationPart[];
}

/** A piece of a reference. Only the reader knows the access date, so its placeholder has the style's date order. */
interface CitationPart {
  text: string;
  is?: 'title' | 'accessed';
}

interface Style {
  name: CitationText['style'];
  /** Its name in citation-js: `harvard1` is Cite Them Right, 12th edition; `vancouver` is Citing Medicine, 2nd edition. */
  template: string;
  language: string;
  shape(item: CslItem): object;
  /** The placeholder for the access date, and how the style prints our sentinel date. */
  accessed: { order: string; marked: string };
}

const styles: readonly Style[] = [
  {
    name: 'Harvard',
    template: 'harvard1',
    language: 'en-GB',
    accessed: { order: 'day month year', marked: '11 November 1111' },
    shape: (item) => ({
      ...withoutOwnPublisher(item),
      // This style prints it without brackets, as if a report had a number.
      genre: undefined,
      medium: inBrackets(item, dayOf(item)),
      // Titles of most other types would be in quotation marks.
      type: item.type === 'report' ? 'report' : 'webpage',
      ...(item.issued?.circa && { issued: { literal: `c. ${item.issued['date-parts'][0]?.[0]}` } }),
    }),
  },
  {
    name: 'APA',
    template: 'apa',
    // APA writes American dates everywhere.
    language: 'en-US',
    accessed: { order: 'month day, year', marked: 'November 11, 1111' },
    shape: (item) => ({ ...withoutOwnPublisher(item), genre: inBrackets(item), medium: undefined }),
  },
  {
    name: 'Vancouver',
    template: 'vancouver',
    language: 'en-GB',
    accessed: { order: 'year month day', marked: '1111 Nov 11' },
    shape: (item) => ({
      ...item,
      // A speech would print "presented at" without a place.
      type: 'document',
      genre: inBrackets(item),
      medium: undefined,
      issued: { literal: vancouverDate(item) },
    }),
  },
];

/** A sentinel date, to find in the output. */
const accessed = { 'date-parts': [[1111, 11, 11]] };

type Format = (name: string, items: readonly object[], options: object) => unknown;

let loaded: Promise<Format> | undefined;

/** The references to an item: Harvard first, and in the other styles unless only Harvard is wanted. Each takes about two milliseconds. */
export async function citationTexts(item: CslItem, { onlyHarvard = false } = {}): Promise<CitationText[]> {
  loaded ??= loadCitationJs();
  const format = await loaded;
  return styles.slice(0, onlyHarvard ? 1 : undefined).map((style) => {
    const { note, custom, status, language, ...shaped } = style.shape(item) as CslItem;
    const html = format('bibliography', [{ ...shaped, accessed }], {
      template: style.template,
      lang: style.language,
      format: 'html',
    });
    return { style: style.name, parts: split(formatUrl(plain(String(html)), item), style.accessed) };
  });
}

/** Loaded lazily: loading takes as long as rendering a hundred pages. */
async function loadCitationJs(): Promise<Format> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-csl');
  // British words and dates from the Citation Style Language project (https://citationstyles.org/), CC BY-SA 3.0, unchanged.
  const locale = readFileSync(join(process.cwd(), 'lib/outputs/citations/locales-en-GB.xml'), 'utf8');
  const csl = plugins.config.get('@csl');
  csl.locales.add('en-GB', locale);
  // A list of one needs neither an order nor letters after years of the same author, nor citations in a text to compare for those; working
  // them out takes two fifths of the time.
  for (const { template, language } of styles) {
    const { registry, citation } = csl.engine([], template, language, 'html');
    Object.assign(registry, { setsortkeys() {}, setdisambigs() {} });
    Object.assign(citation, { tokens: [] });
  }
  return plugins.output.format;
}

/** Harvard and APA leave out a publisher that is also the author. */
function withoutOwnPublisher(item: CslItem): CslItem {
  const { publisher, ...others } = item;
  const isAuthor = item.author.some((name) => 'literal' in name && name.literal === publisher);
  return isAuthor ? others : item;
}

/** The text in square brackets: type, day of the event, and whether the work was withdrawn or superseded. */
function inBrackets({ medium, status }: CslItem, day = ''): string | undefined {
  const words = [medium, day, status].filter(Boolean).join(', ');
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}

/** "22 January" for an event or a podcast. */
function dayOf({ type, issued }: CslItem): string {
  const hasDay = issued?.circa !== 'all' && (type === 'speech' || type === 'broadcast');
  const [, month, day] = !hasDay ? [] : (issued?.['date-parts'][0] ?? []);
  return [day, month && months[month - 1]].filter(Boolean).join(' ');
}

/** As Citing Medicine has it (https://www.ncbi.nlm.nih.gov/books/NBK7282/): "2025 Mar 7", "[2025?]", "[date unknown]". */
function vancouverDate({ issued }: CslItem): string {
  if (!issued) return '[date unknown]';
  const [year, month, day] = issued['date-parts'][0] ?? [];
  if (issued.circa) return `[${year}?]`;
  return [year, month && months[month - 1]?.slice(0, 3), day].filter(Boolean).join(' ');
}

/** Sentinels around a title: characters that are never printed. */
const [open, close] = ['\uE000', '\uE001'];

/** One line of text with its title marked, without Vancouver's list number. */
function plain(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">.*?<\/div>/, '')
    .replace('<i>et al.</i>', 'et al.')
    .replace(/<i>/g, open)
    .replace(/<\/i>/g, close)
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Replace "Available at", "Available from" and "Retrieved … from" with "Listed at". */
function formatUrl(text: string, { custom, URL }: CslItem): string {
  const at = text.lastIndexOf(URL);
  if (!custom || at < 0) return text;
  const before = text.slice(0, at).replace(/(?:Available (?:at|from): |Retrieved [^.]*, from )$/, '');
  return `${before}${custom.urlIs}: ${text.slice(at)}`;
}

function split(text: string, { order, marked }: Style['accessed']): CitationPart[] {
  const pieces = text.split(new RegExp(`(${open}[^${close}]*${close}|${marked})`)).filter(Boolean);
  return pieces.map((piece) => {
    if (piece === marked) return { text: order, is: 'accessed' };
    return piece.startsWith(open) ? { text: piece.slice(1, -1), is: 'title' } : { text: piece };
  });
}
