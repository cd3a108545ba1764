import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attributeOf, elementsOf, findAll, folder, listFiles, listPages, textOf } from './pages';

test('no page says the unemployment figure of the source the wrong way round', () => {
  const faults = listPages().flatMap(({ file, tree }) => {
    const shared = findAll(tree, 'meta').map((meta) => attributeOf(meta, 'content') ?? '');
    const blocks = elementsOf(tree)
      .map(textOf)
      .filter((text) => text.length > 0 && text.length <= longestStatement);
    return [...shared, ...blocks].filter(isReversed).map((text) => `${file}: ${text}`);
  });
  expect(faults).toEqual([]);
});

test('no search record or other data says the unemployment figure the wrong way round', () => {
  const files = listFiles().filter((file) => /\.(?:json|xml|txt|csv|bib|ris|vtt|js)$/.test(file));
  const faults = files.flatMap((file) => {
    const sentences = readFileSync(join(folder, file), 'utf8').split(/(?<=[.!?"])\s|\\n|[{}]/);
    return sentences.filter(isReversed).map((text) => `${file}: ${text}`);
  });
  expect(files.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test.for([
  ['5% of Pakistani and Bangladeshi Londoners were unemployed, against 8% of white Londoners.', true],
  ['Unemployment: white people 8 %, Bangladeshi people five per cent', true],
  ['5% v 8%: people in the Pakistani group were out of work less often', true],
  [
    'Nationally in 2022, 9% of people in the combined Pakistani and Bangladeshi group were unemployed, 3% of white people.',
    false,
  ],
  ['55% of Black residents, against 74% of white British residents; Bangladeshi residents 12.5%', false],
  ['6% for all groups; the Pakistani and Bangladeshi rate was highest in Yorkshire and the Humber, at 12%', false],
] as const)('the check takes "%s" for reversed: %s', ([text, reversed]) => {
  expect(isReversed(text)).toBe(reversed);
});

/** Longer than any one statement, shorter than a section that holds several. */
const longestStatement = 700;

/** Whether a text gives Pakistani and Bangladeshi people 5 %, or white people 8 % beside them. */
function isReversed(text: string): boolean {
  const names = /Pakistani|Bangladeshi/i.test(text);
  const share = (number: string) => new RegExp(`(?<![\\d.,])(?:${number})\\s?(?:%|per\\s?cent)`, 'i').test(text);
  return names && (share('5|five') || (share('8|eight') && /\bwhite\b/i.test(text)));
}
