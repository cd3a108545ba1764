/** Sound groups of synonyms are read as they were written, and whatever is made wrong in them is found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSynonyms } from '../../../lib/check/word-lists';
import { runs } from './runs';

/** A word or phrase as the file may hold it. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/^[“”„‘«]|[“”»]$/.test(text) && text.length <= 60);

/** Groups that share no word. */
const soundGroups = fc
  .uniqueArray(word, { minLength: 2, maxLength: 30, selector: (text) => text.toLowerCase() })
  .chain((words) =>
    fc.integer({ min: 2, max: 5 }).map((size) => {
      const groups: string[][] = [];
      for (let from = 0; from < words.length; from += size) groups.push(words.slice(from, from + size));
      return groups.filter((group) => group.length > 1);
    }),
  );

const write = (groups: readonly (readonly string[])[]) =>
  groups.map((group) => `- ${JSON.stringify(group)}\n`).join('');

test('groups are read as they were written', () => {
  fc.assert(
    fc.property(soundGroups, (groups) => {
      expect(parseSynonyms(write(groups))).toEqual({ value: groups, problems: [] });
    }),
    runs(1000),
  );
});

/** One mistake in sound groups. */
const mistakes: Readonly<Record<string, (groups: string[][], pick: number) => string>> = {
  'a word is in two groups': (groups, pick) => write([...groups, ['one more', wordIn(groups, pick).toUpperCase()]]),
  'a word is twice in a group': (groups, pick) =>
    write(groups.map((group, index) => (index === pick % groups.length ? [...group, group[0] ?? ''] : group))),
  'a group has one word': (groups) => write([...groups, ['one more']]),
  'a group has no word': (groups) => write([...groups, []]),
  'a group has no brackets': (groups) => `${write(groups)}- one more\n`,
  'a word is a number': (groups) => `${write(groups)}- [one more, 2020]\n`,
  'a word is a list': (groups) => `${write(groups)}- [one more, [another]]\n`,
  'a word is empty': (groups) => write([...groups, ['one more', '']]),
  'a word is too long': (groups) => write([...groups, ['one more', 'a'.repeat(61)]]),
  'a word ends with a blank': (groups) => write([...groups, ['one more', 'another ']]),
  'a bracket is not closed': (groups) => `- [one more, another\n${write(groups)}`,
  'a hyphen has no space': (groups) => write(groups).replaceAll('- [', '-['),
};

function wordIn(groups: string[][], pick: number): string {
  const words = groups.flat();
  return words[pick % words.length] ?? '';
}

test.each(Object.entries(mistakes))('an error is found if %s', (_, spoil) => {
  fc.assert(
    fc.property(soundGroups, fc.nat(50), (groups, pick) => {
      fc.pre(
        groups.flat().every((each) => each !== 'one more' && each.toUpperCase().toLowerCase() === each.toLowerCase()),
      );
      expect(parseSynonyms(spoil(groups, pick)).problems.length).toBeGreaterThan(0);
    }),
    runs(60),
  );
});

test('a word written as the check suggests has no error', () => {
  const odd = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom('null', '0o7', '.inf', '" a"'),
  );
  fc.assert(
    fc.property(odd.map(String), (written) => {
      const text = (wording: string) => `- [word, ${wording}]\n`;
      const [problem] = parseSynonyms(text(written)).problems;
      const proposed = problem ? (/: (".*")$/.exec(problem.message)?.[1] ?? '') : written;
      expect(parseSynonyms(text(proposed)).problems).toEqual([]);
    }),
    runs(500),
  );
});
