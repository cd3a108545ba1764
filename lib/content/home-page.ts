/** What the home page shows. */
import { addressOf } from '../routes';
import { cardOf, type ResourceCard } from './cards';
import { type IndexGroup, indexOf } from './index-groups';
import { findPage } from './pages';
import { findResource, listResources } from './resources';
import { type PlacedStatistic, placedStatistic } from './statistic-page';
import { findStatistic } from './statistics';
import { listShelf, type ShelfEntry } from './vocabularies';

/** How many of the newest resources the home page lists. */
const newest = 6;

interface HomePageContent {
  title: string;
  summary: string;
  tries: string[];
  categories: readonly ShelfEntry[];
  lead: ResourceCard;
  latest: ResourceCard[];
  lifeStages: { name: string; summary: string; address: string; count: number }[];
  topics: IndexGroup[];
  figure: PlacedStatistic | undefined;
  count: number;
}

/** The home page's content. Throws where `content/pages/home.md` is missing or features nothing. */
export function homePage(): HomePageContent {
  const page = findPage('home');
  const featured = page?.featured ? findResource(page.featured) : undefined;
  if (!page || !featured)
    throw new Error('content/pages/home.md must be there and name a published resource as its "featured" field.');
  const all = listResources();
  const figure = page.figure ? findStatistic(page.figure) : undefined;
  return {
    title: page.title,
    summary: page.summary,
    tries: page.tries,
    categories: listShelf('categories'),
    lead: cardOf(featured),
    latest: all
      .filter(({ slug }) => slug !== featured.slug)
      .slice(0, newest)
      .map(cardOf),
    lifeStages: listShelf('life-stages').map(({ name, summary, slug, count }) => ({
      name,
      summary,
      count,
      address: addressOf('life-stages', slug),
    })),
    topics: indexOf('topics'),
    figure: figure && placedStatistic(figure),
    count: all.length,
  };
}
