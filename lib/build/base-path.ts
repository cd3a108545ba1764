/**
 * A site that does not stand at the root of its host, such as a project's GitHub Pages: below `/project`, every address
 * within the site begins with that base. Pages are written for the root, and given the base when they are finished.
 */
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The attributes that hold an address in our pages. */
const addressed = new Set([
  'href',
  'src',
  'action',
  'poster',
  'data-library',
  'data-records',
  'data-source',
  'data-text',
]);

/** An address within the site: one slash at the beginning; two would lead to another host. */
const within = /^\/(?!\/)/;

/** The path that a public address ends in, without its last slash: empty for a site at the root of its host. */
export function baseOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '');
}

/** Puts the base before every address within the site that a page names. */
export function moveAddresses(node: Node, base: string): void {
  if ('attrs' in node) {
    const refreshes = node.attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
    for (const attribute of node.attrs) {
      if (addressed.has(attribute.name)) attribute.value = attribute.value.replace(within, `${base}/`);
      if (refreshes && attribute.name === 'content')
        attribute.value = attribute.value.replace(/; url=\/(?!\/)/, `; url=${base}/`);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) moveAddresses(child, base);
}

/** Puts the base before the addresses within the site that a style sheet names. */
export function moveStyleAddresses(css: string, base: string): string {
  return css.replace(/\burl\((["']?)\/(?!\/)/g, `url($1${base}/`);
}
