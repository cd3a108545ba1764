/** Leads whoever wanted to save to the first thing that has to be mended. Decap writes it in red, which may be out of sight or in a closed group. */
import { findFault, showField } from './field-in-form';

/** How long Decap takes to ask all its fields, in milliseconds, with time to spare. */
const pause = 150;

/** Watches the button that saves. */
export function leadToFault(): void {
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[class*=SaveButton]')) return;
    setTimeout(() => {
      const fault = findFault();
      if (fault) void showField(fault);
    }, pause);
  });
}
