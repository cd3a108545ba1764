/** Links in the text: where they may go, and that our own pages and anchors exist. */
import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { outline } from '../../markdown/outline';
import { parseMarkdown } from '../../markdown/parse';
import { addressOf, pageAnchors, routes, standingAddresses } from '../../routes';
import { isWebAddress } from '../schema/address-fields';
import type { Fault } from './fault';
import type { ContentFile } from './files';
import { nearest } from './nearest';

/** Every link of every post that would not work, or must not. */
export function checkLinks(files: readonly ContentFile[]): Fault[] {
  const trees = new Map(files.map((file) => [file, parseMarkdown(file.body)]));
  const anchors = new Map<string, ReadonlySet<string>>(standingAddresses.map((address) => [address, new Set()]));
  for (const [file, tree] of trees) {
    if (file.data.status !== 'draft')
      anchors.set(addressOf(file.folder, file.slug), new Set([...outline(tree).map(({ id }) => id), ...pageAnchors]));
  }
  return [...trees].flatMap(([file, tree]) => {
    const faults: Fault[] = [];
    const own = outline(tree).map(({ id }) => id);
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition') return;
      const say = faultOf(node, anchors, new Set([...own, ...pageAnchors]));
      if (say)
        faults.push({
          file: file.file,
          line: (node.position?.start.line ?? 1) + file.bodyLine - 1,
          written: node.url,
          say,
        });
    });
    return faults;
  });
}

function faultOf(
  { url }: Link | Definition,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlySet<string>,
): string | undefined {
  if (url === '') return 'This link goes nowhere. Write its address between the round brackets.';
  if (url.startsWith('#')) return sayAnchor(url.slice(1), own, 'this page');
  if (url.startsWith('/') && !url.startsWith('//')) return sayOwn(url, anchors);
  if (/^(?:mailto:[^\s@]+@[^\s@]+|tel:\+?[\d]+)$/.test(url) || isWebAddress(url)) return undefined;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme && !/^https?$/i.test(scheme))
    return `A link cannot begin with "${scheme}:". Write a web address beginning with https://, or a page of ours such as ${routes.resources}.`;
  return `This is not an address. Write a web address beginning with https://, or a page of ours such as ${routes.resources}.`;
}

function sayOwn(url: string, anchors: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if (/^\/(?:documents|videos|images)\//.test(url)) return undefined;
  const [path = '', anchor] = url.replace(/\?.*?(?=#|$)/, '').split('#');
  const known = anchors.get(path);
  if (!known) {
    const near = path.endsWith('/')
      ? nearestPath(path, anchors)
      : anchors.has(`${path}/`)
        ? `${path}/`
        : nearestPath(path, anchors);
    return `There is no page ${path} in the library. ${near ? `Write ${near} instead.` : 'Mend the address, or delete the link.'}`;
  }
  return anchor ? sayAnchor(anchor, known, path) : undefined;
}

function nearestPath(path: string, anchors: ReadonlyMap<string, unknown>): string | undefined {
  return nearest(path, [...anchors.keys()]);
}

function sayAnchor(anchor: string, known: ReadonlySet<string>, where: string): string | undefined {
  if (known.has(anchor)) return undefined;
  const near = nearest(anchor, [...known]);
  return `There is no heading #${anchor} on ${where}. ${near ? `Write #${near} instead.` : 'Mend the part after #, or delete it.'}`;
}
