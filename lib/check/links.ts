/** Checks links in the text: allowed targets, and that our own pages and anchors exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { formatDate } from '../dates';
import { outline } from '../markdown/outline';
import { isStatisticDirective } from '../markdown/statistic-directives';
import { addressOf, anchorsOf, fixedUrls, placeUrl, routes } from '../routes';
import { isWebAddress, withScheme } from '../schema/address-fields';
import { hasPages } from '../schema/kinds';
import { hasPlacePage, placeSlugs } from '../schema/places';
import { site } from '../site';
import type { ContentFile } from './files';
import { nearest, nearestUrl } from './nearest';
import type { Finding, Problem } from './problem';
import type { Targets } from './targets';

export type TextLinks = ReturnType<typeof findLinks>;

/** The anchors, links and embedded statistics of one post; `line` is a file line. Small, so that thousands fit in memory. */
export function findLinks(file: ContentFile, tree: Root) {
  /** `words` is the link text; omitted for a definition. */
  const links: { url: string; line: number; words?: string }[] = [];
  const statistics: { id: string; line: number }[] = [];
  visit(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + file.bodyLine - 1;
    if (node.type === 'link') links.push({ url: node.url, line, words: textOf(node).trim() });
    if (node.type === 'linkReference' && textOf(node).trim() === '')
      links.push({ url: node.identifier, line, words: '' });
    if (node.type === 'definition') links.push({ url: node.url, line });
    if (isStatisticDirective(node) && node.attributes?.id) statistics.push({ id: node.attributes.id, line });
  });
  return { file, ids: outline(tree).flatMap(({ id, otherIds = [] }) => [id, ...otherIds]), links, statistics };
}

/** Every link in every post that is broken, or not allowed. */
export function* checkLinks(texts: readonly TextLinks[], targets: Targets): Generator<Problem> {
  const pages: Pages = new Map<string, ReadonlySet<string> | undefined>([
    ...fixedUrls.map((url) => [url, new Set<string>()] as const),
    [routes.glossary, new Set(targets.namesIn('glossary'))],
    // Their headings come from code.
    ...placeSlugs.filter(hasPlacePage).map((place) => [placeUrl(place), undefined] as const),
    ...targets.unread.map(({ folder, slug }) => [addressOf(folder, slug), undefined] as const),
    ...texts
      .filter(({ file }) => hasPages(file.folder) && file.data.status !== 'draft')
      .map(
        ({ file, ids }) => [addressOf(file.folder, file.slug), new Set([...ids, ...anchorsOf(file.folder)])] as const,
      ),
  ]);
  for (const { file, ids, links } of texts) {
    const own = new Set([...ids, ...anchorsOf(file.folder)]);
    for (const { url, line, words } of links) {
      const where = { file: file.file, line, written: url };
      if (words === '') {
        yield { ...where, message: `This link has no text. Write: [the name of the page](${url || 'https://…'})` };
        continue;
      }
      const wrong = url.startsWith('#')
        ? wrongAnchor(url, own, 'this page')
        : /^\/(?!\/)/.test(url)
          ? wrongPage(url, pages, targets, file, where)
          : (wrongPath(url, pages) ?? wrongAddress(url));
      if (!wrong) continue;
      const { message, to, isSafe } = wrong;
      yield { ...where, message, ...(to && { fix: { from: url, to, ...(isSafe && { isSafe }) } }) };
    }
  }
}

/** The anchors of each page by URL; undefined if we don't know them. */
type Pages = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** A link to a page of this site that begins with a folder or our own host; undefined for any other. */
function wrongPath(url: string, pages: Pages): Finding | undefined {
  const to = pathOf(url);
  return to !== url && (pages.has(to.replace(/[?#].*/, '')) || url.startsWith(`${site.address}/`))
    ? { message: `Write the path of this page alone: ${to}`, to }
    : undefined;
}

/** The path of a page on this site, from that of its file or from its whole URL: `../resources/first.md#words`. */
function pathOf(url: string): string {
  const path = url
    .replace(`${site.address}/`, '/')
    .replace(/^(?:\.{0,2}\/)*(?:(?:content|public|pages)\/)*(?=\w)(?!\w+:)/, '/');
  return path.replace(/(?:\/index)?\.(?:md|html?)(?=[?#]|$)/, '/');
}

/** A link to another site. In a finding of this module, `to` is the URL that was probably meant. */
function wrongAddress(url: string): Finding | undefined {
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d]+)$/.test(url) || (isWebAddress(url) && !url.includes('|')))
    return undefined;
  // Slack writes <https://example.org|words>.
  const [, alone] = /^(https?:\/\/[^|]+)\|/.exec(url) ?? [];
  if (alone) return { message: `This is the syntax of another system. Write: [the words](${alone})` };
  const to = withScheme(url) ?? (/^[^\s@/:]+@[\w-]+\.[\w.-]+$/.test(url) ? `mailto:${url}` : undefined);
  if (to)
    return { message: `The URL must begin with ${to.startsWith('m') ? 'mailto:' : 'https://'}. Write: ${to}`, to };
  return {
    message: `A link can’t go to this. Write a URL that begins with https://, mailto: with an email address, tel: with a number without spaces, or a page of this site such as ${routes.resources}.`,
  };
}

/** A link to a page or file of this site. */
function wrongPage(
  url: string,
  pages: Pages,
  targets: Targets,
  file: ContentFile,
  where: Omit<Problem, 'message'>,
): Finding | undefined {
  const [path = '', anchor] = url.replace(/\?.*?(?=#|$)/, '').split('#');
  if (/^\/(?:documents|videos|images)\//.test(path))
    return existsSync(join(targets.root, 'public', path))
      ? undefined
      : { message: `public${path} not found. Add the file or correct the path.` };
  const post = targets.posts.get(path);
  if (post?.data.status === 'draft')
    return { message: `The page ${path} is a draft, so readers can’t see it. Publish it, or delete the link.` };
  const from = post && targets.dayOf(post);
  if (from && from > targets.dayOf(file))
    return { message: `The page ${path} is published on ${formatDate(from)}. Don’t link to it before then.` };
  const known = pages.get(path);
  if (pages.has(path)) return anchor && known ? wrongAnchor(url, known, path) : undefined;
  const whole = path.endsWith('/') ? path : `${path}/`;
  const renamed = targets.former.get(whole);
  if (renamed) {
    const now = addressOf(renamed.folder, renamed.slug);
    return { message: `The page ${path} is at ${now} now. Write that.`, to: url.replace(path, now), isSafe: true };
  }
  if (targets.isGone(whole)) return void targets.noteGone(whole, where);
  const near = [whole, pathOf(path)].find((each) => pages.has(each)) ?? nearestUrl(path, [...pages.keys()]);
  return {
    message: `There is no page ${path}. ${near ? `Write ${near} instead.` : 'Correct the link, or delete it.'}`,
    to: near && url.replace(path, near),
  };
}

function wrongAnchor(url: string, known: ReadonlySet<string>, where: string): Finding | undefined {
  const [before = '', anchor = ''] = url.split('#');
  if (known.has(anchor)) return undefined;
  const [, note] = /^_ftn(?:ref)?(\d+)$/.exec(anchor) ?? [];
  if (note)
    return {
      message: `This is a footnote from Word. Write [^${note}] in the text, and [^${note}]: before the words of the note.`,
    };
  const near = nearest(anchor, [...known]);
  return {
    message: `There is no heading #${anchor} on ${where}. ${near ? `Write #${near} instead.` : 'Correct the part after #, or delete it.'}`,
    to: near && `${before}#${near}`,
  };
}
