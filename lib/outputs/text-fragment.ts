// Runs on both sides. A link to a passage of a page: https://wicg.github.io/scroll-to-text-fragment/.

/** A longer passage is named by how it begins and ends. */
const longestWhole = 80;

/** So many words at each end of a long passage, or before one that is not the first of its kind. */
const wordsAtEnd = 5;

/**
 * The part of an address after `#` that leads to `passage` in a page whose text before it is `before`; in both, each block is
 * a line. A passage of several blocks or a long one is named by its first and last words. Where the same words stand earlier
 * on the page, the words before are named as well. Empty where there is nothing to find.
 */
export function textFragment(passage: string, before: string): string {
  const text = squeeze(passage);
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  const words = text.split(' ');
  const isLong = text.length > longestWhole && words.length > 2 * wordsAtEnd;
  const blocks = linesOf(passage);
  const [first = text] = blocks;
  const last = blocks.at(-1) ?? text;
  const start = isLong || blocks.length > 1 ? first.split(' ').slice(0, wordsAtEnd).join(' ') : text;
  const end = isLong || blocks.length > 1 ? lastWords(last) : '';
  const prefix = holds(squeeze(before), start) ? lastWords(linesOf(before).at(-1) ?? '') : '';
  return `:~:text=${prefix && `${escaped(prefix)}-,`}${escaped(start)}${end && `,${escaped(end)}`}`;
}

/** A browser compares without regard to case. */
function holds(text: string, part: string): boolean {
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

/** A comma, a dash and an ampersand part the fragment, so that those in the text are escaped (section 3.4 of the draft). */
function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
