/** Syntax that readers would see: broken Markdown, and that of other systems (Hugo, Jekyll, WordPress, MkDocs, Docusaurus, MDX). */
import type { Nodes, Root } from 'mdast';
import { nodesOf, parseMarkdown } from '../markdown/parse';
import { namedCallout } from './directives';
import { atLine, type Finding, type Problem, type TextInFile } from './problem';
import { asSlug } from './slug';

/**
 * A pattern, and what to say of a match; undefined if nothing is wrong, and `to` is what to write in its place. Patterns match
 * what readers see, so escapes and code never match; `match` has the text as written.
 */
type Rule = readonly [
  pattern: RegExp,
  found: string | ((match: readonly string[], block: ShownText, index: number) => Finding | string | undefined),
];

const command =
  'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.';

/** The message for a shortcode: for a video, the fields to write; for a picture or a link, its Markdown. */
function describeShortcode(name: string, rest: string): string {
  const all = `${name} ${rest}`;
  if (/youtu/i.test(all))
    return `${inFields} https://www.youtube.com/watch?v=${/(?<![\w-])[\w-]{11}(?![\w.=-])/.exec(rest)?.[0] ?? '…'}`;
  if (/vimeo/i.test(all)) return `${inFields} https://vimeo.com/${/\d{6,}/.exec(rest)?.[0] ?? '…'}`;
  const [, picture] =
    /(?:src|link)\s*=\s*["']?(?:[^"'\s]*\/)?([^"'\s/]+\.(?:png|jpe?g|gif|webp|svg))/i.exec(rest) ?? [];
  if (picture) return `${foreignPicture}(/images/${picture})`;
  return /^(?:ref|relref|link|post_url)$/i.test(name) ? `${foreignLink}[the words]${somePage}` : command;
}

const inFields = 'Videos go in the fields, not in the text. Add under recordings: video:';
const foreignPicture = 'This is how another system shows a picture. Write: ![what it shows]';
const foreignLink = 'This is how another system links to a page. Write: ';
const somePage = '(/resources/name-of-the-page/)';

const wordPress =
  'caption|gallery|embed|youtube|vimeo|audio|video|playlist|button|contact-form-7|wpforms|vc_\\w+|et_pb_\\w+|fusion_\\w+|toc|sc_\\w+|su_\\w+';

/** Only matches that readers don't miss: left-over sources, attributes, imports, contents lists, a backslash at the end of a line. */
const useless = new RegExp(
  [
    // Sources in the answers of ChatGPT, Gemini and others.
    String.raw`【[^】\n]*】|:contentReference\[[^\]\n]*\](?:\{[^{}\n]*\})?|\ue200cite\ue202[^\ue201]*\ue201|oai_citation:\S*?(?=[\s\]]|$)|\[cite(?:_start|_end|: ?[\d, ]+)\]`,
    // Attributes of kramdown and Pandoc.
    String.raw`\{:[^{}\n]*\}|\{(?!#[^{}\s]*\})(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w%.-]+)))+\s*\}`,
    String.raw`(?<=^|\n)(?:import\s+[\w{}*,\s]+\s+from\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|function)\b(?:[^\n]*[{(\[]\n[^]*?\n[)}\]];?(?=\n|$)|[^\n]*))`,
    String.raw`(?<=^|\n)\s*(?:\[\[?_?(?:toc|TOC)_?\]?\]|\\(?:newpage|pagebreak|tableofcontents)|<<tableofcontents>>)\s*(?=\n|$)`,
    String.raw`\\(?=\s*$)|(?<=^|\n)#{7,}(?= )|(?<=^|\n)===[+!]? (?=")`,
  ].join('|'),
  'g',
);

/** Commands and comments, which mean nothing without their system. */
const commands = new RegExp(
  [
    // Hugo, Jekyll and Nunjucks.
    String.raw`\{\{|\}\}|\{%|%\}|\{#[^{}\n]*#\}|<%[^\n]*?%>`,
    // MDX, Obsidian, MkDocs, kramdown and Pandoc.
    String.raw`\{\/\*[\s\S]*?\*\/\}|\{[a-z][\w-]*(?:\.[\w-]+)+\}|%%[^%\n]+%%|--8<--|(?<=^|\n)\*\[[^\]\n]+\]:|\[@[\w:-]+[^\]\n]*\]`,
    // Jira, reStructuredText and LaTeX.
    String.raw`\{\/?(?:code|noformat|panel|quote|color|toc|info|note|tip|warning|expand|status)\b[^{}\n]*\}`,
    String.raw`(?<=^|\n)\.\.\s(?!note|tip|hint|important|warning|caution|danger|attention)[\w-]+::`,
    String.raw`\\(?:(?:sub)*section|text\w\w|emph|cite\w*|ref|label|begin|end|footnote|href)\*?\{`,
  ].join('|'),
  'g',
);

const rules: readonly Rule[] = [
  [
    // Shortcodes of Hugo and tags of Jekyll.
    /\{\{[<%]?\s*\/?\s*([\w./-]*)([^{}]*)\}\}|\{%-?\s*([\w-]*)([^{}]*)%\}/g,
    ([whole = '', name = '', rest = '', tag = '', more = '']) =>
      /^\{\{[^<%]/.test(whole) && !/\s/.test(`${name}${rest}`.trim())
        ? 'This is a placeholder of another system, and readers would see it. Write the words that belong here.'
        : describeShortcode(name || tag, (rest || more).replace(/[%>]\s*$/, '')),
  ],
  [
    useless,
    ([whole = '']) => ({ message: `Readers would see ${whole.trim()} here. Delete it.`, to: '', isSafe: true }),
  ],
  [commands, command],
  [
    // Headings and bold text of wikis, AsciiDoc and Jira.
    /(?<=^|\n)(?:={2,6}|h[1-6]\.) +([^=\n]+?)(?: +={2,6})?(?=\n|$)|'''([^'\n]+)'''/g,
    ([, heading, bold]) => `This is the syntax of another system. Write: ${heading ? `## ${heading}` : `**${bold}**`}`,
  ],
  [
    /(?<=^|\n)\[([a-z]{1,2})\](?=\p{Lu})/gu,
    ([comment = '']) =>
      `This is a comment from Google Docs, and readers would see it. Delete it, and ${comment} in the text above.`,
  ],
  [
    // Callouts of GitHub, MkDocs and reStructuredText.
    /(?<=^|\n[> \t]*)\[!(\w+)\][^\n]*|(?<=^|\n)\s*(?:!!!|\?\?\?\+?|\.\.(?= \w+::))\s+(\w+)(?:::)?(?:[ \t]+"([^"\n]*)")?/g,
    ([, name, other = '', title]) =>
      `This is the syntax of another system. Write: ${namedCallout(name ?? other, title)} on a line of its own, then the words, then :::`,
  ],
  [
    new RegExp(
      `\\[/?(?:(?:${wordPress})(?=[\\s\\]])[^\\]\\n]*|[a-z][\\w-]*(?:(?:\\s+[\\w-]+)?=["“”″'][^\\]\\n]*)|/[a-z][\\w-]*)\\]`,
      'g',
    ),
    (_, { raw }, index) => {
      const [, name = '', rest = ''] = /^\[\/?([\w-]+)([^\]]*\][^\s[]*)/.exec(raw.slice(index)) ?? [];
      return describeShortcode(name, rest);
    },
  ],
  [
    /!?\[\[([^\][\n|]+)(?:\|([^\][\n]*))?\]\]/g,
    ([whole = '', page = '', words = page]) =>
      whole.startsWith('!')
        ? `${foreignPicture}(/images/name.png)`
        : `${foreignLink}[${/^\s|]\[/.test(words) ? 'the words' : words}]${somePage}`,
  ],
  [
    /(?<!=)==(?=[^\s=+])([^=\n]*[^\s=+])==(?!=)/g,
    ([, words]) => ({ message: `Highlighting isn’t used here. For bold, write: **${words}**`, to: `**${words}**` }),
  ],
  [
    /(?<=[\p{L}\p{N})])(?:\^([\p{L}\p{N}+-]{1,8})\^|~([\p{L}\p{N}+-]{1,3})~(?!~))/gu,
    'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.',
  ],
  [
    /(?<![\w:]):([a-z][a-z_+-]{2,30}\d?):(?![\w:])/g,
    ([whole = ''], { raw }, index) =>
      raw.startsWith('`', index + whole.length)
        ? command
        : `Readers would see ${whole} here. Write the emoji itself, or delete it.`,
  ],
  [
    /\$\$[^$]+\$\$|(?<![\w$\\])\$(?=[^\s\d$])[^$\n]*[\\_^={}][^$\n]*(?<!\s)\$(?!\w)|\\(?:frac|sum|times|alpha|beta|text)\{/g,
    () => ({
      message: 'Formulas aren’t supported: readers would see the code. Write the formula in words or plain characters.',
      level: 'warning',
    }),
  ],
  [
    // How WhatsApp and Slack cross out words.
    /(?<![\w~])~(?=[^\s~])([^~\n]*[^\s~])~(?![\w~])/g,
    ([, words]) => ({
      message: `Readers would see ~ here. To cross out words, write: ~~${words}~~`,
      to: `~~${words}~~`,
    }),
  ],
  [
    // ![words](a picture.png)
    /!?\[([^\]\n]*)\]\(([^()\n]*)\)/g,
    ([whole = '', words = '', target = '']) => {
      // Without a title, or the size of a picture.
      const url = target.trim().replace(/\s+(?:["“”][^"“”]*["“”]|=\d*x\d*)$/, '');
      if (!/\s/.test(target.trim().replace(/\s+"[^"]*"$/, ''))) return undefined;
      const isOurs = /^\/?(?:images|documents|videos)\//.test(url) && /\s/.test(url);
      const meant = isOurs
        ? url.replace(/[^/]+$/, fileName)
        : url.replace(/\s/g, /^(?:mailto|tel):/.test(url) ? '' : '%20');
      const to = `${whole.startsWith('!') ? '!' : ''}[${words}](${meant})`;
      const rename = isOurs ? ` Rename the file to ${fileName(url)} and write:` : ' Write:';
      return { message: `A link can’t have spaces in it.${rename} ${to}`, to };
    },
  ],
  [
    // [words] (https://example.org/): the URL in brackets may already be a link, and so be blanked.
    /(!?\[[^\][\n]+\])\s+\([^()\n]*\)/g,
    ([whole = '', label = '']) => {
      const [, target] = /\]\s+\(((?:https?:\/\/|www\.|mailto:|\/|#)[^\s()]*)\)/.exec(whole) ?? [];
      if (target === undefined) return undefined;
      const to = `${label}(${target})`;
      return { message: `There is a space between the words and the link. Write: ${to}`, to, isSafe: true };
    },
  ],
  [
    // (words)[https://example.org/], and [https://example.org/ words] of wikis.
    /\([^()\n]+\)\[[^\][\n]*\]|\[ {9,}[^\][\n]*\]/g,
    ([whole = '']) => {
      const [, words, url] = /^\((.+)\)\[((?:https?:\/\/|\/|mailto:)\S+)\]$/.exec(whole) ?? [];
      const [, first, rest] = /^\[(https?:\/\/\S+)\s+(.+)\]$/.exec(whole) ?? [];
      const to = `[${words ?? rest}](${url ?? first})`;
      return url || first ? { message: `This is the syntax of another system. Write: ${to}`, to } : undefined;
    },
  ],
  [
    /(?<=^|\n)\[\^([^\]\s]+)\](?:[ \t]+:)?[ \t]+(?=\S)/g,
    ([, name]) => ({
      message: `The words of a footnote come after a colon. Write: [^${name}]: The source`,
      to: `[^${name}]: `,
      isSafe: true,
    }),
  ],
  [
    /\[\^([^\]\n]+)\]/g,
    ([, name = '']) =>
      /\s/.test(name)
        ? `The name of a footnote can’t have spaces. Write: [^${name.trim().replace(/\s+/g, '-')}]`
        : `There is no footnote ${name} in this text. Add a line with its words, such as [^${name}]: The source. Or delete [^${name}].`,
  ],
  [
    /\^\[[^\]\n]+\]/g,
    'A footnote has its words on a line of its own. Write [^1] here, and below the paragraph: [^1]: The source',
  ],
  [
    // Not [1][2], which are numbers of sources.
    /\[(?!\d+\]\[\d)([^\][\n]+)\]\[([^\]\n]*)\]/g,
    ([, words = '', name]) =>
      `Nothing in this text says where [${name || words}] links to. Write the link itself: [${words}](https://…)`,
  ],
  [/!\[/g, 'This picture is incomplete. Write: ![what it shows](/images/name.png)'],
  [/\]\(|(?<!\[\d+)\]\[/g, 'This link is incomplete. Write: [the words](https://…), all on one line.'],
  [
    // Bold with a space on the wrong side, or with only one marker.
    /(\*\*|~~|(?<!\w)__(?=[^\W_]|[ \t][^\n]*[^\s_][ \t]*__)|(?<=[^\W_])__(?!\w)|(?<=[^\s*\\.!?:;][ \t])\*(?=[\p{L}“‘"]))[^\n]*/gu,
    ([, sign = '**'], { raw }, index) => {
      const from = raw.lastIndexOf('\n', index - 1) + 1;
      const [line = ''] = raw.slice(from).split('\n');
      const before = line.slice(0, index - from);
      const meant = sign === '**' ? withBold(line) : undefined;
      if (meant?.startsWith(before) && !nodesOf(parseMarkdown(meant), 'text').some(({ value }) => value.includes(sign)))
        return {
          message: `Bold has no space inside its asterisks, and one after them. Write: ${meant.trim()}`,
          to: meant.slice(before.length),
          isSafe: true,
        };
      return describeSign(sign);
    },
  ],
  [
    /(?<!`)`(?!`)/g,
    (_, { raw }, index) =>
      /^\p{L}.\p{L}/u.test(raw.slice(index - 1))
        ? { message: 'This is not an apostrophe. Write ’ instead.', to: '’', isSafe: true }
        : describeSign('`'),
  ],
  [
    /(?<=\n):[ \t]+(?=\S)/g,
    'Readers would see : here. For a list of terms, write each like this: - **Term:** its meaning',
  ],
  [
    /&(?:amp;)?(#\d+|nbsp|amp|lt|gt|quot|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip|pound|euro)(?![\w;])|&amp;(#\d+|\w+);/g,
    ([whole = '', name, other]) => {
      const meant = `&${name ?? other};`;
      return { message: `Readers would see ${whole} here. Write the character itself, or ${meant}`, to: meant };
    },
  ],
];

function describeSign(sign: string): string {
  return `Readers would see ${sign} here. Close it, remove it, or write ${sign.replace(/./g, '\\$&')} to show it.`;
}

function fileName(url: string): string {
  const [, stem = '', end = ''] = /([^/]+?)(\.\w+)?$/.exec(url) ?? [];
  return asSlug(stem) + end.toLowerCase();
}

/** A line with the spaces moved out of the asterisks. */
function withBold(line: string): string | undefined {
  const fixed = line
    .replace(/(?<![\p{L}\p{N}])\*\*([ \t]*)([^*\n]*[^*\s])([ \t]*)\*\*/gu, '$1**$2**$3')
    .replace(/[ \t]{2,}(?=\*\*\S)|(?<=\S\*\*)[ \t]{2,}/g, ' ')
    .replace(/\*\*[^*\n]*[^*\s\p{L}\p{N}]\*\*(?=[\p{L}\p{N}])/gu, '$& ')
    .replace(/(?<=\S\*\*) (?=[,.;:!?])/g, '');
  return fixed === line ? undefined : fixed;
}

/** One error for each line where readers would see syntax. */
export function* checkRawSyntax(text: TextInFile, tree: Root): Generator<Problem> {
  const lines = text.body.split('\n');
  const taken = new Set<number>();
  for (const block of shownTexts(tree, text.body))
    for (const [pattern, explain] of rules)
      for (const match of block.shown.matchAll(pattern)) {
        const { 0: shown, index } = match;
        const line = block.line + block.raw.slice(0, index).split('\n').length - 1;
        if (taken.has(line)) continue;
        // Use the source, because links inside it are blanked in `shown`.
        const raw = block.raw.slice(index, index + shown.length);
        const written = new RegExp(pattern, pattern.flags.replace('g', '')).exec(raw) ?? [raw, ...match.slice(1)];
        const found = typeof explain === 'string' ? explain : explain(written, block, index);
        if (!found) continue;
        taken.add(line);
        const { to, ...finding }: Finding = typeof found === 'string' ? { message: found } : found;
        const from = lines[line - 1] ?? '';
        const column = block.offset + index - (text.body.lastIndexOf('\n', block.offset + index - 1) + 1);
        // A change has to be on one line.
        const fixed =
          to === undefined || shown.includes('\n')
            ? undefined
            : (from.slice(0, column) + to + from.slice(column + shown.length)).trimEnd();
        yield atLine(text, line, { ...finding, to: fixed });
      }
}

interface ShownText {
  /** The source of the block. */
  raw: string;
  /** The same, with escapes, code, links and bold markers replaced by spaces. */
  shown: string;
  /** Its offset and line in the body. */
  offset: number;
  line: number;
}

/** Every paragraph, heading and table cell of a text. */
function shownTexts(tree: Root, body: string): ShownText[] {
  return nodesOf(tree, 'paragraph', 'heading', 'tableCell').flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return [];
    const offset = start.offset;
    const raw = body.slice(offset, end.offset);
    // One character per code unit, so that offsets agree.
    const signs = raw.split('');
    const blank: Blank = (from, to) => {
      for (let index = from - offset; index < to - offset; index += 1) if (signs[index] !== '\n') signs[index] = ' ';
    };
    for (const child of node.children) blankSyntax(child, blank);
    if (node.type === 'heading')
      for (const { 0: anchor, index } of raw.matchAll(/\{#[^{}]*\}/g))
        blank(offset + index, offset + index + anchor.length);
    return [{ raw, shown: signs.join('').replace(/\\[!-/:-@[-`{-~]/g, '  '), offset, line: start.line }];
  });
}

type Blank = (from: number, to: number) => void;

/** Blank a node's syntax and keep its text. */
function blankSyntax(node: Nodes, blank: Blank): void {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined || node.type === 'text' || node.type === 'break') return;
  const children = 'children' in node ? node.children : [];
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  // A bare URL is a link without text.
  if (first === undefined || last === undefined || (node.type === 'link' && first === from)) return blank(from, to);
  blank(from, first);
  blank(last, to);
  for (const child of children) blankSyntax(child, blank);
}
