import { expect, test } from 'vitest';
import { previewsOf } from '../../../lib/outputs/video-preview';
import { site } from '../../../lib/site';

test('a file of ours plays as it is, and a recording at a provider in its frame', () => {
  const frame = { type: 'text/html', width: 1280, height: 720 };
  expect(previewsOf([{ video: '/videos/tour.mp4' }])).toEqual([
    { url: `${site.address}/videos/tour.mp4`, type: 'video/mp4' },
  ]);
  expect(previewsOf([{ video: 'https://www.youtube.com/watch?v=abcdefghijk' }])).toEqual([
    { url: 'https://www.youtube-nocookie.com/embed/abcdefghijk', ...frame },
  ]);
  expect(previewsOf([{ video: 'https://vimeo.com/123/abc' }])).toEqual([
    { url: 'https://player.vimeo.com/video/123?h=abc', ...frame },
  ]);
});

test('nothing plays if there are several recordings, or none with a link', () => {
  expect(previewsOf([])).toEqual([]);
  expect(previewsOf([{}])).toEqual([]);
  expect(previewsOf([{ video: '/videos/a.mp4' }, { video: '/videos/b.mp4' }])).toEqual([]);
});
