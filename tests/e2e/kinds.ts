/** One address of each kind of page, and of each state that a page can be in. */
import type { Page } from '@playwright/test';

export const kinds = [
  '/',
  '/resources/',
  '/resources/page/2/',
  '/resources/racial-health-inequalities-evidence-summary/',
  '/resources/hearing-community-voices/',
  '/resources/introduction-to-the-remi/',
  '/categories/webinars/',
  '/topics/',
  '/topics/co-production/',
  '/life-stages/',
  '/organisations/larch/',
  '/years/',
  '/recordings/',
  '/about/',
  '/accessibility/',
  '/gaps/',
  '/404.html',
  '/resources/?q=maternity',
  '/resources/?q=xyzzyq',
] as const;

/** Goes to a page and waits until it shows all that it will: its typeface, its search results, its accordions open. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?q=')) await page.getByRole('status').filter({ hasText: /for “/ }).waitFor();
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}
