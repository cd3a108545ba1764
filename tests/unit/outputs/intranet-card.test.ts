import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { intranetCard, intranetList } from '../../../lib/outputs/intranet-card';

const card = {
  title: 'Trust & "care" <first>',
  url: 'https://larch.example/resources/trust/?a=1&b=2',
  kind: 'Tool',
  summary: 'One sentence.',
  facts: ['2025', '3 min to read'],
};

test('a card is a link, what it is, and a sentence', () => {
  expect(intranetCard(card)).toBe(
    `<p><strong><a href="https://larch.example/resources/trust/?a=1&amp;b=2">Trust &amp; &quot;care&quot; &lt;first&gt;</a></strong><br>
Tool · 2025 · 3 min to read<br>
One sentence.</p>`,
  );
});

test('a page without facts has its title and a sentence', () => {
  expect(intranetCard({ title: 'Trust', url: 'https://larch.example/topics/trust/', summary: 'One sentence.' })).toBe(
    '<p><strong><a href="https://larch.example/topics/trust/">Trust</a></strong><br>\nOne sentence.</p>',
  );
});

test('a list holds its cards in order, under a link to the whole list', () => {
  const html = intranetList({ title: 'Trust', url: 'https://larch.example/topics/trust/' }, [card, card]);
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html.startsWith('<p><strong><a href="https://larch.example/topics/trust/">Trust</a></strong></p>\n<ul>')).toBe(
    true,
  );
});

test('nothing in it needs or could be a script, a style or a class, whatever a title says', () => {
  const html = intranetList({ title: '<script>', url: '"onclick="' }, [{ ...card, title: '<img src=x onerror=a>' }]);
  const names = new Set<string>();
  const attributes = new Set<string>();
  walk(parseFragment(html));
  expect([...names].sort()).toEqual(['a', 'br', 'li', 'p', 'strong', 'ul']);
  expect([...attributes]).toEqual(['href']);

  function walk(node: DefaultTreeAdapterMap['node']): void {
    if ('tagName' in node) {
      names.add(node.tagName);
      for (const { name } of node.attrs) attributes.add(name);
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  }
});
