/** The card of every page but the later pages of lists, which have that of the first. */
import { kindOf, makerOf } from '../../content/cards';
import { placePage } from '../../content/evidence';
import { homePage } from '../../content/home-page';
import { listPages } from '../../content/pages';
import { listCaptioned } from '../../content/recordings';
import { listResourcePages } from '../../content/resources';
import { recordingsPage } from '../../content/shelf-pages';
import { taxonomyNames, taxonomies } from '../../content/taxonomies';
import { listStatisticFacets, statisticListAt } from '../../content/statistic-lists';
import { placedStatistic } from '../../content/statistic-page';
import { listStatisticPages } from '../../content/statistics';
import { listTerms } from '../../content/terms';
import { addressOf, chapterAt, routes } from '../../routes';
import { placeSlugs } from '../../schema/places';
import type { LinkCard } from './card';
import { chapterCard, entryCard, findingCard, resourceCard, statisticLinkCard, writtenCard } from './page-cards';
import { standingCards } from './standing-cards';

/** A card, and the address of the page that it is for. */
export interface PlacedCard {
  address: string;
  card: LinkCard;
}

/** All cards of the site. What they show is as in the content that was built last. */
export function listCards(): PlacedCard[] {
  const recordings = recordingsPage(1);
  return [
    { address: routes.home, card: findingCard(homePage().title) },
    { address: routes.resources, card: standingCards.resources },
    { address: routes.gaps, card: standingCards.gaps },
    { address: routes.pack, card: standingCards.pack },
    { address: routes.freshness, card: standingCards.freshness },
    { address: routes.statistics, card: standingCards.statistics },
    { address: routes.evidence, card: standingCards.evidence },
    ...statisticCards(),
    ...placeCards(),
    { address: routes.editor, card: standingCards.editor },
    ...(recordings ? [{ address: routes.recordings, card: entryCard(undefined, recordings) }] : []),
    ...taxonomyNames.map((shelf) => ({ address: taxonomies[shelf].address, card: findingCard(taxonomies[shelf].title) })),
    ...taxonomyNames.flatMap((shelf) =>
      listTerms(shelf).map((entry) => ({
        address: addressOf(shelf, entry.slug),
        card: entryCard(shelf, { entry, crumb: [{ name: taxonomies[shelf].title, address: taxonomies[shelf].address }] }),
      })),
    ),
    ...listResourcePages().map((resource) => ({
      address: addressOf('resources', resource.slug),
      card: resourceCard(resource, kindOf(resource), makerOf(resource)),
    })),
    ...listCaptioned().flatMap(chapterCards),
    ...listPages().map(({ slug, title }) => ({ address: addressOf('pages', slug), card: writtenCard(title) })),
  ];
}

/** Of each statistic, and of the lists of those with one value of a facet. */
function statisticCards(): PlacedCard[] {
  const statistics = listStatisticPages().map(placedStatistic);
  const lists = listStatisticFacets().flatMap(({ name, values }) =>
    values.flatMap(({ value }) => statisticListAt(name, [value]) ?? []),
  );
  return [
    ...statistics.map((placed) => ({ address: placed.address, card: statisticLinkCard(placed) })),
    ...lists.map(({ address, title }) => ({ address, card: findingCard(title) })),
  ];
}

function placeCards(): PlacedCard[] {
  return placeSlugs.map((place) => {
    const { address, title } = placePage(place);
    return { address, card: findingCard(title) };
  });
}

function chapterCards({ owner, recording, captioned }: ReturnType<typeof listCaptioned>[number]): PlacedCard[] {
  const category = 'category' in owner.document ? owner.document.category : undefined;
  const { chapters } = captioned;
  return chapters.map(({ id, title }, index) => ({
    address: chapterAt(owner.address, captioned.id, id),
    card: chapterCard({ owner, category, title, number: index + 1, of: chapters.length, recording }),
  }));
}
