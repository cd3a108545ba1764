// Runs in the browser, on every page. Without it all that can be shared is a link.

import styles from 'sheet:./share.css';
import { make, makeButton } from '../search/make';
import { copy } from './copy';
import { followPack } from './pack-links';
import { offerPassages } from './passage';

// The policy allows no style but the page's own, in the page; a sheet that a script makes is not in the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const main = document.querySelector('main');
const list = document.querySelector('ul.share');
const figure = document.querySelector('.copy');
if (main) {
  followPack(main, document.querySelector<HTMLAnchorElement>('.brand')?.pathname.slice(0, -1) ?? '');
  offerPassages(main);
}
if (list) offerShare(list);
if (figure) offerFigure(figure);
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]'))
  link.addEventListener('click', (event) => copyFile(event, link));
for (const place of document.querySelectorAll<HTMLElement>('[data-accessed]'))
  place.textContent = today(place.textContent ?? '');

/** Today as the style of a reference writes it: its page has "day month year" there, or "year month day". */
function today(order: string): string {
  const now = new Date();
  if (order.startsWith('day')) return now.toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${now.getFullYear()} ${now.toLocaleDateString('en-GB', { month: 'short' })} ${now.getDate()}`;
}

/** The address of the page alone: a pack or a search is the reader's own. */
function addressHere(): string {
  return location.origin + location.pathname;
}

function offerShare(before: Element): void {
  const offers = [
    makeButton('', () => copy(copying, addressHere()), 'Copy the address'),
    makeButton('', () => print(), 'Print as a handout'),
  ];
  const [copying = before as HTMLElement] = offers;
  // Only where the device has a sheet of its own to share by.
  if ('share' in navigator)
    offers.splice(
      1,
      0,
      makeButton(
        '',
        // Who closes the sheet without a choice has done nothing wrong.
        () => navigator.share({ title: document.title, url: addressHere() }).catch(() => undefined),
        'Share …',
      ),
    );
  before.prepend(...offers.map((offer) => make('li', '', offer)));
}

/** The text of a figure with its source, before the other ways to take it along. */
function offerFigure({ textContent, nextElementSibling }: Element): void {
  const button = makeButton('', () => copy(button, textContent ?? ''), 'Copy this figure with its source');
  nextElementSibling?.prepend(button);
}

/** Copies what stands in the file that a link leads to, as text and as what it looks like. */
async function copyFile(event: Event, link: HTMLAnchorElement): Promise<void> {
  event.preventDefault();
  const answer = await fetch(link.href).catch(() => undefined);
  if (!answer?.ok) {
    location.href = link.href;
    return;
  }
  const text = await answer.text();
  await copy(link, text, text);
}
