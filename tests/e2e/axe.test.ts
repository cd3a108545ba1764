import { faultsAt } from './axe-faults';
import { expect, test } from './journey';
import { kinds, visit } from './kinds';

/** The states of the finder are in `finder-axe.test.ts`. */
const pages = kinds.filter((address) => !address.includes('?'));

for (const address of [...pages, '/resources/#filters']) {
  test(`axe finds nothing wrong on ${address}, on a phone and on a desk, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      await visit(page, address);
      faults.push(...(await faultsAt(page, [width])));
    }
    expect(faults).toEqual([]);
  });
}
