import { expect, test } from 'vitest';
import { type KeyFact, keyFactsOf } from '../../../lib/content/key-facts';
import { resource } from './made-up-content';

function factOf(own: Record<string, unknown>, term: string): KeyFact | undefined {
  return keyFactsOf(resource(own)).find((fact) => fact.term === term);
}

function recordings(...videos: string[]): { recordings: { title: string; video: string }[] } {
  return { recordings: videos.map((video) => ({ title: 'Launch', video })) };
}

const wanted = 'address wanted';
const known = 'https://youtu.be/dQw4w9WgXcQ';

test('the facts are in the order a reader asks', () => {
  const terms = keyFactsOf(resource({ lifeStages: ['starting-well'], ...recordings(wanted) })).map(({ term }) => term);
  expect(terms).toEqual([
    'Who it is for',
    'Who made it or took part',
    'When',
    'How long',
    'Recordings',
    'Topics',
    'Life stages',
    'Added here',
  ]);
});

test('an event whose day is not known, or worked out, has no calendar file', () => {
  expect(factOf({ event: { date: '2024-11' } }, 'In a calendar')).toBeUndefined();
  expect(factOf({ event: { date: '2024-11-05', probably: 'year' } }, 'In a calendar')).toBeUndefined();
});

test('an event has its own date, place and series before the day it was put online', () => {
  const event = { date: '2024-11-05', time: '10.30 to 12.30', place: 'City Hall', series: 'Third', note: 'Inferred' };
  const facts = keyFactsOf(resource({ event, published: { date: '2024-12' } }));
  expect(facts.slice(2, 7)).toEqual([
    { term: 'Took place', text: '5 November 2024, 10.30 to 12.30', soft: 'Inferred' },
    { term: 'Where', text: 'City Hall' },
    { term: 'Series', text: 'Third' },
    { term: 'In a calendar', links: [{ name: 'The day as a calendar file', address: '/resources/talk.ics' }] },
    { term: 'Put online', text: 'December 2024' },
  ]);
});

test('what is not known is written out', () => {
  expect(factOf({}, 'When')).toEqual({ term: 'When', text: 'Not known' });
  expect(factOf({ event: {} }, 'Took place')).toEqual({ term: 'Took place', text: 'Not known' });
  expect(factOf({ event: {} }, 'Where')).toEqual({ term: 'Where', text: 'Not known' });
  expect(factOf({ event: {} }, 'Put online')).toEqual({ term: 'Put online', text: 'Not known' });
});

test("a partner's resource says whose it is not", () => {
  expect(factOf({ partner: true }, 'Who made it or took part')?.soft).toBe("A partner's resource, not LARCH's own");
  expect(factOf({}, 'Who made it or took part')?.soft).toBeUndefined();
});

test.each([
  [{}, '1 min to read this page'],
  [{ event: { minutes: 60 } }, '1 min to read this page; the event, 1 hour'],
  [{ event: { minutes: 120 } }, '1 min to read this page; the event, 2 hours'],
  [{ event: { minutes: 90 } }, '1 min to read this page; the event, 90 min'],
  [
    { words: 500, recordings: [{ title: 'Launch', video: wanted, minutes: 45 }] },
    '2 min to read this page; 45 min to watch',
  ],
])('how long it takes: %j', (own, text) => {
  expect(factOf(own, 'How long')?.text).toBe(text);
});

test.each([
  [[known, known], '2'],
  [[wanted], '1, address wanted'],
  [[wanted, wanted], '2, addresses wanted'],
  [[known, wanted, known], '3, 1 with its address wanted'],
  [[known, wanted, wanted], '3, 2 with their addresses wanted'],
])('of the recordings %j it says "%s"', (videos, text) => {
  expect(factOf(recordings(...videos), 'Recordings')?.text).toBe(text);
});

test('a change with a note makes it updated, a check does not', () => {
  const changes = [{ date: '2026-12-02', note: 'Added the slides' }];
  expect(factOf({ changes }, 'Updated here')?.text).toBe('2 December 2026');
  expect(factOf({ reviewed: '2026-12-02', reviewDue: '2027-06-02' }, 'Added here')).toEqual({
    term: 'Added here',
    text: '23 November 2026',
    soft: 'Last checked 2 December 2026, due again 2 June 2027',
  });
});
