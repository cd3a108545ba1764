/** Every feed and calendar of the export, checked with the rules of the specifications and with programs that read them. */
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { allPages } from '../../lib/pages/all-pages';
import { dataRoutes, type FeedEnd, feedAt, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { problemsInJsonFeed } from '../feeds/problems-in-json';
import { problemsInAtom, problemsInRss } from '../feeds/problems-in-xml';
import { readFeed } from '../feeds/read-feed';
import { idsOf, linkedAs, linksOf, listFiles, listPages, pageAt, read } from './pages';

const ends: readonly FeedEnd[] = ['atom', 'rss', 'json'];
const problemsIn = { atom: problemsInAtom, rss: problemsInRss, json: problemsInJsonFeed };

const pages = allPages().filter(({ hasFeed }) => hasFeed);
/** The URLs of all feeds, without the ends of their names. */
const feeds = pages.map(({ url }) => feedAt(url, 'atom').slice(0, -'atom'.length));

test('each page with a feed has one, and there are no others', () => {
  const files = listFiles().filter((file) => file.startsWith('feeds/') && !file.endsWith('.ics'));
  expect(files).toEqual(feeds.flatMap((feed) => ends.map((end) => (feed + end).slice(1))).sort());
});

test.for(ends)('every feed is valid as %s', (end) => {
  const problems = feeds.flatMap((feed) =>
    problemsIn[end](read(feed + end)).map((problem) => `${feed}${end}: ${problem}`),
  );
  expect(problems).toEqual([]);
});

test('the three formats of a feed have the same entries, each with its own id', () => {
  for (const feed of feeds) {
    const [atom, rss, json] = ends.map((end) => entriesIn(feed, end));
    expect([feed, rss]).toEqual([feed, atom]);
    expect([feed, json]).toEqual([feed, atom]);
    expect(new Set(atom?.map(({ id }) => id)).size).toBe(atom?.length);
  }
});

test('every entry leads to a page, and to an anchor on it', () => {
  const problems = feeds
    .flatMap((feed) => entriesIn(feed, 'atom'))
    .flatMap(({ address }) => {
      const { pathname, hash } = new URL(address);
      const page = listPages().find((each) => site.address + each.address === address.replace(/#.*/, ''));
      if (!page) return [address];
      return hash && !idsOf(page.tree).includes(hash.slice(1)) ? [`${pathname}${hash}`] : [];
    });
  expect(problems).toEqual([]);
});

test('a resource has the same id in all feeds', () => {
  const ids = new Map(feeds.flatMap((feed) => entriesIn(feed, 'atom')).map(({ id, address }) => [id, address]));
  expect(new Set(ids.values()).size).toBe(ids.size);
});

test('readers find every feed and the calendar on the page to subscribe, and the one of everything in each format', () => {
  const links = new Set(linksOf(pageAt(routes.subscribe).tree));
  const wanted = [...feeds.map((feed) => `${feed}rss`), ...ends.map((end) => feedAt('/', end)), dataRoutes.calendar];
  expect(wanted.filter((url) => !links.has(url))).toEqual([]);
});

test('each page with a feed names it, and the feed leads back to the page', () => {
  for (const { url } of pages) {
    const named = linkedAs(pageAt(url).tree, 'alternate').filter((each) => each.endsWith('.atom'));
    expect(named).toEqual([site.address + feedAt(url, 'atom')]);
    const { links } = parseAtomFeed(read(feedAt(url, 'atom')));
    expect(links?.find(({ rel }) => rel === 'alternate')?.href).toBe(site.address + url);
  }
});

test('every calendar can be read, and each event leads to its page', () => {
  const calendars = listFiles().filter((file) => file.endsWith('.ics'));
  expect(calendars).toContain(dataRoutes.calendar.slice(1));
  for (const file of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(read(file)));
    expect(calendar.getAllSubcomponents()).not.toEqual([]);
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const { summary, startDate, uid } = new ICAL.Event(event);
      expect(startDate.toString()).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:00)?$/);
      expect(uid).toMatch(/^[\da-f-]{36}$/);
      const address = String(event.getFirstPropertyValue('url')).slice(site.address.length);
      expect(JSON.parse(read(`${address.slice(0, -1)}.json`))).toMatchObject({ title: summary });
    }
  }
});

function entriesIn(feed: string, end: FeedEnd) {
  return readFeed(read(feed + end), end).map(({ id, address, day }) => ({ id, address, day }));
}
