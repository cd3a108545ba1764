/** HTML in a text: each element with the Markdown to write instead. */
import type { Root } from 'mdast';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5';
import { watchAt } from '../captions/provider';
import { nodesOf } from '../markdown/parse';
import { atLine, type Finding, lineOf, type Problem, type TextInFile } from './problem';

/** One error for each element, at its first tag. */
export function* checkHtml(text: TextInFile, tree: Root): Generator<Problem> {
  const { body } = text;
  /** Offsets already covered by a reported element: its closing tag and tags inside it. */
  let until = 0;
  /** Where the current paragraph ends, and whether it has to be on one line. */
  let blockEnd = 0;
  let isLine = false;
  for (const node of nodesOf(tree, 'paragraph', 'heading', 'tableCell', 'html')) {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type !== 'html') {
      blockEnd = to;
      isLine = node.type !== 'paragraph';
      continue;
    }
    if (isComment(node.value) || from < until) continue;
    const isInline = to <= blockEnd;
    until = isInline ? endOfElement(node.value, body.slice(to, blockEnd), to) : to;
    const found =
      isInline && isLine && /^<br\b/i.test(node.value)
        ? { message: `${notUsed} A heading or table cell is one line. Write a comma here, or a new row.` }
        : describeElement(body.slice(from, until), node.value, until > to || !isInline);
    const line = body.split('\n')[lineOf(node) - 1] ?? '';
    const column = (node.position?.start.column ?? 1) - 1;
    const escaped = `${line.slice(0, column)}\\${line.slice(column)}`;
    yield atLine(text, lineOf(node), { ...found, to: found.isSafe && escaped }, node.value.trim());
  }
}

const notUsed = 'HTML isn’t used in posts.';

/** A complete comment. Browsers also end one at `<!-->` and `--!>`, and read what follows as HTML. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(html.trim());
}

/** Where an inline element's closing tag ends within its paragraph; without one, where the tag itself ends. */
function endOfElement(tag: string, rest: string, to: number): number {
  const [, name] = /^<([a-z][\w:-]*)(?![^>]*\/>)/i.exec(tag) ?? [];
  if (!name || /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(name)) return to;
  const [before = '', closing] = rest.split(new RegExp(`(</${name}\\s*>)`, 'i'));
  return closing === undefined ? to : to + before.length + closing.length;
}

/** Elements that are never meant as a placeholder. */
const formatting =
  /^(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video|wbr|embed|audio|button|object)$/i;

/** What to say of an element, from its first tag to its end; `isSafe` if a backslash before it is all it needs. */
function describeElement(element: string, tag: string, isClosed: boolean): Finding {
  const [, slash, name = '', rest = ''] = /^<(\/?)([a-z][\w.:-]*)([^>]*)/i.exec(tag) ?? [];
  if (tag.startsWith('<!--') && !tag.includes('-->'))
    return {
      message:
        'This comment isn’t closed, so the text below it would be lost. Write --> where it ends, and nothing else on that line.',
    };
  if (/^[A-Z].*[a-z]/.test(name) && !slash && (/=|\/$/.test(rest) || isClosed))
    return { message: `<${name}> is a part of another system. Delete it, and write in Markdown what it shows.` };
  if (name && !slash && !isClosed && !formatting.test(name) && !/=/.test(rest))
    return {
      message: `Text between < and > is read as HTML and would be lost. Write: \\${tag}`,
      isSafe: true,
    };
  const [, src = ''] = /<(?:iframe|video|audio|embed|source)\b[^>]*?\bsrc=["']?([^"'\s>]+)/i.exec(element) ?? [];
  const video = src.replace(/^\/\//, 'https://').replaceAll('&amp;', '&');
  if (watchAt(video))
    return { message: `Recordings go in the fields, not in the text. Add under recordings: video: ${video}` };
  if (/^details$/i.test(name) && slash) return { message: `${notUsed} Write: :::` };
  if (/^br$/i.test(name))
    return {
      message: `${notUsed} Leave a blank line to begin a new paragraph, or end the line with two spaces to break it.`,
    };
  const markdown = toMarkdown(parseFragment(element))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return {
    message:
      markdown === ''
        ? `${notUsed} Delete ${oneLine(element)}`
        : `${notUsed} Write: ${markdown.includes('\n') ? '\n' : ''}${markdown}`,
  };
}

type HtmlNode = DefaultTreeAdapterMap['node'];
type HtmlElement = DefaultTreeAdapterMap['element'];

/** What to put around the text of elements. */
const wrappers: readonly (readonly [names: RegExp, before: string, after: string])[] = [
  [/^(?:b|strong|mark)$/, '**', '**'],
  [/^(?:i|em|cite|dfn|var)$/, '*', '*'],
  [/^(?:del|s|strike)$/, '~~', '~~'],
  [/^(?:code|kbd|tt|samp)$/, '`', '`'],
  [/^q$/, '“', '”'],
  [/^h[1-6]$/, '\n\n## ', '\n\n'],
  [/^dt$/, '\n\n**', '**\n\n'],
  [/^(?:p|div|section|article|header|footer|main|figure|figcaption|address|dl|dd|center|aside|nav)$/, '\n\n', '\n\n'],
];

/** Elements without words for readers. */
const silent = /^(?:script|style|template|noscript|svg|math|object|select|textarea)$/;

function toMarkdown(node: HtmlNode): string {
  if (defaultTreeAdapter.isTextNode(node))
    return isCode(node.parentNode) ? node.value : node.value.replace(/</g, '\\<').replace(/\n[ \t]+/g, '\n');
  if (!('childNodes' in node)) return '';
  const words = node.childNodes.map(toMarkdown).join('');
  if (!defaultTreeAdapter.isElementNode(node)) return words;
  if (silent.test(node.tagName)) return '';
  if (words.trim() === '' && !/^(?:a|br|hr|img|iframe|video|audio|embed)$/.test(node.tagName)) return words;
  const attribute = (name: string) => node.attrs.find((each) => each.name === name)?.value.trim() ?? '';
  const [, before, after] = wrappers.find(([names]) => names.test(node.tagName)) ?? [];
  if (before !== undefined) return words.replace(/^(\s*)([\s\S]*?)(\s*)$/, `$1${before}$2${after}$3`);
  switch (node.tagName) {
    case 'a':
      return attribute('href') ? `[${oneLine(words) || 'the name of the page'}](${attribute('href')})` : words;
    case 'abbr':
      return attribute('title') ? `${attribute('title')} (${words})` : words;
    case 'sup':
      return words.includes('[') ? words : words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
    case 'sub':
      return words.replace(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'.charAt(Number(digit)));
    case 'br':
      return '\n';
    case 'hr':
      return '\n\n---\n\n';
    case 'iframe':
    case 'video':
    case 'audio':
    case 'embed':
      return attribute('src') ? `[the name of the page](${attribute('src')})` : words;
    case 'img': {
      const [file = 'name.png'] = /[^/]+\.\w+$/.exec(attribute('src').replace(/[?#].*$/, '')) ?? [];
      return `![${attribute('alt') || 'what it shows'}](/images/${file})`;
    }
    case 'pre':
      return `\n\n\`\`\`\n${words.replace(/^`|`$/g, '').trim()}\n\`\`\`\n\n`;
    case 'ul':
    case 'ol': {
      const sign = (index: number) => (node.tagName === 'ol' ? `${index + 1}.` : '-');
      // A list in a list is indented.
      const items = elementsIn(node, 'li').map(
        (item, index) =>
          `${sign(index)} ${toMarkdown(item)
            .trim()
            .replace(/\n+/g, node.tagName === 'ol' ? '\n   ' : '\n  ')}`,
      );
      return `\n\n${items.join('\n')}\n\n`;
    }
    case 'table': {
      const [head = [], ...rows] = elementsIn(node, 'tr').map((row) =>
        row.childNodes
          .filter(defaultTreeAdapter.isElementNode)
          .map((cell) => oneLine(toMarkdown(cell)).replaceAll('|', '\\|')),
      );
      while (rows.some((row) => row.length > head.length)) head.push('');
      const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
      return `\n\n${lines.join('\n')}\n\n`;
    }
    case 'blockquote':
      return `\n\n${words
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^/gm, '> ')}\n\n`;
    case 'details': {
      const [summary] = elementsIn(node, 'summary');
      const others = node.childNodes.filter((child) => child !== summary).map(toMarkdown);
      const question = `:::answer[${summary ? oneLine(toMarkdown(summary)) : 'The question'}]`;
      const answer = others.join('').trim();
      // Without an answer, it is below, and </details> further down.
      return answer === '' ? question : `\n\n${question}\n${answer}\n:::\n\n`;
    }
    default:
      return words;
  }
}

function isCode(node: HtmlNode | null): boolean {
  return node !== null && defaultTreeAdapter.isElementNode(node) && /^(?:code|kbd|tt|samp|pre)$/.test(node.tagName);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The elements of this name inside another, but not inside each other. */
function elementsIn(element: HtmlElement, name: string): HtmlElement[] {
  return element.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .flatMap((child) => (child.tagName === name ? [child] : elementsIn(child, name)));
}
