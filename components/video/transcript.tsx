import type { TranscriptShown } from '../../lib/content/transcripts';
import { Section } from '../ui/section';
import { Descriptions } from './descriptions';
import { TranscriptText } from './transcript-text';

interface TranscriptProps {
  /** The anchor of the title of its recording, by which the player knows it. */
  of: string;
  title: string;
  transcript: TranscriptShown;
  /** Whether the page has more than one recording. */
  isOneOfMany: boolean;
}

/** What is said in a recording: the whole text, or where each chapter of it stands. */
export function Transcript({ of, title, transcript, isOneOfMany }: TranscriptProps) {
  const { anchor, minutesToRead, chapters, isHere, files, descriptions } = transcript;
  return (
    <Section id={anchor} title={isOneOfMany ? `Transcript of “${title}”` : 'Transcript'}>
      <p className="mb-s4">
        Read “{title}” in {minutesToRead} min:{' '}
        {isHere ? 'each time is a link to that moment.' : 'what is said stands on '}
        {!isHere && <ChapterLink chapters={chapters} />}
        <Files files={files} />
      </p>
      <transcript-find data-of={of} data-text={files.text} />
      {isHere && (
        <label className="leave-out meta">
          <input type="checkbox" /> Leave the transcript out of what is printed
        </label>
      )}
      {isHere && (
        <div data-transcript-of={of}>
          {chapters.map((chapter) => (
            <div key={chapter.address} className="said-in">
              {chapters.length > 1 && <h3>{chapter.title}</h3>}
              <TranscriptText paragraphs={chapter.paragraphs} />
            </div>
          ))}
        </div>
      )}
      {isHere && <Descriptions descriptions={descriptions} />}
    </Section>
  );
}

/** The chapters stand in a list above; a recording without has one page. */
function ChapterLink({ chapters }: Pick<TranscriptShown, 'chapters'>) {
  const [first] = chapters;
  if (chapters.length > 1 || !first) return <>the page of each chapter, listed above.</>;
  return (
    <>
      <a href={first.address}>a page of its own</a>.
    </>
  );
}

/** The same text to take along. */
export function Files({ files }: Pick<TranscriptShown, 'files'>) {
  return (
    <>
      Take it along as{' '}
      <a href={files.text} download="">
        plain text
      </a>{' '}
      or as{' '}
      <a href={files.captions} download="">
        captions (WebVTT)
      </a>
      .
    </>
  );
}
