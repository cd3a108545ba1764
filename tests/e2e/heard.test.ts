/** What a screen reader says: a virtual one reads each page from its first element to its last. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { portOfRecordings } from '../recordings/made-up-talks';
import { expect, test } from './journey';

// The site's policy refuses the script of the screen reader.
test.use({ bypassCSP: true });

const script = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

// On the small site, whose words change with the code and not with the library.
for (const [name, path] of [
  ['home', '/'],
  ['finder', '/resources/?q=talk'],
  ['resource', '/resources/made-up-talk/'],
  ['statistic', '/statistics/known/'],
  ['place', '/places/camden/'],
  ['pack', '/pack/?r=made-up-talk&n=For+Monday&r=made-up-talks'],
] as const)
  test(`the ${name} page reads like its transcript`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-30');
    const said = await heardOn(page, `http://localhost:${portOfRecordings}${path}`);
    expect(`${said.join('\n')}\n`).toMatchSnapshot(`${name}.txt`);
  });

test('at most 40 lines come before the first result of a search', async ({ page }) => {
  const said = await heardOn(page, '/resources/?q=maternity');
  const first = await page.locator('.results a').first().textContent();
  expect(said).toContain(`link, ${first}`);
  expect(said.indexOf(`link, ${first}`)).toBeLessThanOrEqual(40);
});

for (const path of [
  '/resources/?q=co-production',
  '/resources/?q=maternity',
  '/resources/hearing-community-voices/',
  '/statistics/',
  '/places/lambeth/',
  '/pack/?r=remi-faqs&r=topics/trust',
])
  test(`no two buttons on ${path} have the same name, nor two links with different targets`, async ({ page }) => {
    const buttons = (await heardOn(page, path)).filter((line) => line.startsWith('button'));
    expect(buttons.length).toBeGreaterThan(1);
    expect(buttons.filter((name, at) => buttons.indexOf(name) !== at)).toEqual([]);
    const links = await page
      .locator('a[href]:visible')
      .evaluateAll((all) =>
        all.map((link) => ({ name: link.textContent?.toLowerCase(), href: link.getAttribute('href') })),
      );
    const first = new Map(links.toReversed().map(({ name, href }) => [name, href]));
    expect(links.filter(({ name, href }) => first.get(name) !== href)).toEqual([]);
  });

for (const path of ['/', '/statistics/maternal-deaths-2021-2023/', '/topics/maternity/', '/places/london/'])
  test(`every bar on ${path} is a label and a value, each heard once`, async ({ page }) => {
    await page.goto(path);
    const bars = await page.locator('ul.bars > li').count();
    expect(bars).toBeGreaterThan(0);
    const said = await heardOn(page, path, 'ul.bars');
    expect(said.length).toBe(2 * bars);
  });

/** The lines said in every element of this kind. The ends of elements, and elements without a name, are left out. */
async function heardOn(page: Page, url: string, selector = 'body'): Promise<string[]> {
  await page.route('**/screen-reader.js', (route) => route.fulfill({ contentType: 'text/javascript', body: script }));
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const said = await page.locator(selector).evaluateAll(async (elements) => {
    // A string that isn't a literal, so that TypeScript doesn't look for the file.
    const { virtual } = await import(String('/screen-reader.js'));
    const lines: string[] = [];
    for (const container of elements) {
      await virtual.start({ container });
      const end = `end of ${await virtual.lastSpokenPhrase()}`;
      do await virtual.next();
      while ((await virtual.lastSpokenPhrase()) !== end);
      lines.push(...(await virtual.spokenPhraseLog()));
      await virtual.stop();
    }
    return lines as string[];
  });
  return asSpoken(said);
}

/** What nobody hears of an element, or only as its name: see `asSpoken`. */
const unsaid =
  /^(?:end of .*|(?:alert|code|definition|document|form|listitem|paragraph|row|rowgroup|status|table|term)(?:, .*)?|group|list)$/;
const landmark = /^(?:banner|contentinfo|main|search)$/;
const withinText = /^(?:end of )?(?:emphasis|mark|strong)$/;

/** Join the pieces of a sentence, and leave out what a link, button, heading or cell repeats of its own name. */
function asSpoken(lines: readonly string[]): string[] {
  const ends = endsOf(lines);
  const said: string[] = [];
  let isOpen = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (withinText.test(line)) continue;
    const end = ends.get(at);
    const isText = end === undefined && !unsaid.test(line) && !landmark.test(line) && !/^\w+, /.test(line);
    if (isText && isOpen) said.push(`${said.pop()} ${line}`);
    else if (!unsaid.test(line)) said.push(line);
    isOpen = isText;
    if (end !== undefined && /^(?:button|cell|columnheader|heading|link|rowheader), /.test(line)) {
      said.push(...lines.slice(at + 1, end).filter((inside) => inside.startsWith('link, ')));
      at = end;
    }
  }
  return said;
}

/** Where each element ends that has something in it. */
function endsOf(lines: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, line] of lines.entries()) {
    const start = open.findLastIndex((each) => `end of ${lines[each]}` === line);
    if (start < 0) open.push(at);
    else ends.set(open.splice(start)[0] as number, at);
  }
  return ends;
}
