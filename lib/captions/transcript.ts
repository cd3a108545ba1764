/** Makes a text to read of captions: paragraphs by who speaks, in the chapters of the recording. */
import type { Cue } from './cues';

export interface Paragraph {
  /** In whole seconds; no two paragraphs of a recording have the same, because it is their anchor. */
  start: number;
  speaker?: string;
  text: string;
}

export interface Chapter {
  /** The part of its address that is its own. */
  id: string;
  title: string;
  /** In whole seconds. */
  start: number;
  end: number;
  words: number;
  paragraphs: Paragraph[];
}

/** A chapter as the file of chapters names it. */
export interface ChapterMark {
  id: string;
  title: string;
  start: number;
  end: number;
}

/** A silence of so many seconds ends a paragraph. */
const silence = 3;
/** After so many words a paragraph ends with the sentence, and after half as many more with the caption. */
const longParagraph = 60;
/** So many words and no more stand on one page, so that it keeps within the first round trip of a connection. */
const longChapter = 900;

/** The chapters of a recording with their text. Without marks it is one chapter, or as many parts as its length asks for. */
export function toChapters(cues: readonly Cue[], marks: readonly ChapterMark[]): Chapter[] {
  const [first] = cues;
  const last = cues.at(-1);
  if (!first || !last) return [];
  const whole = [{ id: 'transcript', title: 'Transcript', start: 0, end: Math.ceil(last.end) }];
  const chapters = (marks.length > 0 ? marks : whole).map((mark) => ({ ...mark, cues: [] as Cue[] }));
  // What is said before the first chapter belongs to it.
  for (const cue of cues) (chapters.findLast(({ start }) => start <= cue.start) ?? chapters[0])?.cues.push(cue);
  let before = -1;
  return chapters.flatMap(({ cues: own, ...mark }) => {
    const paragraphs = toParagraphs(own).map(({ start, ...rest }) => {
      before = Math.max(before + 1, start);
      return { start: before, ...rest };
    });
    return inParts({ ...mark, words: countWords(paragraphs), paragraphs });
  });
}

function toParagraphs(cues: readonly Cue[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: (Paragraph & { end: number }) | undefined;
  // A speaker is named once and goes on speaking until somebody else is named.
  let speaker: string | undefined;
  for (const cue of cues) {
    if (cue.text === '') continue;
    speaker = cue.speaker ?? speaker;
    if (!open || open.speaker !== speaker || cue.start - open.end >= silence || isLong(open.text)) {
      open = { start: Math.floor(cue.start), ...(speaker && { speaker }), text: cue.text, end: cue.end };
      paragraphs.push(open);
    } else {
      open.text += ` ${cue.text}`;
      open.end = cue.end;
    }
  }
  return paragraphs.map(({ start, speaker: name, text }) => ({ start, ...(name && { speaker: name }), text }));
}

function isLong(text: string): boolean {
  const words = text.split(' ').length;
  return words >= longParagraph * 1.5 || (words >= longParagraph && /[.?!]["'”’)]*$/.test(text));
}

/** A chapter that is too long for a page, as parts of about the same length. */
function inParts(chapter: Chapter): Chapter[] {
  const count = Math.ceil(chapter.words / longChapter);
  if (count <= 1) return [chapter];
  const parts: Paragraph[][] = Array.from({ length: count }, () => []);
  let words = 0;
  for (const paragraph of chapter.paragraphs) {
    parts[Math.min(count - 1, Math.floor((words * count) / chapter.words))]?.push(paragraph);
    words += countWords([paragraph]);
  }
  const filled = parts.filter(({ length }) => length > 0);
  return filled.map((paragraphs, index) => ({
    id: index === 0 ? chapter.id : `${chapter.id}-${index + 1}`,
    title: `${chapter.title}, part ${index + 1} of ${filled.length}`,
    start: index === 0 ? chapter.start : (paragraphs[0]?.start ?? chapter.start),
    end: filled[index + 1]?.[0]?.start ?? chapter.end,
    words: countWords(paragraphs),
    paragraphs,
  }));
}

function countWords(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.split(' ').length, 0);
}
