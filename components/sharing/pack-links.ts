// Runs in the browser. A pack lives in addresses: links carry it from page to page, and each page of the library can join it.
import { inPack, type Pack, type PackItem, packAddress, readPack, writePack } from '../../lib/outputs/pack';
import { make } from '../search/make';

/** Offers every resource in a list for the pack, and takes a pack that was begun along. `base` is the path below which the site stands. */
export function followPack(main: Element, base: string): void {
  const begun = readPack(location.search);
  offerIn(main, base);
  // The finder draws its rows when it has found them.
  new MutationObserver(() => offerIn(main, base)).observe(main, { childList: true, subtree: true });
  if (begun.items.length === 0 || location.pathname === base + packAddress) return;
  main.before(barOf(begun, base));
  for (const press of ['click', 'auxclick'])
    document.addEventListener(press, (event) => carry(begun, base, event.target), true);
}

function offerIn(main: Element, base: string): void {
  for (const facts of main.querySelectorAll('.row .meta:not(:has(a)), .lines .meta:not(:has(a))')) {
    const title = facts.closest('li')?.querySelector<HTMLAnchorElement>('h3 a');
    if (!title) continue;
    const link = make('a', '', 'Add to my pack');
    link.href = packWith([itemOf(title, base)], base);
    link.setAttribute('aria-label', `Add to my pack: ${title.textContent}`);
    // On paper nothing is left of it, its dot included.
    facts.append(make('span', 'join', ' · ', link));
  }
  offerAll(main, base);
}

const all = make('a', 'meta join');

/** Offers the whole list that a page shows, whether it stands there or was found. */
function offerAll(main: Element, base: string): void {
  const lists = [...main.querySelectorAll<HTMLElement>('.answer > ul, [data-whole] > ul')];
  const list = lists.find((each) => each.offsetParent && each.childElementCount > 1);
  if (!list) return all.remove();
  const items = [...list.querySelectorAll<HTMLAnchorElement>('h3 > a')].map((link) => itemOf(link, base));
  const href = packWith(items, base);
  // To write what stands there would be a change to look at again.
  if (list.nextElementSibling === all && all.getAttribute('href') === href) return;
  all.textContent = `Put these ${items.length} in a pack`;
  all.href = href;
  list.after(all);
}

function itemOf({ pathname }: HTMLAnchorElement, base: string): PackItem {
  return { page: inPack(pathname.slice(base.length)) };
}

function packWith(items: readonly PackItem[], base: string): string {
  return `${base}${packAddress}${writePack({ title: '', items })}`;
}

function barOf(begun: Pack, base: string): HTMLElement {
  const back = make('a', '', `your pack of ${begun.items.length}`);
  back.href = `${base}${packAddress}${writePack(begun)}`;
  return make('p', 'page meta', 'You are adding to ', back, '.');
}

/** Writes the pack into the address that a press is about to follow. */
function carry(begun: Pack, base: string, target: EventTarget | null): void {
  const link = target instanceof Element && target.closest('a');
  if (!link || link.origin !== location.origin || !link.pathname.endsWith('/') || link.hash) return;
  if (link.pathname === base + packAddress) {
    link.search = writePack(readPack(`${writePack(begun)}&${link.search.slice(1)}`));
  } else {
    const own = link.search
      .replace(/^\?/, '')
      .split('&')
      .filter((part) => part && !/^[rnt]=/.test(part));
    link.search = [writePack(begun), ...own].join('&');
  }
}
