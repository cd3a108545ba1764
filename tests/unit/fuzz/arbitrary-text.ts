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
  ...['👩‍⚕️', '\u202eאב', '\ud800', '\udc00', '\0', '\u2028', '\uFEFF', '\u0085', 'e\u0301'.repeat(40)],
  ...['\r', '\r\n', '\n\n', '\t', ' '],
];

/** Pieces, separated by spaces: `␣` stands for a space in a piece, `⏎` for a line break. */
function split(pieces: string): string[] {
  return pieces.split(' ').map((piece) => piece.replaceAll('␣', ' ').replaceAll('⏎', '\n'));
}

const yamlPieces = split(
  'title:␣ topics:⏎ ␣␣-␣ -␣ ?␣ :␣ |⏎ >-⏎ &a␣ *a !!set␣ !x␣ { } [ ] ,␣ " \' # ␣#␣ %YAML␣1.1⏎ ---⏎ ...⏎ <<:␣ __proto__:␣ ' +
    '{toString:␣1} status:␣ kinds:␣ 2026-11-23 .nan 1e999 \\x ~ null',
);
const markdownPieces = split(
  '#␣ ##␣ ######␣ -␣ 1.␣ >␣ ␣␣␣␣ ```⏎ ~~~ ` * ** _ ~~ [ ] ( ) ![ ]( [^1] [^1]:␣ [a]:␣ < > </ <b> <!-- --> <? &lt; &#x6A; \\ | ' +
    '|␣-␣|⏎ ---⏎ ===⏎ ::: :::care :::care⏎ :::⏎ :::answer[a]⏎ ::a :b[ {a=" "} javascript: data: https:// www.a.org a@b.org /about/ ' +
    '-␣[␣]␣ constructor __proto__',
);

/** Pieces in any order, some of them many times over. */
function madeOf(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...pieces);
  const repeated = fc.tuple(piece, fc.integer({ min: 2, max: 60 })).map(([each, times]) => each.repeat(times));
  const parts = fc.oneof(
    { arbitrary: piece, weight: 8 },
    { arbitrary: fc.constantFrom('a', 'Words', ' ', '\n', '\n\n'), weight: 5 },
    { arbitrary: repeated, weight: 1 },
    { arbitrary: fc.constantFrom(...oddities), weight: 1 },
  );
  return fc.array(parts, { maxLength: 40 }).map((each) => each.join(''));
}

export const yamlText = fc.oneof(madeOf(yamlPieces), anyCharacters);
export const markdownText = fc.oneof(
  { arbitrary: madeOf(markdownPieces), weight: 4 },
  { arbitrary: anyCharacters, weight: 1 },
);
export const anyText = fc.oneof(anyCharacters, madeOf(['---\n', ...yamlPieces, ...markdownPieces]));

/** Each a sign or a phrase to write over and over. */
export const repeatedYaml = split('[ { {a:␣ -␣ ?␣ !a␣ &a␣ *a␣ " \' # ␣ : :␣ a:␣ 1, -␣1⏎ |⏎ %a⏎ é 👩‍⚕️ \u202e \t');
export const repeatedMarkdown = split(
  '> >␣ -␣ 1.␣ [ ] ![ [a]( [[]] * *a_ **a ` < <!-- a<? & \\ | |- : :: :a :a[ :::care⏎ :::a{ a⏎ #␣ ##␣a⏎ a⏎===⏎ >␣a⏎-␣b⏎ [^a] ' +
    '[^a]:␣b⏎⏎ [a]:␣b⏎ a@ www.a. ~ a ␣ ⏎ \t 👩‍⚕️ \u202e e\u0301',
);
