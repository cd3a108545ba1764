import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleEditor } from '../../../lib/editor/web-editor/bundle';

test('everything that pages load is there in the browser too', () => {
  const exportsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:function|const) (load\w+)/gm)].map(([, name]) => name);
  const inBrowser = exportsOf('lib/editor/web-editor/browser-content.ts');
  // Only outputs ask for the Markdown of a page.
  const onServer = exportsOf('lib/content/load.ts').filter((name) => name !== 'loadTexts');
  expect(onServer.filter((name) => !inBrowser.includes(name))).toEqual([]);
});

test('the script of the editor builds, with everything that its pages ask the content for', async () => {
  expect((await bundleEditor()).text.length).toBeGreaterThan(100_000);
});
