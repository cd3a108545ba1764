import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

const safe: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Drops every address that could run a script, such as `javascript:`. The checker refuses them; none may slip through. */
export function safeAddresses() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const address = properties[name];
        if (typeof address === 'string' && URL.canParse(address) && !safe.has(new URL(address).protocol))
          delete properties[name];
      }
    });
  };
}
