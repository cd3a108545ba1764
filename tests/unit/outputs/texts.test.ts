import { expect, test } from 'vitest';
import { asMarkdown, toLink, withWholeAddresses } from '../../../lib/outputs/data/markdown-words';
import { plainText } from '../../../lib/outputs/data/plain-text';
import { site } from '../../../lib/site';
import { draw } from '../markdown/draw';

test('addresses within the site are given in full: links, pictures and listed links, and nothing in code', () => {
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
  expect(withWholeAddresses(markdown).split('\n')).toEqual([
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
  const html = draw(asMarkdown(words));
  expect(plainText(html)).toBe(`${words}\n`);
  expect(html).toMatch(/^\n?<p>[^<]*<\/p>\n?$/);
});

test('a link whose address has brackets is one link', () => {
  expect(draw(toLink('A [b]', 'https://example.org/a_(b)'))).toContain('<a href="https://example.org/a_(b)">A [b]</a>');
});

test('the words of HTML stand in paragraphs and lists, without its signs', () => {
  const html = draw(
    [
      '## A & B {#c}',
      'One *two*',
      'three\\',
      'four.',
      '',
      '- five',
      '- six [seven](/about/)',
      '',
      '| a | b |\n| - | - |\n| 1 | 2 |',
      '',
      ':::figure{number="9%" source="found"}\nNine.\n\nThe report.\n:::',
      '',
      '![A map](/images/map.png)',
      '',
      '```\nlet a = 1;\n  b < c;\n```',
    ].join('\n'),
  );
  expect(plainText(html)).toBe(
    'A & B\n\nOne two three\nfour.\n\n- five\n- six seven\n\na\tb\n1\t2\n\n9%\n\nNine.\n\nSource found The report.\n\nA map\n\nlet a = 1;\n  b < c;\n',
  );
});

test('without words there is no text', () => {
  expect(plainText('')).toBe('');
  expect(plainText('<p> </p>')).toBe('');
});
