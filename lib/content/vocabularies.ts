/** Verbs on the words that resources are filed under. */
import { loadLibrary } from './load';
import { remember } from './remember';
import { listResourcesOn, type Shelf } from './resources';
import { isWorkedOut, workOut } from './worked-out-shelves';

/** A category, topic, life stage, audience, organisation, year or reading time. */
export interface ShelfDocument {
  slug: string;
  name: string;
  summary: string;
  order?: number | undefined;
  /** Categories: a few words for the home page. */
  line?: string | undefined;
  /** Categories: the kinds of thing in it. */
  kinds?: string[] | undefined;
  /** Topics: whether it is looked for in every place. */
  condition?: boolean | undefined;
  /** Organisations: the short form that people use. */
  shortName?: string | undefined;
  /** Organisations: a page of theirs. */
  address?: string | undefined;
}

/** One entry of a shelf, with the number of listed resources on it. */
export interface ShelfEntry extends ShelfDocument {
  count: number;
}

/** Everything on one shelf: in the editors' order where there is one, else by name. */
export function listShelf(shelf: Shelf): readonly ShelfEntry[] {
  return [...shelfOf(shelf).values()];
}

/** One entry of a shelf, if there is one. */
export function findOnShelf(shelf: Shelf, slug: string): ShelfEntry | undefined {
  return shelfOf(shelf).get(slug);
}

/** The entries that these slugs name, in their order. */
export function entriesOf(shelf: Shelf, slugs: readonly string[]): ShelfEntry[] {
  return slugs.flatMap((slug) => shelfOf(shelf).get(slug) ?? []);
}

type Entries = ReadonlyMap<string, ShelfEntry>;

const entriesByShelf = remember(() => new Map<Shelf, Entries>());

function shelfOf(shelf: Shelf): Entries {
  const known = entriesByShelf().get(shelf);
  if (known) return known;
  const documents: readonly ShelfDocument[] = isWorkedOut(shelf) ? workOut(shelf) : loadLibrary()[shelf];
  const sorted = documents
    .map((document) => ({ ...document, count: listResourcesOn(shelf, document.slug).length }))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.name.localeCompare(b.name, 'en-GB'));
  const entries = new Map(sorted.map((entry) => [entry.slug, entry]));
  entriesByShelf().set(shelf, entries);
  return entries;
}
