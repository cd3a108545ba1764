import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../../lib/content/load';
import { newestEntries, writeFeed } from '../../../lib/outputs/feeds';
import { rights } from '../../../lib/outputs/output-file';
import { type FeedEnd, routes } from '../../../lib/routes';
import type { Resource } from '../../../lib/schema/kinds';
import { site } from '../../../lib/site';
import { problemsInJsonFeed } from '../../feeds/problems-in-json';
import { problemsInAtom, problemsInRss } from '../../feeds/problems-in-xml';
import { readFeed } from '../../feeds/read-feed';
import { resource } from '../content/made-up-content';

const ends: readonly FeedEnd[] = ['atom', 'rss', 'json'];
const problemsIn = { atom: problemsInAtom, rss: problemsInRss, json: problemsInJsonFeed };

/** Text that XML, HTML or JSON would read as code, with a character that XML can't have and some outside the basic plane. */
const awkward = 'A & B <b>c</b> ]]> ]]> "d" \'e\' &amp; &lt; é 👩‍⚕️ \uFFFF\\';

const page = { url: '/topics/trust/', title: 'Trust', summary: 'Resources on trust.' };

function feedOf(resources: readonly Resource[], end: FeedEnd, own: Partial<typeof page> = {}): string {
  return writeFeed({ ...page, ...own }, newestEntries(resources), end);
}

test.for(ends)('a feed as %s is valid, with awkward text and without entries', (end) => {
  const post = resource({
    title: awkward,
    summary: `${awkward} and enough more words to be a summary.`,
    changes: [{ date: '2026-11-24', note: awkward }],
    source: { label: awkward, address: 'https://example.org/?a=1&b=2', is: 'the resource' },
  });
  const entries = newestEntries([post]).map((entry) => ({ ...entry, labels: [{ ...label, name: awkward }] }));
  expect(problemsIn[end](writeFeed({ ...page, title: awkward, summary: awkward }, entries, end))).toEqual([]);
  expect(problemsIn[end](feedOf([], end))).toEqual([]);
});

const label = { slug: 'trust', scheme: `${site.address}/topics/trust/` };

test.for(ends)('another program reads in a feed as %s what we wrote', (end) => {
  const post = resource({ title: awkward, added: '2026-11-20', changes: [{ date: '2026-11-24', note: awkward }] });
  const [changed, added] = readFeed(feedOf([post], end), end);
  expect(changed).toMatchObject({ title: inFeed(`Updated: ${awkward}`, end), day: '2026-11-24' });
  expect(changed?.address).toMatch(/\/resources\/talk\/#about-this-page$/);
  expect(changed?.html).toContain('What changed: A &amp; B &lt;b&gt;c&lt;/b&gt; ]]&gt; ]]&gt; &quot;d&quot;');
  expect(added).toMatchObject({ title: inFeed(awkward, end), day: '2026-11-20' });
  expect(changed?.summary).toBe(inFeed(`What changed: ${awkward}`, end));
  // Whoever reads only the feed learns what it is, who made it, when, and where it comes from.
  expect(added?.html).toMatch(
    /<p>Learning event · LARCH · Date not known\. Source: <a href="https:\/\/example\.org\/talks">Talks<\/a><\/p>$/,
  );
  expect(added?.html).toContain(`<a href="${site.address}/resources/talk/">A &amp; B`);
  expect(added?.authors).toEqual([site.name]);
  expect(added?.labels).toContain('Mental health');
  expect(new Set([changed?.id, added?.id]).size).toBe(2);
});

test('a new approach is an entry that says what it changes, whether it does, and how sure we can be', () => {
  const [approach] = loadLibrary().approaches;
  const [entry] = newestEntries([], approach ? [approach] : []);
  const [first] = approach?.outcomes ?? [];
  expect(entry?.title).toBe(`What works: ${approach?.name}`);
  expect(entry?.html).toContain(`${first?.name}: ${first?.verdict} (${first?.certainty})`);
  expect(entry?.url).toBe(`${site.address}/what-works/${approach?.slug}/`);
});

test('a change note is an entry of its own, and changes no other entry', () => {
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
  const [was, is] = [before, after].map((list) => newestEntries(list));
  const ids = new Set(was?.map(({ id }) => id));
  const fresh = is?.filter(({ id }) => !ids.has(id));
  expect(fresh?.map(({ html }) => /What changed: ([^<]+)/.exec(html)?.[1])).toEqual(['The slides', 'Second']);
  expect(is?.filter(({ id }) => ids.has(id))).toEqual(was);
});

test('a silent edit adds no entry, and only an edited summary changes one, without a new date', () => {
  const post = { people: [{ name: 'A. Speaker' }], changes: [{ date: '2026-11-25', note: 'A note' }] };
  const edited = { words: 900, reviewed: '2026-12-01', people: [{ name: 'A. Speaker', role: 'A role' }] };
  const before = newestEntries([resource(post)]);
  expect(newestEntries([resource({ ...post, ...edited })])).toEqual(before);
  const corrected = newestEntries([resource({ ...post, summary: 'A summary without its typo, of some length.' })]);
  expect(corrected.map(({ html, summary, ...entry }) => entry)).toEqual(
    before.map(({ html, summary, ...entry }) => entry),
  );
});

test('a feed has the newest fifty entries, the newest first', () => {
  const days = Array.from({ length: 60 }, (_, index) => `2026-${String(1 + (index % 12)).padStart(2, '0')}-10`);
  const entries = newestEntries(days.map((added, index) => resource({ slug: `post-${index}`, added })));
  expect(entries.map(({ day }) => day)).toEqual([...days].sort().reverse().slice(0, 50));
});

test('a feed has the title of its page, the rights, and the day of its newest entry', () => {
  const posts = [resource({ added: '2026-11-20' })];
  const [atom = '', rss = '', json = ''] = ends.map((end) => feedOf(posts, end, { summary: awkward }));
  const title = `Trust – ${site.name}`;
  const description = inFeed(awkward, 'atom');
  const read = parseAtomFeed(atom);
  expect([read.title?.value, read.subtitle?.value, read.rights?.value, read.updated]).toEqual([
    title,
    description,
    rights,
    '2026-11-20T00:00:00Z',
  ]);
  expect(atom).toContain('xml:lang="en-GB"');
  expect(parseRssFeed(rss)).toMatchObject({
    title,
    description,
    copyright: rights,
    lastBuildDate: 'Fri, 20 Nov 2026 00:00:00 GMT',
  });
  expect(JSON.parse(json)).toMatchObject({ title, description: awkward, language: 'en-GB', _rights: { rights } });
  expect(JSON.parse(feedOf(posts, 'json', { url: routes.home }))).toMatchObject({ title: site.name });
});

test('the rules find what is wrong in a feed', () => {
  const [atom = '', rss = '', json = ''] = ends.map((end) => feedOf([resource()], end));
  expect(problemsInAtom(atom.replace(/<updated>[^<]+<\/updated>/, ''))).not.toEqual([]);
  expect(problemsInAtom(atom.replace(/(<entry>.*<\/entry>)/s, '$1$1'))).toEqual([
    expect.stringMatching(/^4\.2\.6, no id twice/),
  ]);
  expect(problemsInAtom(atom.replace('<title', '<title a=1'))).not.toEqual([]);
  expect(problemsInAtom(atom.replace(/<author>.*?<\/author>/s, ''))).toEqual([
    expect.stringMatching(/^4\.1\.1, an author/),
  ]);
  expect(problemsInRss(rss.replace('isPermaLink="false"', ''))).toEqual([expect.stringMatching(/^guid, no permalink/)]);
  expect(problemsInRss(rss.replace('GMT', 'BST'))).toEqual([expect.stringMatching(/^pubDate/)]);
  expect(problemsInRss(rss.replace('</item>', '<author>A name</author><by/></item>'))).toHaveLength(2);
  expect(problemsInJsonFeed(json.replace('1.1', '1'))).toHaveLength(1);
  expect(problemsInJsonFeed(json.replace('"authors"', '"author"'))).toHaveLength(2);
});

/** Text as a format can have it. */
function inFeed(text: string, end: FeedEnd): string {
  return end === 'json' ? text : text.replace('\uFFFF', '');
}
