import type { Page } from '@playwright/test';

/** Collects every violation of the policy, every problem and every word on the console, from now on and on each page. */
export async function listen(page: Page): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => said.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  await page.exposeFunction('sayViolation', (words: string) => said.push(`violation: ${words}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Reflect.get(window, 'sayViolation')(`${effectiveDirective} ${blockedURI}`),
    );
  });
  return said;
}
