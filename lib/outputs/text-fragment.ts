// Runs on both sides. A link to a passage of a page: https://wicg.github.io/scroll-to-text-fragment/.

/** Longer passages are identified by their first and last words. */
const maxWholeLength = 80;

/** How many words at each end of a long passage, or before one whose words appear earlier on the page. */
const wordsAtEnd = 5;

/**
 * The URL fragment for `passage` on a page with the text `before` it; in both, each block is a line. A
 * long passage, or one that spans blocks, is given by its first and last words. If they also appear earlier on the page, the words
 * before it are included. Empty if there is no text to find.
 */
export function textFragment(passage: string, before: string): string {
  const text = squeeze(passage);
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  const words = text.split(' ');
  const isLong = text.length > maxWholeLength && words.length > 2 * wordsAtEnd;
  const blocks = linesOf(passage);
  const [first = text] = blocks;
  const last = blocks.at(-1) ?? text;
  const start = isLong || blocks.length > 1 ? first.split(' ').slice(0, wordsAtEnd).join(' ') : text;
  const end = isLong || blocks.length > 1 ? lastWords(last) : '';
  const prefix = contains(squeeze(before), start) ? lastWords(linesOf(before).at(-1) ?? '') : '';
  return `:~:text=${prefix && `${escaped(prefix)}-,`}${escaped(start)}${end && `,${escaped(end)}`}`;
}

/** Browsers ignore case. */
function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

function linesOf(text: string): string[] {
  return text.split(/\n+/).map(squeeze).filter(Boolean);
}

function lastWords(line: string): string {
  return line.split(' ').slice(-wordsAtEnd).join(' ');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Commas, dashes and ampersands have a meaning in the fragment, so those in the text are escaped (section 3.4 of the draft). */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
