/** The home page: what is on it, as plain values. */
import { cardOf, type ResourceCard } from '../content/cards';
import { findPage as findText } from '../content/pages';
import { findResource, listResources, sourceDate } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { findStatistic } from '../content/statistics';
import { listTerms, type Term } from '../content/terms';
import { sayDateOf } from '../content/when';
import { addressOf, routes } from '../routes';
import { today } from '../today';
import type { Link, Page } from './page';
import { type ResourceButton, resourceButton } from './resource';

/** How many of the newest resources it lists. */
const newest = 5;
/** How many links each way in has. */
const linksInWay = 3;

export interface WayIn {
  need: string;
  line: string;
  url: string;
  links: Link[];
}

export interface HomeView {
  page: Page;
  tries: string[];
  ways: WayIn[];
  categories: readonly Term[];
  lead: ResourceCard;
  leadButton: ResourceButton | undefined;
  latest: { card: ResourceCard; date: string }[];
  count: number;
  statistic: PlacedStatistic | undefined;
  topics: { name: string; url: string; count: number }[];
}

/** The home page in the list of pages. */
export function listHomePage(): Page[] {
  const { title, summary, figure } = homeFile();
  return [{ url: routes.home, type: 'home', title, summary, statistic: figure, hasFeed: true }];
}

function homeFile() {
  const page = findText('home');
  if (!page) throw new Error('content/pages/home.md is missing. Put it back: it has the words of the home page.');
  return page;
}

/** Everything on the home page. Throws where `content/pages/home.md` is missing or features nothing. */
export function homeView(): HomeView {
  const { tries, featured, figure } = homeFile();
  const lead = featured ? findResource(featured) : undefined;
  const [page] = listHomePage();
  if (!lead || !page) throw new Error('content/pages/home.md must name a published resource as "featured".');
  const statistic = figure ? findStatistic(figure) : undefined;
  const dated = listResources().filter((resource) => sourceDate(resource) !== '' && sourceDate(resource) <= today());
  return {
    page,
    tries,
    ways: listTerms('audiences').flatMap(({ slug, need, needLine = '', start = [] }) =>
      need
        ? [
            {
              need,
              line: needLine,
              url: addressOf('audiences', slug),
              links: start.slice(0, linksInWay).flatMap(linkTo),
            },
          ]
        : [],
    ),
    categories: listTerms('categories'),
    lead: cardOf(lead),
    leadButton: resourceButton(lead),
    latest: dated.slice(0, newest).map((resource) => ({ card: cardOf(resource), date: sayDateOf(resource) })),
    count: listResources().length,
    statistic: statistic && placedStatistic(statistic),
    topics: listTerms('topics')
      .filter(({ count }) => count > 0)
      .map(({ slug, name, count }) => ({ name, count, url: addressOf('topics', slug) })),
  };
}

function linkTo({ resource }: { resource: string }): Link[] {
  const found = findResource(resource);
  return found ? [{ name: found.title.split(':')[0] ?? found.title, url: addressOf('resources', found.slug) }] : [];
}
