/** A transcript as a file of plain text. */
import { sayClock } from './moment';
import type { Chapter, Paragraph } from './transcript';

interface TranscriptText {
  title: string;
  /** The page that the recording stands on. */
  address: string;
  chapters: readonly Chapter[];
  descriptions: readonly { start: number; text: string }[];
}

/** Title and address, then each chapter, a paragraph a line: `[12:30] Name: what was said`. */
export function toPlainText({ title, address, chapters, descriptions }: TranscriptText): string {
  const parts = chapters.map(
    (chapter) => `${sayClock(chapter.start)}  ${chapter.title}\n\n${chapter.paragraphs.map(lineOf).join('\n\n')}`,
  );
  const seen = descriptions.map(({ start, text }) => `[${sayClock(start)}] ${text}`);
  return [`${title}\n${address}`, ...parts, ...(seen.length > 0 ? [`What is seen\n\n${seen.join('\n\n')}`] : [])]
    .join('\n\n\n')
    .concat('\n');
}

function lineOf({ start, speaker, text }: Paragraph): string {
  return `[${sayClock(start)}] ${speaker ? `${speaker}: ` : ''}${text}`;
}
