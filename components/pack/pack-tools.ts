// Runs in the browser. What can be done with a pack as a whole.
import { longestNote } from '../../lib/outputs/pack';
import { make, makeButton } from '../search/make';
import { copy } from '../sharing/copy';
import { cardOfPack, saveDocument, saveReferences, saveTable, type WholePack } from './pack-exports';

/** The ways to take a pack along; each asks for the pack as it is when pressed. */
export function packTools(read: () => Promise<WholePack>): HTMLUListElement {
  const button = (words: string, action: (made: HTMLButtonElement) => unknown) => {
    const made = makeButton('', () => action(made), words);
    return make('li', '', made);
  };
  return make(
    'ul',
    'share pack-share',
    button('Copy the address of the pack', (made) => copy(made, location.href)),
    button('Print as a handout', () => print()),
    button('References as RIS', async () => saveReferences(await read(), 'ris')),
    button('References as BibTeX', async () => saveReferences(await read(), 'bib')),
    button('Table (CSV)', async () => saveTable(await read())),
    button('One HTML file', async () => saveDocument(await read())),
    button('Card for an intranet page', async (made) => {
      const card = cardOfPack(await read());
      return copy(made, card, card);
    }),
  );
}

/** The field for the name of a pack. */
export function nameField(change: () => void): HTMLInputElement {
  const field = make('input');
  field.maxLength = longestNote;
  field.addEventListener('input', change);
  return field;
}

/** A field for the address of a page. `add` returns why the page cannot be added, or nothing. */
export function packForm(add: (address: string) => string): HTMLFormElement {
  const field = make('input');
  const error = make('p', 'pack-error');
  error.setAttribute('role', 'alert');
  const submit = make('button', '', 'Add');
  const form = make('form', 'pack-add', make('label', '', 'Add a page by its address', field), submit, error);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const problem = add(field.value);
    error.textContent = problem;
    if (!problem) field.value = '';
    field.focus();
  });
  return form;
}
