import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { intranetCard } from '../../../lib/outputs/intranet-card';

test('a card is a link and a sentence', () => {
  const url = 'https://larch.example/resources/trust/?a=1&b=2';
  expect(intranetCard({ title: 'Trust & "care" <first>', url, summary: 'One sentence.' })).toBe(
    '<p><strong><a href="https://larch.example/resources/trust/?a=1&amp;b=2">Trust &amp; &quot;care&quot; &lt;first&gt;</a></strong><br>\nOne sentence.</p>',
  );
});

test('a title can’t add an element or an attribute', () => {
  const html = intranetCard({ title: '<img src=x onerror=a>', url: '"onclick="', summary: '<script>' });
  const found = new Set<string>();
  walk(parseFragment(html));
  expect([...found].sort()).toEqual(['a', 'br', 'href', 'p', 'strong']);

  function walk(node: DefaultTreeAdapterMap['node']): void {
    if ('tagName' in node) for (const name of [node.tagName, ...node.attrs.map((each) => each.name)]) found.add(name);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  }
});
