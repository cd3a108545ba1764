// Runs in the browser. The same row as `resource-row.tsx` draws, with what matched marked in it.
import { characterOf } from '../../lib/rings/characters';
import { drawRings } from '../../lib/rings/draw';
import type { Passage } from '../../lib/search/deep-passages';
import type { SearchRecords } from '../../lib/search/records';
import { findPlace, marksIn } from '../../lib/search/where';
import { hueOf } from '../category/look';
import { make, makeDrawing } from './make';
import { markedText } from './marked-text';

interface ResultRowOptions {
  records: SearchRecords;
  index: number;
  /** The terms that matched. */
  terms: ReadonlySet<string>;
  /** The path below which the site stands. */
  base: string;
  /** Passages of the full text, when that was asked. */
  passages?: readonly Passage[];
}

/** One resource among the results: a heading that links to it, and where it matched. */
export function resultRow({ records, index, terms, base, passages = [] }: ResultRowOptions): HTMLLIElement {
  const { resources } = records;
  const textOf = (column: 'slug' | 'title' | 'kind' | 'summary' | 'facts') => resources[column][index] ?? '';
  const category = categoryOf(records, index);
  const address = `${base}${records.folder}/${textOf('slug')}/`;
  const marked = (text: string) => markedText(text, marksIn(text, terms));
  const link = make('a', 'title-link', ...marked(textOf('title')));
  link.href = address;
  const words = make('div', '', make('p', 'label', textOf('kind')), make('h3', '', link));
  if (textOf('summary')) words.append(make('p', '', ...marked(textOf('summary'))));
  words.append(
    ...(passages.length > 0
      ? passages.map((passage) => passageOf(passage, base))
      : placeOf(records, index, terms, address)),
  );
  words.append(make('p', 'meta', textOf('facts')));
  if (records.folder !== '/resources') return make('li', 'row plain', words);
  return make('li', `row ${hueOf(category)}`, coverOf(category, textOf('slug')), words);
}

function categoryOf({ facets, resources }: SearchRecords, index: number): string {
  const facet = facets.findIndex(({ name }) => name === 'category');
  const [place = -1] = resources.values[facet]?.[index] ?? [];
  return facets[facet]?.values[place]?.[0] ?? '';
}

function coverOf(category: string, slug: string): HTMLElement {
  const { solid, fine, bold } = drawRings(characterOf(category), `${category}/${slug}`);
  return make(
    'div',
    'cover',
    makeDrawing('rings', '0 0 200 200', [
      ...(solid ? [{ className: 's', d: solid }] : []),
      ...(fine ? [{ d: fine }] : []),
      ...(bold ? [{ className: 'b', d: bold }] : []),
    ]),
  );
}

function placeOf(records: SearchRecords, index: number, terms: ReadonlySet<string>, address: string): HTMLElement[] {
  const place = findPlace(records, index, terms);
  if (!place) return [];
  const text = markedText(place.text, place.marks);
  if (place.anchor === undefined) return [make('p', 'hit', `${place.label} `, ...text)];
  return [make('p', 'hit', `${place.label} `, linkTo(`${address}#${place.anchor}`, '“', ...text, '”'))];
}

function passageOf({ heading, said, address, text, marks }: Passage, base: string): HTMLElement {
  const inText = heading === undefined ? 'In the text' : `In the text under “${heading}”`;
  const where = linkTo(base + address, said ?? inText);
  return make('p', 'hit', where, ': ', ...markedText(text, marks));
}

function linkTo(address: string, ...inside: (Node | string)[]): HTMLAnchorElement {
  const link = make('a', '', ...inside);
  link.href = address;
  return link;
}
