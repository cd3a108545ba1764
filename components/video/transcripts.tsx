import { Fragment } from 'react';
import { openParagraphs } from '../../lib/captions/transcript';
import type { ParagraphShown, RecordingShown, TranscriptShown } from '../../lib/content/transcripts';
import { Fold } from '../ui/words';

/** The transcripts of the recordings on a page. One is partly open; several are folded. */
export function Transcripts({ shown }: { shown: readonly RecordingShown[] }) {
  const own = shown.flatMap(({ transcript, ...recording }) => (transcript ? [{ ...recording, transcript }] : []));
  const [first] = own;
  if (!first) return null;
  const isAlone = own.length === 1;
  return (
    <section className="section" id={isAlone ? first.transcript.anchor : undefined} aria-labelledby="transcript-title">
      <h2 id="transcript-title">{isAlone ? 'Transcript' : 'Transcripts'}</h2>
      <div>
        {own.map(({ name, title, transcript }) =>
          isAlone ? (
            <Transcript key={name} name={name} transcript={transcript} open={openParagraphs} />
          ) : (
            <details key={name} className="fold" id={transcript.anchor}>
              <summary>{title}</summary>
              <Transcript name={name} transcript={transcript} />
            </details>
          ),
        )}
      </div>
    </section>
  );
}

interface TranscriptProps {
  /** The recording's ID, by which the script finds the transcript. */
  name: string;
  transcript: TranscriptShown;
  /** How many paragraphs are shown before the rest; all if undefined. */
  open?: number;
}

function Transcript({ name, transcript: { paragraphs, isCut, files, descriptions }, open: count }: TranscriptProps) {
  const rest = count === undefined ? [] : paragraphs.slice(count);
  const more = isCut && (
    <p className="rest-of-text">
      <a href={files.text}>Read the rest as plain text</a>
    </p>
  );
  return (
    <div className="transcript" data-transcript={name} data-rest={isCut ? files.text : undefined}>
      <Paragraphs paragraphs={paragraphs.slice(0, count)} />
      {count === undefined
        ? more
        : (rest.length > 0 || isCut) && (
            <Fold title="Show the rest of the transcript">
              <Paragraphs paragraphs={rest} />
              {more}
            </Fold>
          )}
      {descriptions.length > 0 && (
        <Fold title="What can be seen">
          {descriptions.map(({ start, clock, text }) => (
            <p key={start}>
              <b className="digits">{clock}</b> {text}
            </p>
          ))}
        </Fold>
      )}
      <p className="muted">
        Download the transcript as{' '}
        <a href={files.text} download="">
          plain text
        </a>{' '}
        or{' '}
        <a href={files.captions} download="">
          captions (WebVTT)
        </a>
        .
      </p>
    </div>
  );
}

/** Each paragraph has its time, which is a link to that moment. */
function Paragraphs({ paragraphs }: { paragraphs: readonly ParagraphShown[] }) {
  return paragraphs.map(({ anchor, clock, speaker, text, chapter }) => (
    <Fragment key={anchor}>
      {chapter && <h3>{chapter}</h3>}
      <p id={anchor} className="said">
        <a href={`#${anchor}`} className="digits">
          {clock}
        </a>{' '}
        {speaker && <b>{speaker}: </b>}
        <span>{text}</span>
      </p>
    </Fragment>
  ));
}
