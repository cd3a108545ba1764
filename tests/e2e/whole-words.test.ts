import { expect, test } from './journey';

test('no word in the names of the kinds is broken, from 320 to 1920 px', async ({ page }) => {
  await page.goto('/');
  const broken: string[] = [];
  for (let width = 320; width <= 1920; width += 80) {
    await page.setViewportSize({ width, height: 900 });
    const words = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('.kind b')].flatMap((name) => {
        const text = name.firstChild;
        if (!text?.textContent) return [];
        return [...text.textContent.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return range.getClientRects().length > 1 ? [word] : [];
        });
      }),
    );
    broken.push(...words.map((word) => `${width} px: ${word}`));
  }
  expect(broken).toEqual([]);
});
