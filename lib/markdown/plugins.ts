/** How Markdown becomes safe HTML: one list of steps, one reason each. */

import type { Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, type Processor, unified } from 'unified';
import { drawBlocks } from './blocks';
import { noteFacts } from './outline';
import { colonsAsText, explicitAnchors, secureLinks, syntaxPlugins } from './parse';
import { keepStatisticDirectives } from './statistic-directives';
import {
  decorativeImages,
  headingAnchors,
  headingLinks,
  keepTogether,
  safeAddresses,
  scrollAreas,
  taskSigns,
  textDirection,
} from './steps';

/** Configure the processor that Contentlayer passes for each post. */
export function markdownToHtml(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter) // the body arrives with its front matter
    .use(syntaxPlugins)
    .use(readingSteps)
    .use(noteFacts) // word count and headings, for lists, contents and search
    .use(drawingSteps)
    .use(rehypeStringify);
}

/** Corrections to the parsed tree, which `parseMarkdown` also applies for the check. */
const readingSteps: PluggableList = [
  colonsAsText, // colons that are just colons, before anything reads the text
  explicitAnchors, // {#anchors} aren't part of a heading's text
  secureLinks, // www.example.org is https
];

/** From Markdown to the elements of a page. The check uses these too, to find lost text. */
const drawingSteps: PluggableList = [
  headingAnchors, // link targets, with the anchors that the check knows
  drawBlocks, // our :::blocks
  keepStatisticDirectives, // placeholders for statistics, which pages fill
  decorativeImages, // pictures that a screen reader skips
  taskSigns, // no disabled checkboxes
  [remarkRehype, { clobberPrefix: '' }], // drops HTML, which the check rejects too
  headingLinks, // to copy a section's URL without script
  safeAddresses, // no links that run scripts
  scrollAreas, // keyboard-scrollable tables and code
  textDirection, // right-to-left for Arabic and Hebrew
  keepTogether, // words that don't break at their hyphen
];

/** A text as the elements of its page; the tree isn't mutated. */
export function drawTree(tree: MarkdownRoot): Root {
  return unified().use(drawingSteps).runSync(structuredClone(tree)) as Nodes as Root;
}
