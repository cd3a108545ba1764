/** A page without any security policy, in which whatever runs, asks, opens or leads away is written down. */
import type { Page } from '@playwright/test';

const site = 'https://site.test';

/** Opens pieces of HTML one by one; gives back what each of them set off. */
export async function recordEscapes(page: Page): Promise<(piece: string) => Promise<string[]>> {
  let seen: string[] = [];
  let html = '';
  let count = 0;
  const address = () => `${site}/${count}/`;
  await page.context().route('**', (route) => {
    const url = route.request().url();
    if (url === address()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (new URL(url).origin === site) return route.abort();
    seen.push(`asked for ${url}`);
    // "No content" leaves a page where it is, so that the next piece finds it.
    return route.fulfill({ status: 204 });
  });
  await page.addInitScript(() => {
    for (const name of ['trap', 'alert', 'print', 'prompt', 'confirm', 'open'])
      Object.defineProperty(window, name, { value: () => console.log(`${name} was called`) });
  });
  page.on('console', (message) => {
    if (message.text().endsWith(' was called')) seen.push(message.text());
  });
  page.on('dialog', async (dialog) => {
    seen.push('a dialog');
    await dialog.dismiss();
  });
  page.on('popup', () => seen.push('a window'));
  page.on('download', () => seen.push('a download'));
  page.on('frameattached', () => seen.push('a frame'));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== address()) seen.push(`went to ${frame.url()}`);
  });

  return async (piece) => {
    seen = [];
    count += 1;
    html = `<!doctype html><html lang="en"><title>Trap</title><body><div>${piece}</div></body></html>`;
    await page.goto(address(), { waitUntil: 'load' });
    // Whatever leads the page away has been written down by then.
    await page.evaluate(touchAll).catch(() => seen.push('the page went away'));
    return [...new Set(seen)];
  };
}

/** In the page: goes over everything as a reader could, with the pointer, the keyboard and a press. */
async function touchAll(): Promise<void> {
  const safe = ['https:', 'http:', 'mailto:', 'tel:'];
  const pause = () => new Promise((done) => setTimeout(done, 15));
  await pause();
  for (const element of document.body.querySelectorAll<HTMLElement | SVGElement>('*')) {
    for (const type of [
      'pointerover',
      'pointerenter',
      'mouseover',
      'mouseenter',
      'mousemove',
      'pointerdown',
      'mousedown',
    ])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    element.focus();
    // A link to a web page would only lead there; one to anything else is pressed as well.
    const link = element.closest('a');
    const leadsAway = link instanceof HTMLAnchorElement && link.href !== '' && safe.includes(link.protocol);
    if (leadsAway) continue;
    if (link?.getAttribute('href')) console.log(`a link to ${link.getAttribute('href')} was called`);
    if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  await pause();
  // Answered after whatever was asked for before it.
  await fetch(new URL('/end', location.href)).catch(() => undefined);
}
