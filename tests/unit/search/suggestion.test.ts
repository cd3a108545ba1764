import { expect, test } from 'vitest';
import { nearTopics } from '../../../lib/search/near-topics';
import { messageTo, suggestionFor } from '../../../lib/search/suggestion';
import { madeUpRecords } from './made-up-records';

test('topics with a name like the words are named, the most like first', () => {
  expect(nearTopics(madeUpRecords([]), 'mental helth').map(({ name }) => name)).toEqual(['Mental health']);
  expect(nearTopics(madeUpRecords([]), 'maternal')[0]?.name).toBe('Maternity');
  expect(nearTopics(madeUpRecords([]), 'xyzzy')).toEqual([]);
  expect(nearTopics(madeUpRecords([]), '')).toEqual([]);
});

test('a letter to the editors has the words in it, safely', () => {
  const mail = suggestionFor('mailto:library@example.org', 'a & b\r\nBcc: x');
  expect(mail).toMatch(/^mailto:library@example\.org\?subject=[^&\s]+&body=[^&\s]+$/);
  expect(decodeURIComponent(mail)).toContain('I searched for “a & b\r\nBcc: x”');
  const form = new URL(suggestionFor('https://example.org/issues/new?labels=wanted', 'trust'));
  expect(form.searchParams.get('title')).toBe('Missing from the library: trust');
  expect(form.searchParams.get('labels')).toBe('wanted');
});

test('a letter with a subject and nothing else is short enough for a grid of hundreds', () => {
  expect(messageTo('mailto:library@example.org', 'Figure: diabetes, H&F')).toBe(
    'mailto:library@example.org?subject=Figure%3A%20diabetes%2C%20H%26F',
  );
});
