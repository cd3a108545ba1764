// Runs in the browser, on every page. Without it, sharing uses links and details elements.
import { createElement } from '../ui/dom';
import { copy } from './copy';
import { offerPassages } from './passage';
import { followPack } from './reader-pack';

type Action = (button: HTMLElement, value: string) => unknown;

/** Button actions, by attribute. */
const actions: Readonly<Record<string, Action>> = {
  copy: copyWhat,
  print: () => print(),
  share: (button) =>
    'share' in navigator
      ? // Closing the share sheet rejects too, but isn't an error.
        navigator.share({ title: document.title, url: pageUrl() }).catch(() => undefined)
      : copy(button, pageUrl()),
};

function startButtons(): void {
  // The text to copy is on the element; without script readers find it on the statistic's page.
  for (const place of document.querySelectorAll<HTMLElement>('[data-copy-text]')) {
    const button = createElement('button', 'link', place.textContent || 'Copy with source');
    button.type = 'button';
    button.dataset.copy = place.dataset.copyText;
    // A page may have many of these buttons.
    button.setAttribute('aria-label', `Copy with source: ${place.dataset.copyText?.replace(/\.? Source: .*/s, '')}`);
    place.replaceWith(button);
  }

  // Show "Share" only on devices with a share sheet.
  for (const name of Object.keys(actions))
    for (const button of document.querySelectorAll<HTMLElement>(`[data-${name}]`))
      button.hidden = button.dataset.share === 'device' && !('share' in navigator);
  // Rows drawn later by other scripts have buttons too.
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    for (const [name, value] of Object.entries(button.dataset)) actions[name]?.(button, value ?? '');
  });
}

/** Copy the named element with its titles in italics, otherwise the given text, otherwise the page's link. */
function copyWhat(button: HTMLElement, value: string): void {
  const element = value.startsWith('#') ? document.querySelector(value) : undefined;
  const text = element?.textContent ?? (value || pageUrl());
  // Copy the intranet card's HTML both as text and as HTML.
  const html = element?.matches('code') ? text : element?.innerHTML.replace(/(<\/?)em>/g, '$1i>');
  copy(button, text, html);
}

/** The page's URL without the reader's own pack or search. */
function pageUrl(): string {
  return location.origin + location.pathname;
}

/** Insert today's date into references, in each style's format. */
function fillDates(): void {
  const now = new Date();
  const formatToday = (language: string, month: 'long' | 'short') =>
    now.toLocaleDateString(language, { day: 'numeric', month, year: 'numeric' });
  for (const place of document.querySelectorAll('[data-accessed]')) {
    const order = place.textContent ?? '';
    if (order.startsWith('day')) place.textContent = formatToday('en-GB', 'long');
    else if (order.startsWith('month')) place.textContent = formatToday('en-US', 'long');
    else place.textContent = formatToday('en-US', 'short').replace(/(\w+) (\d+), (\d+)/, '$3 $1 $2');
  }
}

/** The menu works without this; with it, Escape and a click outside close it too. */
function closeMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu');
  if (!menu) return;
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}

/** Suggestions, except on the finder page, which searches as the reader types. */
function offerSuggestions(): void {
  if (document.querySelector('resource-finder[data-sheet]')) return;
  for (const box of document.querySelectorAll<HTMLInputElement>('[name="q"]'))
    box.addEventListener('focus', async () => (await import('script:suggest')).suggest(box), { once: true });
}

// Start each separately, so that one failure in an old browser doesn't stop the others.
for (const start of [startButtons, followPack, closeMenu, fillDates, offerPassages, offerSuggestions])
  try {
    start();
  } catch (error) {
    console.error(error);
  }
