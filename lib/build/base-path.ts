/**
 * For a site that isn't at the root of its host, such as a project's GitHub Pages. Pages are written for the root, and finishing them
 * adds the base path (`/project`) to every URL within the site.
 */
import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** The attributes that contain URLs in our pages. Scripts read theirs from `data-` attributes. */
const addressed = /^(?:href|src|action|poster|data-.*)$/;

/** A URL within the site begins with one slash; two would lead to another host. */
const within = /^\/(?!\/)/;

/** The path of a site's URL without its last slash: empty for a site at the root of its host. */
export function baseOf(address: string): string {
  return new URL(address).pathname.replace(/\/$/, '');
}

/** Add the base to every URL within the site in a page. */
export function moveAddresses(node: Node, base: string): void {
  if ('attrs' in node) {
    const refreshes = node.attrs.some(({ name, value }) => name === 'http-equiv' && value === 'refresh');
    for (const attribute of node.attrs) {
      if (addressed.test(attribute.name)) attribute.value = attribute.value.replace(within, `${base}/`);
      if (refreshes && attribute.name === 'content')
        attribute.value = attribute.value.replace(/; url=\/(?!\/)/, `; url=${base}/`);
    }
  }
  if ('content' in node) moveAddresses(node.content, base);
  if ('childNodes' in node) for (const child of node.childNodes) moveAddresses(child, base);
}

/** Add the base to the URLs within the site in a style sheet. */
export function moveStyleAddresses(css: string, base: string): string {
  return css.replace(/\burl\((["']?)\/(?!\/)/g, `url($1${base}/`);
}
