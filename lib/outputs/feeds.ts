/**
 * Feeds as Atom (RFC 4287), RSS 2.0 (https://www.rssboard.org/rss-specification) and JSON Feed 1.1
 * (https://www.jsonfeed.org/version/1.1/): one of everything, and one of each page that has a feed. The same content gives the same bytes.
 */
import { kindOf, makerOf } from '../content/cards';
import { loadLibrary } from '../content/load';
import { formatDateOf } from '../content/resource-dates';
import { listResources, listResourcesOn } from '../content/resources';
import { isTaxonomy, taxonomyNames } from '../content/taxonomies';
import { termsNamed } from '../content/terms';
import type { Page } from '../pages/page';
import { addressOf, type FeedEnd, feedAt, routes, sections } from '../routes';
import type { Approach, Resource, Taxonomy } from '../schema/kinds';
import { site } from '../site';
import { escapeHtml } from './escape-html';
import { fileAt, type OutputFile, rights, rightsUrl, toJson } from './output-file';
import { firstUrl, urnOf } from './resource-record';

/** Most entries in a feed: enough for a month, but small enough to be fetched hourly. */
const maxEntries = 50;

const feedEnds: readonly FeedEnd[] = ['atom', 'rss', 'json'];

/** Each feed in its three formats. */
export function feedFiles(pages: readonly Page[]): OutputFile[] {
  return pages
    .filter(({ hasFeed }) => hasFeed)
    .flatMap((page) =>
      feedEnds.map((end) =>
        fileAt(feedAt(page.url, end), () => writeFeed(page, newestEntries(resourcesOf(page), approachesOf(page)), end)),
      ),
    );
}

/** The resources of a feed: all for the home page, otherwise those with the page's term. */
function resourcesOf({ url, slug = '' }: Page): readonly Resource[] {
  const [, taxonomy = ''] = url.split('/');
  return isTaxonomy(taxonomy) ? listResourcesOn(taxonomy, slug) : listResources();
}

/** The approaches on a topic; all for the home page. */
function approachesOf({ url, type, slug = '' }: Page): readonly Approach[] {
  const { approaches } = loadLibrary();
  if (type === 'topic') return approaches.filter(({ topics }) => topics.includes(slug));
  return url === routes.home ? approaches : [];
}

type FeedEntry = ReturnType<typeof newestEntries>[number];

/**
 * The newest entries, newest first; within a day in list order. An entry is a new resource or approach, or a change note of a resource.
 * Edits without a note aren't entries.
 */
export function newestEntries(resources: readonly Resource[], approaches: readonly Approach[] = []) {
  return [
    ...approaches.map((approach) => ({ day: approach.added, entry: () => approachEntry(approach) })),
    ...resources.flatMap((resource) => [
      ...resource.changes.map(({ date }, index) => ({ day: date, entry: () => entryOf(resource, index) })),
      { day: resource.added, entry: () => entryOf(resource, -1) },
    ]),
  ]
    .sort((a, b) => (a.day < b.day ? 1 : -Number(a.day > b.day)))
    .slice(0, maxEntries)
    .map(({ entry }) => entry());
}

function approachEntry({ slug, name, summary, outcomes, topics, added }: Approach) {
  const path = addressOf('approaches', slug);
  const url = site.address + path;
  const verdicts = outcomes.map((outcome) => `${outcome.name}: ${outcome.verdict} (${outcome.certainty})`);
  return {
    id: urnOf(path),
    title: `What works: ${name}`,
    url,
    /** `YYYY-MM-DD`. */
    day: added,
    /** What happened, in plain text. */
    summary,
    /** The same as HTML, with type, author, date and source. */
    html: paragraphs(`${linkTo(name, url)}: ${escapeHtml(summary)}`, escapeHtml(`${verdicts.join('; ')}.`)),
    labels: labelsOn({ topics }),
  };
}

/** The note at `index`, or the resource itself. */
function entryOf(resource: Resource, index: number) {
  const { slug, title, summary, source, added, changes, category, topics, lifeStages } = resource;
  const id = firstUrl(resource);
  const url = site.address + addressOf('resources', slug);
  const change = changes[index];
  // Number notes within a day, so that a note added below others changes no other ID.
  const number = changes.slice(0, index + 1).filter(({ date }) => date === change?.date).length;
  const facts = [kindOf(resource), makerOf(resource), formatDateOf(resource)].filter(Boolean).join(' · ');
  const html = paragraphs(
    `${linkTo(title, url)}: ${escapeHtml(summary)}`,
    `${escapeHtml(facts)}. Source: ${linkTo(source.label, source.address)}`,
  );
  const common = { html, day: added, labels: labelsOn({ categories: [category], topics, 'life-stages': lifeStages }) };
  if (!change) return { id: urnOf(id), title, url, summary, ...common };
  const what = `What changed: ${change.note}`;
  return {
    ...common,
    id: urnOf(`${id}#${change.date}/${number}`),
    title: `Updated: ${title}`,
    url: `${url}#${sections.about}`,
    day: change.date,
    summary: what,
    html: paragraphs(escapeHtml(what)) + html,
  };
}

function linkTo(name: string, url: string): string {
  return `<a href="${escapeHtml(url)}">${escapeHtml(name)}</a>`;
}

/** HTML in paragraphs. */
function paragraphs(...texts: readonly string[]): string {
  return texts.map((html) => `<p>${html}</p>`).join('');
}

function labelsOn(filed: Partial<Record<Taxonomy, readonly string[]>>) {
  return taxonomyNames.flatMap((taxonomy) =>
    termsNamed(taxonomy, filed[taxonomy] ?? []).map(({ slug, name }) => ({
      slug,
      name,
      /** The URL of the term's page. */
      scheme: site.address + addressOf(taxonomy, slug),
    })),
  );
}

export function writeFeed(page: FeedPage, entries: readonly FeedEntry[], end: FeedEnd): string {
  return writers[end](feedOf(page, entries, end));
}

type FeedPage = Pick<Page, 'url' | 'title' | 'summary'>;
type Feed = ReturnType<typeof feedOf>;

function feedOf(page: FeedPage, entries: readonly FeedEntry[], end: FeedEnd) {
  const isHome = page.url === routes.home;
  const [oldest = '2026-01-01'] = listResources()
    .map(({ added }) => added)
    .sort();
  return {
    id: urnOf(`feed ${page.url}`),
    title: isHome ? site.name : `${page.title} – ${site.name}`,
    description: isHome ? site.description : page.summary,
    url: site.address + page.url,
    ownUrl: site.address + feedAt(page.url, end),
    // Atom requires a date (RFC 4287, section 4.1.1), even without entries.
    updated: entries[0]?.day ?? oldest,
    entries,
  };
}

const writers: Readonly<Record<FeedEnd, (feed: Feed) => string>> = { atom: toAtom, rss: toRss, json: toJsonFeed };

function toAtom({ id, title, description, url, ownUrl, updated, entries }: Feed): string {
  return xmlFile(
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">`,
    element('id', id),
    element('title', title),
    element('subtitle', description),
    element('updated', atMidnight(updated)),
    element('link', undefined, { rel: 'alternate', type: 'text/html', href: url }),
    element('link', undefined, { rel: 'self', type: 'application/atom+xml', href: ownUrl }),
    element('rights', rights),
    `<author>${element('name', site.name)}${element('uri', `${site.address}/`)}</author>`,
    ...entries.flatMap((entry) => [
      '<entry>',
      element('id', entry.id),
      element('title', entry.title),
      element('link', undefined, { rel: 'alternate', type: 'text/html', href: entry.url }),
      element('published', atMidnight(entry.day)),
      element('updated', atMidnight(entry.day)),
      element('summary', entry.summary),
      element('content', entry.html, { type: 'html' }),
      ...entry.labels.map(({ slug, name, scheme }) =>
        element('category', undefined, { term: slug, scheme, label: name }),
      ),
      '</entry>',
    ]),
    '</feed>',
  );
}

function toRss({ title, description, url, ownUrl, updated, entries }: Feed): string {
  return xmlFile(
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>',
    element('title', title),
    element('link', url),
    element('description', description),
    element('atom:link', undefined, { rel: 'self', type: 'application/rss+xml', href: ownUrl }),
    element('language', site.language.toLowerCase()),
    element('copyright', rights),
    element('lastBuildDate', new Date(updated).toUTCString()),
    element('docs', 'https://www.rssboard.org/rss-specification'),
    ...entries.flatMap((entry) => [
      '<item>',
      element('title', entry.title),
      element('link', entry.url),
      element('guid', entry.id, { isPermaLink: 'false' }),
      element('pubDate', new Date(entry.day).toUTCString()),
      // RSS's own author element is an email address.
      element('dc:creator', site.name),
      element('description', entry.summary),
      element('content:encoded', entry.html),
      ...entry.labels.map(({ name, scheme }) => element('category', name, { domain: scheme })),
      '</item>',
    ]),
    '</channel></rss>',
  );
}

function toJsonFeed({ title, description, url, ownUrl, entries }: Feed): string {
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: url,
    feed_url: ownUrl,
    language: site.language,
    authors: [{ name: site.name, url: `${site.address}/` }],
    _rights: { about: rightsUrl, rights },
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: atMidnight(entry.day),
      date_modified: atMidnight(entry.day),
      tags: entry.labels.map(({ name }) => name),
    })),
  });
}

/** Atom and JSON Feed require a time, but we only know the day. */
function atMidnight(day: string): string {
  return `${day}T00:00:00Z`;
}

function xmlFile(...lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines.join('\n')}\n`;
}

/** An element, empty if its text is undefined. */
function element(name: string, text: string | undefined, attributes: Readonly<Record<string, string>> = {}): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  return text === undefined ? `<${start}/>` : `<${start}>${escapeXml(text)}</${name}>`;
}

/** Escape text and drop characters that XML doesn't allow (https://www.w3.org/TR/xml/#charsets). */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''));
}
