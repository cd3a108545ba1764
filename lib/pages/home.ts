/** The home page: what is on it, as plain values. */
import { cardOf } from '../content/cards';
import { findEditorsPage } from '../content/library';
import { formatDateOf } from '../content/resource-dates';
import { findResource, listResources, sourceDate } from '../content/resources';
import { placedStatistic } from '../content/statistic-words';
import { findStatistic } from '../content/statistics';
import { listTerms } from '../content/terms';
import { routes } from '../routes';
import { today } from '../today';
import { topicLinks, wayIn } from './lists';
import type { Page } from './page';
import { nounOf, resourceButton } from './resource';

/** How many of the newest resources are listed. */
const newest = 5;

export type HomeView = ReturnType<typeof homeView>;

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
export function homeView() {
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
    /** Entry points by need. */
    ways: listTerms('audiences').flatMap((audience) =>
      audience.need ? [{ ...wayIn('audiences', audience), name: audience.need, line: audience.needLine ?? '' }] : [],
    ),
    categories: listTerms('categories'),
    /** The featured resource, with the noun for "About the review". */
    lead: { ...cardOf(lead), noun },
    // Its title is just above.
    leadButton: button && { ...button, name: button.name.replace(`the ${noun}`, 'it') },
    latest: dated.slice(0, newest).map((resource) => ({ card: cardOf(resource), date: formatDateOf(resource) })),
    count: listResources().length,
    statistic: statistic && placedStatistic(statistic),
    topics: topicLinks(),
  };
}
