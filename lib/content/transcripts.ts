/** View models of recordings: player, chapters, transcript and accessibility. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatClock, formatLength, lengthOf, toMoment } from '../captions/moment';
import { watchAt } from '../captions/provider';
import { openParagraphs } from '../captions/transcript';
import { formatDate } from '../dates';
import { capitalised, inSentence } from '../phrases';
import { captionsAt, recordingAnchor, sections } from '../routes';
import type { EditorsPage, Resource } from '../schema/kinds';
import { kindOf } from './cards';
import { type CaptionedRecord, loadTranscript } from './load';
import { findCaptioned, type Recording } from './recordings';
import { linksToTerms } from './terms';

export type RecordingShown = ReturnType<typeof recordingsShown>[number];
export type TranscriptShown = ReturnType<typeof transcriptOf>;
export type ParagraphShown = TranscriptShown['paragraphs'][number];

/**
 * Words on a page, in its text and its transcripts. Measured with gzip: 600 words of transcript take 1.7 KB, which is what
 * an event's page has left of the first round trip of a connection. A page with more loads the rest when it is opened.
 */
const maxWords = 900;

/** The view models of a document's recordings, in order. */
export function recordingsShown(document: Resource | EditorsPage) {
  const isAudio = 'category' in document && /podcast/i.test(kindOf(document));
  const captioned = document.recordings.map(({ id }) => findCaptioned(document.slug, id));
  const isAlone = captioned.filter(Boolean).length === 1;
  let room = maxWords - document.words;
  return document.recordings.map((recording, index) => {
    const own = captioned[index];
    const anchor = recordingAnchor(index);
    const name = recording.id ?? anchor;
    const chapters = own ? loadTranscript(own).chapters : [];
    const transcript = own && transcriptOf(own, name, isAlone ? sections.transcript : `${anchor}-transcript`, room);
    room -= transcript?.paragraphs.reduce((sum, { text }) => sum + countWords(text), 0) ?? 0;
    return {
      /** The anchor of the recording on its page. */
      anchor,
      /** Comes first in the anchors of its moments: `launch-t=12m30s`. */
      name,
      title: recording.title,
      speakers: recording.speakers.map((speaker) => ({
        name: speaker,
        organisation: organisationOf(speaker, document),
      })),
      /** "20 min 31 s". */
      length: formatLength(recording),
      seconds: lengthOf(recording),
      date: recording.date,
      note: recording.note,
      /** How it plays here. */
      watch: watchAt(recording.video),
      /** For a file of our own: its URL in each format, smallest first, and a picture of the same name. */
      file: videoFile(recording.video),
      page: recording.page,
      isAudio,
      access: accessOf(recording.access, own !== undefined),
      /** On another site. */
      transcriptElsewhere: own ? undefined : recording.access?.transcript,
      /** Empty where there is only one. Each has the anchor of its first paragraph. */
      chapters: (chapters.length > 1 ? chapters : []).map(({ title, start, end, paragraphs }) => ({
        title,
        start,
        end,
        clock: formatClock(start),
        anchor: toMoment(paragraphs[0]?.start ?? start, name),
      })),
      transcript,
    };
  });
}

/** Whether a recording plays here or on a known page. */
export function isPlayable({ watch, page }: RecordingShown): boolean {
  return watch !== undefined || page !== undefined;
}

function organisationOf(speaker: string, document: Resource | EditorsPage): string | undefined {
  const people: { name: string; organisation?: string | undefined }[] = 'people' in document ? document.people : [];
  const slug = people.find(({ name }) => name === speaker)?.organisation;
  return slug && linksToTerms('organisations', [slug])[0]?.name;
}

function transcriptOf(captioned: CaptionedRecord, name: string, anchor: string, room: number) {
  const { id, slug, ends } = captioned;
  const { chapters, descriptions } = loadTranscript(captioned);
  let words = 0;
  let speaker: string | undefined;
  const all = chapters.flatMap((chapter) =>
    chapter.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      chapter: index === 0 && chapters.length > 1 ? chapter.title : undefined,
    })),
  );
  const paragraphs = all.flatMap(({ start, text, chapter, ...paragraph }, index) => {
    words += countWords(text);
    if (words > room && index >= openParagraphs) return [];
    const isSame = paragraph.speaker === speaker;
    speaker = paragraph.speaker;
    return [
      {
        /** `launch-t=12m30s`. */
        anchor: toMoment(start, name),
        clock: formatClock(start),
        /** Only at a change of speaker. */
        speaker: isSame ? undefined : speaker,
        text,
        /** The title of the chapter that begins here. */
        chapter,
      },
    ];
  });
  return {
    anchor,
    /** The part that fits on the page. */
    paragraphs,
    /** Whether the rest is only in the text file. */
    isCut: paragraphs.length < all.length,
    files: {
      captions: captionsAt(slug, id, 'vtt'),
      text: captionsAt(slug, id, 'txt'),
      ...(ends.includes('chapters.vtt') && { chapters: captionsAt(slug, id, 'chapters.vtt') }),
    },
    /** What can be seen, in words. */
    descriptions: descriptions.map(({ start, text }) => ({ start, clock: formatClock(start), text })),
  };
}

function countWords(text: string): number {
  return text.split(' ').length;
}

/** The files named by `video`; undefined for a recording at a provider. */
function videoFile(link: string | undefined) {
  const watch = watchAt(link);
  if (!watch || watch.at) return undefined;
  const name = watch.address.replace(/\.\w+$/, '');
  const existing = (ends: readonly string[]) =>
    ends.map((end) => `${name}.${end}`).filter((file) => existsSync(join(process.cwd(), 'public', file)));
  return { files: existing(['webm', 'mp4']), poster: existing(['webp', 'jpg'])[0] };
}

type Access = NonNullable<Recording['access']>;

/** Values that need other words on the page. */
const accessWords: Readonly<Record<string, string>> = {
  'its own script': 'From the recording’s script',
  'made by a machine': 'Automatic, not checked',
  'as text': 'In words, after the transcript',
};

/** What is known about using a recording without sound or picture; unchecked features are left out. */
function accessOf(access: Access = {}, hasTranscript: boolean) {
  const { captions, captionsChecked, audioDescription, notNeededBecause, signLanguage, slides } = access;
  const words = (value = '') => accessWords[value] ?? capitalised(value);
  return [
    { term: 'Captions', text: words(captions) + (captionsChecked ? ` on ${formatDate(captionsChecked)}` : '') },
    { term: 'Transcript', text: hasTranscript ? 'On this page, made from the captions' : '' },
    {
      term: 'Audio description',
      text: words(audioDescription) + (notNeededBecause ? `: ${inSentence(notNeededBecause)}` : ''),
    },
    { term: 'British Sign Language', text: words(signLanguage) },
    { term: 'Slides', text: words(slides) },
  ].filter(({ text }) => text !== '');
}
