/** What search engines read of a resource. That the words are those of schema.org is tested on the exported pages. */
import { expect, test } from 'vitest';
import { resourceData } from '../../../lib/outputs/resource-data';
import type { Resource } from '../../../lib/schema/kinds';
import { resource } from '../content/made-up-content';

function dataOf(made: Resource) {
  return resourceData(made, { url: `/resources/${made.slug}/` });
}

test.each([
  ['evidence', 'Report'],
  ['recommendations', 'Report'],
  ['training', 'Course'],
  ['case-studies', 'Article'],
  ['tools', 'CreativeWork'],
])('a resource in %s is a %s', (category, type) => {
  expect(dataOf(resource({ category }))).toMatchObject({ '@type': type, name: 'A talk' });
});

test('a webinar with a stated date is an event, with who held it and who spoke', () => {
  const people = [
    { name: 'Ada Example', part: 'Speaker' },
    { name: 'Ben Example', part: 'Posted it' },
  ];
  const event = { date: '2025-03-07', place: 'City Hall, London' };
  expect(dataOf(resource({ event, people }))).toEqual({
    '@type': 'Event',
    name: 'A talk',
    description: 'Somebody speaks about something for a while.',
    url: 'https://larch-resources.example/resources/talk/',
    sameAs: 'https://example.org/talks',
    startDate: '2025-03-07',
    location: 'City Hall, London',
    organizer: [{ '@type': 'Organization', name: 'London Anti-Racism Collaboration for Health' }],
    performer: [{ '@type': 'Person', name: 'Ada Example' }],
  });
});

test('a webinar whose date is worked out or not known is no event, since a date could not be left out', () => {
  for (const event of [{ date: '2025-03-07', probably: 'year' }, { note: 'Not known' }, undefined]) {
    const data = dataOf(resource({ event }));
    expect(data).toMatchObject({ '@type': 'CreativeWork', author: [{ '@type': 'Organization' }] });
    expect(data).not.toHaveProperty('startDate');
  }
});

test('a report has its authors, its publisher and its date, and a course who provides it', () => {
  const people = [{ name: 'Ada Example', part: 'Author' }];
  expect(dataOf(resource({ category: 'evidence', people, published: { date: '2024-09' } }))).toMatchObject({
    author: [{ '@type': 'Person', name: 'Ada Example' }],
    publisher: { '@type': 'Organization', name: 'London Anti-Racism Collaboration for Health' },
    datePublished: '2024-09',
  });
  const course = dataOf(resource({ category: 'training' }));
  expect(course).toMatchObject({ provider: [{ '@type': 'Organization' }] });
  expect(course).not.toHaveProperty('author');
});

test('a date that is worked out is left out, and a list or a related page is not the same thing', () => {
  const source = { label: 'A list', address: 'https://example.org/list', is: 'a list that holds it' };
  const data = dataOf(resource({ category: 'tools', published: { date: '2024', probably: 'all' }, source }));
  expect(data).not.toHaveProperty('datePublished');
  expect(data).not.toHaveProperty('sameAs');
});
