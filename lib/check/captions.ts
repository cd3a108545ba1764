/** Everything that is wrong with captions, in their own files; and the transcripts that the sound ones make. */
import { type Cue, readCues, type Slip, toWebVtt } from '../captions/cues';
import { sayClock } from '../captions/moment';
import { type Chapter, type ChapterMark, toChapters } from '../captions/transcript';
import { type CaptionFile, findCaptionFiles, type NamedRecording, namedRecordings } from './caption-files';
import { saySlips } from './caption-slips';
import type { Fault } from './fault';
import type { ContentFile, PostName } from './files';

/** What the captions of one recording make. */
export interface Captioned {
  /** The post, and the name of the recording in it. */
  slug: string;
  id: string;
  chapters: Chapter[];
  /** What is seen, in words, where a file says so. */
  descriptions: { start: number; text: string }[];
  /** WebVTT files by the end of their name: `vtt`, `chapters.vtt`, `descriptions.vtt`. */
  files: { end: string; text: string }[];
}

/** A talk of ten hours has fewer. */
const mostCues = 9_999;

export interface CheckedCaptions {
  captioned: Captioned[];
  /** The recordings whose captions have a fault, as `<post>/<name>`. */
  broken: ReadonlySet<string>;
  faults: Fault[];
}

/** Reads and checks `content/captions/` below `root`, for the recordings of these posts. */
export async function checkCaptions(
  files: readonly ContentFile[],
  unread: readonly PostName[],
  root: string,
): Promise<CheckedCaptions> {
  const named = namedRecordings(files);
  const { found, faults } = findCaptionFiles(root, named, files, new Set(unread.map(({ slug }) => slug)));
  const captioned: Captioned[] = [];
  const broken = new Set<string>();
  for (const [key, own] of found) {
    const recording = named.get(key);
    if (!recording) continue;
    const { made, wrong } = await readRecording(recording, own);
    faults.push(...wrong);
    if (made) captioned.push(made);
    else broken.add(key);
  }
  return { captioned, broken, faults };
}

async function readRecording(
  { owner, id, data }: NamedRecording,
  files: readonly CaptionFile[],
): Promise<{ made?: Captioned; wrong: Fault[] }> {
  const wrong: Fault[] = [];
  const length = lengthOf(data);
  const read = new Map<string, Cue[]>();
  for (const file of files) {
    const { cues, slips } = await readCues(file.text, file.format);
    wrong.push(...faultsOf(file, cues, slips, length));
    read.set(file.role, cues);
  }
  const captions = read.get('captions') ?? [];
  if (wrong.length > 0 || captions.length === 0) return { wrong };
  const marks = (read.get('chapters') ?? []).map(markOf);
  return {
    wrong,
    made: {
      slug: owner.slug,
      id,
      chapters: toChapters(captions, marks),
      descriptions: (read.get('descriptions') ?? []).map(({ start, text }) => ({ start: Math.floor(start), text })),
      files: files.map(({ role, format, text }) => ({
        end: role === 'captions' ? 'vtt' : `${role}.vtt`,
        text: format === 'vtt' ? text : toWebVtt(read.get(role) ?? []),
      })),
    },
  };
}

/** The length that the post states, in seconds; unknown without one. Whole minutes alone may be rounded down. */
function lengthOf({ minutes, seconds }: Record<string, unknown>): number | undefined {
  if (typeof minutes !== 'number' && typeof seconds !== 'number') return undefined;
  return Number(minutes ?? 0) * 60 + (typeof seconds === 'number' ? seconds : 59);
}

function markOf({ text, start, end }: Cue): ChapterMark {
  return { title: text, start: Math.floor(start), end: Math.floor(end) };
}

function faultsOf(
  { file, role, text }: CaptionFile,
  cues: readonly Cue[],
  slips: readonly Slip[],
  length?: number,
): Fault[] {
  const lines = text.split('\n');
  const at = (line: number, say: string): Fault => {
    const written = lines[line - 1]?.trim();
    return { file, line, ...(written && { written }), say };
  };
  const faults = saySlips(file, slips, lines).map(({ line, say }) => at(line, say));
  if (cues.length > mostCues)
    return [
      at(
        cues[mostCues]?.line ?? 1,
        `There are more than ${mostCues.toLocaleString('en-GB')} captions. Is it the right file? Join short ones.`,
      ),
    ];
  if (cues.length === 0 && slips.length === 0)
    faults.push({ file, say: 'There is no caption in this file. Add some, or delete the file.' });
  let last: Cue | undefined;
  for (const cue of cues) {
    if (last && cue.start < last.start)
      faults.push(
        at(cue.line, `This begins before the one on line ${last.line}. Put them in the order of their times.`),
      );
    else if (last && cue.start < last.end - 0.001)
      faults.push(
        at(
          cue.line,
          `This begins at ${stampOf(cue.start)}, before the one on line ${last.line} ends. End that one at ${stampOf(cue.start)}.`,
        ),
      );
    if (length !== undefined && cue.end > length + 1)
      faults.push(
        at(
          cue.line,
          `This ${noun[role]} goes past the end: the post says that the recording is ${sayClock(length)} long. Mend the time, or minutes and seconds in the post.`,
        ),
      );
    if (cue.text === '') faults.push(at(cue.line, 'There are no words under this time. Write them, or delete it.'));
    last = cue;
  }
  return faults;
}

const noun = { captions: 'caption', chapters: 'chapter', descriptions: 'description' } as const;

function stampOf(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, -1);
}
