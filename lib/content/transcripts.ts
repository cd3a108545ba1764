/** What pages show of recordings: their transcripts, chapters and how they can be used. Ready to draw. */

import { sayClock, toMoment } from '../captions/moment';
import type { Paragraph } from '../captions/transcript';
import { captionsAt, sections } from '../routes';
import { type AccessFact, accessOf } from './access-words';
import { loadTranscript } from './load';
import { type CaptionedRecording, findCaptioned, type Recording, type RecordingOwner } from './recordings';
import { type VideoFile, videoFile } from './video-file';
import { minutesToRead } from './when';

export interface ParagraphShown extends Paragraph {
  /** `t=12m30s`. */
  anchor: string;
  /** "12:30". */
  clock: string;
}

export interface ChapterShown {
  title: string;
  start: number;
  clock: string;
  /** Its own page. */
  address: string;
  /** Empty where the text stands on that page only. */
  paragraphs: ParagraphShown[];
}

export interface TranscriptShown {
  id: string;
  /** Of its section on the page. */
  anchor: string;
  minutesToRead: number;
  chapters: ChapterShown[];
  /** Whether the text stands on this page; else it stands on the pages of the chapters. */
  isHere: boolean;
  files: { captions: string; text: string; chapters?: string };
  /** What is seen, in words. */
  descriptions: DescriptionShown[];
}

/** What is seen from a moment on, in words. */
export interface DescriptionShown {
  start: number;
  clock: string;
  text: string;
}

export interface RecordingShown {
  title: string;
  /** Whether there is something that script makes better: to play, or to search in. */
  isUsable: boolean;
  access: AccessFact[];
  transcript?: TranscriptShown;
  /** For a file of our own. */
  file?: VideoFile;
}

/** Words on one page, with those of the text, up to which it keeps within the first round trip of a connection. */
const mostWords = 1200;

/** What the page of a post shows of each of its recordings, in their order. */
export function recordingsShown(owner: RecordingOwner): RecordingShown[] {
  const { recordings } = owner.document;
  const captioned = recordings.map(({ id }) => findCaptioned(owner.slug, id));
  // On one page the second recording would have the same anchors as the first.
  const isAlone = captioned.filter(Boolean).length === 1;
  return recordings.map((recording, index) => {
    const own = captioned[index];
    const words = own?.captioned.chapters.reduce((sum, chapter) => sum + chapter.words, 0) ?? 0;
    const isHere = isAlone && owner.document.words + words <= mostWords;
    const file = videoFile(recording.video);
    return {
      title: recording.title,
      isUsable: own !== undefined || recording.video !== undefined,
      access: accessOf(recording, own !== undefined),
      ...(file && { file }),
      ...(own && {
        transcript: {
          ...transcriptOf(own, isHere),
          anchor: isAlone ? sections.transcript : `${sections.transcript}-${own.captioned.id}`,
        },
      }),
    };
  });
}

function transcriptOf(own: CaptionedRecording, isHere: boolean): Omit<TranscriptShown, 'anchor'> {
  const { id, slug, chapters, ends } = own.captioned;
  const whole = loadTranscript(own.captioned);
  return {
    id,
    minutesToRead: minutesToRead({ words: chapters.reduce((sum, { words }) => sum + words, 0) }),
    isHere,
    chapters: whole.chapters.map((chapter) => ({
      title: chapter.title,
      start: chapter.start,
      clock: sayClock(chapter.start),
      address: `${own.owner.address}#${id}-${chapter.id}`,
      paragraphs: isHere ? chapter.paragraphs.map(paragraphShown) : [],
    })),
    files: {
      captions: captionsAt(slug, id, 'vtt'),
      text: captionsAt(slug, id, 'txt'),
      ...(ends.includes('chapters.vtt') && { chapters: captionsAt(slug, id, 'chapters.vtt') }),
    },
    descriptions: whole.descriptions.map(({ start, text }) => ({ start, clock: sayClock(start), text })),
  };
}

function paragraphShown(paragraph: Paragraph): ParagraphShown {
  return { ...paragraph, anchor: toMoment(paragraph.start), clock: sayClock(paragraph.start) };
}

/** The page of one chapter of a recording. */
export interface ChapterPage {
  owner: { title: string; address: string; folder: RecordingOwner['folder']; slug: string };
  /** Decides hue and rings; none for the editors' own pages. */
  category?: string;
  address: string;
  recording: Recording;
  file?: VideoFile;
  id: string;
  title: string;
  /** "2 of 5". */
  number: number;
  of: number;
  start: number;
  clock: string;
  endClock: string;
  end: number;
  paragraphs: ParagraphShown[];
  files: TranscriptShown['files'];
  /** Every chapter of the recording. */
  chapters: Omit<ChapterShown, 'paragraphs'>[];
  descriptions: DescriptionShown[];
}

/** The page of a chapter, if there is one. */
export function chapterPage(slug: string, id: string, chapterId: string): ChapterPage | undefined {
  const own = findCaptioned(slug, id);
  const index = own?.captioned.chapters.findIndex((each) => each.id === chapterId) ?? -1;
  if (!own || index === -1) return undefined;
  const { owner, recording } = own;
  const { chapters, files, descriptions } = transcriptOf(own, true);
  const chapter = chapters[index];
  const { title = '', start = 0, end = 0 } = own.captioned.chapters[index] ?? {};
  if (!chapter) return undefined;
  const file = videoFile(recording.video);
  return {
    owner: { title: owner.title, address: owner.address, folder: owner.folder, slug },
    ...('category' in owner.document && { category: owner.document.category }),
    address: chapter.address,
    recording,
    ...(file && { file }),
    id,
    title,
    number: index + 1,
    of: chapters.length,
    start,
    clock: chapter.clock,
    end,
    endClock: sayClock(end),
    paragraphs: chapter.paragraphs,
    files,
    chapters: chapters.map(({ paragraphs: _, ...each }) => each),
    descriptions: descriptions.filter((each) => each.start >= start && each.start < end),
  };
}
