/** The syntax of other systems, in texts that were copied from them. */
import { namedCallout } from './callouts';
import type { RawSyntax } from './raw-syntax';

const video = (name: string, id: string) =>
  name.startsWith('vimeo') ? `https://vimeo.com/${id}` : `https://www.youtube.com/watch?v=${id}`;

/** For the short code of a player, what to write into the fields; for one of a picture, its Markdown. */
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
    return 'This is a command of another system. Delete it; for code, write ``` on the lines above and below.';
  return 'This is a command of another system, and readers would see it. Delete it, and write in Markdown what it made.';
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
  {
    pattern: /\{\{|\}\}|\{%|%\}/g,
    judge: () => ({ say: sayShortcode('', '') }),
  },
  {
    pattern: /(?<=^|\n[> \t]*)\[!(\w+)\][^\n]*/g,
    judge: ([, name = '']) => ({
      say: `This box is GitHub’s. Write: ${namedCallout(name)} on a line of its own, then the words, then :::`,
    }),
  },
  {
    pattern: /(?<=^|\n)\s*(?:!!!|\?\?\?\+?)\s+(\w+)(?:[ \t]+"([^"\n]*)")?/g,
    judge: ([, name = '', title]) => ({
      say: `This box is MkDocs’s. Write: ${namedCallout(name, title)} on a line of its own, then the words, then :::`,
    }),
  },
  {
    pattern:
      /(?<=^|\n)(?:import\s+[\w{}*,\s]+\s+from\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:const|default|function)\b[^\n]*)/g,
    judge: ([whole = '']) => ({
      say: 'This line is code of another system. Delete it.',
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
      say: 'Readers would see this command of another system. Delete it: pages have their own contents list.',
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
      say: 'Raised and lowered characters aren’t made with ^ or ~ here. Write the character itself, such as ² or ₂.',
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
      say: 'Formulas aren’t drawn here: readers would see the signs. Write the formula in words or plain characters.',
      level: 'warning',
    }),
  },
];
