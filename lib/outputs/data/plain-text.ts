/** The words of our own HTML without its signs: paragraphs parted by empty lines, a dash before each entry of a list. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Elements that begin and end a line. */
const blocks = new Set(
  'aside blockquote details div dl dt dd figcaption figure h1 h2 h3 h4 h5 h6 hr ol p pre section summary table ul'.split(
    ' ',
  ),
);

/** The text of a piece of HTML, with a line end at its end; empty where there are no words. */
export function plainText(html: string): string {
  const text = textOf(parseFragment(html))
    .replace(/\t /g, '\t')
    .replace(/[ \t]+\n/g, '\n')
    // One space is left of what stood between two elements; code may begin a line with more.
    .replace(/\n (?! )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text && `${text}\n`;
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return isInPre(node) ? node.value : node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  const name = 'tagName' in node ? node.tagName : '';
  if (name === 'svg') return '';
  if (name === 'img' && 'attrs' in node) return node.attrs.find((each) => each.name === 'alt')?.value ?? '';
  if (name === 'br') return '\n';
  const inner = node.childNodes.map(textOf).join('');
  if (name === 'li') return `\n- ${inner.trim()}`;
  if (name === 'tr') return `\n${inner.trim()}`;
  if (name === 'th' || name === 'td') return `${inner.trim()}\t`;
  return blocks.has(name) ? `\n\n${inner}\n\n` : inner;
}

function isInPre({ parentNode }: DefaultTreeAdapterMap['textNode']): boolean {
  for (let parent = parentNode; parent; parent = 'parentNode' in parent ? parent.parentNode : null)
    if ('tagName' in parent && parent.tagName === 'pre') return true;
  return false;
}
