/** The blocks that a post can use, and the step that turns them into HTML. The check rejects any other. */
import type { Properties } from 'hast';
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export const sourceStates = {
  found: 'Source found',
  related: 'Related page only',
  likely: 'Likely source',
  missing: 'Not found',
} as const;

export type SourceState = keyof typeof sourceStates;

interface Block {
  /** One sentence for editors. */
  help: string;
  /** Its first line. */
  example: string;
  /** Whether it has words in square brackets. */
  label: 'required' | 'optional' | 'none';
  /** The attributes it needs. */
  attributes: readonly string[];
}

export const blocks: Readonly<Record<string, Block>> = {
  care: {
    help: 'A warning beside a doubtful fact.',
    example: ':::care[Read this first]',
    label: 'optional',
    attributes: [],
  },
  answer: {
    help: 'One question, with its answer folded below it.',
    example: ':::answer[The question]',
    label: 'required',
    attributes: [],
  },
  language: {
    help: 'Text in another language, named by its code: `ar` for Arabic, `bn` for Bengali, `pl` for Polish.',
    example: ':::language{is="bn"}',
    label: 'none',
    attributes: ['is'],
  },
};

/** A remark step: `:::care` becomes a warning, `:::answer` a `details`, `:::language` text with a `lang` attribute. */
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
  element(node, 'div', { className: ['notice'] });
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
