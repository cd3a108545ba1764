/** What search engines read of recordings: JSON-LD in the words of https://schema.org/VideoObject and https://schema.org/Clip. */
import type { Clip, VideoObject } from 'schema-dts';
import { lengthOf } from '../captions/length';
import { toMoment } from '../captions/moment';
import { parseVideo } from '../captions/provider';
import type { ChapterPage, RecordingShown } from '../content/transcripts';
import type { Resource } from '../schema/kinds';
import { site } from '../site';

type Recording = Resource['recordings'][number];

interface Owner {
  title: string;
  address: string;
}

/** A recording on the page of its post; nothing where its address is wanted. What is not known is left out. */
function videoData(recording: Recording, shown: RecordingShown | undefined, owner: Owner): VideoObject | undefined {
  const video = videoOf(recording, owner);
  if (!video) return undefined;
  const transcript = shown?.transcript;
  const chapters = transcript?.chapters ?? [];
  return {
    ...video,
    ...(transcript && {
      caption: { '@type': 'MediaObject', contentUrl: whole(transcript.files.captions), encodingFormat: 'text/vtt' },
    }),
    ...(chapters.length > 1 && {
      hasPart: chapters.map(({ title, start, address }, index) =>
        clipOf({ title, start, end: chapters[index + 1]?.start ?? lengthOf(recording), address }),
      ),
    }),
  };
}

/** All recordings on the page of their post. */
export function videosData(
  recordings: readonly Recording[],
  shown: readonly RecordingShown[],
  owner: Owner,
): (VideoObject | undefined)[] {
  return recordings.map((recording, index) => videoData(recording, shown[index], owner));
}

/** One chapter of a recording, on its own page; nothing where the recording's address is wanted. */
export function clipData({ owner, recording, title, start, end, address }: ChapterPage): Clip | undefined {
  const video = videoOf(recording, owner);
  return video && { ...clipOf({ title, start, end, address }), isPartOf: video };
}

function videoOf(recording: Recording, owner: Owner): Exclude<VideoObject, string> | undefined {
  const video = parseVideo(recording.video);
  if (!video) return undefined;
  const { title, speakers, date, note } = recording;
  const seconds = lengthOf(recording);
  return {
    '@type': 'VideoObject',
    name: title,
    description: note ?? `A recording in “${owner.title}”.`,
    url: whole(owner.address),
    ...(video.provider === 'youtube' && { embedUrl: `https://www.youtube-nocookie.com/embed/${video.id}` }),
    ...(video.provider === 'vimeo' && { embedUrl: `https://player.vimeo.com/video/${video.id}` }),
    ...(video.provider === 'file' && { contentUrl: whole(video.path) }),
    ...(date && { uploadDate: date }),
    ...(seconds !== undefined && { duration: durationOf(seconds) }),
    ...(speakers.length > 0 && { contributor: speakers.map((name) => ({ '@type': 'Person', name }) as const) }),
  };
}

interface ClipPart {
  title: string;
  start: number;
  end: number | undefined;
  address: string;
}

function clipOf({ title, start, end, address }: ClipPart): Exclude<Clip, string> {
  return {
    '@type': 'Clip',
    name: title,
    startOffset: start,
    ...(end !== undefined && { endOffset: end }),
    url: `${whole(address)}#${toMoment(start)}`,
  };
}

/** ISO 8601: `PT20M31S`. */
function durationOf(seconds: number): string {
  return `PT${Math.floor(seconds / 60)}M${seconds % 60}S`;
}

function whole(address: string): string {
  return site.address + address;
}
