/** How Markdown text is read, the same for the checker, the outline and the page. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';
import { colonsAsText } from './colons-as-text';

/** What Markdown can say here beyond CommonMark, one reason each. */
export const syntaxPlugins: PluggableList = [
  remarkGfm, // tables, which editors know from GitHub
  remarkDirective, // our blocks, such as :::care, without HTML in a post
];

const reader = unified().use(remarkParse).use(syntaxPlugins);

/** The tree of a Markdown text. */
export function parseMarkdown(markdown: string): Root {
  const tree = reader.parse(markdown);
  colonsAsText()(tree, { value: markdown });
  return tree;
}
