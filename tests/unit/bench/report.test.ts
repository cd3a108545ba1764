import { expect, test } from 'vitest';
import { writeReport } from '../../bench/report';
import { measured, search, soak } from './made-up';

const circumstances = { date: '2026-01-02', machine: '2 cores', versions: ['This site at abc'] };
const both = [measured('This site'), measured('Starlight')];
const headingsOf = (text: string) => text.match(/^## .+$/gm);

test('the report says when and on what, and has its parts in order', () => {
  const text = writeReport(circumstances, both, soak());
  expect(text).toContain('on 2026-01-02.');
  expect(text).toContain('- Machine: 2 cores\n- This site at abc\n');
  expect(text).toContain('the 20 real ones');
  expect(headingsOf(text)).toEqual([
    '## Build',
    '## First view',
    '## Find',
    '## The local server under pressure',
    '## Goals',
  ]);
});

test('without pressing there is no word of it', () => {
  expect(headingsOf(writeReport(circumstances, both))).not.toContain('## The local server under pressure');
});

test('a goal is met, or missed with the reason', () => {
  const slow = measured('This site', { search: search({ isAnswered: false }) });
  const text = writeReport(circumstances, [slow, measured('Starlight')]);
  expect(text).toContain('| First view of a post, 10 posts: no script | 0 | met |');
  expect(text).toContain(
    '| First result of a search, 10 posts: at most 30 KB | no result | missed: nothing was shown |',
  );
});

test('keystrokes are explained where they are shown', () => {
  const timed = measured('This site', { search: search({ keystroke: 3 }) });
  expect(writeReport(circumstances, [timed, measured('Starlight')])).toContain('Keystroke is what');
  expect(writeReport(circumstances, both)).not.toContain('Keystroke');
});
