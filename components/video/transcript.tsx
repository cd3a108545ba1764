import type { TranscriptShown } from '../../lib/content/transcripts';
import { Section } from '../ui/section';
import { Descriptions } from './descriptions';
import { TranscriptText } from './transcript-text';

interface TranscriptProps {
  /** The anchor of the title of its recording, by which the player knows it. */
  of: string;
  title: string;
  transcript: TranscriptShown;
}

/** What is said in a recording: the whole text, or where each chapter of it stands. */
export function Transcript({ of, title, transcript }: TranscriptProps) {
  const { anchor, minutesToRead, chapters, isHere, files, descriptions } = transcript;
  return (
    <Section id={anchor} title="Transcript">
      <p className="mb-s4">
        Read “{title}” in {minutesToRead} min:{' '}
        {isHere
          ? 'each time is a link to that moment.'
          : 'what is said stands on the page of each chapter, listed above.'}{' '}
        <Files files={files} />
      </p>
      <transcript-find data-of={of} data-text={files.text} />
      {isHere && (
        <div data-transcript-of={of}>
          {chapters.map((chapter) => (
            <div key={chapter.address} className="said-in">
              <h3>{chapter.title}</h3>
              <TranscriptText paragraphs={chapter.paragraphs} />
            </div>
          ))}
        </div>
      )}
      {isHere && <Descriptions descriptions={descriptions} />}
    </Section>
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
