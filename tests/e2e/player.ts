/** A page with two talks at YouTube, and stand-ins for the players: a journey asks no provider for anything. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './journey';

export const address = '/resources/racial-health-inequalities-evidence-summary/';
export const title = 'Allegories on race and racism';
const provider = /^https:\/\/(?:www\.youtube-nocookie\.com|player\.vimeo\.com)\//;

/** Answers as the player of YouTube does: when it is greeted, and with the time when it is sent somewhere. */
const answering = `<!DOCTYPE html><html lang="en"><title>Stand-in</title><p>Stand-in</p><script>
  const tell = (event, currentTime) => parent.postMessage(JSON.stringify({ event, info: { currentTime } }), '*');
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== parent || origin !== new URLSearchParams(location.search).get('origin')) return;
    const { event, func, args } = JSON.parse(data);
    if (event === 'listening') tell('initialDelivery', Number(new URLSearchParams(location.search).get('start')));
    if (func !== 'seekTo') return;
    document.querySelector('p').textContent = 'Sent to ' + args[0];
    tell('infoDelivery', args[0]);
  });
</script>`;

/** Answers as the player of Vimeo does: it speaks first, and tells the time to who asked for it. */
const vimeo = `<!DOCTYPE html><html lang="en"><title>Stand-in</title><p>Stand-in</p><script>
  let asked = false;
  const tell = (seconds) => asked && parent.postMessage({ event: 'timeupdate', data: { seconds } }, '*');
  addEventListener('message', ({ data: { method, value } }) => {
    if (method === 'addEventListener' && value === 'timeupdate') asked = true;
    if (method !== 'setCurrentTime') return;
    document.querySelector('p').textContent = 'Sent to ' + value;
    tell(value);
  });
  parent.postMessage({ event: 'ready' }, '*');
</script>`;

const silent = '<!DOCTYPE html><html lang="en"><title>Stand-in</title><p>Nothing</p>';

export const players = { answering, vimeo, silent };

/** Puts a stand-in in the place of the players; the list holds every address that was asked outside of the site. */
export async function standIn(context: BrowserContext, html: string): Promise<string[]> {
  const asked: string[] = [];
  await context.route(provider, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: html });
  });
  context.on('request', (request) => {
    if (!/^https?:\/\/localhost[:/]/.test(request.url()) && !provider.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Has the page come with other words in its HTML. */
export async function rewrite(page: Page, ...changes: [from: string | RegExp, to: string][]): Promise<void> {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = changes.reduce(
      (text, [from, to]) => {
        expect(text).toMatch(from);
        return text.replace(from, to);
      },
      await response.text(),
    );
    await route.fulfill({ response, body: html });
  });
}

/** A transcript and chapters of the first talk, as the page of a transcript has them. */
export const transcript: [from: string, to: string] = [
  '<script type="module" src="/scripts/recording',
  `<ol data-chapters-of="recording-1">
    <li><a data-start="0" href="https://www.youtube.com/watch?v=GNhcY6fTyBM&amp;t=0s">Beginning</a></li>
    <li><a data-start="190" href="https://www.youtube.com/watch?v=GNhcY6fTyBM&amp;t=190s">Middle</a></li>
  </ol>
  <section id="transcript" data-transcript-of="recording-1">
    <p id="t=0s"><a href="#t=0s">0:00</a> First words.</p>
    <p id="t=3m10s"><a href="#t=3m10s">3:10</a> Second words.</p>
    <p id="t=12m30s"><a href="#t=12m30s">12:30</a> Third words.</p>
  </section><script type="module" src="/scripts/recording`,
];

/** The part of the page with one recording. */
export function recording(page: Page, name = title): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
}

/** What the live region of the first recording says. */
export function said(page: Page): Locator {
  return recording(page).getByRole('status');
}

export function poster(page: Page, name = title): Locator {
  return recording(page, name).getByRole('link', { name: /^Play/ });
}

/** Where the player has been sent, as its stand-in says. */
export function sentTo(page: Page): Locator {
  return page.frameLocator('iframe').getByText('Sent to');
}

export function playerOf(page: Page, name = title): Locator {
  return page.locator(`iframe[title="Player: ${name}"]`);
}

/** Posts to the page from the frame whose address has `part` in it, once the frame has come. */
export async function postAs(page: Page, part: string, message: unknown): Promise<void> {
  const find = () => page.frames().find((frame) => frame.url().includes(part));
  await expect.poll(() => find() !== undefined).toBe(true);
  await find()?.evaluate((said) => parent.postMessage(said, '*'), message);
}
