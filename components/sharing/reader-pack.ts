// Runs in the browser. Stores the reader's pack in the tab and shows its count in the header.
import { maxInPack, type Pack, packAddress, readPack, writePack } from '../../lib/pack';
import { createButton, createElement } from '../ui/dom';

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
    const button = createElement('button', 'link', ...link.childNodes);
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
function addToPack(page: string, control: Element): void {
  const before = keptPack();
  const has = before.items.some((item) => item.page === page);
  if (has || before.items.length >= maxInPack) {
    const full = `A pack can have up to ${maxInPack} pages. Remove one first. `;
    announce(control, createElement('b', '', has ? 'Already in your pack. ' : full), packLink());
    return;
  }
  const pack = { ...before, items: [...before.items, { page }] };
  if (!keepPack(pack)) {
    location.href = packLink().href + writePack({ ...pack, items: [{ page }] });
    return;
  }
  const undo = createButton(
    'link',
    () => {
      keepPack({ ...keptPack(), items: keptPack().items.filter((item) => item.page !== page) });
      announce(control, 'Removed from your pack.');
      if (control instanceof HTMLElement) control.focus();
    },
    'Undo',
  );
  announce(
    control,
    createElement('b', '', 'Added.'),
    ` ${formatPages(pack.items.length)} in your pack. `,
    packLink(),
    '\u00a0· ',
    undo,
  );
}

/** "1 page", "3 pages". */
export function formatPages(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

const status = createElement('p', 'done');
status.setAttribute('role', 'status');

function announce(control: Element, ...words: (Node | string)[]): void {
  status.replaceChildren();
  (control.closest('.actions, p') ?? control).after(status);
  // Screen readers announce changes to a status, not its creation.
  setTimeout(() => status.replaceChildren(...words), 50);
}

function packLink(): HTMLAnchorElement {
  const link = createElement('a', '', 'View pack');
  link.href = document.querySelector<HTMLAnchorElement>('a.pack-link')?.href ?? packAddress;
  return link;
}

/** Update the count in the header and the menu. */
function showCount(): void {
  const count = keptPack().items.length;
  for (const place of document.querySelectorAll('.pack-count')) {
    const isMenu = place.closest('.panel');
    place.textContent = count > 0 && !isMenu ? String(count) : `(${count})`;
    place.classList.toggle('filled', count > 0 && !isMenu);
  }
  for (const place of document.querySelectorAll('.menu-count')) place.textContent = count > 0 ? ` (${count})` : '';
}
