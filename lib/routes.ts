/** Every URL of the site. No other module builds URLs. */

import { packAddress } from './pack';
import type { ContentFolder, Taxonomy } from './schema/kinds';

/** What the finder's script needs, apart from `routes` to save it a kilobyte. */
export const finderParts = {
  resources: '/resources/',
  searchAnchor: 'words',
  filtersAnchor: 'filters',
  resultsAnchor: 'results',
  searchRecords: '/search/records.json',
  searchTexts: '/search/texts.json',
  searchWords: '/search/words.json',
  fullTexts: '/search/text/',
} as const;

const home = '/';
const whatWorks = '/what-works/';

export const routes = /* @__PURE__ */ (() =>
  ({
    ...finderParts,
    home,
    topics: '/topics/',
    lifeStages: '/life-stages/',
    audiences: '/audiences/',
    organisations: '/organisations/',
    categories: '/categories/',
    glossary: '/glossary/',
    about: '/about/',
    howToUse: '/how-to-use/',
    accessibility: '/accessibility/',
    privacy: '/privacy/',
    contribute: '/contribute/',
    complete: '/help-complete-the-library/',
    statistics: '/statistics/',
    allStatistics: '/statistics/all/',
    whatWorks,
    places: '/places/',
    search: '/resources/#words',
    captions: '/captions/',
    linkCards: '/cards/',
    /** The drawing in the footer, from `npm run make:icons`. */
    rings: '/rings.svg',
    subscribe: '/subscribe-and-reuse/',
    feeds: '/feeds/',
    pack: packAddress,
    editor: '/admin/',
    sitemap: '/sitemap.xml',
    licences: '/licences.txt',
    mainAnchor: 'main',
  }) as const)();

/** The only page of a route that has none; the build leaves it behind. */
export const noPage = '_none';

/** URLs of data files. Separate, because `routes` as a whole goes to browsers. */
export const dataRoutes = {
  calendar: '/feeds/events.ics',
  list: '/data/resources.json',
  table: '/data/resources.csv',
  listSchema: '/data/resources.schema.json',
  resourceSchema: '/data/resource.schema.json',
  llms: '/llms.txt',
  statistics: '/data/statistics.json',
  statisticTable: '/data/statistics.csv',
  approaches: '/data/approaches.json',
  approachTable: '/data/approaches.csv',
  census: '/data/census-2021-ethnic-group.csv',
} as const;

/** URLs of pages without a file in `content/`, and names of the site's files and folders: reserved, so editors' pages can't use them. */
export const fixedUrls: readonly string[] = /* @__PURE__ */ (() => [
  ...[routes.home, routes.resources, routes.topics, routes.lifeStages, routes.audiences, routes.organisations],
  ...[routes.categories, routes.statistics, routes.allStatistics, routes.places, routes.glossary, routes.pack],
  ...[routes.whatWorks, routes.complete, routes.editor],
])();
export const reservedUrls: readonly string[] = /* @__PURE__ */ (() => [
  ...fixedUrls,
  `${whatWorks}for/`,
  ...'404 _next captions cards data documents feeds fonts images index page scripts search styles videos'
    .split(' ')
    .map((name) => `/${name}/`),
])();

/** Anchors that pages have in addition to their headings'. */
export const sections = {
  recordings: 'recordings',
  transcript: 'transcript',
  talks: 'talks',
  share: 'share',
  cite: 'cite',
  related: 'read-next',
  about: 'about-this-page',
} as const;

/** The additional anchors of pages from this folder. */
export function anchorsOf(folder: ContentFolder): readonly string[] {
  return [routes.mainAnchor, ...(folder === 'resources' ? Object.values(sections) : [sections.about])];
}

/** The URL of a content file: `/resources/<slug>/`; editors' pages are at the root. */
export function addressOf(folder: ContentFolder | Taxonomy, slug: string): string {
  if (folder === 'approaches') return `${whatWorks}${slug}/`;
  if (folder !== 'pages') return `/${folder}/${slug}/`;
  return slug === 'home' ? home : `/${slug}/`;
}

/**
 * The URL of a file in the web editor, whose collections are the folders of `content/`. A field, such as
 * `recordings 1 video`, is our addition, because Decap has no URLs for fields (components/editor/wanted-field.ts).
 */
export function editorAt(folder: ContentFolder, slug: string, field?: string): string {
  const query = field ? `?${fieldInQuery}=${field.replaceAll(' ', '.')}` : '';
  return `${routes.editor}${query}#/collections/${folder}/entries/${slug}`;
}

/** The query parameter for a field in the editor's URLs. */
export const fieldInQuery = 'field';

/** The URL of page `page` (from 1) of a list: the first is the list's own. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The URL of the first page of a list; any other URL as it is. */
export function firstPageOf(url: string): string {
  return url.replace(/(?<=^\/.+\/)page\/\d+\/$/, '');
}

/** The anchor of a recording on its page, by index. */
export function recordingAnchor(index: number): string {
  return `recording-${index + 1}`;
}

/** The URL of a file made from captions; `end` is its extension, such as `vtt`. */
export function captionsAt(slug: string, recording: string, end: string): string {
  return `${routes.captions}${slug}/${recording}.${end}`;
}

/** The URL of another version of the page at `address`: `/resources/remi/` has `/resources/remi.md`, the home page `/index.md`. */
export function versionAt(address: string, end: string): string {
  return `${address === '/' ? '/index' : address.slice(0, -1)}.${end}`;
}

/** The feed URL of the page at `address`: `/topics/trust/` has `/feeds/topics/trust.atom`; the home page's feed has everything. */
export function feedAt(address: string, end: FeedEnd): string {
  return routes.feeds + (address === routes.home ? `all.${end}` : versionAt(address, end).slice(1));
}

/** Feed formats, by extension. */
export type FeedEnd = 'atom' | 'rss' | 'json';

/** The link card URL of the page at `address`: `/resources/remi/` has `/cards/resources/remi.png`. Later pages of a list share the first page's. */
export function linkCardAt(address: string): string {
  return `${routes.linkCards}${versionAt(firstPageOf(address), 'png').slice(1)}`;
}

/** The page of a place: `/places/camden/`. */
export function placeUrl(place: string): string {
  return `${routes.places}${place}/`;
}

/** The list of approaches for one aim, audience or topic. */
export function approachesFor(slug: string): string {
  return `${routes.whatWorks}for/${slug}/`;
}

/** A search in the finder. */
export function searchFor(words: string): string {
  return `${routes.resources}?q=${encodeURIComponent(words).replaceAll('%20', '+')}`;
}
