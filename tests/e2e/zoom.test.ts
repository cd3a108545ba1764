import { expect, test } from './journey';
import { kinds, visit } from './kinds';

// 1280 x 1024 at 400 %.
test.use({ viewport: { width: 320, height: 256 } });

for (const address of kinds) {
  test(`at 400 % ${address} scrolls down only, cuts no word, and nothing stays in the way`, async ({ page }) => {
    await visit(page, address);
    const { wide, cut, stuck } = await page.evaluate(() => {
      const words: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const holder = text.parentElement;
        if (!holder || !text.nodeValue?.trim() || !holder.checkVisibility({ contentVisibilityAuto: true })) continue;
        // Words for those who hear the page; what they say can be seen elsewhere.
        if (holder.closest('.unseen, .sr-only')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()];
        for (let box: Element | null = holder; box; box = box.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(box);
          const isWindow = box === document.documentElement;
          if (overflowX === 'auto' || overflowX === 'scroll') break;
          if (!isWindow && overflowX === 'visible' && overflowY === 'visible') continue;
          const frame = box.getBoundingClientRect();
          const left = isWindow ? 0 : frame.left;
          const right = isWindow ? document.documentElement.clientWidth : frame.right;
          const isOut = rects.some((rect) => rect.right > right + 1 || rect.left < left - 1);
          const isBelow = !isWindow && rects.some((rect) => rect.bottom > frame.bottom + 1 || rect.top < frame.top - 1);
          if (isOut || isBelow) words.push(`"${text.nodeValue.trim()}" is cut by ${box.tagName} ${box.className}`);
        }
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      const stays = [...document.querySelectorAll('body *')]
        .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
        .map((element) => element.outerHTML.slice(0, 80));
      return { wide: scrollWidth - clientWidth, cut: words, stuck: stays };
    });
    expect.soft(cut).toEqual([]);
    expect.soft(wide).toBe(0);
    expect.soft(stuck).toEqual([]);
  });
}
