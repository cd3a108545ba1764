import { expect, test } from 'vitest';
import { windowsCanStore } from '../../../lib/build/finish-site';
import { formatAddress, formatError } from '../../../lib/build/run-step';

test.each([
  ['ENOSPC: no space left on device, write', /^The disk is full\. Free some space and try again\.\n\nENOSPC/],
  [
    "Cannot find package 'pagefind' imported from /a/lib/build/text-index.ts",
    /^The package pagefind is missing from node_modules\. Install the packages again with: npm ci\n\n/,
  ],
  ["Next could not render the pages:\nError: Cannot find module '@resvg/resvg-js'", /^The package @resvg\/resvg-js is/],
  ["Cannot find module './gone' imported from /a/lib/site.ts", /^Cannot find module/],
  ['Published URLs have to work for ever.', /^Published URLs have to work for ever\.$/],
])('an error says in words what went wrong: %s', (message, said) => {
  expect(formatError(new Error(message))).toMatch(said);
});

test('a build without the public URL ends with what does not work', () => {
  expect(formatAddress({}, 'https://larch-resources.example')).toBe(
    "SITE_ADDRESS isn't set, so link previews, feeds, references and QR codes lead to https://larch-resources.example, which doesn't exist.",
  );
  expect(formatAddress({ SITE_ADDRESS: 'https://library.example' }, 'https://library.example')).toBeUndefined();
});

test.each([
  ['images/map: north.png', false],
  ['documents/what?.pdf', false],
  ['aux/index.html', false],
  ['documents/con.pdf', false],
  ['documents/report. ', false],
  ['documents/convention.pdf', true],
  ['resources/remi-faqs/index.html', true],
])('Windows can store %s: %s', (path, can) => {
  expect(windowsCanStore(path)).toBe(can);
});
