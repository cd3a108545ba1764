/** The `test` of every journey: it fails as well where a page does something that the policy forbids, whatever else it asks. */
import { test as plain } from '@playwright/test';

export { expect } from '@playwright/test';

export const test = plain.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const said: string[] = [];
      // The browser says it on the console, also where no script runs.
      context.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|TrustedScript/.test(message.text())) said.push(message.text());
      });
      await use(said);
      plain.expect(said, 'what the policy forbids').toEqual([]);
    },
    { auto: true },
  ],
});
