/** Links to other sites and to pages of the library, also to those that are gone or renamed. */

import { expect, test } from 'vitest';
import { checkLibrary } from '../../../lib/check/check';
import { fixContent } from '../../../lib/editor/fix';
import { writeLibrary } from '../build/made-up-site';
import { check, post, problemsIn, problemsInBody, talk } from '../content/made-up-content';

const refused =
  'A link can’t go to this. Write a URL that begins with https://, mailto: with an email address, tel: with a number without spaces, or a page of this site such as /resources/.';

test.each([
  '[x](https://example.org/)',
  '[x](http://example.org/)',
  '<https://example.org/>',
  'www.example.org',
  '[x](mailto:someone@example.org)',
  '[x](tel:+442079460000)',
  '[x](/resources/first/)',
  '[x](/resources/first/#share)',
  '[x](/about/#who-we-are)',
  '[x](/resources/?q=trust)',
  '[x](/documents/report.pdf)',
  '[Camden](/places/camden/) and [its charts](/places/camden/#health)',
  '[One](/statistics/known/)',
  '[Known](/glossary/#known)',
  '[x][y]\n\n[y]: /resources/first/',
  '## One\n\n## One\n\n[x](#one-1)',
])('no error in the link %j', (body) => {
  expect(problemsInBody(body)).toEqual([]);
});

test.each(
  Object.entries({
    'JavaScript:alert(1)': refused,
    '//example.org/': refused,
    'https://user:word@example.org/': refused,
    '../first/': refused,
    '': refused,
    'mailto:someone': refused,
    'tel:020-7946': refused,
    'someone@example.org': 'The URL must begin with mailto:. Write: mailto:someone@example.org',
    '../resources/first.md#share': 'Write the path of this page alone: /resources/first/#share',
    'https://larch-resources.example/about/': 'Write the path of this page alone: /about/',
    '/content/resources/first.md': 'There is no page /content/resources/first.md. Write /resources/first/ instead.',
    'www.example.org/talks': 'The URL must begin with https://. Write: https://www.example.org/talks',
    'example.co.uk': 'The URL must begin with https://. Write: https://example.co.uk',
    '/resources/frst/': 'There is no page /resources/frst/. Write /resources/first/ instead.',
    '/resources/first': 'There is no page /resources/first. Write /resources/first/ instead.',
    '/topics/first/': 'There is no page /topics/first/. Write /resources/first/ instead.',
    '/statistics/known-2021/': 'There is no page /statistics/known-2021/. Correct the link, or delete it.',
    '/resources/fast/': 'There is no page /resources/fast/. Correct the link, or delete it.',
    '/group-terms/census/': 'There is no page /group-terms/census/. Correct the link, or delete it.',
    '#no': 'There is no heading #no on this page. Correct the part after #, or delete it.',
    '/resources/first/#what-was-sad':
      'There is no heading #what-was-sad on /resources/first/. Write #what-was-said instead.',
    '/documents/none.pdf': 'public/documents/none.pdf not found. Add the file or correct the path.',
  }),
)('the answer to a link to %j', (written, message) => {
  expect(problemsInBody(`[x](${written})`)).toEqual([{ file: talk, line: 15, written, message }]);
});

test('a link may go to a withdrawn resource, whose page explains that, but not to a draft, which isn’t suggested either', () => {
  const problems = problemsIn({
    'content/resources/draft.md': post({ title: 'title: The draft', status: 'status: draft' }),
    'content/resources/old.md': post({
      title: 'title: The old',
      status: 'status: withdrawn',
      why: 'withdrawnBecause: It is out of date',
    }),
    [talk]: post({}, '[x](/resources/old/)\n\n[x](/resources/draft/)\n\n[x](/resources/drafts/)'),
  });
  expect(problems.map(({ line, message }) => [line, message])).toEqual([
    [17, 'The page /resources/draft/ is a draft, so readers can’t see it. Publish it, or delete the link.'],
    [19, 'There is no page /resources/drafts/. Correct the link, or delete it.'],
  ]);
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

test('the answer to captions in the folder of the old name has the new one', () => {
  const { problems } = check({
    'content/resources/new.md': renamed['content/resources/new.md'],
    'content/captions/old/launch.vtt': 'WEBVTT\n',
  });
  const message =
    'No recording belongs to this file. The post is called new now. Rename the folder too: content/captions/new/';
  expect(problems).toEqual([{ file: 'content/captions/old/launch.vtt', message }]);
});
