import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatClock, readMoment, toMoment } from '../../../lib/captions/moment';

test.each([
  [0, 't=0s', '0:00'],
  [59.9, 't=59s', '0:59'],
  [750, 't=12m30s', '12:30'],
  [3600, 't=1h0m0s', '1:00:00'],
  [3723, 't=1h2m3s', '1:02:03'],
  [-1, 't=0s', '0:00'],
])('%d seconds are %s, and %s on a clock', (seconds, moment, clock) => {
  expect(toMoment(seconds)).toBe(moment);
  expect(formatClock(seconds)).toBe(clock);
});

test.each([
  ['#t=12m30s', 750],
  ['t=1h2m3s', 3723],
  ['#t=90', 90],
  ['#t=90m', 5400],
])('%s is a moment', (hash, seconds) => {
  expect(readMoment(hash)).toEqual({ seconds });
});

test('a moment may name its recording', () => {
  expect(toMoment(750, 'launch-2')).toBe('launch-2-t=12m30s');
  expect(readMoment('#launch-2-t=12m30s')).toEqual({ recording: 'launch-2', seconds: 750 });
});

test.each(['', '#', '#t=', '#t=m', '#recordings', '#t=12m30s ', '#t=3s2m', '#t=-1s', '#t=1.5s', '#at=3s'])(
  '%j is not a moment',
  (hash) => {
    expect(readMoment(hash)).toBeUndefined();
  },
);

test('a moment is read as the second it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500_000 }), (seconds) => {
      expect(readMoment(toMoment(seconds))?.seconds).toBe(seconds);
    }),
  );
});
