// Runs in the browser, on every page. Without it, everything to share is a link or a fold.
import { closeMenu } from '../layout/menu';
import { make } from '../search/make';
import { copy } from './copy';
import { offerPassages } from './passage';
import { followPack } from './reader-pack';

type Action = (button: HTMLElement, value: string) => unknown;

/** What a button does, by its attribute. */
const actions: Readonly<Record<string, Action>> = {
  copy: copyWhat,
  print: () => print(),
  share: (button) =>
    'share' in navigator
      ? // A reader who closes the share sheet without choosing has done nothing wrong.
        navigator.share({ title: document.title, url: pageUrl() }).catch(() => undefined)
      : copy(button, pageUrl()),
};

function startButtons(): void {
  // A figure names its text with its source; without script that text is on the figure's own page.
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy-text]')) {
    const button = make('button', 'link', 'Copy with source');
    button.type = 'button';
    button.dataset.copy = place.dataset.copyText;
    place.replaceWith(button);
  }

  // Beside "Copy link" a share button is only for devices with a share sheet.
  for (const name of Object.keys(actions))
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}]`))
      button.hidden = button.dataset.share === 'device' && !('share' in navigator);
  // Rows and figures that another script draws later have buttons too.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    for (const [name, value] of Object.entries(button.dataset)) actions[name]?.(button, value ?? '');
  });
}

/** Copies the element that is named, with its titles in italics; else the text given; else the link to this page. */
function copyWhat(button: HTMLElement, value: string): void {
  const element = value.startsWith('#') ? document.querySelector(value) : undefined;
  const text = element?.textContent ?? (value || pageUrl());
  // The intranet card is HTML to read and HTML to paste.
  const html = element?.matches('code') ? text : element?.innerHTML.replace(/(<\/?)em>/g, '$1i>');
  copy(button, text, html);
}

/** A pack or a search in the address is the reader's own. */
function pageUrl(): string {
  return location.origin + location.pathname;
}

/** Puts today's date into references, in the order of each style. */
function fillDates(): void {
  const now = new Date();
  const say = (language: string, month: 'long' | 'short') =>
    now.toLocaleDateString(language, { day: 'numeric', month, year: 'numeric' });
  for (const place of document.querySelectorAll('[data-accessed]')) {
    const order = place.textContent ?? '';
    if (order.startsWith('day')) place.textContent = say('en-GB', 'long');
    else if (order.startsWith('month')) place.textContent = say('en-US', 'long');
    else place.textContent = say('en-US', 'short').replace(/(\w+) (\d+), (\d+)/, '$3 $1 $2');
  }
}

/** The finder needs none: it answers as the reader types. */
function offerSuggestions(): void {
  if (document.querySelector('resource-finder[data-sheet]')) return;
  for (const box of document.querySelectorAll<HTMLInputElement>('[name="q"]'))
    box.addEventListener('focus', async () => (await import('script:suggest')).suggest(box), { once: true });
}

// Each starts on its own, so that one an old browser can't run takes no other with it.
for (const start of [startButtons, followPack, closeMenu, fillDates, offerPassages, offerSuggestions])
  try {
    start();
  } catch (error) {
    console.error(error);
  }
