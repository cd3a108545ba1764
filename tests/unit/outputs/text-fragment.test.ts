import { expect, test } from 'vitest';
import { textFragment } from '../../../lib/outputs/text-fragment';

test('a short passage is named whole', () => {
  expect(textFragment('trust comes first', 'Before that.')).toBe(':~:text=trust%20comes%20first');
});

test('line breaks and spaces of the layout are one space', () => {
  expect(textFragment('  trust \u00a0 comes first ', '')).toBe(':~:text=trust%20comes%20first');
});

test('a long passage is named by how it begins and ends', () => {
  const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
  expect(textFragment(words, '')).toBe(
    ':~:text=word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29',
  );
});

test('a passage of two blocks is named by both, since no match may cross one', () => {
  expect(textFragment('The end.\n\nThe next begins', '')).toBe(':~:text=The%20end.,The%20next%20begins');
});

test('words that stand earlier on the page, in whatever case, are told apart by the words before', () => {
  expect(textFragment('trust', 'Trust is named here.\nAnd in one more line we say')).toBe(
    ':~:text=one%20more%20line%20we%20say-,trust',
  );
});

test('commas, dashes and ampersands of the text do not part the address', () => {
  expect(textFragment('co-produced, Q&A', '')).toBe(':~:text=co%2Dproduced%2C%20Q%26A');
});

test('other scripts and emoji are kept', () => {
  expect(decodeURIComponent(textFragment('বাংলা ও العربية 🌲', ''))).toBe(':~:text=বাংলা ও العربية 🌲');
});

test('where there are no words there is nothing to lead to', () => {
  expect(textFragment(' … ', '')).toBe('');
});
