// Runs in the browser. Copies, and says so: on the button for those who look, in a live region for those who listen.
import { make } from '../search/make';

/** How long a button says that it was done, in milliseconds. */
const doneFor = 4000;

const status = make('p', 'unseen');
// No status by its role: where a page has one, that is what it says of itself.
status.setAttribute('aria-live', 'polite');

/** Copies text, and what it looks like where it has a look; where the browser does not let it, the text is shown to be copied by hand. */
export async function copy(button: HTMLElement, text: string, html?: string): Promise<void> {
  try {
    if (html) {
      const blob = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) })]);
    } else await navigator.clipboard.writeText(text);
    sayOn(button, 'Copied');
  } catch {
    prompt('Copy this:', text);
  }
}

/** Says a word in place of what a button says, for a while. */
function sayOn(button: HTMLElement, words: string): void {
  const { said = button.textContent ?? '' } = button.dataset;
  button.dataset.said = said;
  button.textContent = words;
  if (!status.isConnected) document.body.append(status);
  // What is new is read out where it changes, not where it appears.
  setTimeout(() => {
    status.textContent = `${words}: ${said}`;
  }, 100);
  setTimeout(() => {
    button.textContent = said;
    status.textContent = '';
  }, doneFor);
}
