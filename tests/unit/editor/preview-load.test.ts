import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('everything that pages load is there in the browser too', () => {
  const exportsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:function|const) (load\w+)/gm)].map(([, name]) => name);
  const inBrowser = exportsOf('lib/editor/web-editor/browser-content.ts');
  // Only outputs ask for the Markdown of a page.
  const onServer = exportsOf('lib/content/load.ts').filter((name) => name !== 'loadTexts');
  expect(onServer.filter((name) => !inBrowser.includes(name))).toEqual([]);
});
