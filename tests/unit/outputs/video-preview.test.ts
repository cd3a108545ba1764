import { expect, test } from 'vitest';
import { previewsOf } from '../../../lib/outputs/video-preview';
import { site } from '../../../lib/site';

test('a file of our own is played as it is, from a moment on', () => {
  const file = { video: '/videos/tour.mp4' };
  expect(previewsOf([file])).toEqual([{ url: `${site.address}/videos/tour.mp4`, type: 'video/mp4' }]);
  expect(previewsOf([file], 11)).toEqual([{ url: `${site.address}/videos/tour.mp4#t=11`, type: 'video/mp4' }]);
});

test('a recording at a provider is played in its frame, which begins in its own way', () => {
  const shape = { type: 'text/html', width: 1280, height: 720 };
  const youtube = { video: 'https://www.youtube.com/watch?v=abcdefghijk' };
  expect(previewsOf([youtube], 90)).toEqual([
    { url: 'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90', ...shape },
  ]);
  expect(previewsOf([{ video: 'https://vimeo.com/123/abc' }], 90)).toEqual([
    { url: 'https://player.vimeo.com/video/123?h=abc#t=90s', ...shape },
  ]);
});

test('nothing is played where there are several recordings, or none whose address is known', () => {
  expect(previewsOf([])).toEqual([]);
  expect(previewsOf([{ video: 'address wanted' }])).toEqual([]);
  expect(previewsOf([{ video: '/videos/a.mp4' }, { video: '/videos/b.mp4' }])).toEqual([]);
});
