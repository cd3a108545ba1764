/** The search of the full texts, in a browser and under the policy that readers have. No page needs it for these tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { build } from 'esbuild';
import { finishSite } from '../../lib/build/finish-site';
import { serveSite } from '../../lib/build/serve';
import { textIndexFiles } from '../../lib/build/text-index';
import type { DeepHit } from '../../lib/search/deep';
import type { DeepReason } from '../../lib/search/deep-engine';
import { breakAt } from './broken';
import { expect, test } from './journey';
import { listen } from './listen';

/** These words stand once, in the text of one resource, under the heading "Cancer". */
const onlyInBody = '"asked for their views in April and May 2023"';
const resource = '/resources/racial-health-inequalities-evidence-summary/';

let script: string;
test.beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { openDeep } from './deep'; export { DeepError } from './deep-engine';",
      resolveDir: 'lib/search',
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
});

test('a phrase that stands only in a body is found under its heading, and nothing is done that the policy forbids', async ({
  page,
}) => {
  const said = await listen(page);
  await page.goto('/resources/');
  const { hits } = await ask(page, onlyInBody);
  expect(hits).toEqual([
    {
      address: resource,
      title: 'Racial health inequalities across London: A summary of the evidence',
      passages: [expect.objectContaining({ heading: 'Cancer', address: `${resource}#cancer` })],
    },
  ]);
  const [passage] = hits[0]?.passages ?? [];
  expect(passage?.marks.map(([from, to]) => passage.text.slice(from, to)).join(' ')).toBe(
    'asked for their views in April and May 2023',
  );
  await page.goto(passage?.address ?? '');
  await expect(page.locator(':target')).toHaveText('Cancer');
  expect(said).toEqual([]);
});

test('every file of the index is asked for at its one address, from our own site', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
  await page.goto('/resources/');
  await ask(page, 'maternity');
  const pieces = asked.filter((address) => address.includes('/search/text/'));
  expect(new Set(pieces).size).toBe(pieces.length);
  expect(pieces).toEqual(
    expect.arrayContaining([
      '/search/text/pagefind.js',
      '/search/text/pagefind-entry.json?ts=',
      '/search/text/wasm.en.pagefind',
    ]),
  );
  expect(asked.filter((address) => !address.startsWith('/'))).toEqual([]);
});

test('on a page that may not compile WebAssembly the search says so, and loads nothing', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/about/');
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await ask(page, 'maternity')).toEqual({ hits: [], reason: 'blocked' });
  // The page's own icon comes when the browser likes.
  expect(asked.filter((address) => address !== '/icon.svg')).toEqual(['/scripts/deep.js']);
});

for (const [what, pattern] of [
  ['script', '**/pagefind.js*'],
  ['entry', '**/pagefind-entry.json*'],
  ['engine', '**/wasm.en.pagefind'],
  ['list of texts', '**/*.pf_meta'],
  ['piece of the index', '**/*.pf_index'],
  ['text that was found', '**/*.pf_fragment'],
] as const) {
  test(`without the ${what} the search says that a file is missing, without a connection that it is offline, and then it works`, async ({
    page,
  }) => {
    await page.goto('/resources/');
    let fail = (route: Route) => route.fulfill({ status: 404, body: 'no' });
    const mend = await breakAt(page, pattern, (route) => fail(route));
    expect(await ask(page, onlyInBody)).toEqual({ hits: [], reason: 'missing' });
    fail = (route) => route.abort('internetdisconnected');
    expect(await ask(page, onlyInBody)).toEqual({ hits: [], reason: 'offline' });
    mend();
    expect((await ask(page, onlyInBody)).hits.length).toBe(1);
  });
}

test('a site below a path has its index there', async ({ page }) => {
  test.setTimeout(120_000);
  const place = mkdtempSync(join(tmpdir(), 'larch-deep-'));
  const base = '/project';
  const html = '<h2 id="a-heading">A heading</h2><p>Words about asparagus.</p>';
  const files = await textIndexFiles([{ address: '/resources/a/', title: 'A', html }]);
  await finishSite('.site', join(place, 'out'), { base, files });
  const serving = await serveSite(join(place, 'out'), 3219, { base });
  const said = await listen(page);
  await page.goto(`${serving.address}/resources/`);
  const { hits } = await ask(page, 'asparagus', base);
  expect(hits.map(({ address, passages }) => [address, passages[0]?.address])).toEqual([
    ['/resources/a/', '/resources/a/#a-heading'],
  ]);
  expect(said).toEqual([]);
  await serving.close(0);
  rmSync(place, { recursive: true });
});

/** Searches as the finder does: with one search for as long as the page stands, and ready for it to fail. */
async function ask(page: Page, words: string, base = ''): Promise<{ hits: DeepHit[]; reason?: DeepReason }> {
  await page.route('**/scripts/deep.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  return page.evaluate(
    async ([given = '', below = '']) => {
      const { openDeep, DeepError } = await import(`${below}/scripts/deep.js`);
      const deep = Reflect.get(window, 'deep') ?? openDeep(below);
      Reflect.set(window, 'deep', deep);
      try {
        return { hits: (await deep.search(given)).hits };
      } catch (error) {
        if (!(error instanceof DeepError)) throw error;
        return { hits: [], reason: Reflect.get(Object(error), 'reason') };
      }
    },
    [words, base],
  );
}
