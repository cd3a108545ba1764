/** Links to other sites and to pages of the library, also to those that are gone or renamed. */

import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { fixContent } from '../../../lib/editor/fix';
import { writeLibrary } from '../build/made-up-site';
import { check, checkWhole, post, problemsIn, problemsInBody, talk } from '../content/made-up-content';

const instead = 'Write a URL that begins with https://, or a page of this site such as /resources/.';
const notUrl = 'This isn’t a URL. Write one that begins with https://, or a page of this site such as /resources/.';
const toScript =
  'A link can’t begin with "javascript:". Write a URL that begins with https://, or a page of this site such as /resources/.';

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
  '[Camden](/places/camden/) and [its charts](/places/camden/#health)',
  '[One](/statistics/known/)',
  '[x][y]\n\n[y]: /resources/first/',
  '## One\n\n## One\n\n[x](#one-1)',
])('no error in the link %j', (body) => {
  expect(problemsInBody(body)).toEqual([]);
});

test.each(
  Object.entries({
    'javascript:alert(1)': toScript,
    'JavaScript:alert(1)': `A link can’t begin with "JavaScript:". ${instead}`,
    'data:text/html,x': `A link can’t begin with "data:". ${instead}`,
    'DATA:text/html,x': `A link can’t begin with "DATA:". ${instead}`,
    'vbscript:x': `A link can’t begin with "vbscript:". ${instead}`,
    'file:///etc/passwd': `A link can’t begin with "file:". ${instead}`,
    'ftp://example.org/': `A link can’t begin with "ftp:". ${instead}`,
    '//example.org/': notUrl,
    'https://user:word@example.org/': notUrl,
    'first.md': notUrl,
    '../first/': notUrl,
    'www.example.org/talks': 'The URL must begin with https://. Write: https://www.example.org/talks',
    'example.co.uk': 'The URL must begin with https://. Write: https://example.co.uk',
    '': 'This link goes nowhere. Write the URL in the round brackets.',
    'mailto:someone': 'Write a complete email address after mailto:, such as mailto:name@example.org.',
    'tel:020-7946': 'Write the number after tel: without spaces, such as tel:+442079460000.',
    '/resources/frst/': 'There is no page /resources/frst/. Write /resources/first/ instead.',
    '/resources/first': 'There is no page /resources/first. Write /resources/first/ instead.',
    '/topics/first/': 'There is no page /topics/first/. Write /resources/first/ instead.',
    '/zebra/stripes/': 'There is no page /zebra/stripes/. Correct the link, or delete it.',
    '/statistics/known-2021/': 'There is no page /statistics/known-2021/. Correct the link, or delete it.',
    '/resources/fast/': 'There is no page /resources/fast/. Correct the link, or delete it.',
    '/places/nowhere/': 'There is no page /places/nowhere/. Correct the link, or delete it.',
    '/group-terms/census/': 'There is no page /group-terms/census/. Correct the link, or delete it.',
    '#no': 'There is no heading #no on this page. Correct the part after #, or delete it.',
    '#peple': 'There is no heading #peple on this page. Correct the part after #, or delete it.',
    '/resources/first/#what-was-sad':
      'There is no heading #what-was-sad on /resources/first/. Write #what-was-said instead.',
    '/documents/none.pdf': 'public/documents/none.pdf not found. Add the file or correct the path.',
  }),
)('the answer to a link to %j', (written, message) => {
  expect(problemsInBody(`[x](${written})`)).toEqual([{ file: talk, line: 15, written, message }]);
});

test.each([
  ['[x](java&#115;cript:alert(1))', 15, 'javascript:alert(1)', toScript],
  ['[x](javascript&colon;alert(1))', 15, 'javascript:alert(1)', toScript],
  ['[x](&#x6A;avascript:alert(1))', 15, 'javascript:alert(1)', toScript],
  ['<javascript:alert(1)>', 15, 'javascript:alert(1)', toScript],
  ['[x][y]\n\n[y]: javascript:alert(1)', 17, 'javascript:alert(1)', toScript],
  ['[x](<javascript:alert(1)> "title")', 15, 'javascript:alert(1)', toScript],
  ['a[^1]\n\n[^1]: [x](javascript:alert(1))', 17, 'javascript:alert(1)', toScript],
  ['[x](<java&#9;script:alert(1)>)', 15, 'java\tscript:alert(1)', notUrl],
  ['[x](<&#32;javascript:alert(1)>)', 15, ' javascript:alert(1)', notUrl],
  ['[x](&#1;javascript:alert(1))', 15, '\uFFFDjavascript:alert(1)', notUrl],
  ['[x](\\\\example.org)', 15, '\\example.org', notUrl],
])('a script or another site in disguise is found: %j', (body, line, written, message) => {
  expect(problemsInBody(body)).toEqual([{ file: talk, line, written, message }]);
});

test('a link may not go to a draft', () => {
  const problems = problemsIn({
    'content/resources/draft.md': post({ title: 'title: The draft', status: 'status: draft' }),
    [talk]: post({}, 'Words.\n\n[x](/resources/draft/)'),
  });
  const message = 'The page /resources/draft/ is a draft, so readers can’t see it. Publish it, or delete the link.';
  expect(problems).toEqual([{ file: talk, line: 17, written: '/resources/draft/', message }]);
});

test('a draft is not suggested for a link with a typo', () => {
  const problems = problemsIn({
    'content/resources/draft.md': post({ title: 'title: The draft', status: 'status: draft' }),
    [talk]: post({}, '[x](/resources/drafts/)'),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    'There is no page /resources/drafts/. Correct the link, or delete it.',
  ]);
});

test('a link may go to a withdrawn resource, whose page explains that', () => {
  const problems = problemsIn({
    'content/resources/old.md': post({
      title: 'title: The old',
      status: 'status: withdrawn',
      why: 'withdrawnBecause: It is out of date',
    }),
    [talk]: post({}, '[x](/resources/old/)'),
  });
  expect(problems).toEqual([]);
});

const later = 'content/resources/later.md';
const toCome = post({ title: 'title: Later', added: 'added: 2999-12-01' });

test('a link to a page that is published later has to be on one that is published later still', () => {
  const to = '/resources/later/';
  const message = 'The page /resources/later/ is published on 1 December 2999. Don’t link to it before then.';
  const own = post({ title: 'title: Later still', added: 'added: 2999-12-02' }, `[Words](${to})`);
  expect(problemsIn({ [later]: toCome, 'content/resources/still.md': own })).toEqual([]);
  expect(problemsIn({ [later]: toCome, [talk]: post({}, `[Words](${to})`) })).toEqual([
    { file: talk, line: 15, written: to, message },
  ]);
});

test('a post that names a resource that is published later has to be published with it', () => {
  const message = '"later" is published on 1 December 2999. Don’t refer to it before then.';
  const related = 'related: [later]';
  const own = post({ title: 'title: Later still', added: 'added: 2999-12-01', related });
  expect(problemsIn({ [later]: toCome, 'content/resources/still.md': own })).toEqual([]);
  expect(problemsIn({ [later]: toCome, [talk]: post({ related }) })).toEqual([
    { file: talk, line: 14, field: 'related 1', written: 'later', message },
  ]);
});

const ledger = 'lib/build/published.txt';
const links = 'See [it](/resources/old/), [again](/resources/old/) and [once more](/resources/old/#share).';

test('a deleted post is reported once, however many places lead there', () => {
  const published = '/resources/old/\n/resources/old/#a\n/resources/first/\n/resources/talk/\n';
  const problems = problemsIn({ [ledger]: published, [talk]: post({ related: 'related: [old]' }, links) });
  expect(problems).toEqual([
    {
      file: talk,
      line: 14,
      field: 'related 1',
      written: 'old',
      message:
        '/resources/old/ was published and is gone. Put content/resources/old.md back, with status: withdrawn if it should go. If it has another name now, add to that file: formerAddresses: [/resources/old/]. 3 other places lead there.',
    },
  ]);
});

test('a renamed post is recognised if it is the only new one', () => {
  const published = '/resources/old/\n/resources/first/\n';
  expect(
    problemsIn({ [ledger]: published, [talk]: post({ related: 'related: [old]' }, 'See [it](/resources/old/).') }),
  ).toMatchObject([
    {
      message:
        '/resources/old/ was published and is gone. If it is /resources/talk/ now, add to content/resources/talk.md: formerAddresses: [/resources/old/]. If not, put content/resources/old.md back, with status: withdrawn if it should go. One other place leads there.',
    },
  ]);
});

test('a page of another folder has no status', () => {
  const problems = problemsIn({
    [ledger]: '/topics/old/\n/topics/trust/\n/topics/mental-health/\n',
    [talk]: post({}, '[It](/topics/old/)'),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    '/topics/old/ was published and is gone. Put content/topics/old.md back. If it has another name now, add to that file: formerAddresses: [/topics/old/].',
  ]);
});

const renamed = {
  'content/resources/new.md': post({
    title: 'title: It is new',
    formerAddresses: 'formerAddresses: [/resources/old/]',
  }),
  [talk]: post({ related: 'related: [old]' }, '[It](/resources/old/#missing).'),
};

test('the answer to an old name, in a link or a field, has the new one', () => {
  expect(check(renamed).problems.map(({ line, written, message }) => ({ line, written, message }))).toEqual([
    { line: 14, written: 'old', message: 'There is no resource called "old" any more. Write new instead.' },
    {
      line: 16,
      written: '/resources/old/#missing',
      message: 'The page /resources/old/ is at /resources/new/ now. Write that.',
    },
  ]);
});

test('--fix writes the new name in all of them', () => {
  const root = writeLibrary(renamed);
  expect(fixContent(root)).toHaveLength(2);
  expect(checkLibrary(root).problems.map(({ written }) => written)).toEqual(['/resources/new/#missing']);
});

test('the answer to captions in the folder of the old name has the new one', async () => {
  const { problems } = await checkWhole({
    'content/resources/new.md': renamed['content/resources/new.md'],
    'content/captions/old/launch.vtt': 'WEBVTT\n',
  });
  const message =
    'No recording belongs to this file. The post is called new now. Rename the folder too: content/captions/new/';
  expect(problems).toEqual([{ file: 'content/captions/old/launch.vtt', message }]);
});
