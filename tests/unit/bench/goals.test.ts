import { expect, test } from 'vitest';
import { weighGoals } from '../../bench/goals';
import { answer, build, measured, soak, view } from './made-up';

const missed = (...given: Parameters<typeof weighGoals>) =>
  weighGoals(...given)
    .filter(({ isMet }) => !isMet)
    .map(({ aim, shortBy }) => `${aim}. ${shortBy}`);

test('a small page with its styles in it reaches every goal of a first view', () => {
  const goals = weighGoals([measured('This site'), measured('Starlight')]);
  expect(goals.map(({ aim }) => aim)).toContain('First view of a post, 10 posts: one round trip');
  expect(goals).toHaveLength(8);
  expect(goals.every(({ isMet }) => isMet)).toBe(true);
});

test('more than a third of Starlight is too much, and the largest part is named', () => {
  const post = view(answer('document', 14_000), answer('font', 25_000, '/font.woff2'));
  expect(missed([measured('This site', { post }), measured('Starlight')])).toEqual([
    "First view of a post, 10 posts: at most a third of Starlight's bytes. 5.7 KB too many; the largest part is `/font.woff2`, 25.0 KB",
  ]);
});

test('a page one byte over the first round trip, and styles of their own, miss it', () => {
  const post = view(answer('document', 14_601));
  const list = view(answer('document', 100), answer('style', 100));
  expect(missed([measured('This site', { post, list }), measured('Starlight')])).toEqual([
    'First view of a post, 10 posts: one round trip. 1 bytes too many',
    'First view of a list, 10 posts: one round trip. the styles are a file of their own',
  ]);
});

test('script and a fourth request are too many, and named', () => {
  const list = view(answer('document', 1), answer('script', 1500, '/s.js'), answer('image', 1), answer('font', 1));
  expect(missed([measured('This site', { list }), measured('Starlight')])).toEqual([
    'First view of a list, 10 posts: no script. 1.5 KB too many; `/s.js`',
    'First view of a list, 10 posts: at most 3 requests. 1 too many; they are `/document`, `/s.js`, `/image`, `/font`',
  ]);
});

test('builds have goals from 1,000 posts on, and the longest step is named', () => {
  const steps = [
    { name: 'Reading', seconds: 3 },
    { name: 'Drawing', seconds: 90 },
  ];
  const slow = build({ seconds: 100, memory: 950e6, memoryDuring: 'Drawing', steps });
  const pair = (count: number) => [measured('This site', { count, build: slow }), measured('Starlight', { count })];
  expect(missed(pair(100))).toEqual([]);
  expect(missed(pair(1000))).toEqual([
    'Build of 1,000 posts: no slower than Starlight. 5.00 × the time; "Drawing" takes 90.0 s of it',
    'Build of 1,000 posts: in less memory than Starlight. 1.06 × the memory; the peak comes during "Drawing"',
  ]);
});

test('memory that could not be measured has no goal', () => {
  const pair = [
    measured('This site', { count: 1000, build: build({ memory: undefined }) }),
    measured('Starlight', { count: 1000 }),
  ];
  expect(weighGoals(pair).filter(({ aim }) => aim.includes('memory'))).toEqual([]);
});

test('a broken connection, a refusal and growing memory are counted against the local server', () => {
  const faults = soak({ errors: 1, refused: 2, memory: [1, 1, 100, 100, 100, 100, 125, 125] });
  expect(missed([], faults)).toEqual([
    'Local server under pressure: no error. 1 broken connections, 2 answers other than 2xx',
    'Local server under pressure: memory flat, within 10 %. 15 points too much',
  ]);
  for (const one of [{ errors: 1 }, { refused: 1 }]) expect(missed([], soak(one))).toHaveLength(1);
  expect(missed([], soak())).toEqual([]);
});
