/** Addresses that fail for a while. */
import type { BrowserContext, Page, Route } from '@playwright/test';

/**
 * Has requests at these addresses fail until the function that this gives is called. The route stays and lets them through then:
 * Chromium loses a request now and then that is made while a route is taken away.
 */
export async function breakAt(
  where: Page | BrowserContext,
  pattern: string | RegExp,
  fail: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<() => void> {
  let isBroken = true;
  await where.route(pattern, (route) => (isBroken ? fail(route) : route.continue()));
  return () => {
    isBroken = false;
  };
}
