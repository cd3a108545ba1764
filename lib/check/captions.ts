/** Checks captions and recordings, and makes transcripts from those without errors. */

import { type CaptionMistake, type ReadCues, readCues, toWebVtt } from '../captions/cues';
import { formatClock } from '../captions/moment';
import { type Captioned, toChapters } from '../captions/transcript';
import { type CaptionFile, findCaptionFiles, type NamedRecording } from './caption-files';
import type { ContentFile } from './files';
import { atField, type Problem } from './problem';
import type { Targets } from './targets';

interface CheckedCaptions {
  captioned: Captioned[];
  problems: Problem[];
  advice: Problem[];
}

/** Check the recordings of these posts, and their files in `content/captions/`. */
export function checkCaptions(posts: readonly ContentFile[], targets: Targets): CheckedCaptions {
  const { found, problems } = findCaptionFiles(posts, targets);
  const captioned: Captioned[] = [];
  /** Recordings whose captions have errors, so that we don't know what is in them. */
  const broken = new Set<string>();
  const advice: Problem[] = [];
  for (const recording of found) {
    const { made, problems: inFiles } = readRecording(recording);
    problems.push(...inFiles.filter(({ level }) => level === undefined));
    advice.push(...inFiles.filter(({ level }) => level !== undefined));
    if (made) captioned.push(made);
    else broken.add(`${recording.owner.slug}/${recording.id}`);
  }
  const isBroken = (key: string) => broken.has(key);
  return { captioned, problems: [...problems, ...checkRecordings(posts, captioned, isBroken)], advice };
}

function readRecording({ owner, id, data, files }: NamedRecording & { files: CaptionFile[] }): {
  made?: Captioned;
  problems: Problem[];
} {
  const names = speakersOf(data, owner);
  const read = files.map((file) => ({ ...file, ...readCues(file.text, file.format, names) }));
  const problems = read.flatMap((file) => [...checkFile(file, lengthOf(data))]);
  const cuesOf = (role: CaptionFile['role']) => read.find((file) => file.role === role)?.cues ?? [];
  const captions = cuesOf('captions');
  if (captions.length === 0 || problems.some(({ level }) => level === undefined)) return { problems };
  return {
    problems,
    made: {
      slug: owner.slug,
      id,
      chapters: toChapters(
        captions,
        cuesOf('chapters').map(({ text, start, end }) => ({
          title: text,
          start: Math.floor(start),
          end: Math.floor(end),
        })),
      ),
      descriptions: cuesOf('descriptions').map(({ start, text }) => ({ start: Math.floor(start), text })),
      files: read.map(({ role, text, isWebVtt, shown }) => ({
        end: role === 'captions' ? 'vtt' : `${role}.vtt`,
        text: isWebVtt ? text : toWebVtt(shown),
      })),
    },
  };
}

/** The duration stated in the post, in seconds; undefined without one. Whole minutes may be rounded down. */
function lengthOf({ minutes, seconds }: Record<string, unknown>): number | undefined {
  if (typeof minutes !== 'number' && typeof seconds !== 'number') return undefined;
  return Number(minutes ?? 0) * 60 + (typeof seconds === 'number' ? seconds : 59);
}

/** The people named in the post, who may be the speakers in its captions. */
function speakersOf({ speakers }: Record<string, unknown>, { data: { people } }: ContentFile): string[] {
  const named = Array.isArray(people) ? people.map((person: unknown) => Reflect.get(Object(person), 'name')) : [];
  return [...(Array.isArray(speakers) ? speakers : []), ...named].filter((name) => typeof name === 'string');
}

/** More than any recording has: a ten-hour talk has fewer. */
const maxCues = 9_999;

const nouns = { captions: 'caption', chapters: 'chapter', descriptions: 'description' } as const;

/** One error per type of mistake in a file, at its first line. `length` is the recording's, in seconds. */
function* checkFile(
  { file, role, text, cues, mistakes }: CaptionFile & ReadCues,
  length: number | undefined,
): Generator<Problem> {
  const noun = nouns[role];
  const lines = text.split('\n');
  const at = (found: readonly { line: number }[], message: string, level?: 'warning'): Problem[] => {
    const [{ line } = { line: 0 }, ...others] = found;
    if (line === 0) return [];
    const written = lines[line - 1]?.trim();
    return [
      {
        file,
        line,
        ...(written && { written }),
        message: message + formatOthers(others.length),
        ...(level && { level }),
      },
    ];
  };
  if (cues.length > maxCues)
    return yield* at(
      cues.slice(maxCues, maxCues + 1),
      `This file has more than ${maxCues.toLocaleString('en-GB')} captions. Check that it is the right one.`,
    );
  if (cues.every((cue) => cue.text === '') && mistakes.every(({ reason }) => reason === 'no words'))
    return yield { file, message: `This file has no ${noun}s. Add some, or delete the file.` };
  for (const [reason, message] of Object.entries(messages))
    yield* at(
      mistakes.filter((mistake) => mistake.reason === reason),
      message(noun),
      reason === 'no words' || (reason === 'no time' && role === 'captions') ? 'warning' : undefined,
    );
  const unordered = cues.flatMap((cue, index) => {
    const before = cues[index - 1];
    return before && cue.start < before.start ? [{ line: cue.line, before: before.line }] : [];
  });
  yield* at(
    unordered,
    `This ${noun} begins before the one on line ${unordered[0]?.before}. Put them in chronological order.`,
  );
  if (length !== undefined)
    yield* at(
      cues.filter(({ end }) => end > length + 1),
      `This ${noun} ends after the recording, which the post says is ${formatClock(length)} long. Correct the time here, or minutes and seconds in the post.`,
    );
}

const messages: Readonly<Record<CaptionMistake['reason'], (noun: string) => string>> = {
  time: () => 'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500',
  backwards: (noun) => `This ${noun} ends before it begins. Correct one of the two times.`,
  zero: (noun) => `This ${noun} ends when it begins. Correct one of the two times.`,
  'no time': (noun) =>
    `This text has no time, so it is shown with the ${noun} above. Add a time above it, or remove the blank line.`,
  early: (noun) => `These words come before the first ${noun}, so they would be lost. Add a time above them.`,
  'no words': (noun) => `This ${noun} has no words. Write them, or delete it.`,
};

function formatOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One other line has the same mistake.' : ` ${count} other lines have the same mistake.`;
}

/** Errors across the fields of recordings that are valid one by one. */
function* checkRecordings(
  posts: readonly ContentFile[],
  captioned: readonly Captioned[],
  isBroken: (key: string) => boolean,
): Generator<Problem> {
  /** The first post with named recordings, by file name. */
  const owners = new Map<string, ContentFile>();
  for (const post of posts) {
    const recordings: unknown[] = Array.isArray(post.data.recordings) ? post.data.recordings : [];
    if (post.folder === 'pages' && post.slug === 'home' && recordings.length > 0) {
      const message = 'The home page can’t have recordings. Put them on another page or in a resource.';
      yield atField(post, ['recordings'], message);
      continue;
    }
    const ids = recordings.map((recording) => (isRecord(recording) ? recording.id : undefined));
    for (const [index, recording] of recordings.entries()) {
      if (!isRecord(recording)) continue;
      const at: At = (path, message) => atField(post, ['recordings', index, ...path], message);
      const { id, seconds, access } = recording;
      if (typeof seconds === 'number' && seconds > 59)
        yield at(['seconds'], `Add ${Math.floor(seconds / 60)} to minutes, and write ${seconds % 60} here.`);
      if (typeof id === 'string') {
        const first = ids.indexOf(id);
        if (first < index) yield at(['id'], `Recording ${first + 1} has the same short name. Change one of them.`);
        const owner = owners.get(post.slug) ?? post;
        owners.set(post.slug, owner);
        if (owner !== post)
          yield at(
            ['id'],
            `${owner.file} has the same file name, so their captions can’t be told apart. Rename one of the two.`,
          );
      }
      if (isBroken(`${post.slug}/${id}`)) continue;
      const own = captioned.find((each) => each.slug === post.slug && each.id === id);
      yield* checkAccess(isRecord(access) ? access : undefined, own, at);
    }
  }
}

type At = (path: PropertyKey[], message: string) => Problem;

function* checkAccess(
  access: Record<string, unknown> | undefined,
  own: Captioned | undefined,
  at: At,
): Generator<Problem> {
  const { captions, captionsChecked, audioDescription, notNeededBecause } = access ?? {};
  if (own && captions === undefined)
    yield at(
      access ? ['access'] : [],
      'This recording has captions here. Say who made them by adding under access: captions: made by a person',
    );
  if (own && captions === 'none')
    yield at(['access', 'captions'], 'There are captions in content/captions/. Say who made them, or delete the file.');
  if (captions === 'checked by a person' && captionsChecked === undefined)
    yield at(['access', 'captions'], 'Say when they were checked. Add: captionsChecked: 2026-11-24');
  if (captionsChecked !== undefined && captions !== 'checked by a person')
    yield at(
      ['access', 'captionsChecked'],
      'Only captions checked by a person have this date. Write captions: checked by a person, or delete this line.',
    );
  if (audioDescription === 'not needed' && notNeededBecause === undefined)
    yield at(
      ['access', 'audioDescription'],
      'Say why none is needed. Add: notNeededBecause: Everything shown is also spoken',
    );
  if (notNeededBecause !== undefined && audioDescription !== 'not needed')
    yield at(
      ['access', 'notNeededBecause'],
      'This only goes with audioDescription: not needed. Write that, or delete this line.',
    );
  if (audioDescription === 'as text' && !own?.descriptions.length)
    yield at(
      ['access', 'audioDescription'],
      'There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
    );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
