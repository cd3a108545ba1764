/** Links whose words do not say where they go, and pictures whose words say only that they are pictures. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault';
import type { ContentFile } from '../files';
import type { WordList } from '../word-list';

/** One piece of advice for each link that is not understood by itself, as someone hears it who goes from link to link. */
export function adviseLinks({ file, bodyLine }: ContentFile, tree: Root, { links }: WordList): Fault[] {
  const vague = new Set(links.map((words) => words.toLowerCase()));
  const advice: Fault[] = [];
  visit(tree, (node) => {
    const at = (written: string, say: string) =>
      advice.push({ file, line: (node.position?.start.line ?? 1) + bodyLine - 1, written, level: 'warning', say });
    if (node.type === 'link') {
      const words = textOf(node).replace(/\s+/g, ' ').trim();
      if (/^(?:https?:\/\/|www\.)/i.test(words))
        at(
          words,
          'Screen readers spell out a URL. Write the name of the page instead: [the evidence summary](https://…)',
        );
      else if (vague.has(words.toLowerCase().replace(/[.:…]+$/, '')))
        at(
          words,
          'This doesn’t say where the link goes. Write the name of the page: [the evidence summary](https://…)',
        );
    }
    if (
      node.type === 'image' &&
      /^(?:an? |the )?(?:image|photo|photograph|picture|graphic|screenshot) (?:of|showing) /i.test(node.alt ?? '')
    )
      at(node.alt ?? '', 'Screen readers say “image” already. Begin with what it shows.');
  });
  return advice;
}
