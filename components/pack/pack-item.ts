// Runs in the browser. One page of a pack: what it is, a note of the sender's, and its place in the order.
import { longestNote, type PackItem } from '../../lib/outputs/pack';
import { make, makeButton } from '../search/make';
import type { PackedPage } from './packed-page';

export interface PackActions {
  /** Moves the item by so many places. */
  move(item: PackItem, by: number): void;
  /** Puts one item where another stands. */
  place(item: PackItem, at: PackItem): void;
  takeOut(item: PackItem): void;
  note(item: PackItem, note: string): void;
}

/** The item that is being dragged; a browser drags one thing at a time. */
let dragged: PackItem | undefined;

/** The row of one page. Its order changes by drag, and with two buttons for those who do not drag. */
export function packItem(page: PackedPage, actions: PackActions): HTMLLIElement {
  const { item, twin } = page;
  const name = twin?.title ?? item.page;
  const button = (words: string, action: () => void) => {
    const made = makeButton('', action, words);
    made.setAttribute('aria-label', `${words}: ${name}`);
    return made;
  };
  const tools = make(
    'p',
    'share pack-tools',
    button('Move up', () => actions.move(item, -1)),
    button('Move down', () => actions.move(item, 1)),
    button('Remove', () => actions.takeOut(item)),
  );
  const row = make('li', 'pack-item', ...(twin ? wordsOf(page, actions) : missingWords(page)), tools);
  row.draggable = true;
  row.addEventListener('dragstart', (event) => {
    // Words in the field are marked by dragging too.
    if (event.target !== row) return;
    dragged = item;
    event.dataTransfer?.setData('text/plain', page.address);
  });
  row.addEventListener('dragover', (event) => dragged && dragged !== item && event.preventDefault());
  row.addEventListener('drop', (event) => {
    if (!dragged || dragged === item) return;
    event.preventDefault();
    actions.place(dragged, item);
  });
  row.addEventListener('dragend', () => {
    dragged = undefined;
  });
  return row;
}

function wordsOf({ item, address, twin }: PackedPage, actions: PackActions): HTMLElement[] {
  if (!twin) return [];
  const title = make('a', 'title-link', twin.title);
  title.href = address;
  return [
    make('h2', '', title),
    make('p', 'meta', [twin.kind, ...twin.facts].filter(Boolean).join(' · ')),
    ...(twin.warning ? [make('p', '', make('b', '', twin.warning))] : []),
    make('p', '', twin.summary),
    noteField(item, twin.title, actions),
    make('p', 'print-only meta', twin.url),
  ];
}

function noteField(item: PackItem, title: string, actions: PackActions): HTMLElement {
  const field = make('input');
  field.value = item.note ?? '';
  field.maxLength = longestNote;
  field.setAttribute('aria-label', `Your note on: ${title}`);
  const printed = make('span', 'print-only', item.note ?? '');
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    actions.note(item, field.value);
  });
  return make('label', 'pack-note', make('span', 'meta', 'Your note'), field, printed);
}

function missingWords({ item, missing, address }: PackedPage): HTMLElement[] {
  const title = make('h2', '', item.page);
  if (missing === 'unreachable') {
    const link = make('a', '', 'Open the page');
    link.href = address;
    return [
      title,
      make('p', '', 'This page could not be asked for just now. ', link, ', or load the pack again later.'),
    ];
  }
  return [title, make('p', '', 'This library has no such page, or has it no more. The address may have a slip in it.')];
}
