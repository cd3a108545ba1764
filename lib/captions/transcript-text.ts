/** A transcript as a plain text file, written at build time and read by the page's script. */
import { sayClock } from './moment';
import type { Chapter, Paragraph } from './transcript';

interface TranscriptText {
  title: string;
  /** The page that has the recording. */
  address: string;
  chapters: readonly Chapter[];
  descriptions: readonly { start: number; text: string }[];
}

const descriptionsHeading = 'What can be seen';

/** Title and page, then each chapter, one paragraph a line: `[12:30] Name: what was said`. */
export function toPlainText({ title, address, chapters, descriptions }: TranscriptText): string {
  const parts = chapters.map(
    (chapter) => `${sayClock(chapter.start)}  ${chapter.title}\n\n${chapter.paragraphs.map(lineOf).join('\n\n')}`,
  );
  const seen = descriptions.map(({ start, text }) => `[${sayClock(start)}] ${text}`);
  return [
    `${title}\n${address}`,
    ...parts,
    ...(seen.length > 0 ? [`${descriptionsHeading}\n\n${seen.join('\n\n')}`] : []),
  ]
    .join('\n\n\n')
    .concat('\n');
}

function lineOf({ start, speaker, text }: Paragraph): string {
  return `[${sayClock(start)}] ${speaker ? `${speaker}: ` : ''}${text}`;
}

/** The paragraphs of such a file, with the speaker still in the text, and the title of each chapter with its first paragraph. */
export function readPlainText(file: string): { start: number; text: string; chapter?: string | undefined }[] {
  const [said = ''] = file.split(`\n${descriptionsHeading}\n`);
  let chapter: string | undefined;
  return said.split('\n').flatMap((line) => {
    const [, hours = 0, minutes, seconds, text] = /^\[(?:(\d+):)?(\d+):(\d+)\] (.+)$/.exec(line) ?? [];
    if (text === undefined) {
      chapter = /^[\d:]+ {2}(.+)$/.exec(line)?.[1] ?? chapter;
      return [];
    }
    const paragraph = { start: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), text, chapter };
    chapter = undefined;
    return [paragraph];
  });
}
