/** HTML in a text: each element with the Markdown to write instead. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { collectFaults, type Fault, lineOf, type TextInFile } from './fault';

/** One error for each element, at its first tag. */
export function checkHtml(text: TextInFile, tree: Root): Fault[] {
  const { faults, report } = collectFaults(text);
  const { body } = text;
  /** Offsets already covered by a reported element: its closing tag and tags inside it. */
  let until = 0;
  /** Where the current paragraph ends. */
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
    report(lineOf(node), say, {
      written: node.value.trim(),
      ...(needsEscape && { fix: { from: node.value, to: `\\${node.value}`, isSafe: true } }),
    });
  });
  return faults;
}

/** A complete comment. Browsers also end one at `<!-->` and `--!>`, and read what follows as HTML. */
function isComment(html: string): boolean {
  return /^<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->$/.test(html.trim());
}

/** Where an inline element's closing tag ends within its paragraph; without one, where the tag itself ends. */
function endOfElement(tag: string, rest: string, to: number): number {
  const [, name] = /^<([a-z][\w:-]*)(?![^>]*\/>)/i.exec(tag) ?? [];
  if (!name || isVoid(name)) return to;
  const [before = '', closing] = rest.split(new RegExp(`(</${name}\\s*>)`, 'i'));
  return closing === undefined ? to : to + before.length + closing.length;
}

function isVoid(name: string): boolean {
  return /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i.test(name);
}

/** Elements that are never meant as a placeholder. */
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
    return { say: `Text between < and > is read as HTML and would be lost. Write: \\${tag}`, needsEscape: true };
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

type Rule = readonly [RegExp, (...parts: string[]) => string];

const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const lowered = [...'₀₁₂₃₄₅₆₇₈₉'];

const element = (names: string) =>
  new RegExp(`<(?:${names})\\b([^>]*)>((?:(?!<(?:${names})\\b)[\\s\\S])*?)</(?:${names})\\s*>`, 'gi');
const round = (sign: string) => (_: string, __: string, words: string) =>
  words.trim() === '' ? '' : sign + words.trim() + sign;

/** Replaced from the inside out until none are left. */
const rules: readonly Rule[] = [
  [/<!--[\s\S]*?-->/g, () => ''],
  [/<img\b([^>]*)>/gi, (_, attributes = '') => picture(attributes)],
  [/<br\s*\/?>/gi, () => '\n'],
  [/<hr\s*\/?>/gi, () => '\n\n---\n\n'],
  [/<wbr\s*\/?>/gi, () => ''],
  [element('b|strong|mark'), round('**')],
  [element('i|em|cite|dfn|var'), round('*')],
  [element('code|kbd|tt|samp'), (_, __, words = '') => `\`${decoded(words.trim())}\``],
  [element('del|s|strike'), round('~~')],
  [element('sup'), (_, __, words = '') => words.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit)],
  [element('sub'), (_, __, words = '') => words.replace(/\d/g, (digit) => lowered[Number(digit)] ?? digit)],
  [element('q'), (_, __, words = '') => `“${words}”`],
  [
    element('abbr|acronym'),
    (_, attributes = '', words = '') =>
      attributeValue(attributes, 'title') ? `${attributeValue(attributes, 'title')} (${words})` : words,
  ],
  [element('a'), (_, attributes = '', words = '') => link(attributes, words)],
  [element('h[1-6]'), (_, __, words = '') => `\n\n## ${words.trim()}\n\n`],
  [element('pre'), (_, __, words = '') => `\n\n\`\`\`\n${decoded(words.replace(/^`|`$/g, '').trim())}\n\`\`\`\n\n`],
  [element('table'), (_, __, rows = '') => `\n\n${table(rows)}\n\n`],
  [element('ol'), (_, __, items = '') => `\n\n${list(items, (index) => `${index + 1}. `)}\n\n`],
  [element('ul|menu'), (_, __, items = '') => `\n\n${list(items, () => '- ')}\n\n`],
  [
    element('p|div|section|article|header|footer|main|figure|figcaption|address|dl|dd|center|aside|nav'),
    (_, __, words = '') => `\n\n${words.trim()}\n\n`,
  ],
  [
    element('blockquote'),
    (_, __, words = '') =>
      `\n\n${words
        .trim()
        .replace(/\n{3,}/g, '\n\n')
        .replace(/^/gm, '> ')}\n\n`,
  ],
  [element('details'), (_, __, words = '') => `\n\n${details(words)}\n\n`],
  [element('dt'), (_, __, words = '') => `\n\n**${words.trim()}**\n\n`],
  [/<\/?(?!(?:li|t[dhr]|summary|tbody|thead|tfoot)\b)[a-z][^<>]*>/gi, () => ''],
];

/** Code has no entities. */
function decoded(code: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return code.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/g, (_, number: string | undefined, name = '') =>
    number ? String.fromCodePoint(Number(number)) : (signs[name] ?? ''),
  );
}

/** The Markdown, without surrounding empty lines. */
function toMarkdown(html: string): string {
  let text = html;
  for (const [pattern, write] of rules)
    for (let before = ''; before !== text; ) {
      before = text;
      text = text.replace(pattern, (...parts: unknown[]) => write(...parts.map(String)));
    }
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/^[ \t]+(?=\S)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function attributeValue(attributes: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes) ?? [];
  return double ?? single ?? bare;
}

function picture(attributes: string): string {
  const name = attributeValue(attributes, 'src')
    ?.replace(/[?#].*$/, '')
    .replace(/^.*\//, '');
  const isFile = /\.\w+$/.test(name ?? '');
  return `![${attributeValue(attributes, 'alt')?.trim() || 'what it shows'}](/images/${isFile ? name : 'name.png'})`;
}

function link(attributes: string, words: string): string {
  const url = attributeValue(attributes, 'href');
  return url ? `[${words.replace(/\s+/g, ' ').trim() || 'the name of the page'}](${url})` : words;
}

function parts(html: string, names: string): string[] {
  return [
    ...html.matchAll(
      new RegExp(`<(?:${names})\\b[^>]*>([\\s\\S]*?)(?=</(?:${names})\\s*>|<(?:${names}|tr)\\b|$)`, 'gi'),
    ),
  ].map(([, inside = '']) => inside);
}

function table(html: string): string {
  const rows = [...html.matchAll(/<tr\b[^>]*>([\s\S]*?)(?=<\/tr\s*>|<tr\b|$)/gi)].map(([, row = '']) =>
    parts(row, 't[dh]').map((cell) =>
      cell
        .replace(/<[^<>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
}

function list(html: string, mark: (index: number) => string): string {
  return parts(html, 'li')
    .map((item, index) => mark(index) + item.replace(/\s*\n\s*/g, ' ').trim())
    .join('\n');
}

function details(html: string): string {
  const [, summary = 'The question'] = /<summary\b[^>]*>([\s\S]*?)<\/summary>/i.exec(html) ?? [];
  return `:::answer[${summary.trim()}]\n${html.replace(/<summary\b[\s\S]*?<\/summary>/i, '').trim()}\n:::`;
}
