/** HTML in a text: each element with the Markdown to write instead. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault';
import type { ContentFile } from './files';
import { toMarkdown } from './html-as-markdown';

/** One error for each element, at its first tag. */
export function checkHtml(
  { file, body, bodyLine }: Pick<ContentFile, 'file' | 'body' | 'bodyLine'>,
  tree: Root,
): Fault[] {
  const faults: Fault[] = [];
  /** Offsets of what an element reported before goes on to: its closing tag, and tags inside it. */
  let until = 0;
  /** Where the paragraph ends that is open. */
  let blockEnd = 0;
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blockEnd = node.position?.end.offset ?? 0;
    if (node.type !== 'html' || isComment(node.value)) return;
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (from < until) return;
    const isInline = to <= blockEnd;
    until = isInline ? endOfElement(body.slice(from, to), body.slice(to, blockEnd), to) : to;
    const { say, needsEscape } = judge(body.slice(from, until), node.value, until > to || !isInline);
    const line = node.position?.start.line ?? 1;
    faults.push({
      file,
      line: line + bodyLine - 1,
      written: node.value.trim(),
      say,
      ...(needsEscape && { fix: { from: node.value, to: `\\${node.value}`, isSafe: true } }),
    });
  });
  return faults;
}

/** One whole comment. To a browser `<!-->` and `--!>` end one too, and what follows them is HTML. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(html.trim());
}

/** Where the closing tag of an inline element ends, in the rest of its paragraph; without one, where the tag itself ends. */
function endOfElement(tag: string, rest: string, to: number): number {
  const [, name] = /^<([a-z][\w:-]*)(?![^>]*\/>)/i.exec(tag) ?? [];
  if (!name || isVoid(name)) return to;
  const [before = '', closing] = rest.split(new RegExp(`(</${name}\\s*>)`, 'i'));
  return closing === undefined ? to : to + before.length + closing.length;
}

function isVoid(name: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(name);
}

/** Elements that nobody means as a placeholder, closed or not. */
const formatting =
  /^(?:a|abbr|b|big|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|video|wbr|embed|audio|button|object)$/i;

function judge(element: string, tag: string, isClosed: boolean): { say: string; needsEscape?: boolean } {
  const [, slash, name = '', rest = ''] = /^<(\/?)([a-z][\w.:-]*)([^>]*)/i.exec(tag) ?? [];
  if (name === '') {
    if (tag.startsWith('<!--'))
      return {
        say: 'This comment isn’t closed, so the text below it would be lost. Write --> where it ends, and nothing else on that line.',
      };
    return { say: 'HTML isn’t used in posts. Delete this.' };
  }
  if (slash) return { say: `HTML isn’t used in posts. Delete </${name}>.` };
  if (/^[A-Z]/.test(name) && (/=|\/$/.test(rest) || isClosed))
    return { say: `<${name}> is a part of another system. Delete it, and write in Markdown what it shows.` };
  if (!formatting.test(name) && !isClosed && !/=/.test(rest))
    return { say: `Words between < and > are taken for HTML, and would be lost. Write: \\${tag}`, needsEscape: true };
  if (/^(?:script|style|form|input|button|select|textarea|link|meta|object|noscript|template|svg|canvas)$/i.test(name))
    return { say: `HTML isn’t used in posts, and <${name}> can’t be written in Markdown. Delete it.` };
  if (/^(?:iframe|video|audio|embed)$/i.test(name)) {
    const [, src] = /\bsrc=["']?([^"'\s>]+)/i.exec(element) ?? [];
    return {
      say: `Recordings go in the fields, not in the text. Add under recordings: video: ${src?.replace(/^\/\//, 'https://') ?? 'https://…'}`,
    };
  }
  if (/^br$/i.test(name))
    return {
      say: 'HTML isn’t used in posts. Leave a blank line to begin a new paragraph, or end the line with two spaces to break it.',
    };
  if (/^a$/i.test(name) && !/\bhref\s*=/i.test(rest))
    return { say: `HTML isn’t used in posts. Delete ${element}: every heading can be linked to already.` };
  const markdown = toMarkdown(element);
  return {
    say:
      markdown === ''
        ? `HTML isn’t used in posts. Delete ${element.replace(/\s+/g, ' ')}`
        : `HTML isn’t used in posts. Write: ${markdown.includes('\n') ? '\n' : ''}${markdown}`,
  };
}
