import { expect, test } from './journey';
import { touchingWords } from './touching-words';

const widths = Array.from({ length: (1920 - 320) / 80 + 1 }, (_, index) => 320 + index * 80);

for (const address of ['/', '/resources/', '/404.html', '/resources/hearing-community-voices/']) {
  test(`no ring touches a word on ${address}, from 320 to 1920 px`, async ({ page }) => {
    test.setTimeout(120_000);
    const faults: string[] = [];
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const { drawings, touching } = await page.evaluate(touchingWords);
      expect(drawings).toBeGreaterThan(0);
      faults.push(...touching.map((words) => `${width} px: ${words}`));
    }
    expect(faults).toEqual([]);
  });
}
