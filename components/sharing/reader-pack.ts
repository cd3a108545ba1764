// Runs in the browser. Stores the reader's pack in the tab and shows its count in the header.
import { mostInPack, type Pack, packAddress, readPack, writePack } from '../../lib/pack';
import { make, makeButton } from '../search/make';

const key = 'larch-pack';

/** The pack stored in this tab; empty if there is none or storage is off. */
export function keptPack(): Pack {
  try {
    return readPack(sessionStorage.getItem(key) ?? '');
  } catch {
    return readPack('');
  }
}

/** Store the pack in this tab. Returns false if the browser refuses. */
export function keepPack(pack: Pack): boolean {
  try {
    sessionStorage.setItem(key, writePack(pack));
  } catch {
    return false;
  }
  showCount();
  return true;
}

/** Set up the count in the header and every "Add to pack", including in rows drawn later. */
export function followPack(): void {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-pack]')) {
    const button = make('button', 'link', ...link.childNodes);
    button.type = 'button';
    button.dataset.pack = link.dataset.pack;
    link.replaceWith(button);
  }
  document.addEventListener('click', (event) => {
    const control = event.target instanceof Element && event.target.closest<HTMLElement>('[data-pack]');
    if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    addToPack(control.dataset.pack ?? '', control);
  });
  // Also when the browser restores a cached page.
  addEventListener('pageshow', showCount);
  showCount();
}

/** Add a page to the pack, with a confirmation after the control. */
export function addToPack(page: string, control: Element): void {
  const before = keptPack();
  const has = before.items.some((item) => item.page === page);
  if (has || before.items.length >= mostInPack) {
    const full = `A pack can have up to ${mostInPack} pages. Remove one first. `;
    say(control, make('b', '', has ? 'Already in your pack. ' : full), packLink());
    return;
  }
  const pack = { ...before, items: [...before.items, { page }] };
  if (!keepPack(pack)) {
    location.href = packLink().href + writePack({ ...pack, items: [{ page }] });
    return;
  }
  const undo = makeButton(
    'link',
    () => {
      keepPack({ ...keptPack(), items: keptPack().items.filter((item) => item.page !== page) });
      say(control, 'Removed from your pack.');
      if (control instanceof HTMLElement) control.focus();
    },
    'Undo',
  );
  say(control, make('b', '', 'Added.'), ` ${sayPages(pack.items.length)} in your pack. `, packLink(), ' · ', undo);
}

/** "1 page", "3 pages". */
export function sayPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

const status = make('p', 'done');
status.setAttribute('role', 'status');

function say(control: Element, ...words: (Node | string)[]): void {
  status.replaceChildren();
  (control.closest('.acts, p') ?? control).after(status);
  // Screen readers announce changes to a status, not its creation.
  setTimeout(() => status.replaceChildren(...words), 50);
}

function packLink(): HTMLAnchorElement {
  const link = make('a', '', 'View pack');
  link.href = document.querySelector<HTMLAnchorElement>('a.pk')?.href ?? packAddress;
  return link;
}

/** Update the count in the header and the menu. */
export function showCount(): void {
  const count = keptPack().items.length;
  for (const place of document.querySelectorAll('.pack-count')) {
    const isMenu = place.closest('.panel');
    place.textContent = count > 0 && !isMenu ? String(count) : `(${count})`;
    place.classList.toggle('filled', count > 0 && !isMenu);
  }
  for (const place of document.querySelectorAll('.menu-count')) place.textContent = count > 0 ? ` (${count})` : '';
}
