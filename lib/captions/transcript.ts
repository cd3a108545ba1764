/** Turns captions into a transcript: paragraphs by speaker in the chapters of the recording, and as a plain text file. */
import type { Cue } from './cues';
import { formatClock } from './moment';

export interface Paragraph {
  /** In whole seconds; unique within a recording, because it is the paragraph's anchor. */
  start: number;
  speaker?: string;
  text: string;
}

interface Chapter {
  title: string;
  /** In whole seconds. */
  start: number;
  end: number;
  paragraphs: Paragraph[];
}

/** The output from the captions of one recording. */
export interface Captioned {
  /** The post and the recording's name in it. */
  slug: string;
  id: string;
  chapters: Chapter[];
  /** Descriptions of what can be seen, if there is a file. */
  descriptions: { start: number; text: string }[];
  /** WebVTT files by extension: `vtt`, `chapters.vtt`, `descriptions.vtt`. */
  files: { end: string; text: string }[];
}

/** How many paragraphs of a transcript are open on its page, however long the page is. */
export const openParagraphs = 2;

/** A silence of this many seconds ends a paragraph. */
const silence = 3;
/** A paragraph this long ends with its sentence, and one half as long again with its caption. */
const longParagraph = 60;

/** The chapters of a recording with their text; one chapter if none are named. */
export function toChapters(
  cues: readonly Cue[],
  named: readonly Pick<Chapter, 'title' | 'start' | 'end'>[],
): Chapter[] {
  const last = cues.at(-1);
  if (!last) return [];
  const whole = [{ title: 'Transcript', start: 0, end: Math.ceil(last.end) }];
  const chapters = (named.length > 0 ? named : whole).map((chapter) => ({ ...chapter, cues: [] as Cue[] }));
  // Anything said before the first chapter belongs to it.
  for (const cue of cues) (chapters.findLast(({ start }) => start <= cue.start) ?? chapters[0])?.cues.push(cue);
  let before = -1;
  return chapters.map(({ cues: own, ...chapter }) => {
    const paragraphs = toParagraphs(own).map(({ start, ...rest }) => {
      before = Math.max(before + 1, start);
      return { start: before, ...rest };
    });
    return { ...chapter, paragraphs };
  });
}

function toParagraphs(cues: readonly Cue[]): Paragraph[] {
  const paragraphs: (Paragraph & { end: number })[] = [];
  // A speaker is named once and goes on speaking until another is named.
  let speaker: string | undefined;
  for (const cue of cues) {
    if (cue.text === '') continue;
    speaker = cue.speaker ?? speaker;
    const open = paragraphs.at(-1);
    if (!open || open.speaker !== speaker || cue.start - open.end >= silence || isLong(open.text))
      paragraphs.push({ start: Math.floor(cue.start), ...(speaker && { speaker }), text: cue.text, end: cue.end });
    else Object.assign(open, { text: `${open.text} ${cue.text}`, end: cue.end });
  }
  return paragraphs.map(({ end: _, ...paragraph }) => paragraph);
}

function isLong(text: string): boolean {
  const words = text.split(' ').length;
  return words >= longParagraph * 1.5 || (words >= longParagraph && /[.?!]["'”’)]*$/.test(text));
}

const descriptionsHeading = 'What can be seen';

/** Title and page, then each chapter, one paragraph a line: `[12:30] Name: what was said`. */
export function toPlainText({
  title,
  address,
  chapters,
  descriptions,
}: Pick<Captioned, 'chapters' | 'descriptions'> & { title: string; address: string }): string {
  const parts = chapters.map(
    (chapter) => `${formatClock(chapter.start)}  ${chapter.title}\n\n${chapter.paragraphs.map(lineOf).join('\n\n')}`,
  );
  const seen = descriptions.map(({ start, text }) => `[${formatClock(start)}] ${text}`);
  return [
    `${title}\n${address}`,
    ...parts,
    ...(seen.length > 0 ? [`${descriptionsHeading}\n\n${seen.join('\n\n')}`] : []),
  ]
    .join('\n\n\n')
    .concat('\n');
}

function lineOf({ start, speaker, text }: Paragraph): string {
  return `[${formatClock(start)}] ${speaker ? `${speaker}: ` : ''}${text}`;
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
