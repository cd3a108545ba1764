import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RecordingFrame, type RecordingFrameProps } from '../../../components/video/recording-frame';

const common = { id: 'recording-1', isTalk: true, source: 'https://example.org/talks' };

test('a file of ours plays without script, in its forms, with its captions and chapters', () => {
  const drawn = draw({
    video: '/videos/tour.mp4',
    minutes: 4,
    files: ['/videos/tour.webm', '/videos/tour.mp4'],
    captions: '/videos/tour.en.vtt',
    chapters: '/videos/tour.chapters.vtt',
    poster: '/videos/tour.jpg',
  });
  expect(drawn).toContain('<video controls="" preload="none" width="1280" height="720" poster="/videos/tour.jpg"');
  expect(drawn).toContain(
    '<source src="/videos/tour.webm" type="video/webm"/><source src="/videos/tour.mp4" type="video/mp4"/>',
  );
  expect(drawn).toContain('<track kind="captions" src="/videos/tour.en.vtt" srcLang="en" label="English" default=""/>');
  expect(drawn).toContain('<track kind="chapters" src="/videos/tour.chapters.vtt" srcLang="en" label="Chapters"/>');
  expect(drawn).toContain('4 minutes');
});

test('a file of which no more is known has one source and no track', () => {
  const drawn = draw({ video: '/videos/tour.mp4' });
  expect(drawn.match(/<source/g)).toHaveLength(1);
  expect(drawn).not.toContain('<track');
  expect(drawn).not.toContain('poster=');
});

test('a recording at Vimeo is a link to its page, and says whose it is', () => {
  const drawn = draw({ video: 'https://vimeo.com/76979871/8272103f6e' });
  expect(drawn).toContain('href="https://vimeo.com/76979871/8272103f6e"');
  expect(drawn).toContain('data-embed="https://player.vimeo.com/video/76979871?h=8272103f6e"');
  expect(drawn).toContain('<b>Watch on Vimeo</b>');
  expect(drawn).toContain('The link opens vimeo.com, where Vimeo learns your internet address');
});

test('a recording whose address is wanted has nothing to press', () => {
  const drawn = draw({ video: 'address wanted' });
  expect(drawn).toContain('Address wanted');
  expect(drawn).not.toMatch(/<a|<button|<recording-player|<path/);
});

test('a recording says where its transcript and the documents are, and nothing where they are not', () => {
  const video = 'https://youtu.be/dQw4w9WgXcQ';
  expect(draw({ video, transcript: '#transcript', documents: '#documents' })).toContain(
    'data-source="https://example.org/talks" data-transcript="#transcript" data-documents="#documents"',
  );
  expect(draw({ video })).not.toMatch(/data-(?:transcript|documents)/);
});

function draw(props: Pick<RecordingFrameProps, 'video'> & Partial<RecordingFrameProps>): string {
  return renderToStaticMarkup(<RecordingFrame {...common} {...props} />);
}
