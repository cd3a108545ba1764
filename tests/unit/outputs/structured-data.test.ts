/** That the data keeps to schema.org is tested on the exported pages. */

import { expect, test } from 'vitest';
import type { RecordingShown } from '../../../lib/content/transcripts';
import { datasetOf, resourceData, videosData } from '../../../lib/outputs/structured-data';
import type { Resource } from '../../../lib/schema/kinds';
import { resource, statistic } from '../content/made-up-content';

const page = { title: 'A talk', url: '/resources/talk/' };

/** The data as it is written: without what is undefined. */
function dataOf(made: Resource) {
  return JSON.parse(JSON.stringify(resourceData(made, page)));
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

test('data is a dataset, whatever its category', () => {
  expect(dataOf(resource({ category: 'evidence', kind: 'Data' }))).toMatchObject({ '@type': 'Dataset' });
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

test('a webinar without a confirmed date is not an event, which has to have one', () => {
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

test('a date we worked out is left out, and a list or a related page is not the resource itself', () => {
  const source = { label: 'A list', address: 'https://example.org/list', is: 'a list that holds it' };
  const data = dataOf(resource({ category: 'tools', published: { date: '2024', probably: 'all' }, source }));
  expect(data).not.toHaveProperty('datePublished');
  expect(data).not.toHaveProperty('sameAs');
});

test('a recording has its captions and its chapters, and is left out if it does not play here', () => {
  const launch = {
    anchor: 'recording-1',
    name: 'launch',
    title: 'Launch',
    seconds: 125,
    isAudio: false,
    access: [],
    speakers: [{ name: 'Ada Example' }],
    watch: { address: 'https://vimeo.com/1', embed: 'https://player.vimeo.com/video/1' },
    chapters: [{ title: 'Why', start: 0, end: 60, clock: '0:00', anchor: 'launch-t=0s' }],
    transcript: {
      anchor: 'transcript',
      paragraphs: [],
      isCut: false,
      files: { captions: '/captions/talk/launch.vtt', text: '/captions/talk/launch.txt' },
      descriptions: [],
    },
  } as unknown as RecordingShown;
  expect(videosData([{ ...launch, watch: undefined }, launch], page)).toEqual([
    {
      '@type': 'VideoObject',
      name: 'Launch',
      description: 'A recording in “A talk”.',
      url: 'https://larch-resources.example/resources/talk/',
      embedUrl: 'https://player.vimeo.com/video/1',
      duration: 'PT2M5S',
      contributor: [{ '@type': 'Person', name: 'Ada Example' }],
      caption: {
        '@type': 'MediaObject',
        contentUrl: 'https://larch-resources.example/captions/talk/launch.vtt',
        encodingFormat: 'text/vtt',
      },
      hasPart: [
        {
          '@type': 'Clip',
          name: 'Why',
          startOffset: 0,
          endOffset: 60,
          url: 'https://larch-resources.example/resources/talk/#launch-t=0s',
        },
      ],
    },
  ]);
});

test('a dataset has each value with its unit, and leaves out what we do not know', () => {
  const groups = [{ group: 'Black', value: 9, low: 8, high: 10 }, { group: 'White' }];
  const made = statistic({ groups, place: 'not-stated', period: { note: 'Not stated' } });
  const data = JSON.parse(JSON.stringify(datasetOf(made)));
  expect(data).toMatchObject({ '@type': 'Dataset', creator: { name: 'A council' } });
  expect(data.mainEntity).toEqual([
    expect.objectContaining({ '@type': 'Observation', value: 9, unitText: 'per cent', minValue: 8, maxValue: 10 }),
  ]);
  expect(data).not.toHaveProperty('spatialCoverage');
  expect(data).not.toHaveProperty('temporalCoverage');
  expect(datasetOf(statistic({ period: { from: 2019, to: 2021 } }))).toMatchObject({ temporalCoverage: '2019/2021' });
});
