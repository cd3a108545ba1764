import { expect, test } from 'vitest';
import { textFragment } from '../../../lib/outputs/text-fragment';

const long = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
const ends = 'word0%20word1%20word2%20word3%20word4,word25%20word26%20word27%20word28%20word29';

test.each([
  ['a short passage is named whole', 'trust comes first', 'Before.', 'trust%20comes%20first'],
  ['the layout’s line breaks are one space', '  trust \u00a0 comes first ', '', 'trust%20comes%20first'],
  ['a long passage is named by how it begins and ends', long, '', ends],
  ['a passage of two blocks is named by both', 'The end.\n\nThe next begins', '', 'The%20end.,The%20next%20begins'],
  [
    'words that appear earlier, in whatever case, have the words before them',
    'trust',
    'Trust is named here.\nAnd in one more line we say',
    'one%20more%20line%20we%20say-,trust',
  ],
  ['commas, dashes and ampersands are escaped', 'co-produced, Q&A', '', 'co%2Dproduced%2C%20Q%26A'],
  ['other scripts and emoji are kept', 'বাংলা العربية 🌲', '', encodeURIComponent('বাংলা العربية 🌲')],
])('%s', (_, passage, before, fragment) => {
  expect(textFragment(passage, before)).toBe(`:~:text=${fragment}`);
});

test('a passage without words leads nowhere', () => {
  expect(textFragment(' … ', '')).toBe('');
});
