import { expect, test } from 'vitest';
import { faultsIn, faultsInBody, post, talk } from '../content/made-up-content';

const instead = 'Write a URL that begins with https://, or a page of this site such as /resources/.';

test.each([
  '[x](https://example.org/)',
  '[x](http://example.org/)',
  '<https://example.org/>',
  'www.example.org',
  '[x](mailto:someone@example.org)',
  'someone@example.org',
  '[x](tel:+442079460000)',
  '[x](/)',
  '[x](/resources/first/)',
  '[x](/resources/first/#what-was-said)',
  '[x](/resources/first/#share)',
  '[x](/topics/trust/)',
  '[x](/about/#who-we-are)',
  '[x](/resources/?q=trust)',
  '[x](/documents/report.pdf)',
  '[x][y]\n\n[y]: /resources/first/',
  '## One\n\n## One\n\n[x](#one-1)',
])('this link is sound: %j', (body) => {
  expect(faultsInBody(body)).toEqual([]);
});

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['JavaScript:alert(1)', 'JavaScript'],
  ['data:text/html,x', 'data'],
  ['DATA:text/html,x', 'DATA'],
  ['vbscript:x', 'vbscript'],
  ['file:///etc/passwd', 'file'],
  ['ftp://example.org/', 'ftp'],
])('a link may not go to %s', (written, scheme) => {
  const say = `A link can’t begin with "${scheme}:". ${instead}`;
  expect(faultsInBody(`[x](${written})`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test.each([
  ['[x](java&#115;cript:alert(1))', 15],
  ['[x](javascript&colon;alert(1))', 15],
  ['[x](&#x6A;avascript:alert(1))', 15],
  ['<javascript:alert(1)>', 15],
  ['[x][y]\n\n[y]: javascript:alert(1)', 17],
  ['[x](<javascript:alert(1)> "title")', 15],
  ['a[^1]\n\n[^1]: [x](javascript:alert(1))', 17],
])('a script in disguise is found: %j', (body, line) => {
  const say =
    'A link can’t begin with "javascript:". Write a URL that begins with https://, or a page of this site such as /resources/.';
  expect(faultsInBody(body)).toEqual([{ file: talk, line, written: 'javascript:alert(1)', say }]);
});

test.each([
  ['[x](<java&#9;script:alert(1)>)', 'java\tscript:alert(1)'],
  ['[x](<&#32;javascript:alert(1)>)', ' javascript:alert(1)'],
  ['[x](&#1;javascript:alert(1))', '\uFFFDjavascript:alert(1)'],
  ['[x](//example.org/)', '//example.org/'],
  ['[x](\\\\example.org)', '\\example.org'],
  ['[x](https://user:word@example.org/)', 'https://user:word@example.org/'],
  ['[x](first.md)', 'first.md'],
  ['[x](../first/)', '../first/'],
])('this is not an address: %j', (body, written) => {
  const say = 'This isn’t a URL. Write one that begins with https://, or a page of this site such as /resources/.';
  expect(faultsInBody(body)).toEqual([{ file: talk, line: 15, written, say }]);
});

test.each([
  ['', 'This link goes nowhere. Write the URL in the round brackets.'],
  ['mailto:someone', 'Write a complete email address after mailto:, such as mailto:name@example.org.'],
  ['tel:020-7946', 'Write the number after tel: without spaces, such as tel:+442079460000.'],
  ['/resources/frst/', 'There is no page /resources/frst/. Write /resources/first/ instead.'],
  ['/resources/first', 'There is no page /resources/first. Write /resources/first/ instead.'],
  ['/zebra/stripes/', 'There is no page /zebra/stripes/. Correct the link, or delete it.'],
  ['#no', 'There is no heading #no on this page. Correct the part after #, or delete it.'],
  ['#peple', 'There is no heading #peple on this page. Correct the part after #, or delete it.'],
  [
    '/resources/first/#what-was-sad',
    'There is no heading #what-was-sad on /resources/first/. Write #what-was-said instead.',
  ],
  ['/documents/none.pdf', 'public/documents/none.pdf not found. Add the file or correct the path.'],
])('the link to %j is broken', (written, say) => {
  expect(faultsInBody(`[x](${written})`)).toEqual([{ file: talk, line: 15, written, say }]);
});

test('a link may not go to a draft', () => {
  const faults = faultsIn({
    'content/resources/draft.md': post({ title: 'title: The draft', status: 'status: draft' }),
    [talk]: post({}, 'Words.\n\n[x](/resources/draft/)'),
  });
  const say = 'The page /resources/draft/ is a draft, so readers can’t see it. Publish it, or delete the link.';
  expect(faults).toEqual([{ file: talk, line: 17, written: '/resources/draft/', say }]);
});

test('a link may go to what was withdrawn, since its page says so', () => {
  const faults = faultsIn({
    'content/resources/old.md': post({
      title: 'title: The old',
      status: 'status: withdrawn',
      why: 'withdrawnBecause: It is out of date',
    }),
    [talk]: post({}, '[x](/resources/old/)'),
  });
  expect(faults).toEqual([]);
});

const later = 'content/resources/later.md';
const toCome = post({ title: 'title: Later', added: 'added: 2999-12-01' });

test('a link leads to no page that readers do not see yet, unless it is not seen before either', () => {
  const to = '/resources/later/';
  const say = 'The page /resources/later/ is published on 1 December 2999. Don’t link to it before then.';
  const own = post({ title: 'title: Later still', added: 'added: 2999-12-02' }, `[Words](${to})`);
  expect(faultsIn({ [later]: toCome, 'content/resources/still.md': own })).toEqual([]);
  expect(faultsIn({ [later]: toCome, [talk]: post({}, `[Words](${to})`) })).toEqual([
    { file: talk, line: 15, written: to, say },
  ]);
});

test('a post names no resource that readers do not see yet, unless it is not seen before either', () => {
  const say = '"later" is published on 1 December 2999. Don’t refer to it before then.';
  const related = 'related: [later]';
  const own = post({ title: 'title: Later still', added: 'added: 2999-12-01', related });
  expect(faultsIn({ [later]: toCome, 'content/resources/still.md': own })).toEqual([]);
  expect(faultsIn({ [later]: toCome, [talk]: post({ related }) })).toEqual([
    { file: talk, line: 14, field: 'related 1', written: 'later', say },
  ]);
});

test('a link may lead to the page of a place', () => {
  expect(faultsInBody('[Camden](/places/camden/) and [its charts](/places/camden/#health)')).toEqual([]);
  expect(faultsInBody('[Nowhere](/places/nowhere/)')).toHaveLength(1);
});
