/** What Markdown becomes, whatever it says. */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { outline } from '../../../lib/markdown/outline';
import { parseMarkdown } from '../../../lib/markdown/parse';
import { elementsOf } from '../../site/pages';
import { draw } from '../markdown/draw';
import { intrudersIn } from './allowed';
import { markdownText } from './arbitrary-text';
import { runs } from './runs';

/** The anchors of the headings, without the one that footnotes bring. */
function anchorsIn(drawn: string): string[] {
  return elementsOf(parseFragment(drawn)).flatMap(({ tagName, attrs }) => {
    const id = attrs.find(({ name }) => name === 'id')?.value;
    return /^h[1-6]$/.test(tagName) && id !== undefined && id !== 'footnote-label' ? id : [];
  });
}

test('no text becomes an element, an attribute or a URL that we do not render', () => {
  fc.assert(
    fc.property(markdownText, (markdown) => {
      expect(intrudersIn(draw(markdown))).toEqual([]);
    }),
    runs(2000),
  );
});

test('no link keeps another scheme, however it is written', () => {
  const scheme = fc.constantFrom(
    ...'javascript vbscript data blob file filesystem ws x-y about view-source'.split(' '),
  );
  const written = scheme.chain((name) =>
    fc
      .array(fc.record({ upper: fc.boolean(), as: fc.constantFrom('letter', 'decimal', 'hex') }), {
        minLength: name.length,
        maxLength: name.length,
      })
      .map((ways) => [...name].map((letter, index) => writeLetter(letter, ways[index])).join('')),
  );
  const colon = fc.constantFrom(':', '&colon;', '&#58;', '&#x3a;', '&#0058;');
  const rest = fc.oneof(
    fc.constantFrom('x', '//[', '//a:b', '//a:99999999/', '//%0Ax', '/x', '//https://example.org/', ''),
    fc.webPath(),
  );
  const form = fc.constantFrom(
    '[x](<…>)',
    '[x](…)',
    '![x](<…>)',
    '<…>',
    '[x]\n\n[x]: <…>',
    '[x][y]\n\n[y]: … "z"',
    '## [x](…)',
    '| [x](…) |\n| - |',
    '[^1]\n\n[^1]: [x](…)',
    ':::care\n[x](…)\n:::',
  );
  fc.assert(
    fc.property(written, colon, rest, form, (name, sign, end, how) => {
      expect(intrudersIn(draw(how.replaceAll('…', () => name + sign + end)))).toEqual([]);
    }),
    runs(2000),
  );
});

function writeLetter(letter: string, way: { upper: boolean; as: string } | undefined): string {
  const sign = way?.upper ? letter.toUpperCase() : letter;
  if (way?.as === 'letter') return sign;
  const code = sign.charCodeAt(0);
  return way?.as === 'hex' ? `&#x${code.toString(16)};` : `&#${code};`;
}

test('the headings of a page have the anchors that the check knows', () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      const markdown = text.replaceAll('[^', '[');
      // With front matter, so that a line --- in the text can't begin it.
      const drawn = draw(`---\na: b\n---\n${markdown}`);
      expect(anchorsIn(drawn)).toEqual(outline(parseMarkdown(markdown)).map(({ id }) => id));
    }),
    runs(1000),
  );
});
