/** Whatever stands in the file of synonyms, the check says what is wrong or takes it as it is; it never throws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSynonyms } from '../../../lib/check/synonyms';
import { check } from '../content/made-up-content';
import { anyText, yamlText } from './any-text';
import { repeatedYaml } from './repeated';

const file = 'content/synonyms.yml';

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

test('parsing never throws: there are sound groups, or one fault at least, each on a line of the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        yamlText,
        yamlText.map((text) => `- [a, ${text}]\n- [b, c]`),
      ),
      (text) => {
        const { groups, faults } = parseSynonyms(text);
        const lines = text.split(/\r\n?|\n/).length;
        for (const fault of faults) {
          expect(fault).toMatchObject({ file, say: expect.stringMatching(/\S/) });
          expect(fault.line ?? 1).toBeGreaterThan(0);
          expect(fault.line ?? 1).toBeLessThanOrEqual(lines);
        }
        if (faults.length > 0) return;
        expect(groups.length).toBeGreaterThan(0);
        for (const group of groups) expect(group.length).toBeGreaterThan(1);
        const words = groups.flat();
        for (const each of words) expect(each).toBe(each.trim());
        expect(new Set(words.map((each) => each.toLowerCase())).size).toBe(words.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('checking never throws, whatever bytes the file holds', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { faults } = check({ [file]: bytes });
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter((fault) => fault.file !== file)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('sound groups come through as they were written', () => {
  fc.assert(
    fc.property(soundGroups, (groups) => {
      expect(parseSynonyms(write(groups))).toEqual({ groups, faults: [] });
    }),
    { numRuns: 300 },
  );
});

/** One thing put wrong in sound groups. */
const slips: Readonly<Record<string, (groups: string[][], pick: number) => string>> = {
  'a word stands in two groups': (groups, pick) => write([...groups, ['one more', wordIn(groups, pick).toUpperCase()]]),
  'a word stands twice in a group': (groups, pick) =>
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

test.each(Object.entries(slips))('a fault is found where %s', (_, slip) => {
  fc.assert(
    fc.property(soundGroups, fc.nat(50), (groups, pick) => {
      fc.pre(
        groups.flat().every((each) => each !== 'one more' && each.toUpperCase().toLowerCase() === each.toLowerCase()),
      );
      expect(parseSynonyms(slip(groups, pick)).faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 30 },
  );
});

test('a word that is written as the check proposes is taken', () => {
  const odd = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constantFrom('null', 'a: b', '{a: b}', '0o7', '.inf', '" a"'),
  );
  fc.assert(
    fc.property(odd.map(String), (written) => {
      const text = (wording: string) => `- [word, ${wording}]\n`;
      const [fault] = parseSynonyms(text(written)).faults;
      const proposed = fault ? (/Write: (".*")$/.exec(fault.say)?.[1] ?? '') : written;
      expect(parseSynonyms(text(proposed)).faults).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each(repeatedYaml)('as much of %j as the file may hold keeps no one waiting', (piece) => {
  const start = performance.now();
  for (const before of ['', '- ', '- [']) parseSynonyms(before + piece.repeat(20_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(15_000);
});
