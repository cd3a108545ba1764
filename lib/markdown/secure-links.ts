import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** `www.example.org` in a text becomes a link by itself. GitHub's rules make that http; every site that we link to has https. */
export function secureLinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (node) => {
      const [words] = node.children as Nodes[];
      if (words?.type === 'text' && /^www\./i.test(words.value) && node.url === `http://${words.value}`)
        node.url = `https://${words.value}`;
    });
  };
}
