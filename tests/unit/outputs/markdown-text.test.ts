import { expect, test } from 'vitest';
import { asMarkdown, toLink, withFullUrls } from '../../../lib/outputs/markdown-text';
import { site } from '../../../lib/site';
import { draw } from '../markdown/draw';

test('paths become full URLs in links, pictures and link definitions, but not in code', () => {
  const moved =
    '[a](SITE/topics/) and ![b](SITE/images/b.png "B"), [c](<SITE/d e/>)\n[f]: SITE/about/\n   [g]: <SITE/gaps/>\n';
  const kept =
    '`[h](/i/)` and [j](https://example.org/)\n```\n[k](/l/)\n```\n~~~ text\n[m](/n/)\n~~~\n[o](//example.org) [p](#q)';
  expect(withFullUrls(moved.replaceAll('SITE', '') + kept)).toBe(moved.replaceAll('SITE', site.address) + kept);
});

test.for([
  '# a',
  '- a',
  '+ a',
  '1. a',
  '12) a',
  '*a* _b_ `c` [d](e) <f> ~~g~~ | h',
  'a\\b',
  '> a',
  '## a',
  '1 a',
  'a - b',
])('as Markdown, “%s” says just that', (words) => {
  expect(draw(asMarkdown(words)).trim()).toBe(`<p>${words.replaceAll('<', '&#x3C;')}</p>`);
});

test('a URL with brackets stays whole', () => {
  expect(draw(toLink('A [b]', 'https://example.org/a_(b)'))).toContain('<a href="https://example.org/a_(b)">A [b]</a>');
});
