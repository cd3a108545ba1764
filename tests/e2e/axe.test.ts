import AxeBuilder from '@axe-core/playwright';
import { tags } from './axe-tags';
import { expect, test } from './journey';
import { kinds, visit } from './kinds';

const states = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const address of [...kinds, '/resources/#filters']) {
  test(`axe finds nothing wrong on ${address}, on a phone and on a desk, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    for (const { width, colorScheme } of states) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit(page, address);
      const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'target-size', 'region']));
      for (const { id, help, nodes } of violations)
        faults.push(
          `${width} ${colorScheme}: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
    }
    expect(faults).toEqual([]);
  });
}
