/** The checker refuses all of this; these tests ask what a page would show if it had not. */
import { expect, test } from 'vitest';
import { draw } from './draw';

test.each([
  '<script>alert(1)</script>',
  '<img src="x" onerror="alert(1)">',
  '<iframe src="https://example.org/"></iframe>',
  '<style>p { display: none }</style>',
  '<!-- a remark -->',
  '<!-- a --><script>alert(1)</script><!-- b -->',
])('HTML never comes through: %s', (html) => {
  expect(draw(html)).toBe('');
  expect(draw(`Words ${html} words.`)).not.toMatch(/<(?!\/?p>)/);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x][y]\n\n[y]: javascript:alert(1)',
  '[x](vbscript:x)',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.org/1)',
])('a link that is no web address goes nowhere: %j', (markdown) => {
  expect(draw(markdown)).toBe('<p><a>x</a></p>');
});

test('an autolink that is no web address goes nowhere', () => {
  expect(draw('<javascript:alert(1)>')).toBe('<p><a>javascript:alert(1)</a></p>');
});

test.each(['[x](<java&#9;script:alert(1)>)', '[x](<&#32;javascript:alert(1)>)', '[x](&#1;javascript:alert(1))'])(
  'a script behind white space is no script: %s',
  (markdown) => {
    expect(draw(markdown)).not.toMatch(/href="\s*javascript:/i);
    const address = /href="([^"]*)"/.exec(draw(markdown))?.[1] ?? '';
    expect(new URL(address, 'https://example.org/').protocol).toBe('https:');
  },
);

test.each(['data:image/svg+xml,x', 'javascript:alert(1)'])('a picture at %s is not fetched', (address) => {
  expect(draw(`![A map](${address})`)).toBe('<p><img alt="A map"></p>');
});

test.each([
  'https://example.org/',
  'http://example.org/',
  'mailto:a@example.org',
  'tel:+442079460000',
  '/about/',
  '#one',
  'a.md',
])('a link to %s comes through', (address) => {
  expect(draw(`[x](${address})`)).toBe(`<p><a href="${address}">x</a></p>`);
});

test('an attribute cannot be given to a block', () => {
  expect(draw(':::note{onclick="alert(1)" style="color:red" .big #top}\nWords.\n:::')).toBe(
    '<div class="noted" role="note"><p>Words.</p></div>',
  );
});
