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
  '/how-to-use/',
  '/how-to-use/tour/search/',
  '/accessibility/',
  '/gaps/',
  '/feeds/',
  '/data/',
  '/freshness/',
  '/statistics/',
  '/statistics/page/2/',
  '/statistics/maternal-deaths-2021-2023/',
  '/statistics/unemployment-2022/',
  '/statistics/heart-disease-tower-hamlets/',
  '/statistics/group/black/',
  '/evidence/',
  '/evidence/lambeth/',
  '/resources/london-workforce-race-strategy/',
  '/404.html',
  '/resources/?q=maternity',
  '/resources/?q=xyzzyq',
  '/statistics/?q=staff&place=london',
  '/resources/?q=worthwhile+lambeth',
  '/resources/?q=matrnity&category=evidence&audience=nhs&sort=title',
] as const;

/** Goes to a page and waits until it shows all that it will: its typeface, its search results, its accordions open. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  if (address.includes('?')) await settled(page);
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await document.fonts.ready;
  });
}

/** Waits until the finder has answered `times` questions on this page, the full text included where it was asked. */
export async function settled(page: Page, times = 1): Promise<void> {
  await page.waitForFunction((count) => performance.getEntriesByName('settled').length >= count, times);
}
