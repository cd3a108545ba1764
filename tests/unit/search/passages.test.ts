import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PagefindFragment, passagesOf, readSpokenId, toSpokenId } from '../../../lib/search/passages';

const always = () => true;

test('a passage names its heading, leads to it, and begins after it', () => {
  const found = passagesOf(fragment('Opening words. #A_heading. Trust is slow.', ['Trust']), always);
  expect(found).toEqual([{ heading: 'A heading', address: '/a/#a-heading', text: 'Trust is slow.', marks: [[0, 5]] }]);
});

test('text before the first heading leads to the page', () => {
  const found = passagesOf(fragment('Trust is slow. #A_heading. Words.', ['Trust']), always);
  expect(found).toEqual([{ address: '/a/', text: 'Trust is slow.', marks: [[0, 5]] }]);
});

test('if only the heading has the word, the text under it is shown without marks', () => {
  const found = passagesOf(fragment('#On_trust. It is slow. #Other. Words.', ['trust.']), always);
  expect(found).toEqual([{ heading: 'On trust', address: '/a/#on-trust', text: 'It is slow.', marks: [] }]);
});

test('a mark covers the letters of a word and not the signs around it', () => {
  const [passage] = passagesOf(
    fragment('So (trust), “anti-racism”, £5.5m – all.', ['(trust),', '“anti-racism”,', '£5.5m', '–']),
    always,
  );
  expect(marked(passage)).toEqual(['trust', 'anti-racism', '5.5m', '–']);
});

test('a long section is shown from a few words before the first that was found', () => {
  const [passage] = passagesOf(fragment(`${message(40)} trust ${message(60)}.`, ['trust']), always);
  expect(passage?.text).toBe(`… ${message(40).split(' ').slice(34).join(' ')} trust ${message(25)} …`);
});

test('the three sections that say most are shown, in the order of the page', () => {
  const sections = ['trust', 'trust trust trust', 'trust trust', 'words', 'trust trust trust trust'];
  const content = sections.map((words, index) => `#Part_${index}. ${words}.`).join(' ');
  const found = passagesOf(fragment(content, ['trust', 'trust.']), always);
  expect(found.map(({ heading }) => heading)).toEqual(['Part 1', 'Part 2', 'Part 4']);
});

test('a word that wasn’t searched for is not marked, and makes no passage', () => {
  const content = '#One. Matter of fact. #Two. Maternity care.';
  const found = passagesOf(fragment(content, ['Matter', 'Maternity']), (word) => word !== 'Matter');
  expect(found.map(({ heading }) => heading)).toEqual(['Two']);
});

test('in any text each mark is inside its passage, after the one before, and no passage is long', () => {
  const word = fc.constantFrom('trust', 'trust.', '#Part', 'words', 'end.', '“quoted”', '–', '…', '𝒜');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
      for (const { text, marks } of passagesOf(fragment(words.join(' '), ['trust', 'trust.', '–']), always)) {
        let last = 0;
        for (const [start, end] of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text.split(' ').length).toBeLessThanOrEqual(34);
      }
    }),
  );
});

const moment = '/resources/talks/#t=12m30s';

test('where something was said goes into an anchor without blanks, and comes out of it', () => {
  const spoken = { address: moment, said: 'Said at 12:30 by Ann | Other, Éva' };
  expect(toSpokenId(spoken)).not.toMatch(/\s/);
  expect(readSpokenId(toSpokenId(spoken))).toEqual(spoken);
  for (const id of ['what-was-said', 'a|b', 't=12m30s', '/a/']) expect(readSpokenId(id)).toBeUndefined();
});

test('a passage that was said leads to its moment, and not to the heading before it', () => {
  const { anchors, ...rest } = fragment('#What_it_is. Words of the page. Here lanterns are named.', ['lanterns']);
  const spoken = {
    element: 'span',
    id: toSpokenId({ address: moment, said: 'Said at 12:30 by Ann' }),
    text: '',
    location: 7,
  };
  const [passage, ...others] = passagesOf({ ...rest, anchors: [...anchors, spoken] }, always);
  expect(others).toEqual([]);
  expect(passage).toMatchObject({ said: 'Said at 12:30 by Ann', address: moment });
  expect(passage?.heading).toBeUndefined();
});

/** Numbered words. */
function message(count: number): string {
  return Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
}

function marked(passage: { text: string; marks: readonly (readonly [number, number])[] } | undefined): string[] {
  return (passage?.marks ?? []).map(([start, end]) => passage?.text.slice(start, end) ?? '');
}

/** A text as Pagefind holds it. `#Two_words.` is a heading. `found` are the words that it found. */
function fragment(written: string, found: readonly string[]): PagefindFragment {
  const words = written.split(' ').flatMap((word) => word.replace('#', '').replaceAll('_', ' ').split(' '));
  const anchors: PagefindFragment['anchors'][number][] = [];
  let location = 0;
  for (const word of written.split(' ')) {
    const text = word.replace('#', '').replaceAll('_', ' ').replace(/\.$/, '');
    if (word.startsWith('#'))
      anchors.push({ element: 'h2', id: text.toLowerCase().replaceAll(' ', '-'), text, location });
    location += text.split(' ').length;
  }
  return {
    url: '/a/',
    content: words.join(' '),
    meta: { title: 'A' },
    anchors,
    weighted_locations: words.flatMap((word, place) => (found.includes(word) ? { location: place } : [])),
  };
}
