import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const safe: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/**
 * Drops every address that could run a script, such as `javascript:`, and every picture of another site, which would
 * be fetched unasked. The checker refuses them; none may slip through.
 */
export function safeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href, src } = properties;
      if (typeof href === 'string' && !isSafe(href)) delete properties.href;
      if (typeof src === 'string' && !/^\/(?![/\\])/.test(src)) delete properties.src;
    });
  };
}

/** The scheme is read as written: a parser may refuse `javascript://a:b` where an older browser runs it. */
function isSafe(address: string): boolean {
  const [scheme] = /^[a-z][a-z0-9+.-]*:/i.exec(address.replace(/[\0-\x20]/g, '')) ?? [];
  return scheme === undefined || safe.has(scheme.toLowerCase());
}
