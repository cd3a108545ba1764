/** The list of pages, `allPages()`, compared with the export, and what is true of every page. */
import { expect, test } from 'vitest';
import { readFiles } from '../../lib/check/files';
import { allPages } from '../../lib/pages/all-pages';
import { addressOf, routes } from '../../lib/routes';
import type { Titles } from '../../lib/search/records';
import { site } from '../../lib/site';
import {
  attributeOf,
  findAll,
  findOne,
  isNotFoundPage,
  linkedAs,
  linksOf,
  listFiles,
  listPages,
  metaOf,
  type Page,
  pageAt,
  problemsOn,
  read,
  structuredDataOf,
  textOf,
} from './pages';

const listed = listPages().filter((page) => !isNotFoundPage(page));
const byUrl = new Map(allPages().map((page) => [page.url, page]));

test('every listed page is exported, and every exported page is listed once', () => {
  expect(listed.map(({ address }) => address).toSorted()).toEqual(
    allPages()
      .map(({ url }) => url)
      .toSorted(),
  );
});

const shorter: readonly string[] = [routes.resources, routes.pack];

test('a page has the title, description, heading and canonical URL of the list', () => {
  const problems = problemsOn((page) => {
    const { title = '', summary, type } = byUrl.get(page.address) ?? {};
    const { tree } = page;
    const said = {
      title: textOf(findOne(findOne(tree, 'head'), 'title')),
      description: metaOf(tree, 'description'),
      canonical: linkedAs(tree, 'canonical').join(),
    };
    const wanted = { title: `${title} – ${site.name}`, description: summary, canonical: site.address + page.address };
    const heading = textOf(findOne(tree, 'h1'));
    // These have shorter headings than titles.
    const isOwn = type === 'home' || type === 'later' || shorter.includes(page.address) || heading === title;
    return JSON.stringify(said) === JSON.stringify(wanted) && isOwn ? [] : [JSON.stringify({ ...said, heading })];
  }, listed);
  expect(problems).toEqual([]);
});

test('no two pages have the same title, and each description has 20 to 300 characters', () => {
  const titles = allPages().map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  expect(
    problemsOn(({ tree }) => (/^.{20,300}$/.test(metaOf(tree, 'description') ?? '') ? [] : ['description'])),
  ).toEqual([]);
});

test('the page for unknown URLs has no canonical URL and no structured data', () => {
  const trees = listPages()
    .filter(isNotFoundPage)
    .map(({ tree }) => tree);
  expect(trees.flatMap((tree) => [...linkedAs(tree, 'canonical'), ...structuredDataOf(tree)])).toEqual([]);
});

test('every resource, statistic, topic, place and term says where it is, with links that lead up', () => {
  const problems = problemsOn((page) => {
    if (page.address.split('/').length <= 3 || page.address.includes('/page/')) return [];
    const [crumb] = findAll(page.tree, 'ol').filter((list) => attributeOf(list, 'class') === 'breadcrumb');
    return crumb && linksOf(crumb).every((url) => byUrl.has(url)) && linksOf(crumb).length > 0 ? [] : ['no crumb'];
  }, listed);
  expect(problems).toEqual([]);
});

test('every page can be reached by links from the home page', () => {
  const reached = new Set<string>([routes.home]);
  for (const url of reached)
    for (const link of linksOf(pageAt(url).tree)) {
      const { origin, pathname } = new URL(link, site.address + url);
      if (origin === site.address && byUrl.has(pathname)) reached.add(pathname);
    }
  const lost = allPages().filter(({ url, isUnlisted }) => !isUnlisted && !reached.has(url));
  expect(lost.map(({ url }) => url)).toEqual([]);
});

test('a published resource is listed and can be found by a search; a draft is nowhere, a withdrawn one only at its URL', () => {
  const { files, problems } = readFiles(process.cwd());
  expect(problems).toEqual([]);
  const { url: found }: Titles = JSON.parse(read(routes.searchRecords));
  const lists = new Set(listed.filter(isPartOfAll).flatMap(({ tree }) => linksOf(findOne(tree, 'main'))));
  for (const { folder: kind, slug, data } of files) {
    if (kind !== 'resources') continue;
    const url = addressOf('resources', slug);
    const isPublished = data.status !== 'draft' && data.status !== 'withdrawn' && data.status !== 'superseded';
    expect([slug, byUrl.has(url)]).toEqual([slug, data.status !== 'draft']);
    expect([slug, lists.has(url), found.includes(url)]).toEqual([slug, isPublished, isPublished]);
  }
});

/** A page of the list of all resources. */
function isPartOfAll({ address }: Page): boolean {
  return address === routes.resources || address.startsWith(`${routes.resources}page/`);
}

test('the sitemap lists every page that is for search engines, once', () => {
  const urls = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
  const wanted = allPages().filter(({ isUnlisted }) => !isUnlisted);
  expect(urls.toSorted()).toEqual(wanted.map(({ url }) => site.address + url).toSorted());
  const hidden = listed.filter(({ tree }) => metaOf(tree, 'robots')?.includes('noindex'));
  expect(hidden.map(({ address }) => address)).toEqual(
    allPages().flatMap(({ url, isUnlisted }) => (isUnlisted ? url : [])),
  );
});

test('robots.txt names the sitemap and keeps nobody out', () => {
  expect(read('robots.txt').split(/\r?\n/)).toContain(`Sitemap: ${site.address}/sitemap.xml`);
  expect(read('robots.txt')).not.toMatch(/^Disallow:\s*\/\s*$/im);
});

/** Words that the site used and readers did not: see the glossary of terms in CONTRIBUTING.md. */
const notOurWords =
  /\b(?:mend(?:s|ed|ing)?|twins?|tak(?:e|en|ing) (?:it )?along|address wanted|not known to us|stands? (?:in (?:a|the) list|for itself)|shel(?:f|ves)|hand(?:ed)? on|vocabular(?:y|ies) of)\b/gi;

test('no page has the words that we have replaced, except in quotations', () => {
  const problems = problemsOn(({ tree }) => {
    const words = textOf(findOne(tree, 'body')).replace(/“[^”]*”|‘[^’]*’/g, '');
    return [...words.matchAll(notOurWords)].map(({ index }) => words.slice(Math.max(0, index - 30), index + 40));
  });
  expect(problems).toEqual([]);
});

/** One source gives two rates of unemployment the wrong way round; content/statistics/ has them right. */
const reversed = 'Unemployment: white people 8 %, Bangladeshi people five per cent';
const right = 'Nationally in 2022, 9% of Pakistani and Bangladeshi people were unemployed, 3% of white people.';

test('no page and no data have the unemployment figures reversed', () => {
  const pages = problemsOn(({ tree }) => {
    const texts = findAll(tree, 'p', 'li', 'td', 'dd', 'h1', 'h2', 'h3').map(textOf);
    const shared = findAll(tree, 'meta').map((meta) => attributeOf(meta, 'content') ?? '');
    return [...shared, ...texts].filter(isReversed);
  });
  const data = listFiles()
    .filter((file) => /\.(?:json|csv|md|bib|ris|vtt|atom)$/.test(file))
    .flatMap((file) =>
      read(file)
        .split(/(?<=[.!?"])\s|\\n|[{}]|","/)
        .filter(isReversed),
    );
  expect([...pages, ...data]).toEqual([]);
  expect([reversed, right].map(isReversed)).toEqual([true, false]);
});

/** Whether a text gives Pakistani and Bangladeshi people 5%, or white people 8% beside them. */
function isReversed(text: string): boolean {
  const share = (number: string) => new RegExp(`(?<![\\d.,])(?:${number})\\s?(?:%|per\\s?cent)`, 'i').test(text);
  const isUnemployment = /unemploy|out of work/i.test(text);
  const names = /Pakistani|Bangladeshi/i.test(text);
  return names && isUnemployment && (share('5|five') || (share('8|eight') && /\bwhite\b/i.test(text)));
}
