/** What the home page, topics and lists have for a reader. */
import { expect, test } from 'vitest';
import { listResources, listResourcesOn, sourceDate } from '../../lib/content/resources';
import { statisticsOn } from '../../lib/content/statistics';
import { taxonomyNames } from '../../lib/content/taxonomies';
import { listTerms } from '../../lib/content/terms';
import { allPages } from '../../lib/pages/all-pages';
import { homeView } from '../../lib/pages/home';
import { addressOf, routes } from '../../lib/routes';
import { attributeOf, elementsOf, findAll, linksOf, type Node, pageAt, textOf } from './pages';

const home = pageAt(routes.home).tree;

function withClass(node: Node, name: string) {
  return elementsOf(node).filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));
}

test('each way in on the home page leads to its reading order, and to the first three resources of it', () => {
  const ways = withClass(home, 'ways').flatMap((list) => findAll(list, 'div'));
  const wanted = listTerms('audiences').filter(({ need }) => need);
  expect(ways.map((way) => linksOf(way))).toEqual(
    wanted.map(({ slug, start = [] }) => [
      addressOf('audiences', slug),
      ...start.slice(0, 3).map(({ resource }) => addressOf('resources', resource)),
    ]),
  );
});

test('the home page starts with something to use: its button opens the source', () => {
  const [start] = withClass(home, 'lead');
  const { lead, leadButton } = homeView();
  expect(start && linksOf(start)).toEqual([lead.address, leadButton?.url, lead.address]);
});

test('the newest five resources have a date that has passed, the latest first', () => {
  const [list] = withClass(home, 'new');
  const slugs = list ? linksOf(list).map((url) => url.split('/')[2]) : [];
  const dates = slugs
    .map((slug) => listResources().find((resource) => resource.slug === slug))
    .map((each) => each && sourceDate(each));
  expect(dates).toHaveLength(5);
  expect(dates).toEqual(dates.toSorted().reverse());
  expect(dates).not.toContain('');
});

test('the home page and the list of topics have every topic that has something', () => {
  const wanted = listTerms('topics')
    .filter(({ slug, count }) => count + statisticsOn(slug).length > 0)
    .map(({ slug }) => addressOf('topics', slug));
  for (const url of [routes.home, routes.topics]) {
    const links = withClass(pageAt(url).tree, 'index').flatMap((list) => linksOf(list));
    expect(links.toSorted()).toEqual(wanted.toSorted());
  }
});

test.each(taxonomyNames)('each resource is once in the list of each of its %s', (taxonomy) => {
  for (const { slug } of listTerms(taxonomy)) {
    const url = addressOf(taxonomy, slug);
    const pages = allPages().filter((page) => page.url === url || page.url.startsWith(`${url}page/`));
    const rows = pages
      .flatMap((page) => withClass(pageAt(page.url).tree, 'rows'))
      .filter(({ tagName }) => tagName === 'ul')
      .flatMap((list) => linksOf(list));
    expect([slug, rows]).toEqual([
      slug,
      listResourcesOn(taxonomy, slug).map((each) => addressOf('resources', each.slug)),
    ]);
  }
});

test('each statistic of a topic is in its head or in its list', () => {
  for (const { slug } of listTerms('topics')) {
    const url = addressOf('topics', slug);
    const pages = allPages().filter((page) => page.url === url || page.url.startsWith(`${url}page/`));
    const links = new Set(pages.flatMap((page) => linksOf(pageAt(page.url).tree)));
    const lost = statisticsOn(slug).filter((statistic) => !links.has(addressOf('statistics', statistic.slug)));
    expect([slug, lost.map((statistic) => statistic.slug)]).toEqual([slug, []]);
  }
});

test('an audience begins with its reading order and why to read each', () => {
  for (const { slug, start = [] } of listTerms('audiences')) {
    const [list] = findAll(pageAt(addressOf('audiences', slug)).tree, 'ol').filter(
      (each) => attributeOf(each, 'class') === 'rows steps',
    );
    expect(list ? linksOf(list) : []).toEqual(start.map(({ resource }) => addressOf('resources', resource)));
    for (const { why } of start) expect(list && textOf(list)).toContain(why);
  }
});
