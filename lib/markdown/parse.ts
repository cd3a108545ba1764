/** How Markdown text is read, the same for the checker, the outline and the page. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { colonsAsText } from './colons-as-text';
import { headingMarks } from './heading-marks';
import { secureLinks } from './secure-links';

/** What Markdown can say here beyond CommonMark, one reason each. */
export const syntaxPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }], // tables, which editors know from GitHub; `18~24` is an age and not crossed out
  remarkDirective, // our blocks, such as :::care, without HTML in a post
];

const reader = unified().use(remarkParse).use(syntaxPlugins);

let last: { markdown: string; tree: Root } | undefined;

/** The tree of a Markdown text. Nobody changes it: who asks again for the same text is given the same tree. */
export function parseMarkdown(markdown: string): Readonly<Root> {
  if (last?.markdown === markdown) return last.tree;
  // On the page the text follows its front matter. Without it, the parser would take a U+FEFF that begins the text for a mark of byte order.
  const file = { value: markdown.startsWith('\uFEFF') ? `\uFEFF${markdown}` : markdown };
  const tree = reader.parse(file.value);
  colonsAsText()(tree, file);
  headingMarks()(tree, file);
  secureLinks()(tree);
  last = { markdown, tree };
  return tree;
}
