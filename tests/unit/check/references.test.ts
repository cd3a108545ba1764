import { expect, test } from 'vitest';
import { faultsIn, faultsInFields, post, talk } from '../content/made-up-content';

test.each([
  [
    'category',
    4,
    'category: webnar',
    'category',
    'webnar',
    'There is no category called "webnar". Write webinars instead.',
  ],
  [
    'topics',
    5,
    'topics: [mental-helth]',
    'topics 1',
    'mental-helth',
    'There is no topic called "mental-helth". Write mental-health instead.',
  ],
  [
    'topics',
    5,
    'topics: [trust, zebra]',
    'topics 2',
    'zebra',
    'There is no topic called "zebra". Choose one of: mental-health, trust.',
  ],
  ['audiences', 6, 'audiences: [nsh]', 'audiences 1', 'nsh', 'There is no audience called "nsh". Write nhs instead.'],
  [
    'organisations',
    7,
    'organisations: [larhc]',
    'organisations 1',
    'larhc',
    'There is no organisation called "larhc". Write larch instead.',
  ],
  [
    'lifeStages',
    14,
    'lifeStages: [starting]',
    'lifeStages 1',
    'starting',
    'There is no life stage called "starting". Choose one of: starting-well.',
  ],
  ['related', 14, 'related: [frst]', 'related 1', 'frst', 'There is no resource called "frst". Write first instead.'],
  [
    'supersededBy',
    14,
    'supersededBy: frist',
    'supersededBy',
    'frist',
    'There is no resource called "frist". Write first instead.',
  ],
])('%s on line %i may not name what is not there: %s', (name, line, text, field, written, say) => {
  expect(faultsInFields({ [name]: text })).toEqual([{ file: talk, line, field, written, say }]);
});

test('the organisation of a person must be there', () => {
  const people = 'people:\n  - name: Somebody\n    organisation: Larch';
  const say = 'There is no organisation called "Larch". Write larch instead.';
  expect(faultsInFields({ people })).toEqual([
    { file: talk, line: 16, field: 'people 1 organisation', written: 'Larch', say },
  ]);
});

test.each(['related: [talk]', 'supersededBy: talk'])('a resource may not name itself: %s', (text) => {
  const field = text.startsWith('related') ? 'related 1' : 'supersededBy';
  const say = 'This resource refers to itself. Choose another one, or delete the line.';
  expect(faultsInFields({ [field]: text })).toEqual([{ file: talk, line: 14, field, written: 'talk', say }]);
});

test('a published resource may not name a draft', () => {
  const say = '"sketch" is a draft, so readers can’t see it. Publish it, or choose another one.';
  const faults = faultsIn({
    'content/resources/sketch.md': post({ title: 'title: A sketch', status: 'status: draft' }),
    [talk]: post({ related: 'related: [sketch]' }),
  });
  expect(faults).toEqual([{ file: talk, line: 14, field: 'related 1', written: 'sketch', say }]);
});

test('the home page opens with a resource that is listed', () => {
  const file = 'content/pages/home.md';
  const home = (line: string) => `---\ntitle: The library\nsummary: What a reader finds here.\n${line}---\n`;
  expect(faultsIn({ [file]: home('') })).toEqual([
    {
      file,
      line: 1,
      field: 'featured',
      say: 'Say which resource is at the top of the home page. Add: featured: name-of-the-resource',
    },
  ]);
  const withdrawn = post({ status: 'status: withdrawn', why: 'withdrawnBecause: The maker took it back' });
  const say = '"talk" is withdrawn. Choose a published resource.';
  expect(faultsIn({ [talk]: withdrawn, [file]: home('featured: talk\n') })).toEqual([
    { file, line: 4, field: 'featured', written: 'talk', say },
  ]);
});

test('a kind that the category does not list is refused', () => {
  const say =
    'The category webinars has no type "Podcast". Choose one of: Webinar, Conference; or add it to content/categories/webinars.md.';
  expect(faultsInFields({ kind: 'kind: Podcast' })).toEqual([
    { file: talk, line: 14, field: 'kind', written: 'Podcast', say },
  ]);
});

test('a kind that the category lists is accepted', () => {
  expect(faultsInFields({ kind: 'kind: Conference' })).toEqual([]);
});

test('a superseded resource says what replaced it', () => {
  const say = 'Say what replaced it. Add: supersededBy: name-of-the-new-resource';
  expect(faultsInFields({ status: 'status: superseded' })).toEqual([
    { file: talk, line: 13, field: 'status', written: 'superseded', say },
  ]);
  expect(faultsInFields({ status: 'status: superseded', supersededBy: 'supersededBy: first' })).toEqual([]);
});

test('a withdrawn resource says why', () => {
  const say = 'Explain why: add withdrawnBecause, for example "Withdrawn by the publisher".';
  expect(faultsInFields({ status: 'status: withdrawn' })).toEqual([
    { file: talk, line: 13, field: 'status', written: 'withdrawn', say },
  ]);
  expect(faultsInFields({ status: 'status: withdrawn', why: 'withdrawnBecause: It is out of date' })).toEqual([]);
});

test.each([
  ['recordings', 'recordings:\n  - title: Tour\n    video: /videos/none.mp4', 'recordings 1 video', '/videos/none.mp4'],
  [
    'documents',
    'documents:\n  - label: Report\n    address: /documents/none.pdf\n    format: PDF',
    'documents 1 address',
    '/documents/none.pdf',
  ],
])('a file of our own among the %s must be there', (name, text, field, written) => {
  const say = `public${written} not found. Add the file or correct the path.`;
  expect(faultsInFields({ [name]: text })).toEqual([{ file: talk, line: 16, field, written, say }]);
});

test('two resources may not have the same title, capitals apart', () => {
  const say = 'content/resources/first.md has the same title. Change one of them, so that readers can tell them apart.';
  expect(faultsInFields({ title: 'title: "the FIRST "' })).toEqual([
    { file: talk, line: 2, field: 'title', written: '"the FIRST "', say },
  ]);
});

test('two topics may not have the same name', () => {
  const file = 'content/topics/well-being.md';
  const say =
    'content/topics/mental-health.md has the same name. Change one of them, so that readers can tell them apart.';
  expect(faultsIn({ [file]: '---\nname: Mental health\nsummary: What a reader finds here.\n---\n' })).toEqual([
    { file, line: 2, field: 'name', written: 'Mental health', say },
  ]);
});

test('a topic and an audience may have the same name', () => {
  const content = '---\nname: The NHS\nsummary: What a reader finds here.\n---\n';
  expect(faultsIn({ 'content/topics/nhs.md': content })).toEqual([]);
});

test.each([
  ['/resources/first/', 'content/resources/first.md'],
  ['/about/', 'content/pages/about.md'],
  ['/topics/', 'a page of the site'],
  ['/resources/talk/', 'content/resources/talk.md'],
])('the former address %s may not be a page of today', (written, owner) => {
  const say = `This is the URL of ${owner}, so it can’t be a former address. Delete this line.`;
  expect(faultsInFields({ former: `formerAddresses:\n  - ${written}` })).toEqual([
    { file: talk, line: 15, field: 'formerAddresses 1', written, say },
  ]);
});

test('two resources may not have the same former address', () => {
  const former = 'formerAddresses:\n  - /resources/old/';
  const say =
    'content/resources/second.md lists this address too, and it can only lead to one page. Delete one of the two.';
  const faults = faultsIn({
    'content/resources/second.md': post({ title: 'title: The second', former }),
    [talk]: post({ former }),
  });
  expect(faults).toEqual([{ file: talk, line: 15, field: 'formerAddresses 1', written: '/resources/old/', say }]);
});

test('a stand-alone page may not take the place of a list', () => {
  const file = 'content/pages/topics.md';
  const say = 'The site uses /topics/ for something else. Rename this file.';
  expect(faultsIn({ [file]: '---\ntitle: Topics\nsummary: What a reader finds here.\n---\n' })).toEqual([
    { file, say },
  ]);
});

test('the home page has a file of its own', () => {
  const home = '---\ntitle: Home\nsummary: What a reader finds here.\nfeatured: first\n---\n';
  expect(faultsIn({ 'content/pages/home.md': home })).toEqual([]);
});
