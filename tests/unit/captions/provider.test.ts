import { expect, test } from 'vitest';
import { parseVideo, watchAt } from '../../../lib/captions/provider';

test.each([
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com/watch?t=60&v=dQw4w9WgXcQ',
  'https://m.youtube.com/watch?v=dQw4w9WgXcQ&list=PL1',
  'https://youtu.be/dQw4w9WgXcQ?t=60',
  'https://www.youtube.com/embed/dQw4w9WgXcQ',
  'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0',
  'https://www.youtube.com/live/dQw4w9WgXcQ?feature=share',
  'https://www.youtube.com/shorts/dQw4w9WgXcQ',
])('%s is a recording on YouTube', (link) => {
  expect(parseVideo(link)).toEqual({ provider: 'youtube', id: 'dQw4w9WgXcQ' });
});

test.each([
  'https://vimeo.com/76979871',
  'https://player.vimeo.com/video/76979871?dnt=1',
  'https://vimeo.com/76979871?h=%22',
])('%s is a recording on Vimeo', (link) => {
  expect(parseVideo(link)).toEqual({ provider: 'vimeo', id: '76979871' });
});

test.each([
  'https://www.vimeo.com/76979871/8272103f6e',
  'https://vimeo.com/76979871/8272103f6e?share=copy',
  'https://player.vimeo.com/video/76979871?h=8272103f6e',
])('%s is one that is not listed there, with the hash that opens it', (link) => {
  expect(parseVideo(link)).toEqual({ provider: 'vimeo', id: '76979871', hash: '8272103f6e' });
  expect(watchAt(link)).toEqual({
    address: 'https://vimeo.com/76979871/8272103f6e',
    at: 'Vimeo',
    embed: 'https://player.vimeo.com/video/76979871?h=8272103f6e',
  });
});

test.each(['/videos/tour.mp4', '/videos/tour-2_a.webm'])('%s is a file of our own', (path) => {
  expect(parseVideo(path)).toEqual({ provider: 'file', path });
});

test.each([
  'address wanted',
  '',
  'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://youtube.com.example.org/watch?v=dQw4w9WgXcQ',
  'https://example.org/?v=dQw4w9WgXcQ',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://www.youtube.com/watch?v=short',
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ"onload=x',
  'https://www.youtube.com/playlist?list=PL1',
  'https://www.youtube.com/@larch',
  'https://youtu.be/',
  'https://vimeo.com/channels/staffpicks',
  'https://evilvimeo.com/76979871',
  'javascript:alert(1)',
  '/videos/tour.avi',
  '/videos/../secret.mp4',
  '/videos/a/b.mp4',
  '/documents/tour.mp4',
  '//example.org/videos/tour.mp4',
])('%j is no recording that can be shown', (link) => {
  expect(parseVideo(link)).toBeUndefined();
  expect(watchAt(link)).toBeUndefined();
});

test('a recording is watched at its provider, or here', () => {
  expect(watchAt('https://youtu.be/dQw4w9WgXcQ')).toEqual({
    address: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    at: 'YouTube',
    embed: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
  });
  expect(watchAt('https://player.vimeo.com/video/76979871')).toEqual({
    address: 'https://vimeo.com/76979871',
    at: 'Vimeo',
    embed: 'https://player.vimeo.com/video/76979871',
  });
  expect(watchAt('/videos/tour.mp4')).toEqual({ address: '/videos/tour.mp4' });
});
