// Runs in the browser. Copies text and confirms it on the button and in a live region.
import { createElement } from '../ui/dom';

/** How long a button says "Copied", in milliseconds. */
const doneFor = 4000;

const spoken = createElement('p', 'sr-only');
spoken.setAttribute('aria-live', 'polite');

/** Copy text, with formatting if there is HTML. If the browser refuses, show the text selected in a field. */
export async function copy(button: HTMLElement, text: string, html?: string): Promise<void> {
  try {
    if (html && 'ClipboardItem' in window) {
      const blob = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) })]);
    } else await navigator.clipboard.writeText(text);
  } catch {
    return showToCopy(button, text);
  }
  confirmCopy(button);
}

function showToCopy(button: HTMLElement, text: string): void {
  if (button.nextElementSibling?.matches('.by-hand')) button.nextElementSibling.remove();
  const field = createElement('textarea', 'field');
  field.readOnly = true;
  field.value = text;
  button.after(createElement('label', 'by-hand', 'Copy this:', field));
  field.focus();
  field.select();
}

function confirmCopy(button: HTMLElement): void {
  if (button.dataset.copied) return;
  const words = [...button.childNodes];
  button.dataset.copied = 'yes';
  button.replaceChildren('Copied');
  document.body.append(spoken);
  // Screen readers announce changes to a live region, not its creation.
  setTimeout(() => {
    spoken.textContent = 'Copied';
  }, 100);
  setTimeout(() => {
    button.replaceChildren(...words);
    delete button.dataset.copied;
    spoken.textContent = '';
  }, doneFor);
}
