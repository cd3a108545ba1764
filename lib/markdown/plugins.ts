/** How Markdown becomes safe HTML: one list of steps, one reason each. */

import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Processor } from 'unified';
import { colonsAsText } from './colons-as-text';
import { decorativeImages } from './decorative-images';
import { drawBlocks } from './draw-blocks';
import { headingAnchors } from './heading-anchors';
import { headingLinks } from './heading-links';
import { headingMarks } from './heading-marks';
import { syntaxPlugins } from './parse';
import { safeAddresses } from './safe-addresses';
import { keepStatisticMarks } from './statistic-marks';
import { noteFacts } from './text-facts';
import { keepTogether } from './unbroken';

/** Configures the reader that Contentlayer hands over for each post. */
export function markdownToHtml(processor: Processor): void {
  processor
    .use(remarkParse)
    .use(remarkFrontmatter) // the body arrives with the front matter still on it
    .use(syntaxPlugins)
    .use(colonsAsText) // colons that were only colons, before anything reads the words
    .use(headingMarks) // {#marks} are no words of a heading
    .use(noteFacts) // words and headings, for lists, contents and search
    .use(headingAnchors) // so that a heading can be linked to, with the anchor that the checker knows
    .use(drawBlocks) // our :::blocks
    .use(keepStatisticMarks) // places for statistics, which pages fill
    .use(decorativeImages) // pictures that a screen reader passes over
    .use(remarkRehype, { clobberPrefix: '' }) // leaves HTML out: the checker refuses it, and none may slip through
    .use(headingLinks) // so that its address is at hand, without a script
    .use(safeAddresses) // nor an address that runs a script
    .use(keepTogether) // words that don't break at their hyphen
    .use(rehypeStringify);
}
