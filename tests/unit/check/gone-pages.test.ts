/** Posts that were published and are gone or renamed, by the ledger lib/build/published.txt. */
import { expect, test } from 'vitest';
import { faultsIn, post, talk } from '../content/made-up-content';

const ledger = 'lib/build/published.txt';
const links = 'See [it](/resources/old/), [again](/resources/old/) and [once more](/resources/old/#share).';

test('a deleted post is reported once, however many places lead there', () => {
  const published = '/resources/old/\n/resources/old/#a\n/resources/first/\n/resources/talk/\n';
  const faults = faultsIn({ [ledger]: published, [talk]: post({ related: 'related: [old]' }, links) });
  expect(faults).toEqual([
    {
      file: talk,
      line: 14,
      field: 'related 1',
      written: 'old',
      say: '/resources/old/ was published and is gone. Put content/resources/old.md back, with status: withdrawn if it should go. If it has another name now, add to that file: formerAddresses: [/resources/old/]. 3 other places lead there.',
    },
  ]);
});

test('a renamed post is recognised if it is the only new one', () => {
  const published = '/resources/old/\n/resources/first/\n';
  expect(
    faultsIn({ [ledger]: published, [talk]: post({ related: 'related: [old]' }, 'See [it](/resources/old/).') }),
  ).toMatchObject([
    {
      say: '/resources/old/ was published and is gone. If it is /resources/talk/ now, add to content/resources/talk.md: formerAddresses: [/resources/old/]. If not, put content/resources/old.md back, with status: withdrawn if it should go. One other place leads there.',
    },
  ]);
});

test('a page of another folder has no status', () => {
  const faults = faultsIn({
    [ledger]: '/topics/old/\n/topics/trust/\n/topics/mental-health/\n',
    [talk]: post({}, '[It](/topics/old/)'),
  });
  expect(faults.map(({ say }) => say)).toEqual([
    '/topics/old/ was published and is gone. Put content/topics/old.md back. If it has another name now, add to that file: formerAddresses: [/topics/old/].',
  ]);
});

test.each([
  ['/statistics/known-2021/', 'Correct the link, or delete it.'],
  ['/topics/first/', 'Write /resources/first/ instead.'],
  ['/resources/frist/', 'Write /resources/first/ instead.'],
  ['/resources/fast/', 'Correct the link, or delete it.'],
])('a suggestion is the page that was meant, or none: %s', (url, advice) => {
  expect(faultsIn({ [talk]: post({}, `[It](${url})`) }).map(({ say }) => say)).toEqual([
    `There is no page ${url}. ${advice}`,
  ]);
});
