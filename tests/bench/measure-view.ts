/** What a first view of a page costs a reader: an empty cache, a real browser, counted at the server. */
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { kilobytes } from './figures';
import { type Answer, serveCounted } from './serve-counted';

/** What a connection brings in its first round trip: ten packets of 1,460 bytes. */
export const firstRoundTrip = 14_600;

export interface View {
  answers: readonly Answer[];
  /** The scripts that stand in the page itself, compressed by themselves. Data in script elements is none. */
  inlineScript: number;
}

/** Opens one page for the first time and waits until it asks for nothing more. */
export async function measureView(browser: Browser, folder: string, path: string): Promise<View> {
  const { address, answers, allSent, close } = await serveCounted(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const response = await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) throw new Error(`${folder} has no page ${path}.`);
    const scripts = await page
      .locator('script:not([src], [type="application/ld+json"], [type="speculationrules"])')
      .evaluateAll((elements) => elements.map(({ textContent }) => textContent).join('\n'));
    await allSent();
    return { answers: [...answers], inlineScript: scripts ? brotliCompressSync(scripts).length : 0 };
  } finally {
    await context.close();
    close();
  }
}

/** Everything that was sent for a view, in bytes. */
export function bytesOf({ answers }: View): number {
  return bytesIn(answers);
}

/** The bytes of several answers. */
export function bytesIn(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The largest answer, in words. */
export function largestPart(answers: readonly Answer[]): string {
  const [largest] = answers.toSorted((a, b) => b.bytes - a.bytes);
  return largest ? `\`${largest.path}\`, ${kilobytes(largest.bytes)}` : 'not known';
}

/** All script, in bytes: the files, and what stands in the page. */
export function scriptOf({ answers, inlineScript }: View): number {
  return bytesIn(answers.filter(({ kind }) => kind === 'script')) + inlineScript;
}

/** Whether the page can be drawn from the first ten packets: it is small enough, and its styles are in it. */
export function isOneRoundTrip({ answers }: View): boolean {
  const needed = answers.filter(({ kind }) => kind === 'document' || kind === 'style');
  return needed.length === 1 && needed.every(({ bytes }) => bytes <= firstRoundTrip);
}
