/** How Markdown becomes safe HTML: one list of steps, one reason each. */

import type { Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, type Processor, unified } from 'unified';
import { drawBlocks } from './blocks';
import { headingLinks, keepTogether, safeAddresses, scrollAreas, textDirection } from './html-steps';
import { decorativeImages, headingAnchors, taskMarks } from './markdown-steps';
import { noteFacts } from './outline';
import { colonsAsText, headingMarks, secureLinks, syntaxPlugins } from './parse';
import { keepStatisticMarks } from './statistic-marks';

/** Configures the reader that Contentlayer hands over for each post. */
export function markdownToHtml(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter) // the body arrives with the front matter still on it
    .use(syntaxPlugins)
    .use(readingSteps)
    .use(noteFacts) // words and headings, for lists, contents and search
    .use(drawingSteps)
    .use(rehypeStringify);
}

/** What is read otherwise than Markdown reads it. `parseMarkdown` takes the same steps for the check. */
const readingSteps: PluggableList = [
  colonsAsText, // colons that were only colons, before anything reads the words
  headingMarks, // {#marks} are not words of a heading
  secureLinks, // www.example.org is https
];

/** From the tree of a text to the elements of its page. The check takes them too, to see what would be lost. */
export const drawingSteps: PluggableList = [
  headingAnchors, // so that a heading can be linked to, with the anchor that the check knows
  drawBlocks, // our :::blocks
  keepStatisticMarks, // places for statistics, which pages fill
  decorativeImages, // pictures that a screen reader skips
  taskMarks, // no checkboxes that nobody can tick
  [remarkRehype, { clobberPrefix: '' }], // leaves HTML out: the check refuses it, and none may slip through
  headingLinks, // so that its URL is at hand, without a script
  safeAddresses, // nor a link that runs a script
  scrollAreas, // tables and code that a keyboard can scroll
  textDirection, // Arabic and Hebrew from the right
  keepTogether, // words that don't break at their hyphen
];

/** A text as the elements of its page, without a change to its tree. */
export function drawTree(tree: MarkdownRoot): Root {
  return unified().use(drawingSteps).runSync(structuredClone(tree)) as Nodes as Root;
}
