import { expect, test } from 'vitest';
import { finishPage } from '../../../lib/build/finish-page';
import { metaPolicy } from '../../../lib/build/headers';
import { css, finishedPage, madeUpPage } from './made-up-site';

const styles = {
  sheets: new Map([['/_next/static/chunks/a.css', css]]),
  font: '/fonts/letters.0123456789.woff2',
  base: '',
};

test('a finished page is the exported one without the framework, with its policy first and its styles inline', () => {
  expect(finishPage(madeUpPage('Words'), styles)).toBe(finishedPage('Words', metaPolicy([css])));
});

test.for([
  '<div hidden="">Words that are shown later</div>',
  '<noscript><p>Without script</p></noscript>',
  '<p>A &lt;script&gt; in words, &amp; an &lt;!-- arrow --&gt;</p>',
  '<script type="module" src="/scripts/ours.1.js"></script>',
  '<template><p>A row</p></template>',
])('finishing keeps %s', (kept) => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${kept}</body></html>`;
  expect(finishPage(page, styles)).toContain(`<body>${kept}</body>`);
});

test.for([
  '<script>a()</script>',
  '<script src="https://example.org/a.js"></script>',
  '<script type="module" src="/other/a.js"></script>',
  '<link rel="modulepreload" href="/_next/a.js">',
  '<!-- words -->',
  '<div hidden=""><!--$--><!--/$--></div>',
])('finishing removes %s', (gone) => {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>Words</p>${gone}</body></html>`;
  expect(finishPage(page, styles)).toContain('<body><p>Words</p></body>');
});

test('of the Twitter tags only the card type stays', () => {
  const head = '<meta charset="utf-8"><meta property="og:title" content="Words"><meta name="twitter:card" content="a">';
  const again = '<meta name="twitter:title" content="Words"><meta name="twitter:image" content="/a.png">';
  const page = (...parts: string[]) => `<!DOCTYPE html><html><head>${parts.join('')}</head><body></body></html>`;
  expect(finishPage(page(head, again), styles)).toBe(finishPage(page(head), styles));
  expect(finishPage(page(head), styles)).toContain('<meta name="twitter:card" content="a">');
});

test('finishing also cleans noscript', () => {
  const page =
    '<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><noscript><p>Words</p><!-- words --></noscript></body></html>';
  expect(finishPage(page, styles)).toContain('<body><noscript><p>Words</p></noscript></body>');
});

test.each([
  [
    '<a class="term" href="/glossary/#trust">Trust</a>, <a href="/topics/trust/">trust</a>',
    'Trust, <a href="/topics/trust/">trust</a>',
  ],
  [
    '<a href="/a/">Jobs</a>, <a href="https://www.example.org/jobs">Jobs</a>',
    '<a href="/a/">Jobs</a>, <a href="https://www.example.org/jobs">Jobs<span class="sr-only">, on example.org</span></a>',
  ],
  [
    '<a href="#jobs">Jobs</a>, <a href="/topics/jobs/">jobs</a>, <a href="/what-works/for/jobs/">jobs</a>',
    '<a href="#jobs">Jobs</a>, <a href="/topics/jobs/">jobs<span class="sr-only">, topic</span></a>, <a href="/what-works/for/jobs/">jobs<span class="sr-only">, what works</span></a>',
  ],
  ['<a href="/a/">Jobs</a>, <a href="/a/">Jobs</a>', '<a href="/a/">Jobs</a>, <a href="/a/">Jobs</a>'],
])('links with one name and several targets are told apart: %s', (links, expected) => {
  const page = (inside: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${inside}</body></html>`;
  expect(finishPage(page(links), styles)).toContain(`<body>${expected}</body>`);
});
