import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { finishPage } from '../../../lib/build/finish-page';
import { toRedirectsFile } from '../../../lib/build/host-files';
import { redirectPage, shortenedLists } from '../../../lib/build/redirects';
import { site } from '../../../lib/site';
import { css } from './made-up-site';

const moved = { from: '/resources/old/', to: '/resources/new/', title: 'A "new" <name> & more' };
const finished = () =>
  finishPage(redirectPage(moved), {
    sheets: new Map([['/_next/static/chunks/a.css', css]]),
    font: '/fonts/letters.0123456789.woff2',
    base: '',
  });

test('the page at a former URL is valid HTML, before and after finishing', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended'],
      // parse5, which writes the pages, always writes the value: crossorigin="" and crossorigin mean the same.
      rules: { 'attribute-empty-style': 'off' },
    }),
  );
  for (const html of [redirectPage(moved), finished()]) {
    const { results } = await validator.validateString(html);
    const problems = results.flatMap(({ messages }) => messages).map(({ ruleId, message }) => `${ruleId}: ${message}`);
    expect(problems).toEqual([]);
  }
});

test('the page at a former URL forwards at once, and says where to', () => {
  const html = finished();
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/resources/new/">');
  expect(html).toContain(`<link rel="canonical" href="${site.address}/resources/new/">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<html lang="${site.language}">`);
  expect(html).toContain('<main id="main">');
  expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>This page has moved</h1>']);
  expect(html).toContain(`<title>This page has moved – ${site.name}</title>`);
});

test('a title with HTML characters stays text', () => {
  const html = redirectPage(moved);
  const name = 'A &quot;new&quot; &lt;name&gt; &amp; more';
  expect(html).toContain(`<a href="/resources/new/">${name}</a>`);
  expect(html).toContain(`content="This page has moved to: ${name}."`);
});

test('the _redirects file has a line for each former URL', () => {
  expect(toRedirectsFile([])).toBe('');
  expect(toRedirectsFile([moved, { from: '/a/', to: '/b/', title: 'B' }])).toBe(
    '/resources/old/ /resources/new/ 301\n/a/ /b/ 301\n',
  );
});

test('a later page of a list that has become shorter redirects to its first page', () => {
  const ledger = ['/resources/', '/resources/page/2/', '/resources/page/3/', '/topics/trust/page/2/'];
  expect(shortenedLists(ledger, ['/resources/', '/resources/page/2/', '/topics/trust/'])).toEqual([
    { from: '/resources/page/3/', to: '/resources/', title: 'The first page of this list' },
    { from: '/topics/trust/page/2/', to: '/topics/trust/', title: 'The first page of this list' },
  ]);
});

test('nothing redirects to a list that is gone, and a name with "page" in it is no later page', () => {
  expect(shortenedLists(['/topics/gone/page/2/', '/page/', '/homepage/', '/a/page/b/'], ['/', '/a/'])).toEqual([]);
});
