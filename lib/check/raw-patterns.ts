/** The patterns of broken Markdown and of other systems, each with what to write instead. */

import { parseMarkdown } from '../markdown/parse';
import { namedCallout } from './callouts';
import type { RawSyntax } from './raw-syntax';
import { asSlug } from './slug';

const video = (name: string, id: string) =>
  name.startsWith('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;

/** For a video shortcode, the fields to write; for a picture shortcode, its Markdown. */
function sayShortcode(name: string, rest: string): string {
  const [, id] = /^\s*(?:id\s*=\s*)?["']?([\w-]{6,})["']?/.exec(rest) ?? [];
  if (/^(?:youtube|vimeo|youtubeembed)$/i.test(name))
    return `Videos go in the fields, not in the text. Add under recordings: video: ${video(name.toLowerCase(), id ?? '…')}`;
  const [, picture] = /(?:src|link)\s*=\s*["']?([^"'\s]+\.(?:png|jpe?g|gif|webp|svg))/i.exec(rest) ?? [];
  if (picture)
    return `This is how another system shows a picture. Write: ![what it shows](/images/${picture.replace(/^.*\//, '')})`;
  if (/^(?:ref|relref|link|post_url)$/i.test(name))
    return 'This is how another system links to a page. Write: [the words](/resources/name-of-the-page/)';
  if (/^raw|^highlight|^code/i.test(name))
    return 'This is a command from another system. Delete it; for code, write ``` on the lines above and below.';
  return 'This is a command from another system, and readers would see it. Delete it, and write in Markdown what it made.';
}

const wordPress =
  'caption|gallery|embed|youtube|vimeo|audio|video|playlist|button|contact-form-7|wpforms|vc_\\w+|et_pb_\\w+|fusion_\\w+|toc|sc_\\w+|su_\\w+';

export const otherSystems: readonly RawSyntax[] = [
  {
    pattern: /\{\{[<%]?\s*\/?\s*([\w./-]*)([^{}]*)\}\}|\{%-?\s*([\w-]*)([^{}]*)%\}/g,
    judge: ([whole = '', name = '', rest = '', tag = '', more = '']) => ({
      say:
        /^\{\{[^<%]/.test(whole) && !/\s/.test(`${name}${rest}`.trim())
          ? `This is a placeholder of another system, and readers would see it. Write the words that belong here.`
          : sayShortcode(name || tag, (rest || more).replace(/[%>]\s*$/, '')),
    }),
  },
  {
    // Attributes of kramdown and Pandoc.
    pattern: /\{:[^{}\n]*\}|\{(?:\s*(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|[\w%.-]+)))+\s*\}/g,
    judge: ([whole = '']) =>
      /^\{#[^{}\s]*\}$/.test(whole)
        ? undefined
        : { say: `Readers would see ${whole} here. Delete it.`, to: '', isSafe: true },
  },
  { pattern: /\{\{|\}\}|\{%|%\}/g, judge: () => ({ say: sayShortcode('', '') }) },
  {
    pattern: /(?<=^|\n[> \t]*)\[!(\w+)\][^\n]*/g,
    judge: ([, name = '']) => ({
      say: `This is GitHub’s syntax. Write: ${namedCallout(name)} on a line of its own, then the words, then :::`,
    }),
  },
  {
    pattern: /(?<=^|\n)\s*(?:!!!|\?\?\?\+?)\s+(\w+)(?:[ \t]+"([^"\n]*)")?/g,
    judge: ([, name = '', title]) => ({
      say: `This is MkDocs syntax. Write: ${namedCallout(name, title)} on a line of its own, then the words, then :::`,
    }),
  },
  {
    pattern:
      /(?<=^|\n)(?:import\s+[\w{}*,\s]+\s+from\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|function)\b[^\n]*)/g,
    judge: ([whole = '']) => ({
      say: 'This line is code from another system. Delete it.',
      to: '',
      isSafe: !whole.includes('\n'),
    }),
  },
  {
    pattern: new RegExp(
      `\\[/?(?:(?:${wordPress})(?=[\\s\\]])[^\\]\\n]*|[a-z][\\w-]*(?:\\s+[\\w-]+=["“”″'][^\\]\\n]*)|/[a-z][\\w-]*)\\]`,
      'g',
    ),
    judge: ([whole = '']) => {
      const [, name = '', rest = ''] = /^\[\/?([\w-]+)([^\]]*)/.exec(whole) ?? [];
      return { say: sayShortcode(name, rest.replace(/^.*?(?:v=|be\/|com\/)/, '')) };
    },
  },
  {
    pattern:
      /(?<=^|\n)\s*(?:\[\[?_?toc_?\]?\]|\\(?:newpage|pagebreak|tableofcontents)|<<tableofcontents>>)\s*(?=\n|$)/gi,
    judge: () => ({
      say: 'Readers would see this command from another system. Delete it: pages have their own contents list.',
      to: '',
      isSafe: true,
    }),
  },
  {
    pattern: /!?\[\[([^\][\n|]+)(?:\|([^\][\n]*))?\]\]/g,
    judge: ([whole = '', page = '', words]) => ({
      say: whole.startsWith('!')
        ? 'This is how another system shows a file. Write: ![what it shows](/images/name.png)'
        : `This is how a wiki links to a page. Write: [${words ?? page}](/resources/name-of-the-page/)`,
    }),
  },
  {
    pattern: /==(?=[^\s=])([^=\n]*[^\s=])==/g,
    judge: ([, words]) => ({ say: `Highlighting isn’t used here. For bold, write: **${words}**`, to: `**${words}**` }),
  },
  {
    pattern: /(?<=[\p{L}\p{N})])(?:\^([\p{L}\p{N}+-]{1,8})\^|~([\p{L}\p{N}+-]{1,3})~(?!~))/gu,
    judge: () => ({
      say: 'Superscripts and subscripts aren’t written with ^ or ~ here. Write the character itself, such as ² or ₂.',
    }),
  },
  {
    pattern: /(?<![\w:]):([a-z][a-z_+-]{2,30}\d?):(?![\w:])/g,
    judge: ([whole]) => ({
      say: `Readers would see ${whole} here, not a picture. Write the emoji itself, or delete it.`,
    }),
  },
  {
    pattern:
      /\$\$[^$]+\$\$|(?<![\w$\\])\$(?=[^\s\d$])[^$\n]*[\\_^={}][^$\n]*(?<!\s)\$(?!\w)|\\(?:frac|sum|times|alpha|beta|text)\{/g,
    judge: () => ({
      say: 'Formulas aren’t supported: readers would see the code. Write the formula in words or plain characters.',
      level: 'warning',
    }),
  },
];

export const brokenMarkdown: readonly RawSyntax[] = [
  {
    // ![words](a picture.png)
    pattern: /!?\[([^\]\n]*)\]\(([^()\n]*)\)/g,
    judge: ([whole = '', words = '', target = '']) => {
      const url = target.trim().replace(/\s+"[^"]*"$/, '');
      if (!/\s/.test(url)) return undefined;
      const isOurs = /^\/?(?:images|documents|videos)\//.test(url);
      const to = isOurs ? url.replace(/[^/]+$/, fileName) : url.replace(/ /g, '%20');
      const meant = `${whole.startsWith('!') ? '!' : ''}[${words}](${to})`;
      return isOurs
        ? {
            say: `A file name can’t have spaces in it. Rename the file to ${fileName(url)} and write: ${meant}`,
            to: meant,
          }
        : { say: `A link can’t have spaces in it. Write: ${meant}`, to: meant };
    },
  },
  {
    // [words] (https://example.org/): the URL in brackets may already be a link, and so be blanked.
    pattern: /(!?\[[^\][\n]+\])[ \t]+\([^()\n]*\)/g,
    judge: ([whole = '', label = '']) => {
      const [, target] = /\]\s+\(((?:https?:\/\/|www\.|mailto:|\/|#)[^\s()]*)\)/.exec(whole) ?? [];
      if (target === undefined) return undefined;
      const meant = `${label}(${target})`;
      return { say: `There is a space between the words and the link. Write: ${meant}`, to: meant, isSafe: true };
    },
  },
  {
    pattern: /\[\^([^\]\s]+)\]/g,
    judge: ([, name]) => ({
      say: `There is no footnote ${name} in this text. Add a line with its words, such as [^${name}]: The source. Or delete [^${name}].`,
    }),
  },
  {
    pattern: /\[([^\][\n]+)\]\[([^\]\n]*)\]/g,
    judge: ([, words = '', name]) => ({
      say: `Nothing in this text says where [${name || words}] links to. Write the link itself: [${words}](https://…)`,
    }),
  },
  {
    pattern: /!\[/g,
    judge: () => ({ say: 'This picture is incomplete. Write: ![what it shows](/images/name.png)' }),
  },
  {
    pattern: /\]\(|\]\[/g,
    judge: () => ({ say: 'This link is incomplete. Write: [the words](https://…), all on one line.' }),
  },
  {
    // Bold with a space on the wrong side, or with only one marker.
    pattern: /(\*\*|~~|(?<!\w)__(?=\w)|(?<=\w)__(?!\w))[^\n]*/g,
    judge: ([, sign = '**'], { raw, shown }, index) => {
      const from = raw.lastIndexOf('\n', index - 1) + 1;
      const [line = ''] = raw.slice(from).split('\n');
      const before = line.slice(0, index - from);
      const meant = sign === '**' ? withBold(line) : undefined;
      if (meant?.startsWith(before) && !shownIn(meant).includes(sign))
        return {
          say: `Bold can’t have a space inside its asterisks. Write: ${meant.trim()}`,
          to: meant.slice(before.length),
          isSafe: true,
        };
      const escaped = [...sign].map((each) => `\\${each}`).join('');
      const isAlone = shown.split(sign).length === 2;
      return {
        say: `Readers would see ${sign} here${isAlone ? ', because it isn’t closed' : ''}. Remove it, or write ${escaped} to show it.`,
      };
    },
  },
  {
    pattern: /(?<!`)`(?!`)/g,
    judge: (_, { raw }, index) => {
      const isApostrophe = /\p{L}/u.test(raw.charAt(index - 1)) && /\p{L}/u.test(raw.charAt(index + 1));
      return isApostrophe
        ? { say: 'This is not an apostrophe. Write ’ instead.', to: '’', isSafe: true }
        : { say: 'Readers would see ` here, because it isn’t closed. Remove it, or write \\` to show it.' };
    },
  },
  {
    pattern:
      /&(?:amp;)?(#\d+|nbsp|amp|lt|gt|quot|ndash|mdash|rsquo|lsquo|ldquo|rdquo|hellip|pound|euro)(?![\w;])|&amp;(#\d+|\w+);/g,
    judge: ([whole = '', name, other]) => {
      const meant = `&${name ?? other};`;
      return { say: `Readers would see ${whole} here. Write the character itself, or ${meant}`, to: meant };
    },
  },
  {
    pattern: /\\(?=\s*$)/g,
    judge: () => ({ say: 'Readers would see the backslash at the end of this line. Delete it.', to: '', isSafe: true }),
  },
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

function shownIn(markdown: string): string {
  let words = '';
  const walk = (node: { type: string; value?: string; children?: readonly unknown[] }) => {
    if (node.type === 'text') words += node.value;
    for (const child of node.children ?? []) walk(child as typeof node);
  };
  walk(parseMarkdown(markdown));
  return words;
}
