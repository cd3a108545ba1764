/** The home page: what is on it, as plain values. */
import { cardOf, type ResourceCard } from '../content/cards';
import { findEditorsPage } from '../content/library';
import { sayDateOf } from '../content/resource-dates';
import { findResource, listResources, sourceDate } from '../content/resources';
import { type PlacedStatistic, placedStatistic } from '../content/statistic-page';
import { findStatistic } from '../content/statistics';
import { listTerms, type Term } from '../content/terms';
import { routes } from '../routes';
import { today } from '../today';
import { type WayIn, wayIn } from './lists';
import type { Link, Page } from './page';
import { nounOf, type ResourceButton, resourceButton } from './resource';
import { topicLinks } from './topic';

/** How many of the newest resources are listed. */
const newest = 5;

export interface HomeView {
  page: Page;
  tries: string[];
  /** Entry points by need. */
  ways: WayIn[];
  categories: readonly Term[];
  /** The featured resource, with the noun for "About the review". */
  lead: ResourceCard & { noun: string };
  leadButton: ResourceButton | undefined;
  latest: { card: ResourceCard; date: string }[];
  /** Of all resources. */
  count: number;
  statistic: PlacedStatistic | undefined;
  topics: (Link & { count: number })[];
}

/** The home page in the list of pages. */
export function listHomePage(): Page[] {
  const { title, summary, figure } = homeFile();
  return [{ url: routes.home, type: 'home', title, summary, statistic: figure, hasFeed: true }];
}

function homeFile() {
  const page = findEditorsPage('home');
  if (!page) throw new Error('content/pages/home.md is missing. Put it back: it has the words of the home page.');
  return page;
}

/** Everything on the home page. Throws if `content/pages/home.md` is missing or features nothing. */
export function homeView(): HomeView {
  const { tries, featured, figure } = homeFile();
  const lead = featured ? findResource(featured) : undefined;
  const [page] = listHomePage();
  if (!lead || !page) throw new Error('content/pages/home.md must name a published resource as "featured".');
  const statistic = figure ? findStatistic(figure) : undefined;
  const noun = nounOf(lead);
  const button = resourceButton(lead);
  // Undated resources and future events aren't new.
  const dated = listResources().filter((resource) => sourceDate(resource) !== '' && sourceDate(resource) <= today());
  return {
    page,
    tries,
    ways: listTerms('audiences').flatMap((audience) =>
      audience.need ? [{ ...wayIn('audiences', audience), name: audience.need, line: audience.needLine ?? '' }] : [],
    ),
    categories: listTerms('categories'),
    lead: { ...cardOf(lead), noun },
    // Its title is just above.
    leadButton: button && { ...button, text: button.text.replace(`the ${noun}`, 'it') },
    latest: dated.slice(0, newest).map((resource) => ({ card: cardOf(resource), date: sayDateOf(resource) })),
    count: listResources().length,
    statistic: statistic && placedStatistic(statistic),
    topics: topicLinks(),
  };
}
