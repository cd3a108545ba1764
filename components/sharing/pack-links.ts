// Runs in the browser. A pack lives in addresses: links carry it from page to page, and each page of the library can join it.
import { routes } from '../../lib/routes';
import { inPack, type PackItem, readPack, writePack } from '../../lib/sharing/pack';
import { make } from '../search/make';

/** Offers every resource in a list for the pack, and takes a pack that was begun along. `base` is the path below which the site stands. */
export function followPack(main: Element, base: string): void {
  const begun = readPack(location.search);
  offerIn(main, base);
  // The finder draws its rows when it has found them.
  new MutationObserver(() => offerIn(main, base)).observe(main, { childList: true, subtree: true });
  if (begun.length === 0) return;
  main.before(barOf(begun, base));
  for (const press of ['click', 'auxclick'])
    document.addEventListener(press, (event) => carry(begun, base, event.target), true);
}

function offerIn(main: Element, base: string): void {
  for (const facts of main.querySelectorAll('.row .meta:not(:has(a)), .lines .meta:not(:has(a))')) {
    const title = facts.closest('li')?.querySelector<HTMLAnchorElement>('h3 a');
    if (!title) continue;
    const page = inPack(title.pathname.slice(base.length));
    const link = make('a', 'join', 'Add to my pack');
    link.href = `${base}${routes.pack}${writePack([{ page }])}`;
    link.setAttribute('aria-label', `Add to my pack: ${title.textContent}`);
    facts.append(' · ', link);
  }
}

function barOf(begun: readonly PackItem[], base: string): HTMLElement {
  const back = make('a', '', `your pack of ${begun.length}`);
  back.href = `${base}${routes.pack}${writePack(begun)}`;
  return make('p', 'page meta', 'You are adding to ', back, '.');
}

/** Writes the pack into the address that a press is about to follow. */
function carry(begun: readonly PackItem[], base: string, target: EventTarget | null): void {
  const link = target instanceof Element && target.closest('a');
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || link.hash) return;
  if (link.pathname === base + routes.pack) {
    const added = readPack(link.search).filter(({ page }) => begun.every((item) => item.page !== page));
    if (added.length > 0 || link.search === '') link.search = writePack([...begun, ...added]);
  } else {
    const own = link.search
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part && !/^[rn]=/.test(part));
    link.search = [writePack(begun), ...own].join('&');
  }
}
