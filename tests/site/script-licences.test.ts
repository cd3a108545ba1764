import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleScript, scriptNames } from '../../lib/build/scripts';
import { folder } from './pages';

const read = (address: string) => readFileSync(join(folder, address), 'utf8');

test.for(scriptNames)('the script of %s names the packages it holds and the way to their licences', async (name) => {
  const { address, packages } = await bundleScript(name);
  const [comment = '', names = '', licences = ''] = /^\/\*! (.+): (\S+) \*\/\n/.exec(read(address)) ?? [];
  expect(names).toBe(packages.map((each) => each.replace('node_modules/', '')).join(', '));
  // It is not much more than the names, because every reader of the page loads it.
  expect(comment.length - names.length).toBeLessThan(30);
  for (const each of packages) {
    const file = readdirSync(each).find((entry) => /^licen[cs]e/i.test(entry)) ?? 'LICENSE';
    const words = readFileSync(join(each, file), 'utf8').trim();
    expect(read(new URL(licences, `https://a.example${address}`).pathname)).toContain(words);
  }
});

test('the licence of the search reaches readers', async () => {
  expect(read((await bundleScript('finder')).address)).toMatch(/^\/\*! (?:.*, )?minisearch\b/);
  expect(read('licences.txt')).toContain(readFileSync('node_modules/minisearch/LICENSE.txt', 'utf8').trim());
});
