/** Words that stay on one line, because they read badly with a break at their hyphen: co-production, anti-racism.london, COVID-19. */
import type { ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';

const words = /((?:co|anti)-[a-z.]+[a-z]|COVID-19)/i;

/** The parts of a text: those at odd places are such words. */
export function splitUnbroken(text: string): string[] {
  return text.split(words);
}

/** A rehype step that wraps each of these words in an element that doesn't break. */
export function keepTogether() {
  return (tree: Root): void => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !words.test(node.value)) return;
      const parts = splitUnbroken(node.value).map((value, place): ElementContent => {
        const text: Text = { type: 'text', value };
        return place % 2 === 1
          ? { type: 'element', tagName: 'span', properties: { className: ['nb'] }, children: [text] }
          : text;
      });
      parent.children.splice(index, 1, ...parts);
      return index + parts.length;
    });
  };
}
