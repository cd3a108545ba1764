/** HTML as the Markdown that says the same, for someone to copy. Nothing is published by it. */

type Rule = readonly [RegExp, (...parts: string[]) => string];

const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const lowered = [...'₀₁₂₃₄₅₆₇₈₉'];

const element = (names: string) =>
  new RegExp(`<(?:${names})\\b([^>]*)>((?:(?!<(?:${names})\\b)[\\s\\S])*?)</(?:${names})\\s*>`, 'gi');
const round = (sign: string) => (_: string, __: string, words: string) =>
  words.trim() === '' ? '' : sign + words.trim() + sign;

/** From the inside out: each is asked for again until there is none. */
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

/** The Markdown, without empty lines around it. */
export function toMarkdown(html: string): string {
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
