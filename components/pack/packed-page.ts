// Runs in the browser. What the pack page shows of a page, from its JSON version.
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

/** What we read of a JSON version; pages other than resources have only the first four. */
interface PageJson {
  title: string;
  summary: string;
  address: string;
  lists?: { title: string; entries: { note: string | null }[] }[];
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
  evidence: 'Place',
  resources: 'Chapter',
};

/** Loads one page of a pack; `base` is the path that the site is below. */
export async function loadPacked(item: PackItem, base: string): Promise<PackedPage> {
  const path = base + addressInPack(item.page);
  const answer = await ask(twinAt(path, 'json'));
  if (answer?.ok) return fromJson(item, path, await answer.json());
  if (answer?.status !== 404) return missing(item, path, 'We couldn’t load this page. Try again later.');
  const moved = await findMoved(path);
  const there = moved === undefined ? undefined : await ask(twinAt(moved, 'json'));
  if (moved !== undefined && there?.ok) return fromJson(item, moved, await there.json());
  return missing(item, path, 'This page doesn’t exist or has been removed. Check the link.');
}

function fromJson(item: PackItem, path: string, page: PageJson): PackedPage {
  const { title, summary, address, kind, category, organisations, date, withdrawnBecause, supersededBy, lists } = page;
  const source = lists?.find((list) => list.title === 'Source')?.entries[0]?.note;
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
    type: kind ?? (item.page.includes('/') ? (types[item.page.split('/')[0] ?? ''] ?? 'Page') : ''),
    category: category?.slug ?? '',
    facts: [date, organisations?.[0]?.name, source].filter(Boolean).join(' · '),
    warning: warnings.filter(Boolean).join(' '),
    isMissing: false,
  };
}

function missing(item: PackItem, path: string, warning: string): PackedPage {
  const none = { url: location.origin + path, summary: '', type: '', category: '', facts: '' };
  return { item, path, title: item.page, ...none, warning, isMissing: true };
}

/** Where a page has moved: the host redirects, or a page at the old path names the new one. */
async function findMoved(path: string): Promise<string | undefined> {
  const answer = await ask(path);
  if (!answer?.ok) return undefined;
  const [, named] = /http-equiv="refresh" content="0; ?url=([^"]+)"/i.exec(await answer.text()) ?? [];
  const { pathname } = new URL(named ?? answer.url, location.href);
  return pathname === path ? undefined : pathname;
}

function ask(path: string): Promise<Response | undefined> {
  return fetch(path).catch(() => undefined);
}
