// Runs in the browser. Who marks words on a page can copy a link that leads to them.
import { textFragment } from '../../lib/outputs/text-fragment';
import { makeButton } from '../search/make';
import { copy } from './copy';

/** How long a selection stands still before it is taken for one, in milliseconds. */
const pause = 350;

const blocks = 'h1,h2,h3,h4,p,li,dt,dd,td,th,summary';

/** Offers a button at the end of what is marked in `main`. It stands in the text, so that Tab leads to it. */
export function offerPassages(main: Element): void {
  const button = makeButton('passage', () => copy(button, addressOfSelection(main)), 'Copy a link to this passage');
  // The press would take away what is marked.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  let still: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(still);
    still = setTimeout(() => place(button, main), pause);
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
  if (!button.isConnected || button.parentElement !== block) block.append(button);
  const words = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const frame = (button.offsetParent ?? document.documentElement).getBoundingClientRect();
  const right = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.top = `${words.bottom - frame.top + 8}px`;
  button.style.left = `${Math.max(8, Math.min(words.left, right)) - frame.left}px`;
}

/** What is marked, if that is words of the page. */
function rangeIn(main: Element): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.toString().trim().length < 3) return undefined;
  const range = selection.getRangeAt(0);
  return main.contains(range.commonAncestorContainer) ? range : undefined;
}

function addressOfSelection(main: Element): string {
  const range = rangeIn(main);
  const address = location.origin + location.pathname;
  if (!range) return address;
  const whole = wholeWords(range);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(whole);
  const fragment = textFragment(selection?.toString() ?? '', textBefore(main, whole));
  return fragment ? `${address}#${fragment}` : address;
}

/** A browser finds whole words only. */
function wholeWords(range: Range): Range {
  const whole = range.cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (startContainer instanceof Text)
    whole.setStart(
      startContainer,
      startOffset - lengthOf(/[\p{L}\p{N}]*$/u, startContainer.data.slice(0, startOffset)),
    );
  if (endContainer instanceof Text)
    whole.setEnd(endContainer, endOffset + lengthOf(/^[\p{L}\p{N}]*/u, endContainer.data.slice(endOffset)));
  return whole;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** The text before a passage, a line for each block. */
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
