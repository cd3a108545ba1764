/** Syntax that readers would see: broken Markdown, and that of other systems (Hugo, Jekyll, WordPress, MkDocs, Docusaurus, MDX). */
import type { Nodes, Root } from 'mdast';
import { nodesOf, parseMarkdown } from '../markdown/parse';
import { namedCallout } from './blocks';
import { atLine, type Problem, type TextInFile } from './problem';
import { asSlug } from './slug';

/** What is wrong with a piece of text, and its replacement. */
interface Verdict {
  message: string;
  to?: string | undefined;
  isSafe?: boolean;
  level?: 'warning';
}

/**
 * A pattern, and what to say of a match; undefined if nothing is wrong. Patterns match what readers see, so escapes and code never
 * match; `match` has the text as written. A string is a message without a replacement.
 */
type Rule = readonly [
  pattern: RegExp,
  validate: (match: readonly string[], block: ShownText, index: number) => Verdict | string | undefined,
];

function remove(message: string): Verdict {
  return { message, to: '', isSafe: true };
}

const command =
  'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.';

/** The message for a shortcode: for a video, the fields to write; for a picture, its Markdown. */
function describeShortcode(name: string, rest: string): string {
  const [, id = '…'] = /^\s*(?:id\s*=\s*)?["']?([\w-]{6,})["']?/.exec(rest) ?? [];
  const [, video] = /^(youtube|vimeo)(?:embed)?$/i.exec(name) ?? [];
  if (video)
    return `Videos go in the fields, not in the text. Add under recordings: video: ${/^v/i.test(video) ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`}`;
  const [, picture] =
    /(?:src|link)\s*=\s*["']?(?:[^"'\s]*\/)?([^"'\s/]+\.(?:png|jpe?g|gif|webp|svg))/i.exec(rest) ?? [];
  if (picture) return `This is how another system shows a picture. Write: ![what it shows](/images/${picture})`;
  if (/^(?:ref|relref|link|post_url)$/i.test(name))
    return 'This is how another system links to a page. Write: [the words](/resources/name-of-the-page/)';
  if (/^raw|^highlight|^code/i.test(name))
    return 'This is a command from another system. Delete it; for code, write ``` on the lines above and below.';
  return command;
}

const wordPress =
  'caption|gallery|embed|youtube|vimeo|audio|video|playlist|button|contact-form-7|wpforms|vc_\\w+|et_pb_\\w+|fusion_\\w+|toc|sc_\\w+|su_\\w+';

const otherSystems: readonly Rule[] = [
  [
    // Shortcodes of Hugo and tags of Jekyll.
    /\{\{[<%]?\s*\/?\s*([\w./-]*)([^{}]*)\}\}|\{%-?\s*([\w-]*)([^{}]*)%\}/g,
    ([whole = '', name = '', rest = '', tag = '', more = '']) =>
      /^\{\{[^<%]/.test(whole) && !/\s/.test(`${name}${rest}`.trim())
        ? 'This is a placeholder of another system, and readers would see it. Write the words that belong here.'
        : describeShortcode(name || tag, (rest || more).replace(/[%>]\s*$/, '')),
  ],
  [
    // Attributes of kramdown and Pandoc.
    /\{:[^{}\n]*\}|\{(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w%.-]+)))+\s*\}/g,
    ([whole = '']) =>
      /^\{#[^{}\s]*\}$/.test(whole) ? undefined : remove(`Readers would see ${whole} here. Delete it.`),
  ],
  [/\{\{|\}\}|\{%|%\}/g, () => command],
  [
    /(?<=^|\n[> \t]*)\[!(\w+)\][^\n]*/g,
    ([, name = '']) =>
      `This is GitHub’s syntax. Write: ${namedCallout(name)} on a line of its own, then the words, then :::`,
  ],
  [
    /(?<=^|\n)\s*(?:!!!|\?\?\?\+?)\s+(\w+)(?:[ \t]+"([^"\n]*)")?/g,
    ([, name = '', title]) =>
      `This is MkDocs syntax. Write: ${namedCallout(name, title)} on a line of its own, then the words, then :::`,
  ],
  [
    /(?<=^|\n)(?:import\s+[\w{}*,\s]+\s+from\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|function)\b[^\n]*)/g,
    () => remove('This line is code from another system. Delete it.'),
  ],
  [
    new RegExp(
      `\\[/?(?:(?:${wordPress})(?=[\\s\\]])[^\\]\\n]*|[a-z][\\w-]*(?:\\s+[\\w-]+=["“”″'][^\\]\\n]*)|/[a-z][\\w-]*)\\]`,
      'g',
    ),
    ([whole = '']) => {
      const [, name = '', rest = ''] = /^\[\/?([\w-]+)([^\]]*)/.exec(whole) ?? [];
      return describeShortcode(name, rest.replace(/^.*?(?:v=|be\/|com\/)/, ''));
    },
  ],
  [
    /(?<=^|\n)\s*(?:\[\[?_?toc_?\]?\]|\\(?:newpage|pagebreak|tableofcontents)|<<tableofcontents>>)\s*(?=\n|$)/gi,
    () => remove('Readers would see this command from another system. Delete it: pages have their own contents list.'),
  ],
  [
    /!?\[\[([^\][\n|]+)(?:\|([^\][\n]*))?\]\]/g,
    ([whole = '', page = '', words]) =>
      whole.startsWith('!')
        ? 'This is how another system shows a file. Write: ![what it shows](/images/name.png)'
        : `This is how a wiki links to a page. Write: [${words ?? page}](/resources/name-of-the-page/)`,
  ],
  [
    /==(?=[^\s=])([^=\n]*[^\s=])==/g,
    ([, words]) => ({ message: `Highlighting isn’t used here. For bold, write: **${words}**`, to: `**${words}**` }),
  ],
  [
    /(?<=[\p{L}\p{N})])(?:\^([\p{L}\p{N}+-]{1,8})\^|~([\p{L}\p{N}+-]{1,3})~(?!~))/gu,
    () => 'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.',
  ],
  [
    /(?<![\w:]):([a-z][a-z_+-]{2,30}\d?):(?![\w:])/g,
    ([whole]) => `Readers would see ${whole} here, not a picture. Write the emoji itself, or delete it.`,
  ],
  [
    /\$\$[^$]+\$\$|(?<![\w$\\])\$(?=[^\s\d$])[^$\n]*[\\_^={}][^$\n]*(?<!\s)\$(?!\w)|\\(?:frac|sum|times|alpha|beta|text)\{/g,
    () => ({
      message: 'Formulas aren’t supported: readers would see the code. Write the formula in words or plain characters.',
      level: 'warning',
    }),
  ],
];

const brokenMarkdown: readonly Rule[] = [
  [
    // ![words](a picture.png)
    /!?\[([^\]\n]*)\]\(([^()\n]*)\)/g,
    ([whole = '', words = '', target = '']) => {
      const url = target.trim().replace(/\s+"[^"]*"$/, '');
      if (!/\s/.test(url)) return undefined;
      const isOurs = /^\/?(?:images|documents|videos)\//.test(url);
      const to = isOurs ? url.replace(/[^/]+$/, fileName) : url.replace(/ /g, '%20');
      const meant = `${whole.startsWith('!') ? '!' : ''}[${words}](${to})`;
      const why = isOurs
        ? `A file name can’t have spaces in it. Rename the file to ${fileName(url)} and write:`
        : 'A link can’t have spaces in it. Write:';
      return { message: `${why} ${meant}`, to: meant };
    },
  ],
  [
    // [words] (https://example.org/): the URL in brackets may already be a link, and so be blanked.
    /(!?\[[^\][\n]+\])[ \t]+\([^()\n]*\)/g,
    ([whole = '', label = '']) => {
      const [, target] = /\]\s+\(((?:https?:\/\/|www\.|mailto:|\/|#)[^\s()]*)\)/.exec(whole) ?? [];
      if (target === undefined) return undefined;
      const meant = `${label}(${target})`;
      return { message: `There is a space between the words and the link. Write: ${meant}`, to: meant, isSafe: true };
    },
  ],
  [
    /\[\^([^\]\s]+)\]/g,
    ([, name]) =>
      `There is no footnote ${name} in this text. Add a line with its words, such as [^${name}]: The source. Or delete [^${name}].`,
  ],
  [
    /\[([^\][\n]+)\]\[([^\]\n]*)\]/g,
    ([, words = '', name]) =>
      `Nothing in this text says where [${name || words}] links to. Write the link itself: [${words}](https://…)`,
  ],
  [/!\[/g, () => 'This picture is incomplete. Write: ![what it shows](/images/name.png)'],
  [/\]\(|\]\[/g, () => 'This link is incomplete. Write: [the words](https://…), all on one line.'],
  [
    // Bold with a space on the wrong side, or with only one marker.
    /(\*\*|~~|(?<!\w)__(?=\w)|(?<=\w)__(?!\w))[^\n]*/g,
    ([, sign = '**'], { raw, shown }, index) => {
      const from = raw.lastIndexOf('\n', index - 1) + 1;
      const [line = ''] = raw.slice(from).split('\n');
      const before = line.slice(0, index - from);
      const meant = sign === '**' ? withBold(line) : undefined;
      if (meant?.startsWith(before) && !nodesOf(parseMarkdown(meant), 'text').some(({ value }) => value.includes(sign)))
        return {
          message: `Bold can’t have a space inside its asterisks. Write: ${meant.trim()}`,
          to: meant.slice(before.length),
          isSafe: true,
        };
      const escaped = [...sign].map((each) => `\\${each}`).join('');
      const isAlone = shown.split(sign).length === 2;
      return `Readers would see ${sign} here${isAlone ? ', because it isn’t closed' : ''}. Remove it, or write ${escaped} to show it.`;
    },
  ],
  [
    /(?<!`)`(?!`)/g,
    (_, { raw }, index) =>
      /^\p{L}.\p{L}/u.test(raw.slice(index - 1))
        ? { message: 'This is not an apostrophe. Write ’ instead.', to: '’', isSafe: true }
        : 'Readers would see ` here, because it isn’t closed. Remove it, or write \\` to show it.',
  ],
  [
    /&(?:amp;)?(#\d+|nbsp|amp|lt|gt|quot|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip|pound|euro)(?![\w;])|&amp;(#\d+|\w+);/g,
    ([whole = '', name, other]) => {
      const meant = `&${name ?? other};`;
      return { message: `Readers would see ${whole} here. Write the character itself, or ${meant}`, to: meant };
    },
  ],
  [/\\(?=\s*$)/g, () => remove('Readers would see the backslash at the end of this line. Delete it.')],
];

function fileName(url: string): string {
  const [, stem = '', end = ''] = /([^/]+?)(\.\w+)?$/.exec(url) ?? [];
  return asSlug(stem) + end.toLowerCase();
}

/** A line with the spaces moved out of the asterisks. */
function withBold(line: string): string | undefined {
  const fixed = line
    .replace(/(?<![\p{L}\p{N}])\*\*([ \t]*)([^*\n]*[^*\s])([ \t]*)\*\*/gu, '$1**$2**$3')
    .replace(/[ \t]{2,}(?=\*\*\S)|(?<=\S\*\*)[ \t]{2,}/g, ' ');
  return fixed === line ? undefined : fixed;
}

const rules: readonly Rule[] = [...otherSystems, ...brokenMarkdown];

/** One error for each line where readers would see syntax. */
export function* checkRawSyntax(text: TextInFile, tree: Root): Generator<Problem> {
  const { body } = text;
  const lines = body.split('\n');
  const taken = new Set<number>();
  for (const block of shownTexts(tree, body))
    for (const [pattern, validate] of rules)
      for (const match of block.shown.matchAll(pattern)) {
        const { index } = match;
        const [found] = match;
        const at = block.offset + index;
        const line = block.line + block.raw.slice(0, index).split('\n').length - 1;
        if (taken.has(line)) continue;
        // Use the source, because links inside it are blanked in `shown`.
        const raw = block.raw.slice(index, index + found.length);
        const written = new RegExp(pattern, pattern.flags.replace('g', '')).exec(raw) ?? [raw, ...match.slice(1)];
        const verdict = validate(written, block, index);
        if (!verdict) continue;
        taken.add(line);
        const { message, to, isSafe, level }: Verdict = typeof verdict === 'string' ? { message: verdict } : verdict;
        const from = lines[line - 1] ?? '';
        const column = at - (body.lastIndexOf('\n', at - 1) + 1);
        // A change has to be on one line.
        const fixed =
          to === undefined || found.includes('\n')
            ? undefined
            : (from.slice(0, column) + to + from.slice(column + found.length)).trimEnd();
        yield atLine(text, line, message, {
          ...(level && { level }),
          ...(fixed !== undefined && { fix: { from, to: fixed, ...(isSafe && { isSafe }) } }),
        });
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
      for (const { 0: mark, index } of raw.matchAll(/\{#[^{}]*\}/g))
        blank(offset + index, offset + index + mark.length);
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
