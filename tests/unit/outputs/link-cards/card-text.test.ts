import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { titlesLeftOut } from '../../../../lib/editor/check-report';
import { breakLines, fitTitle, missingLetters, voice, widthOf } from '../../../../lib/outputs/link-cards/card-text';
import { drawCard } from '../../../../lib/outputs/link-cards/draw-card';
import { fontFiles } from '../../../../lib/outputs/link-cards/render-cards';

/** Between a label of two lines and the name of the library. */
const room = 325;

test.for([
  [44, 72],
  [45, 62],
  [80, 50],
  [110, 42],
] as const)('a title of %i letters is set in %i pixels', ([length, size]) => {
  const title = 'about it '
    .repeat(20)
    .slice(0, length - 1)
    .concat('s');
  expect(fitTitle(title, room).lines[0]?.voice.size).toBe(size);
});

test('a title has few, even lines that end between words, and two voices if it has a colon', () => {
  const { lines } = fitTitle('Racial health inequalities across London: A summary of the evidence', room);
  expect(lines.map((line) => [line.text, line.voice.weight])).toEqual([
    ['Racial health', 800],
    ['inequalities', 800],
    ['across London:', 800],
    ['A summary of', 500],
    ['the evidence', 500],
  ]);
  expect(breakLines('An anti-racism toolkit', 170, voice(30, 500))).toEqual(['An', 'anti-racism', 'toolkit']);
  expect(breakLines('incommunicability', 50, voice(30, 500))).toBeUndefined();
});

test('a word that is too wide is split, and a title that is too long ends with an ellipsis', () => {
  const textOf = (title: string) => fitTitle(title, room).lines.map(({ text }) => text);
  expect(textOf('Antidisestablishmentarianismic')).toEqual(['Antidisestablishmentarianismic']);
  expect(textOf('W'.repeat(60)).length).toBeGreaterThan(1);
  expect(textOf('W'.repeat(60)).join('')).toBe('W'.repeat(60));
  expect(textOf('what was said about it '.repeat(40)).at(-1)).toMatch(/[a-z]…$/);
});

const words = fc.oneof(
  fc.constantFrom('of', 'health:', 'anti-racism', 'recommendations', '(2025)', 'Łódź'),
  fc.string({ unit: fc.constantFrom(...'aeiWMltéß'), minLength: 1, maxLength: 50 }),
);

test('no line of any title is wider than 690 pixels, as resvg sets it, and all fit above the name', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (parts) => {
      const { lines, pitch } = fitTitle(parts.join(' ').slice(0, 160).trim(), room);
      expect(lines.length * pitch).toBeLessThanOrEqual(room);
      for (const line of lines) {
        // Only the title of a card without rings: everything else is cut away.
        const { size, weight, tracking, wordSpacing } = line.voice;
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Atkinson Hyperlegible Next"><text y="300" font-size="${size}" font-weight="${weight}" letter-spacing="${tracking * size}" word-spacing="${wordSpacing * size}">${line.text}</text></svg>`;
        const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox();
        expect(box?.width).toBeLessThanOrEqual(690 + 2);
        // The table of widths is that of the font: kerning makes a few per cent at most.
        expect(Math.abs((box?.width ?? 0) - widthOf(line.text, line.voice))).toBeLessThan(8 + 0.04 * 690);
      }
    }),
    { numRuns: 40 },
  );
});

test('the font has the letters of London names, composed or not, and the missing ones are listed once', () => {
  for (const name of ['Łódź, Şişli, Zoë, Ñandú, Čapek, Māori', 'Ő ő Ș ț Ğ ı ẞ', '£5 – “so”… 40%', 'soft\u00adhyphen']) {
    expect(missingLetters(name)).toEqual([]);
    expect(missingLetters(name.normalize('NFD'))).toEqual([]);
  }
  expect(missingLetters('健康 and 健康 🙂')).toEqual(['健', '康', '🙂']);
});

test('titles and names that the font lacks letters for are reported with their file', () => {
  const files = [
    { file: 'content/resources/a.md', data: { title: 'Łódź' } },
    { file: 'content/topics/b.md', data: { name: '健康 for all' } },
  ];
  const message = (letters: string) =>
    `The link card shows the type of page instead of this title, because its font doesn't have ${letters}.`;
  expect(titlesLeftOut(files)).toEqual([
    { file: 'content/topics/b.md', written: '健康 for all', message: message('健 康'), level: 'warning' },
  ]);
});

test('a title that the font cannot set leaves its place to the label, larger', () => {
  const card = { hue: 'training', label: 'Training' } as const;
  const withoutTitle = drawCard({ ...card, title: '健康 for all' });
  expect(withoutTitle).toBe(drawCard({ ...card, label: '', title: 'Training' }));
  expect(drawCard({ ...card, title: 'A & B', by: '健康' })).toBe(drawCard({ ...card, title: 'A & B' }));
});
