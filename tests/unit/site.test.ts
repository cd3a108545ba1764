import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test.for([
  ['https://library.example', 'https://library.example'],
  ['https://name.example/project/', 'https://name.example/project'],
  ['', 'https://larch-resources.example'],
])('built with SITE_ADDRESS="%s" the URL of the site is %s', async ([written, address]) => {
  vi.stubEnv('SITE_ADDRESS', written);
  vi.resetModules();
  const { site } = await import('../../lib/site');
  expect(site.address).toBe(address);
});

test('the public URL is in one file, so one setting changes it everywhere', () => {
  const files = ['app', 'components', 'content', 'lib', 'public'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const naming = files.filter((file) => readFileSync(file, 'latin1').includes('larch-resources.example'));
  expect(naming).toEqual([join('lib', 'site.ts')]);
});
