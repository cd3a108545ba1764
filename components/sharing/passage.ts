// Runs in the browser. Offers a link to the selected text.
import { textFragment } from '../../lib/outputs/text-fragment';
import { createButton } from '../ui/dom';
import { copy } from './copy';

/** Debounce of the selection, in milliseconds. */
const pause = 350;

const blocks = 'h1,h2,h3,h4,p,li,dt,dd,td,th,summary';

/** Insert a button after a selection in the main content, so that Tab reaches it. */
export function offerPassages(): void {
  const main = document.querySelector('main');
  // The link needs support for text fragments.
  if (!main || !('fragmentDirective' in document)) return;
  const button = createButton('passage', () => copy(button, linkToSelection(main)), 'Copy link to this passage');
  // Keep the selection, which pointerdown would clear.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => place(button, main), pause);
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && button.remove());
}

function place(button: HTMLElement, main: Element): void {
  const range = rangeIn(main);
  const block = range && blockOf(range.endContainer);
  if (!range || !block) {
    if (document.activeElement !== button) button.remove();
    return;
  }
  if (button.parentElement !== block) block.append(button);
  const words = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const frame = (button.offsetParent ?? document.documentElement).getBoundingClientRect();
  const right = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.top = `${words.bottom - frame.top + 8}px`;
  button.style.left = `${Math.max(8, Math.min(words.left, right)) - frame.left}px`;
}

/** The selection, if it is text of the page. */
function rangeIn(main: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 3) return undefined;
  const range = selection.getRangeAt(0);
  return main.contains(range.commonAncestorContainer) ? range : undefined;
}

function linkToSelection(main: Element): string {
  const page = location.origin + location.pathname;
  const selection = getSelection();
  const range = rangeIn(main);
  if (!range || !selection) return page;
  const whole = wholeWords(range);
  selection.removeAllRanges();
  selection.addRange(whole);
  const fragment = textFragment(selection.toString(), textBefore(main, whole));
  return fragment ? `${page}#${fragment}` : page;
}

/** Browsers find whole words only. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer: start, startOffset, endContainer: end, endOffset } = range;
  const lengthOf = (pattern: RegExp, text: string) => pattern.exec(text)?.[0].length ?? 0;
  if (start instanceof Text)
    whole.setStart(start, startOffset - lengthOf(/[\p{L}\p{N}]*$/u, start.data.slice(0, startOffset)));
  if (end instanceof Text) whole.setEnd(end, endOffset + lengthOf(/^[\p{L}\p{N}]*/u, end.data.slice(endOffset)));
  return whole;
}

/** The text before a passage, one line per block. */
function textBefore(main: Element, { startContainer, startOffset }: Range): string {
  const before = document.createRange();
  const lines: string[] = [];
  for (const block of main.querySelectorAll(blocks)) {
    before.selectNodeContents(block);
    if (before.comparePoint(startContainer, startOffset) < 0) break;
    if (block.contains(startContainer)) before.setEnd(startContainer, startOffset);
    lines.push(before.toString());
  }
  return lines.join('\n');
}

function blockOf(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest(blocks) ?? null;
}
