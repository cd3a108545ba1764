/** Any text at all: what a cat, a spreadsheet or an attacker may leave in a file. */
import fc from 'fast-check';

/** Every code unit, so lone surrogates, NUL and right-to-left marks too. */
const anyCharacters = fc
  .array(
    fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
    { maxLength: 60 },
  )
  .map((units) => units.join(''));

const oddities = [
  '👩‍⚕️',
  '\u202eאב',
  '\ud800',
  '\udc00',
  '\0',
  '\u2028',
  '\uFEFF',
  '\u0085',
  'e\u0301'.repeat(40),
  '\r',
  '\r\n',
  '\n\n',
  '\t',
  ' ',
];

const yamlPieces = [
  'title: ',
  'topics:\n',
  '  - ',
  '- ',
  '? ',
  ': ',
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!!set ',
  '!x ',
  '{',
  '}',
  '[',
  ']',
  ', ',
  '"',
  "'",
  '#',
  ' # ',
  '%YAML 1.1\n',
  '---\n',
  '...\n',
  '<<: ',
  '__proto__: ',
  '{toString: 1}',
  'status: ',
  'kinds: ',
  '2026-11-23',
  '.nan',
  '1e999',
  '\\x',
  '~',
  'null',
];

const markdownPieces = [
  '# ',
  '## ',
  '###### ',
  '- ',
  '1. ',
  '> ',
  '    ',
  '```\n',
  '~~~',
  '`',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '[^1]',
  '[^1]: ',
  '[a]: ',
  '<',
  '>',
  '</',
  '<b>',
  '<!--',
  '-->',
  '<?',
  '&lt;',
  '&#x6A;',
  '\\',
  '|',
  '| - |\n',
  '---\n',
  '===\n',
  ':::',
  ':::care',
  ':::note\n',
  ':::\n',
  ':::missing',
  ':::source{is="found"}\n',
  '::a',
  ':b[',
  '{a="',
  '"}',
  'javascript:',
  'data:',
  'https://',
  'www.a.org',
  'a@b.org',
  '/about/',
  '- [ ] ',
  'constructor',
  '__proto__',
];

const figurePieces = [':::figure{number="1" source="found"}\n', ':::answer[a]\n', ':::figure{unit="<b>"}\n'];

/** Pieces in any order, some of them many times over. */
function madeOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom('a', 'Words', ' ', '\n', '\n\n');
  const repeated = fc
    .tuple(fc.constantFrom(...pieces), fc.integer({ min: 2, max: 60 }))
    .map(([piece, times]) => piece.repeat(times));
  const piece = fc.constantFrom(...pieces);
  const parts = fc.oneof(
    { arbitrary: piece, weight: 8 },
    { arbitrary: word, weight: 5 },
    { arbitrary: repeated, weight: 1 },
    { arbitrary: fc.constantFrom(...oddities), weight: 1 },
  );
  return fc.array(parts, { maxLength: 40 }).map((each) => each.join(''));
}

export const yamlText = fc.oneof(madeOf(yamlPieces), anyCharacters);
/** Without the blocks that must have their parts to be drawn as they are. */
export const markdownText = fc.oneof(
  { arbitrary: madeOf(markdownPieces), weight: 4 },
  { arbitrary: anyCharacters, weight: 1 },
);
export const anyMarkdown = madeOf([...markdownPieces, ...figurePieces]);
export const anyText = fc.oneof(anyCharacters, madeOf(['---\n', ...yamlPieces, ...markdownPieces]));
