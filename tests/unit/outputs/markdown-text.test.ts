import { expect, test } from 'vitest';
import { asMarkdown, toLink, withFullUrls } from '../../../lib/outputs/markdown-text';
import { site } from '../../../lib/site';
import { draw } from '../markdown/draw';

test('paths become full URLs in links, pictures and link definitions, but not in code', () => {
  const markdown = [
    '[a](/topics/) and ![b](/images/b.png "B"), [c](</d e/>)',
    '[f]: /about/',
    '   [g]: </gaps/>',
    '`[h](/i/)` and [j](https://example.org/)',
    '```',
    '[k](/l/)',
    '```',
    '~~~ text',
    '[m](/n/)',
    '~~~',
    '[o](//example.org) [p](#q)',
  ].join('\n');
  expect(withFullUrls(markdown).split('\n')).toEqual([
    `[a](${site.address}/topics/) and ![b](${site.address}/images/b.png "B"), [c](<${site.address}/d e/>)`,
    `[f]: ${site.address}/about/`,
    `   [g]: <${site.address}/gaps/>`,
    '`[h](/i/)` and [j](https://example.org/)',
    '```',
    '[k](/l/)',
    '```',
    '~~~ text',
    '[m](/n/)',
    '~~~',
    '[o](//example.org) [p](#q)',
  ]);
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
