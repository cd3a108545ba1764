// Runs in the browser. What the pack page shows of a page: of a resource or statistic from its JSON version, of any other from its HTML.
import { addressInPack, type PackItem } from '../../lib/outputs/pack';
import { twinAt } from '../../lib/routes';

export interface PackedPage {
  item: PackItem;
  /** Its path on this site. */
  path: string;
  title: string;
  /** The full URL. */
  url: string;
  summary: string;
  /** "Evidence review", "Statistic". */
  type: string;
  /** Slug of the category of a resource; empty for other pages. */
  category: string;
  /** Date, and whose it is. */
  facts: string;
  /** Why readers should not rely on it, or why it couldn't be shown. */
  warning: string;
  isMissing: boolean;
}

/** What we read of a JSON version. */
interface PageJson {
  title: string;
  summary: string;
  address: string;
  /** Only the source of a statistic says who it is by. */
  source?: { by?: string };
  kind?: string;
  category?: { slug: string };
  organisations?: { name: string }[];
  date?: string;
  withdrawnBecause?: string | null;
  supersededBy?: { title: string } | null;
}

const types: Readonly<Record<string, string>> = {
  statistics: 'Statistic',
  topics: 'Topic',
  organisations: 'Organisation',
  categories: 'Type of resource',
  audiences: 'Audience',
  'life-stages': 'Life stage',
  places: 'Place',
};

/** Loads one page of a pack; `base` is the path that the site is below. */
export async function loadPacked(item: PackItem, base: string): Promise<PackedPage> {
  return (await loadAt(item, base + addressInPack(item.page))) ?? missing(item, base + addressInPack(item.page));
}

/** The page at a path, or at the path that it has moved to; undefined if there is none. */
async function loadAt(item: PackItem, path: string, isMoved = false): Promise<PackedPage | undefined> {
  const json = /\/(?:resources|statistics)\/[^/]+\/$/.test(path) ? await ask(twinAt(path, 'json')) : undefined;
  if (json?.ok) return fromJson(item, path, await json.json());
  const answer = await ask(path);
  if (answer?.status === 404) return undefined;
  if (!answer?.ok) return missing(item, path, 'We couldn’t load this page. Try again later.');
  const html = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const moved = movedTo(html) ?? new URL(answer.url).pathname;
  if (moved !== path && !isMoved) return loadAt(item, moved, true);
  return fromHtml(item, path, html);
}

/** Where a page that has moved sends its readers, on a host that can't redirect. */
function movedTo(html: Document): string | undefined {
  const [, url] =
    /^0; ?url=(.+)$/i.exec(html.querySelector('[http-equiv=refresh]')?.getAttribute('content') ?? '') ?? [];
  return url && new URL(url, location.href).pathname;
}

function fromHtml(item: PackItem, path: string, html: Document): PackedPage {
  const meta = (name: string) => html.querySelector(`meta[${name}]`)?.getAttribute('content') ?? '';
  return {
    item,
    path,
    title: meta('property="og:title"') || html.title,
    url: html.querySelector('link[rel=canonical]')?.getAttribute('href') ?? location.origin + path,
    summary: meta('name=description'),
    type: typeOf(item),
    category: '',
    facts: '',
    warning: '',
    isMissing: false,
  };
}

function typeOf({ page }: PackItem): string {
  return page.includes('/') ? (types[page.split('/')[0] ?? ''] ?? 'Page') : '';
}

function fromJson(item: PackItem, path: string, page: PageJson): PackedPage {
  const { title, summary, address, kind, category, organisations, date, withdrawnBecause, supersededBy, source } = page;
  const warnings = [
    withdrawnBecause && `Withdrawn: ${withdrawnBecause}`,
    supersededBy && `Replaced by: ${supersededBy.title}`,
  ];
  return {
    item,
    path,
    title,
    url: address,
    summary,
    type: kind ?? typeOf(item),
    category: category?.slug ?? '',
    facts: [date, organisations?.[0]?.name, source?.by].filter(Boolean).join(' · '),
    warning: warnings.filter(Boolean).join(' '),
    isMissing: false,
  };
}

function missing(
  item: PackItem,
  path: string,
  warning = 'This page doesn’t exist or has been removed. Check the link.',
): PackedPage {
  const none = { url: location.origin + path, summary: '', type: '', category: '', facts: '' };
  return { item, path, title: item.page, ...none, warning, isMissing: true };
}

function ask(path: string): Promise<Response | undefined> {
  return fetch(path).catch(() => undefined);
}
