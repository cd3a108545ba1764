/** Turns our blocks into elements. */
import type { Properties } from 'hast';
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A remark step: `:::care` becomes a warning, `:::answer` a `details`, `:::language` text with the name of its language. */
export function drawBlocks() {
  return (tree: Root): void => {
    visit(tree, 'containerDirective', (node) => {
      if (node.name === 'care') drawCare(node);
      if (node.name === 'answer') drawAnswer(node);
      if (node.name === 'language') element(node, 'div', { lang: node.attributes?.is ?? undefined, dir: 'auto' });
    });
  };
}

function drawCare(node: ContainerDirective): void {
  element(node, 'div', { className: ['care'] });
  const [first] = node.children;
  const isLabelled = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  const words = isLabelled ? textOf(first) : 'Read with care';
  if (isLabelled) node.children.shift();
  const value = /[.?!:…]$/.test(words) ? words : `${words}.`;
  const head = { type: 'strong' as const, children: [{ type: 'text' as const, value }] };
  const [paragraph] = node.children;
  if (paragraph?.type === 'paragraph') paragraph.children.unshift(head, { type: 'text', value: ' ' });
  else node.children.unshift({ type: 'paragraph', children: [head] });
}

function drawAnswer(node: ContainerDirective): void {
  element(node, 'details', { className: ['fold'] });
  const [label] = node.children;
  if (label) element(label, 'summary', {});
}

function element(node: { data?: object }, hName: string, hProperties: Properties): void {
  node.data = { ...node.data, hName, hProperties };
}
