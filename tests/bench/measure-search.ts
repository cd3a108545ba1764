/** What a search costs a reader: from the first focus of the box to the first result that is shown, in a real browser. */
import type { Browser, Page } from 'playwright-core';
import { middle } from './figures';
import type { SearchBox } from './search-boxes';
import { type Answer, serveCounted } from './serve-counted';
import { views } from './sites';

export interface Search {
  /** Everything that the page loaded before the focus. */
  before: readonly Answer[];
  /** What was asked for from the focus to the first result. */
  after: readonly Answer[];
  /** Whether a result was shown at all. */
  isAnswered: boolean;
  /** The middle of what the page's script took to answer each keystroke, in milliseconds, where it says so. */
  keystroke: number | undefined;
}

/** The moment of the first result, as the page itself marks it; the server's clock is the same. */
const mark = 'first result';

/** How long a first result is waited for, in milliseconds. */
const patience = 30_000;

/** How many keystrokes are timed. */
const keystrokes = 20;

/** Searches for `word`; then, where the page times its answers, types the beginning of `title`, letter by letter. */
export async function measureSearch(
  browser: Browser,
  folder: string,
  search: SearchBox,
  { word, title }: { word: string; title: string },
): Promise<Search> {
  const { address, answers, allSent, close } = await serveCounted(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(markFirstResult, { mark, result: search.result });
    await page.goto(`${address}${views.list}`, { waitUntil: 'networkidle' });
    if ((await page.locator(search.result).count()) > 0)
      throw new Error(`${folder} shows ${search.result} before anything is searched for.`);
    const before = [...answers];
    const focused = Date.now();
    if (search.opener) await page.locator(search.opener).click();
    const box = page.locator(search.box).first();
    await box.focus();
    await box.pressSequentially(word);
    if (search.isSent) await box.press('Enter');
    const shown = await firstResult(page, search.result);
    await allSent();
    const end = shown ?? Date.now();
    return {
      before,
      // What is asked for in the very millisecond has no part in the result.
      after: answers.filter(({ asked }) => asked >= focused && asked < end),
      isAnswered: shown !== undefined,
      keystroke: search.measure ? await timeKeystrokes(page, search.box, search.measure, title) : undefined,
    };
  } finally {
    await context.close();
    close();
  }
}

/**
 * What was loaded for the search before anyone asked, which costs the reader as much as what comes later: what a page's script
 * fetched, and this site's script itself, because no page of it has one for anything else.
 */
export function aheadOf({ before }: Search): Answer[] {
  // What a script fetches itself has no destination (https://fetch.spec.whatwg.org/#concept-request-destination).
  return before.filter(({ kind, path }) => kind === 'empty' || path.startsWith('/scripts/'));
}

/** All that the search made the page load. */
export function searchAnswers(search: Search): Answer[] {
  return [...aheadOf(search), ...search.after];
}

/** Runs in the page, before its own scripts. Looks at each change, so that nothing asked for afterwards is counted. */
function markFirstResult({ mark, result }: { mark: string; result: string }): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(result)) return;
    performance.mark(mark, { detail: Date.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** When the first result was shown; nothing where none was. */
async function firstResult(page: Page, result: string): Promise<number | undefined> {
  try {
    await page.locator(result).first().waitFor({ timeout: patience });
  } catch {
    return undefined;
  }
  return page.evaluate((name) => {
    const [entry] = performance.getEntriesByName(name);
    return entry instanceof PerformanceMark ? Number(entry.detail) : undefined;
  }, mark);
}

async function timeKeystrokes(page: Page, box: string, measure: string, title: string): Promise<number | undefined> {
  const input = page.locator(box).first();
  await input.fill('');
  await page.evaluate((name) => performance.clearMeasures(name), measure);
  // As a quick typist; a page that waits for a pause answers none of them, and is not timed.
  await input.pressSequentially(title.slice(0, keystrokes), { delay: 100 });
  const times = await page.evaluate(
    (name) => performance.getEntriesByName(name, 'measure').map(({ duration }) => duration),
    measure,
  );
  return times.length < keystrokes ? undefined : middle(times);
}
