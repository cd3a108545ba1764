import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Recordings } from '../../../components/video/recordings';
import { watchAt } from '../../../lib/captions/provider';
import type { RecordingShown, TranscriptShown } from '../../../lib/content/transcripts';

function recording(more: Partial<RecordingShown> & { video?: string } = {}, index = 0): RecordingShown {
  const anchor = `recording-${index + 1}`;
  const { video, ...rest } = more;
  return {
    anchor,
    name: anchor,
    title: `Talk ${index + 1}`,
    speakers: [{ name: 'Ada Example', organisation: 'NHS' }],
    watch: watchAt(video),
    isAudio: false,
    access: [],
    chapters: [],
    ...rest,
  } as RecordingShown;
}

const transcript = {
  anchor: 'transcript',
  paragraphs: [0, 10, 20].map((start) => ({
    anchor: `launch-t=${start}s`,
    clock: `0:${start}`,
    text: `Words ${start}.`,
  })),
  isCut: true,
  files: { captions: '/captions/talk/launch.vtt', text: '/captions/talk/launch.txt' },
  descriptions: [],
} as unknown as TranscriptShown;

const draw = (...shown: RecordingShown[]) => renderToStaticMarkup(<Recordings shown={shown} />);

test('a recording at a provider is a link with its length, and one line says who will see the reader', () => {
  const html = draw(recording({ video: 'https://youtu.be/dQw4w9WgXcQ?t=90', length: '20 min 31 s' }));
  expect(html).toContain('data-embed="https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ" data-start="90"');
  expect(html).toContain('<a class="play" href="https://www.youtube.com/watch?v=dQw4w9WgXcQ&amp;t=90s"');
  expect(html).toContain('<b>Play the talk</b> <br/>20 min 31 s');
  expect(html).toContain('<em>Ada Example</em>, NHS');
  expect(html).toContain('>Open on youtube.com</a>');
  expect(html).toContain('Playing loads YouTube, which will see your IP address and may set cookies.');
});

test('a recording on another site has a link and no poster', () => {
  const html = draw(
    recording({
      page: 'https://www.ted.com/x',
      transcriptElsewhere: 'https://www.ted.com/x/transcript',
      isAudio: true,
    }),
  );
  expect(html).toContain('<h2 id="recordings-title">Listen</h2>');
  expect(html).toContain('>Listen on ted.com</a>');
  expect(html).toContain('>Transcript on ted.com</a>');
  expect(html).not.toMatch(/class="play"|recording-player|Playing loads/);
});

test('a file of our own plays without script, in each format, with captions and chapters', () => {
  const html = draw(
    recording({
      video: '/videos/tour.mp4',
      file: { files: ['/videos/tour.webm', '/videos/tour.mp4'], poster: '/videos/tour.webp' },
      transcript: { ...transcript, files: { ...transcript.files, chapters: '/captions/talk/launch.chapters.vtt' } },
    }),
  );
  expect(html).toContain('<video controls="" preload="none" width="1280" height="720" poster="/videos/tour.webp"');
  expect(html).toContain('<source src="/videos/tour.webm" type="video/webm"/>');
  expect(html).toContain('<track kind="captions" src="/captions/talk/launch.vtt" srcLang="en"');
  expect(html).toContain('<track kind="chapters" src="/captions/talk/launch.chapters.vtt"');
});

test('two paragraphs of a transcript are open, the rest is folded, and a link leads to what is not on the page', () => {
  const [open = '', folded = ''] = draw(recording({ name: 'launch', transcript })).split('Show the rest');
  expect(open).toContain('Words 10.');
  expect(open).not.toContain('Words 20.');
  expect(folded).toContain('id="launch-t=20s"');
  expect(folded).toContain('<a href="/captions/talk/launch.txt">Read the rest as plain text</a>');
});

test('chapters are links to their place, and access facts are folded', () => {
  const html = draw(
    recording({
      chapters: [{ title: 'Start', start: 0, end: 9, clock: '0:00', anchor: 'launch-t=0s' }],
      access: [{ term: 'Captions', text: 'Automatic, not checked' }],
    }),
  );
  expect(html).toContain('<a href="#launch-t=0s"><span class="digits">0:00</span> Start</a>');
  expect(html).toContain('How to use it without sound or picture');
  expect(draw(recording())).not.toContain('without sound or picture');
});

test('ten of thirty recordings are open', () => {
  const html = draw(...Array.from({ length: 30 }, (_, index) => recording({ page: 'https://a.example/' }, index)));
  expect(html).toContain('<summary>Show all 30</summary>');
  expect(html.split('<details')[0]?.match(/<li/g)).toHaveLength(10);
});
