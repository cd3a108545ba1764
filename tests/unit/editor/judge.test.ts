import { expect, test } from 'vitest';
import type { Library } from '../../../lib/content/schema/kinds';
import { judge } from '../../../lib/editor/web-editor/judge';

const shelf = { slug: 'webinars', name: 'Webinars and events', kinds: ['Learning event', 'Webinar'] };
const library = { categories: [shelf] } as unknown as Library;
const say = (place: string, value: unknown, entry = {}) =>
  judge(['resources', ...place.split(' ')], value, entry, library);

test.for([
  ['title', 'ab', 'This is too short: write at least 3 characters.'],
  ['summary', 'Too short', 'This is too short: write at least 40 characters.'],
  ['event date', '30 June 2025', expect.stringContaining('Write this date as 2025-06-30')],
  ['source address', 'example', expect.stringContaining('This is not a web address.')],
  ['recordings video', 'tour.mp4', expect.stringContaining('This is not a recording that the library can show.')],
  ['recordings id', 'Launch', expect.stringContaining('Write a short name of small letters')],
  ['recordings minutes', 0, 'Write a number from 1 upwards.'],
  ['searchWords *', 'x'.repeat(61), 'This is 61 characters long. Write 60 at the most.'],
  ['formerAddresses *', 'old', expect.stringContaining('beginning and ending with a slash')],
  ['body', '## In short\n\n:::care\nTake care.', expect.stringMatching(/^Line 3: This block does not end\./)],
] as const)('the form says of %s what the checker would say', ([place, value, sentence]) => {
  expect(say(place, value)).toEqual(sentence);
});

test.for([
  ['title', 'Listening first'],
  ['event date', '2025'],
  ['event date', ''],
  ['recordings video', 'address wanted'],
  ['topics', ['trust']],
  ['people', [{ name: '' }]],
  ['curatorNote', { text: '', by: null }],
  ['no-such-field', 'a'],
] as const)('%s may hold %j', ([place, value]) => {
  expect(say(place, value)).toBeUndefined();
});

test('a group that may be left out has to be whole where it is begun', () => {
  expect(say('curatorNote', { text: 'Read the second part first.' })).toBe('“Signed by” is missing. Who signs it.');
  expect(say('curatorNote', { text: 'Read the second part first.', by: 'A. Editor' })).toBeUndefined();
});

test('a status that needs a word more asks for it', () => {
  expect(say('status', 'superseded', { status: 'superseded' })).toBe('Say what replaced it, under “Superseded by”.');
  expect(say('status', 'withdrawn', { status: 'withdrawn' })).toBe('Say why, for a reader, under “Withdrawn because”.');
  const whole = { status: 'withdrawn', withdrawnBecause: 'The maker has taken it back' };
  expect(say('status', 'withdrawn', whole)).toBeUndefined();
});

test('the sort of thing is one that its category lists', () => {
  expect(say('kind', 'Talk', { kind: 'Talk', category: 'webinars' })).toBe(
    'The category Webinars and events has no kind "Talk". Choose one of: Learning event, Webinar.',
  );
  expect(say('kind', 'Webinar', { kind: 'Webinar', category: 'webinars' })).toBeUndefined();
});

test('new captions say where they belong, once', () => {
  const captions = (place: string, value: unknown, isNew = true) =>
    judge(['captions', place], value, { isNew }, library);
  expect(captions('post', '')).toBe('Say which resource or page has the recording.');
  expect(captions('recording', 'Launch')).toBe(
    'Write a short name of small letters, digits and hyphens, such as launch or session-2.',
  );
  expect(captions('recording', 'launch')).toBeUndefined();
  expect(captions('post', '', false)).toBeUndefined();
  expect(captions('recording', '', false)).toBeUndefined();
});
