/** Checks links in the text: allowed targets, and that our own pages and anchors exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { sayDate } from '../dates';
import { outline } from '../markdown/outline';
import { isStatisticMark } from '../markdown/statistic-marks';
import { addressOf, anchorsOf, fixedUrls, placeUrl, routes } from '../routes';
import { isWebAddress, withScheme } from '../schema/address-fields';
import { hasPages } from '../schema/kinds';
import { hasPlacePage, placeSlugs } from '../schema/places';
import type { Fault } from './fault';
import type { ContentFile, PostName } from './files';
import { nearest, nearestUrl } from './nearest';
import { formerAddresses, type GonePages, laterDay } from './pages';

/** Valid link targets: the anchors of each page, if known, drafts, and the parent folder of `public/`. */
interface Places {
  anchors: Map<string, ReadonlySet<string> | undefined>;
  drafts: ReadonlySet<string>;
  /** URLs of resources not published yet, with their publication days. */
  later: ReadonlyMap<string, string>;
  /** Former URLs of pages, with their current ones. */
  former: ReadonlyMap<string, string>;
  gone: GonePages;
  root: string;
}

/** The anchors and references of a text. Small, so that thousands fit in memory. */
export interface TextLinks {
  file: ContentFile;
  /** The anchors of its headings. */
  ids: readonly string[];
  /** `words` is the link text; omitted for a definition. */
  links: readonly { url: string; line: number; words?: string }[];
  /** The statistics it embeds. */
  statistics: readonly { id: string; line: number }[];
}

/** The anchors and links of one post; `line` is a file line. */
export function findLinks(file: ContentFile, tree: Root): TextLinks {
  const links: { url: string; line: number; words?: string }[] = [];
  const statistics: { id: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
    if (node.type === 'link') links.push({ url: node.url, line, words: textOf(node).trim() });
    if (node.type === 'linkReference' && textOf(node).trim() === '')
      links.push({ url: node.identifier, line, words: '' });
    if (node.type === 'definition') links.push({ url: node.url, line });
    if (isStatisticMark(node) && node.attributes?.id) statistics.push({ id: node.attributes.id, line });
  });
  return { file, ids: outline(tree).flatMap(({ id, otherIds = [] }) => [id, ...otherIds]), links, statistics };
}

/** Every link in every post that is broken on `today`, or not allowed. A missing page is reported once. */
export function checkLinks(
  texts: readonly TextLinks[],
  unread: readonly PostName[],
  root: string,
  today: string,
  gone: GonePages,
): Fault[] {
  const anchors: Places['anchors'] = new Map([
    ...fixedUrls.map((url) => [url, new Set<string>()] as const),
    // Their headings come from code.
    ...placeSlugs.filter(hasPlacePage).map((place) => [placeUrl(place), undefined] as const),
    ...unread.map(({ folder, slug }) => [addressOf(folder, slug), undefined] as const),
  ]);
  const drafts = new Set<string>();
  const later = new Map<string, string>();
  const former = formerAddresses(texts.map(({ file }) => file));
  for (const { file, ids } of texts) {
    const url = addressOf(file.folder, file.slug);
    const day = laterDay(file, today);
    if (day !== undefined) later.set(url, day);
    if (file.data.status === 'draft') drafts.add(url);
    else if (hasPages(file.folder)) anchors.set(url, new Set([...ids, ...anchorsOf(file.folder)]));
  }
  const places: Places = { anchors, drafts, later, former, gone, root };
  return texts.flatMap(({ file, ids, links }) => {
    const own = new Set([...ids, ...anchorsOf(file.folder)]);
    return links.flatMap(({ url, line, words }): Fault[] => {
      const where = { file: file.file, line, written: url };
      if (words === '')
        return [{ ...where, say: `This link has no text. Write: [the name of the page](${url || 'https://…'})` }];
      const wrong = faultOf(url, places, own, laterDay(file, today) ?? today);
      if (!wrong) return [];
      if (typeof wrong === 'string') return [{ ...where, say: wrong, fix: undefined }];
      const { say, to, isSafe = false } = wrong;
      if (wrong.gone !== undefined) return gone.report(wrong.gone, where);
      return [{ ...where, say, fix: to === undefined ? undefined : { from: url, to, ...(isSafe && { isSafe }) } }];
    });
  });
}

/** The error in a link, and the URL that was probably meant. */
type Wrong = string | { say: string; to?: string | undefined; isSafe?: boolean; gone?: string };

/** `day` is when readers first see the link. */
function faultOf(url: string, places: Places, own: ReadonlySet<string>, day: string): Wrong | undefined {
  if (url === '') return 'This link goes nowhere. Write the URL in the round brackets.';
  if (url.startsWith('#')) return wrongAnchor(url, own, 'this page');
  if (url.startsWith('/') && !url.startsWith('//')) return wrongOwn(url, places, day);
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d]+)$/.test(url) || isWebAddress(url)) return undefined;
  if (/^mailto:/i.test(url)) return 'Write a complete email address after mailto:, such as mailto:name@example.org.';
  if (/^tel:/i.test(url)) return 'Write the number after tel: without spaces, such as tel:+442079460000.';
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme && !/^https?$/i.test(scheme))
    return `A link can’t begin with "${scheme}:". Write a URL that begins with https://, or a page of this site such as ${routes.resources}.`;
  const whole = withScheme(url);
  if (whole) return { say: `The URL must begin with https://. Write: ${whole}`, to: whole };
  return `This isn’t a URL. Write one that begins with https://, or a page of this site such as ${routes.resources}.`;
}

function wrongOwn(url: string, { anchors, drafts, later, former, gone, root }: Places, day: string): Wrong | undefined {
  const [path = '', anchor] = url.replace(/\?.*?(?=#|$)/, '').split('#');
  if (/^\/(?:documents|videos|images)\//.test(path))
    return existsSync(join(root, 'public', path))
      ? undefined
      : `public${path} not found. Add the file or correct the path.`;
  if (drafts.has(path)) return `The page ${path} is a draft, so readers can’t see it. Publish it, or delete the link.`;
  const from = later.get(path);
  if (from !== undefined && from > day)
    return `The page ${path} is published on ${sayDate(from)}. Don’t link to it before then.`;
  const known = anchors.get(path);
  const moved = former.get(path) ?? former.get(`${path}/`);
  if (!anchors.has(path) && moved)
    return { say: `The page ${path} is at ${moved} now. Write that.`, to: url.replace(path, moved), isSafe: true };
  if (!anchors.has(path)) {
    const whole = path.endsWith('/') ? path : `${path}/`;
    if (gone.has(whole)) return { say: '', gone: whole };
    const near = anchors.has(whole) ? whole : nearestUrl(path, [...anchors.keys()]);
    return {
      say: `There is no page ${path}. ${near ? `Write ${near} instead.` : 'Correct the link, or delete it.'}`,
      to: near && url.replace(path, near),
    };
  }
  return anchor && known ? wrongAnchor(url, known, path) : undefined;
}

function wrongAnchor(url: string, known: ReadonlySet<string>, where: string): Wrong | undefined {
  const [before = '', anchor = ''] = url.split('#');
  if (known.has(anchor)) return undefined;
  const near = nearest(anchor, [...known]);
  return {
    say: `There is no heading #${anchor} on ${where}. ${near ? `Write #${near} instead.` : 'Correct the part after #, or delete it.'}`,
    to: near && `${before}#${near}`,
  };
}
