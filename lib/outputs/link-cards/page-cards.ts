/** The card of each kind of page, from what the page itself shows. */

import type { ShelfPageContent } from '../../content/shelf-pages';
import type { PlacedStatistic } from '../../content/statistic-page';
import type { ChapterPage } from '../../content/transcripts';
import { characterOf } from '../../rings/characters';
import type { Resource } from '../../schema/kinds';
import { site } from '../../site';
import type { LinkCard } from './card';

/** A resource: its rings on the field of its kind. */
export function resourceCard(
  { category, slug, title }: Pick<Resource, 'category' | 'slug' | 'title'>,
  kind: string,
  maker: string | undefined,
): LinkCard {
  return { ...onField(category, slug), label: kind, by: maker, title };
}

/** A chapter of a recording, with the rings of the resource that it belongs to. */
export function chapterCard({ owner, category, title, number, of, recording }: ChapterCardParts): LinkCard {
  const words = { label: `Chapter ${number} of ${of}`, by: recording.title, title };
  return category ? { ...onField(category, owner.slug), ...words } : { hue: 'forest', ...words };
}

interface ChapterCardParts extends Pick<ChapterPage, 'title' | 'number' | 'of'> {
  owner: { slug: string };
  category?: string | undefined;
  recording: { title: string };
}

/** One entry of a shelf under the name of the shelf. A category stands on its own field. */
export function entryCard(shelf: string | undefined, { entry, crumb }: EntryCardParts): LinkCard {
  const words = { label: crumb.at(-1)?.name ?? '', title: entry.name };
  if (shelf === 'categories') return { ...onField(entry.slug, entry.slug), ...words };
  return { hue: 'gold', ...words };
}

interface EntryCardParts {
  entry: Pick<ShelfPageContent['entry'], 'slug' | 'name'>;
  crumb: ShelfPageContent['crumb'];
}

/** A statistic: its finding in words and in numbers, its place and period above them, its source below. */
export function statisticLinkCard({ sentence, facts, chart, caveats, source }: PlacedStatistic): LinkCard {
  const [place = '', when] = facts;
  const { by, label } = source;
  return {
    hue: 'gold',
    label: place,
    by: when,
    title: sentence,
    statistic: { chart, hasCaveats: caveats.length > 0, source: { by, label } },
  };
}

/** A page for finding: the home page, a list, a shelf. */
export function findingCard(title: string): LinkCard {
  return { hue: 'gold', label: site.organisation, title };
}

/** A page of the editors', about the library itself. */
export function writtenCard(title: string): LinkCard {
  return { hue: 'forest', label: site.organisation, title };
}

function onField(category: string, slug: string): Pick<LinkCard, 'hue' | 'rings'> {
  const character = characterOf(category);
  return { hue: character, rings: { character, seed: `${category}/${slug}` } };
}
