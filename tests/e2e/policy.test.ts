import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { listen } from './listen';

const forbidden: readonly [string, string, () => void][] = [
  ['a style of its own', 'style-src-attr', () => document.body.setAttribute('style', 'color: red')],
  [
    'a second style sheet',
    'style-src-elem',
    () => document.head.append(Object.assign(document.createElement('style'), { textContent: 'p { color: red }' })),
  ],
  [
    'a handler in an attribute',
    'require-trusted-types-for',
    () => {
      try {
        document.body.setAttribute('onclick', 'alert(1)');
      } catch {}
    },
  ],
  [
    'a picture of another site',
    'img-src',
    () => document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/a.png' })),
  ],
  [
    'a request to another site',
    'connect-src',
    () => {
      fetch('https://example.org/').catch(() => {});
    },
  ],
  [
    'a frame of this site',
    'frame-src',
    () => document.body.append(Object.assign(document.createElement('iframe'), { src: '/about/' })),
  ],
  [
    'another base for its addresses',
    'base-uri',
    () => document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.org/' })),
  ],
  [
    'text that becomes HTML',
    'require-trusted-types-for',
    () => {
      try {
        document.body.innerHTML = '<p>Words</p>';
      } catch {}
    },
  ],
  [
    'text that becomes a script',
    'require-trusted-types-for',
    () => {
      try {
        document.createElement('script').textContent = 'alert(1)';
      } catch {}
    },
  ],
  [
    'WebAssembly to compile',
    'script-src',
    () => {
      try {
        new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
      } catch {}
    },
  ],
  [
    'a rule that makes text trusted',
    'trusted-types',
    () => {
      try {
        Reflect.get(window, 'trustedTypes').createPolicy('default', {});
      } catch {}
    },
  ],
  [
    'a form that leads to another site',
    'form-action',
    () => {
      const form = Object.assign(document.createElement('form'), { action: 'https://example.org/' });
      document.body.append(form);
      form.submit();
    },
  ],
];

test('whatever a page is given that is not ours, the policy stops', async ({ page }) => {
  const said = await listen(page);
  await page.goto('/about/');
  for (const [what, directive, attempt] of forbidden) {
    said.length = 0;
    await page.evaluate(attempt);
    await expect
      .poll(() => said, { message: what })
      .toContainEqual(expect.stringMatching(new RegExp(`^violation: ${directive}`)));
  }
});

test('another site cannot show a page in a frame', async ({ page, baseURL }) => {
  const other = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<iframe src="${baseURL}/about/"></iframe>`);
  });
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const said = await listen(page);
  await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
  await expect.poll(() => said.join()).toContain("frame-ancestors 'none'");
  other.close();
});
