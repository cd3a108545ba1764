import AxeBuilder from '@axe-core/playwright';
import { tags } from './axe-tags';
import { expect, test } from './journey';
import { kinds, visit } from './kinds';

/** What depends on the colour scheme. The other rules find the same in light and dark. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

for (const address of [...kinds, '/resources/#filters']) {
  test(`axe finds nothing wrong on ${address}, on a phone and on a desk, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await visit(page, address);
      const light = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(light.passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'target-size', 'region']),
      );
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const dark = await new AxeBuilder({ page }).withRules(colourRules).analyze();
      expect(dark.passes.map(({ id }) => id)).toContain('color-contrast');
      for (const { scheme, violations } of [
        { scheme: 'light', ...light },
        { scheme: 'dark', ...dark },
      ])
        for (const { id, help, nodes } of violations)
          faults.push(`${width} ${scheme}: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    }
    expect(faults).toEqual([]);
  });
}
