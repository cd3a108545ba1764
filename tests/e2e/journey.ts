/** The `test` of every end-to-end test: it fails as well if a page does something that the policy forbids. */
import { type ConsoleMessage, test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

export const test = plain.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const said: string[] = [];
      // The browser says it on the console, without scripts as well.
      context.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text()) && !isOfReadPage(message))
          said.push(message.text());
      });
      await use(said);
      plain.expect(said, 'what the policy forbids').toEqual([]);
    },
    { auto: true },
  ],
});

/** The pack reads other pages as documents. Chromium holds their styles to its policy, though it never shows them. */
function isOfReadPage(message: ConsoleMessage): boolean {
  const page = message.page();
  if (!page?.url().includes('/pack/') || !message.text().startsWith('Applying inline style')) return false;
  const { pathname } = new URL(message.location().url, page.url());
  return pathname.endsWith('/') && pathname !== new URL(page.url()).pathname;
}
