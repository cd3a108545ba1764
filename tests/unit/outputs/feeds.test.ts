import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { newestEntries } from '../../../lib/outputs/feeds/entries';
import { type FeedContent, writeFeed } from '../../../lib/outputs/feeds/write-feed';
import { rights } from '../../../lib/outputs/rights';
import type { FeedEnd } from '../../../lib/routes';
import type { Resource } from '../../../lib/schema/kinds';
import { faultsInJsonFeed } from '../../feeds/faults-in-json';
import { faultsInAtom, faultsInRss } from '../../feeds/faults-in-xml';
import { resource } from '../content/made-up-content';

const ends: readonly FeedEnd[] = ['atom', 'rss', 'json'];
const faultsIn = { atom: faultsInAtom, rss: faultsInRss, json: faultsInJsonFeed };

/** Words that mean something to XML, HTML or JSON, a character that XML cannot hold, and some that take two places. */
const awkward = 'A & B <b>c</b> ]]> ]]> "d" \'e\' &amp; &lt; é 👩‍⚕️ \uFFFF\\';

function feedOf(resources: readonly Resource[], own: Partial<FeedContent> = {}): FeedContent {
  const entries = newestEntries(resources);
  const content = { id: 'urn:uuid:1', title: 'A feed', description: 'Of posts', address: '/topics/trust/' };
  return { ...content, updated: entries[0]?.day ?? '2026-01-01', entries, ...own };
}

test.for(ends)('a feed as %s is valid, with awkward words and with none', (end) => {
  const post = resource({
    title: awkward,
    summary: `${awkward} and enough more words to be a summary.`,
    changes: [{ date: '2026-11-24', note: awkward }],
    source: { label: awkward, address: 'https://example.org/?a=1&b=2', is: 'the resource' },
  });
  const content = feedOf([post], { title: awkward, description: awkward });
  const entries = content.entries.map((entry) => ({ ...entry, filed: [{ ...labelled, name: awkward }] }));
  expect(faultsIn[end](writeFeed({ ...content, entries }, end))).toEqual([]);
  expect(faultsIn[end](writeFeed(feedOf([]), end))).toEqual([]);
});

test.for(ends)('a feed as %s says what is in it, as another program reads it', (end) => {
  const post = resource({ title: awkward, added: '2026-11-20', changes: [{ date: '2026-11-24', note: awkward }] });
  const [changed, added] = read(writeFeed(feedOf([post], { title: awkward }), end), end);
  expect(changed).toMatchObject({ title: title(`Updated: ${awkward}`, end), day: '2026-11-24' });
  expect(changed?.address).toMatch(/\/resources\/talk\/#changes$/);
  expect(changed?.html).toContain('What changed: A &amp; B &lt;b&gt;c&lt;/b&gt; ]]&gt; ]]&gt; &quot;d&quot;');
  expect(added).toMatchObject({ title: title(awkward, end), day: '2026-11-20' });
  expect(added?.html).toContain('<a href="https://example.org/talks">Talks</a>');
  expect(added?.labels).toContain('Mental health');
  expect(new Set([changed?.id, added?.id]).size).toBe(2);
});

test.for(ends)('a change note is an entry of its own in %s, and leaves every other as it was', (end) => {
  const before = [
    resource({ slug: 'one' }),
    resource({ slug: 'two', changes: [{ date: '2026-11-25', note: 'First' }] }),
  ];
  const after = [
    resource({ slug: 'one', changes: [{ date: '2026-11-26', note: 'The slides' }] }),
    resource({
      slug: 'two',
      changes: [
        { date: '2026-11-25', note: 'First' },
        { date: '2026-11-25', note: 'Second' },
      ],
    }),
  ];
  const [was, is] = [before, after].map((posts) => read(writeFeed(feedOf(posts), end), end));
  const ids = new Set(was?.map(({ id }) => id));
  const fresh = is?.filter(({ id }) => !ids.has(id));
  expect(fresh?.map(({ html }) => /What changed: ([^<]+)/.exec(html)?.[1])).toEqual(['The slides', 'Second']);
  expect(is?.filter(({ id }) => ids.has(id))).toEqual(was);
});

test.for(ends)('a silent edit of the text changes no byte of %s', (end) => {
  const post = { people: [{ name: 'A. Speaker' }], changes: [{ date: '2026-11-25', note: 'A note' }] };
  const before = resource({ ...post, words: 100 });
  const after = resource({
    ...post,
    words: 900,
    reviewed: '2026-12-01',
    people: [{ name: 'A. Speaker', role: 'A role' }],
    documents: [{ label: 'Slides', address: 'not available', format: 'PDF' }],
  });
  expect(writeFeed(feedOf([after]), end)).toBe(writeFeed(feedOf([before]), end));
});

test.for(ends)('a silent edit of the summary brings no entry and no date to %s', (end) => {
  const [before, after] = [
    'A summary with a slpi in it, of some length.',
    'A summary with a slip in it, of some length.',
  ].map((summary) =>
    read(writeFeed(feedOf([resource({ summary })]), end), end).map(({ id, day, title }) => ({ id, day, title })),
  );
  expect(after).toEqual(before);
});

test('the newest fifty entries are in a feed, the newest first', () => {
  const days = Array.from({ length: 60 }, (_, index) => `2026-${String(1 + (index % 12)).padStart(2, '0')}-10`);
  const entries = newestEntries(days.map((added, index) => resource({ slug: `post-${index}`, added })));
  expect(entries.map(({ day }) => day)).toEqual([...days].sort().reverse().slice(0, 50));
});

test('a feed says its own words, what is said of the rights, and the day of its newest entry', () => {
  const content = feedOf([resource({ added: '2026-11-20' })], { title: awkward, description: awkward });
  const [atom = '', rss = '', json = ''] = ends.map((end) => writeFeed(content, end));
  const inXml = awkward.replace('\uFFFF', '');
  const { title, subtitle, rights: said, updated } = parseAtomFeed(atom);
  expect([title?.value, subtitle?.value, said?.value, updated]).toEqual([
    inXml,
    inXml,
    rights,
    '2026-11-20T00:00:00.000Z',
  ]);
  const channel = parseRssFeed(rss);
  expect([channel.title, channel.description, channel.copyright]).toEqual([inXml, inXml, rights]);
  expect(channel.lastBuildDate).toBe('Fri, 20 Nov 2026 00:00:00 GMT');
  expect(JSON.parse(json)).toMatchObject({
    title: awkward,
    description: awkward,
    language: 'en-GB',
    _rights: { rights },
  });
  expect(atom).toContain('<feed xml:lang="en-GB" ');
});

test('a feed of any words is valid', () => {
  const words = fc
    .string({ unit: 'binary', minLength: 3 })
    .map((text) => `${text.replace(/[\p{Cc}\p{Cs}]/gu, '')} and words`);
  fc.assert(
    fc.property(words, words, (one, two) => {
      const post = resource({ title: 'A talk', changes: [{ date: '2026-11-24', note: 'A note' }] });
      const content = feedOf([{ ...post, title: one, summary: two }], { title: two, description: one });
      const entries = content.entries.map((entry) => ({ ...entry, filed: [{ ...labelled, name: two }] }));
      expect(ends.flatMap((end) => faultsIn[end](writeFeed({ ...content, entries }, end)))).toEqual([]);
    }),
  );
});

const labelled = { slug: 'trust', shelf: 'topics' } as const;

test('a faulty feed is told from a good one', () => {
  const [atom = '', rss = '', json = ''] = ends.map((end) => writeFeed(feedOf([resource()]), end));
  expect(faultsInAtom(atom.replace(/<updated>[^<]+<\/updated>/, ''))).not.toEqual([]);
  expect(faultsInAtom(atom.replace(/(<entry>.*<\/entry>)/s, '$1$1'))).toEqual([
    expect.stringMatching(/^4\.2\.6, no id twice/),
  ]);
  expect(faultsInAtom(atom.replace('<title', '<title a=1'))).not.toEqual([]);
  expect(faultsInAtom(atom.replace(/<author>.*?<\/author>/s, ''))).toEqual([
    expect.stringMatching(/^4\.1\.1, an author/),
  ]);
  expect(faultsInRss(rss.replace('isPermaLink="false"', ''))).toEqual([expect.stringMatching(/^guid, no permalink/)]);
  expect(faultsInRss(rss.replace('GMT', 'BST'))).toEqual([expect.stringMatching(/^pubDate/)]);
  expect(faultsInRss(rss.replace('</item>', '<author>A name</author><by/></item>'))).toHaveLength(2);
  expect(faultsInJsonFeed(json.replace('1.1', '1'))).toHaveLength(1);
  expect(faultsInJsonFeed(json.replace('"authors"', '"author"'))).toHaveLength(2);
});

/** A title as the form has it: in RSS plain words, whose one impossible sign is pulled apart, and in Atom HTML. */
function title(words: string, end: FeedEnd): string {
  if (end === 'json') return words;
  const inXml = words.replace('\uFFFF', '');
  if (end === 'rss') return inXml.replaceAll(']]>', ']] >');
  return inXml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

interface ReadEntry {
  id: string;
  title: string;
  address: string;
  day: string;
  html: string;
  labels: string[];
}

/** The entries as feedsmith reads them, which had no part in writing them. */
function read(text: string, end: FeedEnd): ReadEntry[] {
  return reading[end](text).map((entry) => ({ ...entry, day: new Date(entry.day).toISOString().slice(0, 10) }));
}

const reading: Readonly<Record<FeedEnd, (text: string) => ReadEntry[]>> = {
  atom: (text) =>
    (parseAtomFeed(text).entries ?? []).map((entry) => ({
      id: entry.id ?? '',
      title: entry.title?.value ?? '',
      address: entry.links?.[0]?.href ?? '',
      day: entry.updated ?? '',
      html: entry.summary?.value ?? '',
      labels: entry.categories?.flatMap(({ label }) => label ?? []) ?? [],
    })),
  rss: (text) =>
    (parseRssFeed(text).items ?? []).map((item) => ({
      id: item.guid?.value ?? '',
      title: item.title ?? '',
      address: item.link ?? '',
      day: item.pubDate ?? '',
      html: item.description ?? '',
      labels: item.categories?.flatMap(({ name }) => name ?? []) ?? [],
    })),
  json: (text) =>
    (parseJsonFeed(text).items ?? []).map((item) => ({
      id: item.id ?? '',
      title: item.title ?? '',
      address: item.url ?? '',
      day: item.date_published ?? '',
      html: item.content_html ?? '',
      labels: item.tags ?? [],
    })),
};
