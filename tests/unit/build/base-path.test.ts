import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { baseOf, moveAddresses, moveStyleAddresses } from '../../../lib/build/base-path';
import { hashOf, headerRules, headersFor, speculationRules } from '../../../lib/build/headers';
import { toHeadersFile } from '../../../lib/build/host-files';
import { css } from './made-up-site';
import { home, madeUpSite, notFound, serve } from './served-site';

test.each([
  ['https://library.example', ''],
  ['https://library.example/', ''],
  ['https://name.example/project', '/project'],
  ['https://name.example/project/', '/project'],
  ['https://name.example/a/b', '/a/b'],
])('a site at %s has the base path "%s"', (address, base) => {
  expect(baseOf(address)).toBe(base);
});

test.each([
  ['<a href="/topics/">', '<a href="/project/topics/">'],
  ['<a href="/">', '<a href="/project/">'],
  ['<form action="/resources/">', '<form action="/project/resources/">'],
  ['<img src="/images/a.png">', '<img src="/project/images/a.png">'],
  [
    '<search-results data-records="/search/records.json">',
    '<search-results data-records="/project/search/records.json">',
  ],
  ['<resource-finder data-sheet="/styles/a.css">', '<resource-finder data-sheet="/project/styles/a.css">'],
  ['<template><a href="/pack/">', '<template><a href="/project/pack/">'],
  ['<recording-player data-source="/about/">', '<recording-player data-source="/project/about/">'],
  [
    '<meta http-equiv="refresh" content="0; url=/topics/">',
    '<meta http-equiv="refresh" content="0; url=/project/topics/">',
  ],
])('below /project, %s becomes %s', (written, moved) => {
  expect(moveAll(written)).toContain(moved);
});

test.each([
  '<a href="#main">',
  '<a href="https://example.org/">',
  '<a href="//example.org/">',
  '<a href="mailto:a@example.org">',
  '<meta name="description" content="/ is a slash">',
])('%s stays as it is', (written) => {
  expect(moveAll(written)).toContain(written);
});

test('a style sheet finds its font', () => {
  expect(moveStyleAddresses('a{src:url("/fonts/a.woff2")}b{src:url(/b.png)}c{src:url(data:x)}', '/project')).toBe(
    'a{src:url("/project/fonts/a.woff2")}b{src:url(/project/b.png)}c{src:url(data:x)}',
  );
});

test('every header rule applies below the base, and nothing is prefetched outside it', () => {
  const rules = headerRules([css], '/project');
  expect(rules.filter(({ path }) => !path.startsWith('/project/'))).toEqual([]);
  expect(headersFor(rules, '/project/fonts/a.woff2')).toEqual({
    ...headersFor(headerRules([css]), '/fonts/a.woff2'),
    'Content-Security-Policy': headersFor(rules, '/project/')['Content-Security-Policy'],
  });
  expect(speculationRules('/project')).toContain('"/project/*"');
  expect(headersFor(rules, '/project/')['Content-Security-Policy']).toContain(hashOf(speculationRules('/project')));
});

test('the local server serves the site below its base and nothing outside it', async () => {
  const rules = headerRules([css], '/project');
  const folder = await madeUpSite({ _headers: toHeadersFile(rules) });
  const { ask } = await serve(folder, undefined, '/project');
  const page = await ask('/project/');
  expect([page.status, page.bytes.toString()]).toEqual([200, home]);
  expect(page.headers['content-security-policy']).toBe(headersFor(rules, '/project/')['Content-Security-Policy']);
  expect((await ask('/project/fonts/letters.woff2')).headers['cache-control']).toContain('immutable');
  for (const [from, to] of [
    ['/project', '/project/'],
    ['/project?q=a', '/project/?q=a'],
    ['/project/topics', '/project/topics/'],
  ] as const) {
    const { status, headers } = await ask(from);
    expect([status, headers.location]).toEqual([308, to]);
  }
  for (const outside of ['/', '/topics/', '/projects/', '/project-two/topics/', '/project/../secret.txt']) {
    const { status, bytes } = await ask(outside);
    expect(status).toBeGreaterThanOrEqual(400);
    if (status === 404) expect(bytes.toString()).toBe(notFound);
  }
});

function moveAll(html: string): string {
  const document = parse(html);
  moveAddresses(document, '/project');
  return serialize(document);
}
