import { expect, test } from 'vitest';
import { breakLines, cutWords } from '../../../../lib/outputs/link-cards/break-lines';

/** Every letter is ten pixels wide. */
const measure = (text: string) => 10 * text.length;

test('a title has as few lines as it can, and they are as even as they can be', () => {
  expect(breakLines('Racial health inequalities across London:', 200, measure)).toEqual([
    'Racial health',
    'inequalities',
    'across London:',
  ]);
  expect(breakLines('About LARCH and this library', 200, measure)).toEqual(['About LARCH and', 'this library']);
  expect(breakLines('Trust', 50, measure)).toEqual(['Trust']);
});

test('no line ends at a hyphen', () => {
  expect(breakLines('An anti-racism toolkit', 110, measure)).toEqual(['An', 'anti-racism', 'toolkit']);
});

test('a word that is wider than a line is not broken, unless it is cut before', () => {
  expect(breakLines('one incommunicability two', 100, measure)).toBeUndefined();
  const cut = cutWords((text) => [...text], 'one incommunicability two', 100, measure);
  expect(cut).toBe('one incommunic ability two');
  expect(breakLines(cut, 100, measure)).toEqual(['one', 'incommunic', 'ability', 'two']);
});
