/** Every feed and calendar of the export, by the schema of Atom, the rules of the specifications, and programs that read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { dataRoutes, type FeedEnd, feedAt, routes } from '../../lib/routes';
import { site } from '../../lib/site';
import { faultsInJsonFeed } from '../feeds/faults-in-json';
import { faultsInAtom, faultsInRss } from '../feeds/faults-in-xml';
import { folder, idsOf, linkedAs, linksOf, listFiles, listPages, pageAt } from './pages';

const ends: readonly FeedEnd[] = ['atom', 'rss', 'json'];
const faultsIn = { atom: faultsInAtom, rss: faultsInRss, json: faultsInJsonFeed };

/** The addresses of all feeds, without their ends. */
const feeds = listFiles()
  .filter((file) => file.startsWith('feeds/') && file.endsWith('.atom'))
  .map((file) => `/${file.slice(0, -'atom'.length)}`);

test.for(ends)('every feed is valid as %s', (end) => {
  expect(feeds.length).toBeGreaterThan(40);
  const faults = feeds.flatMap((feed) => faultsIn[end](read(feed + end)).map((fault) => `${feed}${end}: ${fault}`));
  expect(faults).toEqual([]);
});

test('the three forms of a feed tell the same entries, each with an id of its own', () => {
  for (const feed of feeds) {
    const [atom, rss, json] = ends.map((end) => entriesIn(feed, end));
    expect([feed, rss]).toEqual([feed, atom]);
    expect([feed, json]).toEqual([feed, atom]);
    expect(new Set(atom?.map(({ id }) => id)).size).toBe(atom?.length);
  }
});

test('every entry leads to a page that is there, and to a place on it', () => {
  const faults = feeds
    .flatMap((feed) => entriesIn(feed, 'atom'))
    .flatMap(({ address }) => {
      const { pathname, hash } = new URL(address);
      const page = listPages().find((each) => site.address + each.address === address.replace(/#.*/, ''));
      if (!page) return [address];
      return hash && !idsOf(page.tree).includes(hash.slice(1)) ? [`${pathname}${hash}`] : [];
    });
  expect(faults).toEqual([]);
});

test('the feed of everything has what the list of resources begins with, and a resource has one id in all feeds', () => {
  const all = entriesIn('/feeds/all.', 'atom');
  const { resources } = JSON.parse(read(dataRoutes.list));
  expect(all.map(({ address }) => address)).toEqual(
    expect.arrayContaining(resources.slice(0, 20).map(({ address }: { address: string }) => address)),
  );
  const ids = new Map(feeds.flatMap((feed) => entriesIn(feed, 'atom')).map(({ id, address }) => [id, address]));
  expect(new Set(ids.values()).size).toBe(ids.size);
});

test('the page of feeds leads to every feed in each form, and to the calendar', () => {
  const links = new Set(linksOf(pageAt(routes.feeds).tree));
  const wanted = [...feeds.flatMap((feed) => ends.map((end) => feed + end)), dataRoutes.calendar];
  expect(wanted.filter((address) => !links.has(address))).toEqual([]);
});

test('home and lists name the feed of everything, an entry of a shelf its own, which leads back to it', () => {
  const named = (address: string) =>
    linkedAs(pageAt(address).tree, 'alternate').filter((each) => each.endsWith('.atom'));
  for (const address of [routes.home, routes.resources, routes.topics, routes.feeds])
    expect(named(address)).toEqual([site.address + feedAt(routes.home, 'atom')]);
  for (const feed of feeds.filter((each) => each !== '/feeds/all.')) {
    const { links } = parseAtomFeed(read(`${feed}atom`));
    const page = links?.find(({ rel }) => rel === 'alternate')?.href?.slice(site.address.length) ?? '';
    expect([page, named(page)]).toEqual([page, [`${site.address}${feed}atom`]]);
  }
});

test('every calendar can be read, and each of its events leads to its page', () => {
  const calendars = listFiles().filter((file) => file.endsWith('.ics'));
  expect(calendars).toContain(dataRoutes.calendar.slice(1));
  for (const file of calendars) {
    const calendar = new ICAL.Component(ICAL.parse(read(file)));
    expect(calendar.getAllSubcomponents()).not.toEqual([]);
    for (const event of calendar.getAllSubcomponents('vevent')) {
      const { summary, startDate, uid } = new ICAL.Event(event);
      expect([startDate.isDate, startDate.toString()]).toEqual([true, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      expect(uid).toMatch(/^[\da-f-]{36}$/);
      const address = String(event.getFirstPropertyValue('url')).slice(site.address.length);
      expect(JSON.parse(read(`${address.slice(0, -1)}.json`))).toMatchObject({ title: summary });
    }
  }
});

interface Entry {
  id: string;
  address: string;
  day: string;
}

function entriesIn(feed: string, end: FeedEnd): Entry[] {
  const text = read(feed + end);
  const entries = {
    atom: () => parseAtomFeed(text).entries?.map(({ id, links, updated }) => [id, links?.[0]?.href, updated]),
    rss: () => parseRssFeed(text).items?.map(({ guid, link, pubDate }) => [guid?.value, link, pubDate]),
    json: () => parseJsonFeed(text).items?.map(({ id, url, date_published }) => [id, url, date_published]),
  };
  return (entries[end]() ?? []).map(([id = '', address = '', day = '']) => ({
    id,
    address,
    day: new Date(day).toISOString().slice(0, 10),
  }));
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
