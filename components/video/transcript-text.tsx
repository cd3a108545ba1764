import type { ParagraphShown } from '../../lib/content/transcripts';

interface TranscriptTextProps {
  paragraphs: readonly ParagraphShown[];
}

/** What is said, by paragraph: each with its time, which is a link to that moment, and the speaker where another one begins. */
export function TranscriptText({ paragraphs }: TranscriptTextProps) {
  return paragraphs.map(({ anchor, clock, speaker, text }, index) => (
    <p key={anchor} id={anchor} className="said">
      <a href={`#${anchor}`}>{clock}</a>
      <span>
        {speaker && speaker !== paragraphs[index - 1]?.speaker && <b>{speaker}: </b>}
        {text}
      </span>
    </p>
  ));
}
