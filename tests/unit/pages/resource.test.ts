/** What the page of a resource opens with: the button to the resource itself, and the key facts. */
import { expect, test } from 'vitest';
import { keyFactsOf, resourceButton } from '../../../lib/pages/resource';
import { resource } from '../content/made-up-content';

const source = { label: 'Talks', address: 'https://www.example.org/talks' };
const playable = { title: 'Launch', video: 'https://youtu.be/dQw4w9WgXcQ' };
const unlinked = { title: 'Launch' };
const elsewhere = { title: 'Launch', page: 'https://radio.example.org/launch' };
const evidence = { category: 'evidence', kind: 'Evidence review' };

test.each([
  ['the resource', { ...evidence }, 'Read the review on example.org'],
  ['the resource', { category: 'tools', kind: 'FAQs' }, 'Open the FAQs on example.org'],
  ['the resource', { recordings: [playable] }, 'Watch the recording'],
  ['the resource', { recordings: [playable, playable] }, 'Watch the recordings'],
  ['the resource', { recordings: [elsewhere], kind: 'Podcast' }, 'Listen on radio.example.org'],
  ['a list that holds it', { ...evidence }, 'Find it on example.org'],
  ['a list that holds it', { recordings: [unlinked] }, 'Find the recording on example.org'],
  ['a related page', { ...evidence }, 'See the closest page, on example.org'],
])('if the source is %s, the button of %j says "%s"', (is, own, text) => {
  const button = resourceButton(resource({ kind: 'Webinar', ...own, source: { ...source, is } }));
  expect(button?.name).toBe(text);
  // A link that doesn't lead to the resource itself says so.
  expect(button?.note !== undefined).toBe(is !== 'the resource');
});

test('a withdrawn resource has no button', () => {
  expect(
    resourceButton(resource({ status: 'withdrawn', withdrawnBecause: 'The publisher withdrew it' })),
  ).toBeUndefined();
});

const factOf = (own: Record<string, unknown>, term: string) =>
  keyFactsOf(resource(own)).find((fact) => fact.term === term);

test('an event has its date, place and series; a year that we worked out is below it', () => {
  const event = { date: '2024-11-05', time: '10.30 to 12.30', place: 'City Hall', series: 'Third' };
  expect(factOf({ event }, 'When')?.text).toBe('5 November 2024, 10.30 to 12.30');
  expect([factOf({ event }, 'Where')?.text, factOf({ event }, 'Series')?.text]).toEqual(['City Hall', 'Third']);
  expect(factOf({ event: { date: '2024-11-05', probably: 'year' } }, 'When')).toMatchObject({
    text: '5 November',
    note: 'Year not stated, probably 2024',
  });
});

test('unknown facts are left out', () => {
  const terms = keyFactsOf(resource({ event: {} })).map(({ term }) => term);
  for (const term of ['When', 'Where', 'Series', 'Recording', 'Life stages', 'Date']) expect(terms).not.toContain(term);
});

test.each([
  [[unlinked], 'Recording', 'One, on example.org'],
  [[unlinked, unlinked], 'Recordings', 'Two, on example.org'],
  [[playable, unlinked], 'Recordings', 'One to play here'],
  [[playable, elsewhere], 'Recordings', 'One to play here, one on another site'],
])('of the recordings %j it says where they are', (recordings, term, text) => {
  expect(factOf({ recordings, source: { ...source, is: 'the resource' } }, term)?.text).toBe(text);
});

test('speakers who are named with their talks are not listed again; writers and others are', () => {
  const people = [{ name: 'Ada' }, { name: 'Bo', part: 'Author' }, { name: 'Cy', part: 'Chair' }];
  const recordings = [{ ...playable, speakers: ['Ada'] }];
  expect(factOf({ people, recordings }, 'People')?.text).toBe('Cy (chair)');
  expect(factOf({ people, recordings }, 'Written by')?.text).toBe('Bo');
  expect(factOf({ people, recordings }, 'By')).toBeUndefined();
});
