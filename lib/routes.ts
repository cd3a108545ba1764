/** Every URL of the site. Nothing else joins strings to make one. */
import type { Taxonomy } from './content/resources';
import { packAddress } from './outputs/pack';
import type { ContentFolder } from './schema/kinds';

/** What the finder's script needs of addresses. It takes these and leaves `routes` behind, a kilobyte that it has no use for. */
const home = '/';
const resources = '/resources/';
const whatWorks = '/what-works/';
const searchAnchor = 'words';
const filtersAnchor = 'filters';
const resultsAnchor = 'results';
const searchRecords = '/search/records.json';
const searchTexts = '/search/texts.json';
const searchWords = '/search/words.json';
const fullTexts = '/search/text/';
export const finderParts = {
  searchAnchor,
  filtersAnchor,
  resultsAnchor,
  searchRecords,
  searchTexts,
  searchWords,
  fullTexts,
  resources,
} as const;

export const routes = {
  home,
  resources,
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
  searchAnchor,
  filtersAnchor,
  resultsAnchor,
  searchRecords,
  searchTexts,
  searchWords,
  fullTexts,
  captions: '/captions/',
  linkCards: '/cards/',
  subscribe: '/subscribe-and-reuse/',
  feeds: '/feeds/',
  pack: packAddress,
  editor: '/admin/',
  sitemap: '/sitemap.xml',
  licences: '/licences.txt',
  mainAnchor: 'main',
} as const;

/** The files that programs read. They stand apart because `routes` goes to browsers as a whole. */
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

/** The URLs of pages that have no file of their own in `content/`, and the names that files and folders of the site take: no editor's page may have one of them. */
export const fixedUrls: readonly string[] = /* @__PURE__ */ (() => [
  ...[routes.home, routes.resources, routes.topics, routes.lifeStages, routes.audiences, routes.organisations],
  ...[routes.categories, routes.statistics, routes.allStatistics, routes.places, routes.glossary, routes.pack],
  routes.whatWorks,
  ...[routes.complete, routes.editor],
])();
export const reservedUrls: readonly string[] = /* @__PURE__ */ (() => [
  ...fixedUrls,
  ...['404', '_next', 'captions', 'cards', 'data', 'documents', 'feeds', 'fonts', 'images', 'index', 'page'].map(
    rooted,
  ),
  ...['scripts', 'search', 'styles', 'videos'].map(rooted),
])();

function rooted(name: string): string {
  return `/${name}/`;
}

/** The anchors that code gives to a page beside those of its own headings. */
export const sections = {
  recordings: 'recordings',
  transcript: 'transcript',
  talks: 'talks',
  share: 'share',
  cite: 'cite',
  related: 'read-next',
  about: 'about-this-page',
} as const;

/** The anchors that a page of this folder has beside those of its own headings. */
export function anchorsOf(folder: ContentFolder): readonly string[] {
  return folder === 'resources' ? [routes.mainAnchor, ...Object.values(sections)] : [routes.mainAnchor];
}

/** The address of one content file, or of a year or reading time: `/resources/<slug>/`; a page of its own stands at the root. */
export function addressOf(folder: ContentFolder | Taxonomy, slug: string): string {
  if (folder === 'approaches') return `${whatWorks}${slug}/`;
  if (folder !== 'pages') return `/${folder}/${slug}/`;
  return slug === 'home' ? home : `/${slug}/`;
}

/**
 * Where the web editor opens one file: its collections are the folders of `content/`. With a field, such as
 * `recordings 1 video`, it leads there; the editor has no addresses for fields, so that part is ours (components/editor/lead-to-field.ts).
 */
export function editorAt(folder: ContentFolder, slug: string, field?: string): string {
  const query = field ? `?${fieldInQuery}=${field.replaceAll(' ', '.')}` : '';
  return `${routes.editor}${query}#/collections/${folder}/entries/${slug}`;
}

/** The name under which an address of the editor names a field. */
export const fieldInQuery = 'field';

/** The address of page `page` (from 1) of a list: the first is the list's own. */
export function pageOf(list: string, page: number): string {
  return page === 1 ? list : `${list}page/${page}/`;
}

/** The anchor of a recording on its page, by its place from 0. */
export function recordingAnchor(index: number): string {
  return `recording-${index + 1}`;
}

/** A file that is made of captions; `end` is the end of its name, such as `vtt`. */
export function captionsAt(slug: string, recording: string, end: string): string {
  return `${routes.captions}${slug}/${recording}.${end}`;
}

/** The text on the page of a statistic that can be copied, with its source. */
export const copyAnchor = 'copy';

/** A file that says the same as the page at `address` in another form: `/resources/remi/` has `/resources/remi.md`, the home page `/index.md`. */
export function twinAt(address: string, end: string): string {
  return `${address === '/' ? '/index' : address.slice(0, -1)}.${end}`;
}

/** The feed of what the page at `address` lists: `/topics/trust/` has `/feeds/topics/trust.atom`; the home page's is of everything. */
export function feedAt(address: string, end: FeedEnd): string {
  return routes.feeds + (address === routes.home ? `all.${end}` : twinAt(address, end).slice(1));
}

/** The forms of a feed, by the ends of their names. */
export type FeedEnd = 'atom' | 'rss' | 'json';

/** The link card of the page at `address`: `/resources/remi/` has `/cards/resources/remi.png`. All pages of a list have that of its first. */
export function linkCardAt(address: string): string {
  return `${routes.linkCards}${twinAt(address.replace(/page\/\d+\/$/, ''), 'png').slice(1)}`;
}

/** The page of a place: `/places/camden/`. */
export function placeUrl(place: string): string {
  return `${routes.places}${place}/`;
}

/** The list of approaches for one aim, audience or topic. */
export function approachesFor(slug: string): string {
  return `${routes.whatWorks}for/${slug}/`;
}

/** The list of resources, searched for some words. */
export function searchFor(words: string): string {
  return `${routes.resources}?q=${encodeURIComponent(words).replaceAll('%20', '+')}`;
}
