/** What axe finds wrong with a page as it is now. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Everything that axe knows: the 7:1 of level AAA too, since the look book promises it, and what it still tries out. */
export const tags = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
  'experimental',
];

/** What depends on the colour scheme. The other rules find the same in light and dark. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * An axe that looks for violations. Where the page has no frames it stays in the page, and is brought in once for each page:
 * it looks through frames by way of a second page of its own, which takes as long again.
 */
export async function axeOn(page: Page): Promise<AxeBuilder> {
  const isAlone = page.frames().length === 1;
  const isThere = isAlone && (await page.evaluate(() => 'axe' in window));
  return new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(isAlone);
}

/** Problems in light and dark at these widths, in pixels, and whatever is wider than the page; empty when all is well. The page has to change its colours at once: `reducedMotion: 'reduce'`. */
export async function problemsAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const axe = await axeOn(page);
      const { violations, passes } = await (colorScheme === 'light'
        ? axe.withTags(tags)
        : axe.withRules(colourRules)
      ).analyze();
      if (!passes.some(({ id }) => id === 'color-contrast')) problems.push(`${width} ${colorScheme}: axe saw no text`);
      for (const { id, help, nodes } of violations)
        problems.push(
          `${width} ${colorScheme}: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) problems.push(`${width}: ${wide} px too wide`);
  }
  return problems;
}
