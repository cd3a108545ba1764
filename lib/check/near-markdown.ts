/** What was meant as Markdown and is none, so that readers would see its signs: lists of a word processor, headings without their space. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault';
import type { ContentFile } from './files';

/** The dots of word processors; the last two are those of the fonts Symbol and Wingdings. */
const dots = '[•·▪◦‣●○■\uf0b7\uf0a7]';

const forms: readonly { is: RegExp; to: string; say: string }[] = [
  {
    is: new RegExp(`^(\\s*)${dots}\\s*(?=\\S)`),
    to: '$1- ',
    say: 'A list is written with hyphens (-), not with dots.',
  },
  // A list within a list, as Word pastes it.
  { is: /^\s*o(?:\t| {2,})\s*(?=\S)/, to: '  - ', say: 'A list is written with hyphens (-), not with the letter o.' },
  { is: /^(#{2,6})(?=[^#\s])/, to: '$1 ', say: 'A space is missing after the signs #.' },
];

/** One fault for each such line of a paragraph, with the line that was meant. */
export function checkNearMarkdown(
  { file, body, bodyLine }: Pick<ContentFile, 'file' | 'body' | 'bodyLine'>,
  tree: Root,
): Fault[] {
  const lines = body.split('\n');
  const faults: Fault[] = [];
  visit(tree, 'paragraph', ({ position }) => {
    const from = position?.start.line ?? 1;
    for (const [index, written] of lines.slice(from - 1, position?.end.line).entries()) {
      const form = forms.find(({ is }) => is.test(written));
      if (!form) continue;
      const to = written.replace(form.is, form.to);
      const say = `${form.say} Write: ${to.trim()}`;
      faults.push({ file, line: from + index + bodyLine - 1, written, say, mend: { from: written, to, isSafe: true } });
    }
  });
  return faults;
}
