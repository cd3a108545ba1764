import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPost } from '../../../lib/editor/web-editor/post-format';
import { validate } from '../../../lib/editor/web-editor/validate';
import type { Library } from '../../../lib/schema/kinds';

const shelf = { slug: 'webinars', name: 'Webinars and events', kinds: ['Learning event', 'Webinar'] };
const known = { slug: 'unemployment-2022' };
const terms = { slug: 'census', terms: ['White', 'Asian'] };
const library = { categories: [shelf], statistics: [known], 'group-terms': [terms] } as unknown as Library;
const message = (place: string, value: unknown, entry = {}) =>
  validate(['resources', ...place.split(' ')], value, entry, library);

test.for([
  ['summary', 'Too short', 'This is too short. Write at least 40 characters.'],
  ['recordings id', 'Launch', expect.stringContaining('Use at most 40 lower-case letters')],
  ['recordings minutes', 0, 'Write a number of at least 1.'],
  ['searchWords *', 'x'.repeat(61), 'This is 61 characters long. Write at most 60.'],
  [
    'body',
    '::statistic{id="unemployment-2020"}',
    'Paragraph 1 (“::statistic{id="unemployment-2020"}”): There is no statistic called "unemployment-2020". Choose one of: unemployment-2022.',
  ],
  [
    'body',
    '## In short\n\n:::care\nTake care.',
    expect.stringMatching(/^Paragraph 2 \(“:::care”\): This block isn’t closed\./),
  ],
] as const)('the form says of %s what the checker would say', ([place, value, sentence]) => {
  expect(message(place, value)).toEqual(sentence);
});

test.for([
  ['title', 'Listening first'],
  ['event date', ''],
  ['people', [{ name: '' }]],
  ['curatorNote', { text: '', by: null }],
  ['no-such-field', 'a'],
] as const)('%s can be %j', ([place, value]) => {
  expect(message(place, value)).toBeUndefined();
});

test('an optional group has to be complete once it is begun', () => {
  expect(message('curatorNote', { text: 'Read the second part first.' })).toBe('“Signed by” is missing. Who signs it.');
  expect(message('curatorNote', { text: 'Read the second part first.', by: 'A. Editor' })).toBeUndefined();
});

test('a status that needs a reason or a replacement asks for it', () => {
  expect(message('status', 'superseded', { status: 'superseded' })).toBe('This needs “Replaced by” too.');
  expect(message('status', 'withdrawn', { status: 'withdrawn' })).toBe('This needs “Reason for withdrawal” too.');
  const whole = { status: 'withdrawn', withdrawnBecause: 'The maker has taken it back' };
  expect(message('status', 'withdrawn', whole)).toBeUndefined();
});

test('the type is one that its category lists', () => {
  expect(message('kind', 'Talk', { kind: 'Talk', category: 'webinars' })).toBe(
    'The category webinars has no type "Talk". Choose one of: Learning event, Webinar; or add it to content/categories/webinars.md.',
  );
  expect(message('kind', 'Webinar', { kind: 'Webinar', category: 'webinars' })).toBeUndefined();
});

test('new captions need a post and a recording, and existing ones don’t', () => {
  const captions = (place: string, value: unknown, isNew = true) =>
    validate(['captions', place], value, { isNew }, library);
  expect(captions('post', '')).toBe('Say which resource or page has the recording.');
  expect(captions('recording', 'Launch')).toContain('Use at most 40 lower-case letters');
  expect(captions('recording', 'launch')).toBeUndefined();
  expect(validate(['chapters', 'post'], '', { isNew: true }, library)).toBe(captions('post', ''));
  expect(captions('post', '', false)).toBeUndefined();
  expect(captions('recording', '', false)).toBeUndefined();
});

const statistic = {
  sentence: 'In Camden in 2022, 9% of Asian people were out of work',
  measures: 'Share of people out of work',
  unit: 'per cent',
  groupTerms: 'census',
  groups: [
    { group: 'Asian', value: 9 },
    { group: 'White', value: 3 },
  ],
  comparedWith: 'White',
  place: 'camden',
  period: { from: '2022' },
  topics: ['unemployment'],
  source: { by: 'A council', label: 'Report', address: 'https://example.org/report', is: 'found' },
  checked: '2026-11-23',
};

test.for([
  ['groups', { groups: [{ group: 'Asian', value: 109 }] }, 'Group 1, Value: A value per cent is between 0 and 100.'],
  ['groups', { groups: [{ group: 'Black', value: 9 }] }, 'Group 1, Group: census has no group "Black".'],
  ['period', { period: { to: '2022' } }, 'The period has an end but no beginning.'],
  ['comparedWith', { comparedWith: 'Asian', groups: statistic.groups.slice(1) }, '"Asian" has no value.'],
] as const)('of a statistic as a whole, the form says at %s what the checker would say', ([name, change, sentence]) => {
  const entry = { ...statistic, ...change, isNew: false, slug: 'camden-2022' };
  expect(validate(['statistics', name], Object(entry)[name], entry, library)).toContain(sentence);
  expect(validate(['statistics', name], Object(statistic)[name], statistic, library)).toBeUndefined();
});

test('fields that Decap doesn’t require are required here', () => {
  const empty = (name: string, value: unknown) => validate(['statistics', name], value, {}, library);
  expect(empty('groups', [])).toBe('“Groups” is needed. The groups. Put the one that the sentence is about first.');
  expect(empty('period', { from: '' })).toBe('“Period” is needed. The period the values are for.');
  expect(empty('source', undefined)).toBeUndefined();
  expect(empty('caveats', [])).toBeUndefined();
});

test('a new entry has a name in its URL that no other has and that the site doesn’t use', () => {
  const name = (fileName: string, isNew = true) =>
    validate(['statistics', 'fileName'], fileName, { ...statistic, fileName, isNew }, library);
  expect(name('Camden 2022')).toContain('it has only lower-case letters, digits and hyphens');
  expect(name('unemployment-2022')).toBe(
    'content/statistics/unemployment-2022.md exists already. Choose another name.',
  );
  expect(name('all')).toContain('The site uses /statistics/all/');
  expect(name('camden-2022')).toBeUndefined();
  expect(name('', false)).toBeUndefined();
});

test('a title that exists already is refused, with the page that has it', () => {
  const others = { ...library, resources: [{ slug: 'talk', title: 'A talk' }] } as unknown as Library;
  const title = (entry: object) => validate(['resources', 'title'], 'a talk ', { title: 'a talk ', ...entry }, others);
  expect(title({ isNew: true })).toBe(
    '/resources/talk/ has the same title. Change one of them, so that readers can tell them apart.',
  );
  expect(title({ isNew: true, fileName: 'talk' })).toContain('/resources/talk/ has the same title.');
  expect(title({ slug: 'talk' })).toBeUndefined();
});

test('an approach is judged as a whole', () => {
  const approach = readPost(readFileSync('content/approaches/active-bystander-training.md', 'utf8'));
  const outcomes = [{ ...Object(approach.outcomes)[1], verdict: 'helps' }];
  const outcome = (entry: typeof approach) => validate(['approaches', 'outcomes'], entry.outcomes, entry, library);
  expect(outcome({ ...approach, outcomes })).toContain('Outcome 1, Does it help?: Nobody has tested it');
  expect(outcome(approach)).toBeUndefined();
});
