/** Markdown with a typo, which is read as text. */
import { parseMarkdown } from '../markdown/parse';
import type { RawSyntax } from './raw-syntax';
import { asSlug } from './slug';

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
    // [words] (https://example.org/): the link in brackets may be one already, and so be blank.
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
      say: `This text says nowhere what [${name || words}] links to. Write the link itself: [${words}](https://…)`,
    }),
  },
  {
    pattern: /!\[/g,
    judge: () => ({ say: 'This is not a whole picture yet. Write: ![what it shows](/images/name.png)' }),
  },
  {
    pattern: /\]\(|\]\[/g,
    judge: () => ({ say: 'This is not a whole link yet. Write: [the words](https://…), all on one line.' }),
  },
  {
    // Bold with a space on the wrong side, or with only one end.
    pattern: /(\*\*|~~|(?<!\w)__(?=\w)|(?<=\w)__(?!\w))[^\n]*/g,
    judge: ([, sign = '**'], { raw, shown }, index) => {
      const from = raw.lastIndexOf('\n', index - 1) + 1;
      const [line = ''] = raw.slice(from).split('\n');
      const before = line.slice(0, index - from);
      const meant = sign === '**' ? withBold(line) : undefined;
      if (meant?.startsWith(before) && !shownIn(meant).includes(sign))
        return {
          say: `Bold begins and ends without a space beside its stars. Write: ${meant.trim()}`,
          to: meant.slice(before.length),
          isSafe: true,
        };
      const escaped = [...sign].map((each) => `\\${each}`).join('');
      const isAlone = shown.split(sign).length === 2;
      return {
        say: `Readers would see ${sign} here${isAlone ? ', because it has only one end' : ''}. Remove it, or write ${escaped} to show it.`,
      };
    },
  },
  {
    pattern: /(?<!`)`(?!`)/g,
    judge: (_, { raw }, index) => {
      const isApostrophe = /\p{L}/u.test(raw.charAt(index - 1)) && /\p{L}/u.test(raw.charAt(index + 1));
      return isApostrophe
        ? { say: 'This is not an apostrophe. Write ’ instead.', to: '’', isSafe: true }
        : { say: 'Readers would see ` here, because it has only one end. Remove it, or write \\` to show it.' };
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

/** A line with the spaces that are inside the stars outside them. */
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
