/** Turns our blocks into elements. */
import type { ElementContent, Properties } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isSourceState, sourceStates } from './blocks';
import { stateSign } from './state-sign';

/** A remark step; `blocks.ts` says which blocks there are, and the checker has refused any other. */
export function drawBlocks() {
  return (tree: Root): void => {
    visit(tree, 'containerDirective', drawBlock);
  };
}

function drawBlock(node: ContainerDirective): void {
  const { name, attributes, children } = node;
  switch (name) {
    case 'figure':
      return drawFigure(node);
    case 'source':
      element(node, 'div', { className: ['noted'], role: 'note' });
      return prepend(children[0], stateParts(attributes?.is));
    case 'care':
      element(node, 'div', { className: ['care'] });
      return head(node, 'Read with care');
    case 'note':
      return element(node, 'div', { className: ['noted'], role: 'note' });
    case 'missing':
      return element(node, 'div', { className: ['missing'] });
    case 'answer': {
      element(node, 'details', {});
      const [label] = children;
      if (label) element(label, 'summary', {});
    }
  }
}

function drawFigure(node: ContainerDirective): void {
  const { number, unit, source } = node.attributes ?? {};
  const last = node.children.at(-1);
  element(node, 'div', { className: ['figure'] });
  if (last) element(last, 'p', { className: ['figure-source'] });
  prepend(last, stateParts(source));
  const words = node.children.splice(0);
  const numeral: Paragraph = {
    type: 'paragraph',
    data: { hProperties: { className: ['numeral'] } },
    children: [{ type: 'text', value: number ?? '' }],
  };
  if (unit)
    numeral.children.push(
      { type: 'text', value: ' ' },
      { type: 'emphasis', data: { hName: 'span' }, children: [{ type: 'text', value: unit }] },
    );
  node.children.push(numeral, { type: 'blockquote', data: { hName: 'div' }, children: words });
}

/** The ring and its words: known, half known or not known. */
function stateParts(state: unknown): PhrasingContent[] {
  if (!isSourceState(state)) return [];
  const ring: PhrasingContent = {
    type: 'emphasis',
    data: {
      hName: 'span',
      hProperties: { className: ['state'] },
      hChildren: [stateSign(state), { type: 'text', value: sourceStates[state] }] satisfies ElementContent[],
    },
    children: [],
  };
  return [ring, { type: 'text', value: ' ' }];
}

function head(node: ContainerDirective, standard: string): void {
  const [first] = node.children;
  const labelled = first?.type === 'paragraph' && first.data && 'directiveLabel' in first.data;
  const words = labelled ? textOf(first) : standard;
  if (labelled) node.children.shift();
  node.children.unshift({
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: words }] }],
  });
}

function prepend(
  node: BlockContent | ContainerDirective['children'][number] | undefined,
  parts: PhrasingContent[],
): void {
  if (node?.type === 'paragraph') node.children.unshift(...parts);
}

function element(node: { data?: object }, hName: string, hProperties: Properties): void {
  node.data = { ...node.data, hName, hProperties };
}
