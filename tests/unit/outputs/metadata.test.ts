/** What link previews, intranets and search engines get from a page. */
import { XmlDocument } from 'libxml2-wasm';
import { parseFragment } from 'parse5';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StructuredData } from '../../../components/ui/structured-data';
import { intranetCard } from '../../../lib/outputs/escape-html';
import { drawCard } from '../../../lib/outputs/link-cards/draw-card';
import { metadataOf } from '../../../lib/outputs/metadata';
import { sitemapFile } from '../../../lib/outputs/sitemap';
import { resourceData } from '../../../lib/outputs/structured-data';
import type { Page } from '../../../lib/pages/page';
import { site } from '../../../lib/site';
import { elementsOf, textOf } from '../../site/pages';
import { resource } from '../content/made-up-content';

const page = (url: string, own: Partial<Page> = {}): Page => ({
  url,
  type: 'resource',
  title: 'A talk',
  summary: 'Words.',
  ...own,
});

test.each([
  "“Trust” & 'care'",
  '<script>alert("1")</script> ]]>',
  'Health 🌲 for all 👩‍⚕️',
  'الصحة للجميع',
  'সবার জন্য স্বাস্থ্য',
  '</title><img src=x onerror=a>',
])('the title %s reaches every preview as it is, and nothing reads it as code', (title) => {
  const { openGraph } = metadataOf(page('/resources/talk/', { title }));
  expect(openGraph).toMatchObject({ title, images: [{ alt: title }] });
  const card = parseFragment(intranetCard({ title, url: '"onclick="', summary: title }));
  const parts = elementsOf(card).flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)]);
  expect(new Set(parts)).toEqual(new Set(['a', 'br', 'href', 'p', 'strong']));
  expect(textOf(card)).toBe(`${title} ${title}`);
  const data = renderToStaticMarkup(
    createElement(StructuredData, { things: [resourceData(resource({ title }), page('/resources/talk/'))] }),
  );
  const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(data) ?? [];
  expect(JSON.parse(json)['@graph'][0].name).toBe(title);
  XmlDocument.fromString(drawCard({ title, label: title, by: title, hue: 'gold' })).dispose();
});

/** What a link preview of a page with these recordings has. */
const previewOf = (...videos: (string | undefined)[]) =>
  metadataOf(page('/resources/talk/'), { recordings: videos.map((video) => ({ video })) }).openGraph;

test('every URL in a preview is a full one, and a page with one recording plays from its link', () => {
  expect(previewOf('/videos/tour.mp4')).toMatchObject({
    url: `${site.address}/resources/talk/`,
    images: [{ url: `${site.address}/cards/resources/talk.png` }],
    videos: [{ url: `${site.address}/videos/tour.mp4`, type: 'video/mp4' }],
  });
  const frame = { type: 'text/html', width: 1280, height: 720 };
  expect(previewOf('https://www.youtube.com/watch?v=abcdefghijk')).toMatchObject({
    videos: [{ url: 'https://www.youtube-nocookie.com/embed/abcdefghijk', ...frame }],
  });
  expect(previewOf('https://vimeo.com/123/abc')).toMatchObject({
    videos: [{ url: 'https://player.vimeo.com/video/123?h=abc', ...frame }],
  });
});

test('nothing plays from a link if there are several recordings, or none with a link', () => {
  for (const videos of [[], [undefined], ['/videos/a.mp4', '/videos/b.mp4']])
    expect(previewOf(...videos)).not.toHaveProperty('videos');
});

test('the sitemap has the day of the last change, escaped URLs, and no unlisted page', () => {
  const pages = [page('/a&b/', { updated: '2026-03-01' }), page('/c/', { isUnlisted: true }), page('/d/')];
  expect(sitemapFile(pages, 'https://library.example').text.match(/<loc>.*(?=<\/url>)/g)).toEqual([
    '<loc>https://library.example/a&amp;b/</loc><lastmod>2026-03-01</lastmod>',
    '<loc>https://library.example/d/</loc>',
  ]);
});
