/** Checks captions and recordings, and makes transcripts from those without errors. */
import { type CaptionProblem, type Cue, type ReadCues, readCues, toWebVtt } from '../captions/cues';
import { sayClock } from '../captions/moment';
import { type Chapter, type ChapterMark, toChapters } from '../captions/transcript';
import { type CaptionFile, findCaptionFiles, type NamedRecording, namedRecordings } from './caption-files';
import type { Fault } from './fault';
import { sayPath } from './fields';
import type { ContentFile, PostName } from './files';

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

/** A ten-hour talk has fewer. */
const mostCues = 9_999;

interface CheckedCaptions {
  captioned: Captioned[];
  /** The recordings whose captions have errors, as `<post>/<name>`. */
  broken: ReadonlySet<string>;
  faults: Fault[];
  advice: Fault[];
}

/** Read and check `content/captions/` below `root` for the recordings of these posts. */
export function checkCaptions(
  files: readonly ContentFile[],
  unread: readonly PostName[],
  root: string,
): CheckedCaptions {
  const named = namedRecordings(files);
  const { found, faults } = findCaptionFiles(root, named, files, new Set(unread.map(({ slug }) => slug)));
  const captioned: Captioned[] = [];
  const broken = new Set<string>();
  const advice: Fault[] = [];
  for (const [key, own] of found) {
    const recording = named.get(key);
    if (!recording) continue;
    const { made, wrong, advice: more } = readRecording(recording, own);
    faults.push(...wrong);
    advice.push(...more);
    if (made) captioned.push(made);
    else broken.add(key);
  }
  return { captioned, broken, faults, advice };
}

function readRecording(
  { owner, id, data }: NamedRecording,
  files: readonly CaptionFile[],
): { made?: Captioned; wrong: Fault[]; advice: Fault[] } {
  const length = lengthOf(data);
  const names = speakersOf(data, owner);
  const read = new Map<string, ReadCues>();
  const found: Fault[] = [];
  for (const file of files) {
    const outcome = readCues(file.text, file.format, names);
    found.push(...checkFile(file, outcome, length));
    read.set(file.role, outcome);
  }
  const wrong = found.filter(({ level }) => level === undefined);
  const advice = found.filter(({ level }) => level !== undefined);
  const captions = read.get('captions')?.cues ?? [];
  if (wrong.length > 0 || captions.length === 0) return { wrong, advice };
  return {
    wrong,
    advice,
    made: {
      slug: owner.slug,
      id,
      chapters: toChapters(captions, (read.get('chapters')?.cues ?? []).map(markOf)),
      descriptions: (read.get('descriptions')?.cues ?? []).map(({ start, text }) => ({
        start: Math.floor(start),
        text,
      })),
      files: files.map(({ role, text }) => {
        const outcome = read.get(role);
        return {
          end: role === 'captions' ? 'vtt' : `${role}.vtt`,
          text: outcome?.isWebVtt ? text : toWebVtt(outcome?.shown ?? []),
        };
      }),
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

function markOf({ text, start, end }: Cue): ChapterMark {
  return { title: text, start: Math.floor(start), end: Math.floor(end) };
}

const nouns = { captions: 'caption', chapters: 'chapter', descriptions: 'description' } as const;

/** One error per type of mistake in a file, at its first line. */
function checkFile(
  { file, role, text }: CaptionFile,
  { cues, problems }: ReadCues,
  length: number | undefined,
): Fault[] {
  const lines = text.split('\n');
  const noun = nouns[role];
  const at = (line: number, say: string, level?: 'warning'): Fault => {
    const written = lines[line - 1]?.trim();
    return { file, line, ...(written && { written }), say, ...(level && { level }) };
  };
  if (cues.length > mostCues)
    return [
      at(
        cues[mostCues]?.line ?? 1,
        `This file has more than ${mostCues.toLocaleString('en-GB')} captions. Check that it is the right one.`,
      ),
    ];
  if (cues.every((cue) => cue.text === '') && problems.every(({ reason }) => reason === 'no words'))
    return [{ file, say: `This file has no ${noun}s. Add some, or delete the file.` }];
  const faults = Object.entries(sayings).flatMap(([reason, say]) => {
    const [first, ...others] = problems.filter((problem) => problem.reason === reason);
    if (!first) return [];
    const level = reason === 'no words' || (reason === 'no time' && role === 'captions') ? 'warning' : undefined;
    return [at(first.line, say(noun) + sayOthers(others.length), level)];
  });
  const unordered = cues.flatMap((cue, index) => {
    const before = cues[index - 1];
    return before && cue.start < before.start ? [{ cue, before }] : [];
  });
  const [wrong, ...more] = unordered;
  if (wrong)
    faults.push(
      at(
        wrong.cue.line,
        `This ${noun} begins before the one on line ${wrong.before.line}. Put them in chronological order.${sayOthers(more.length)}`,
      ),
    );
  const [late, ...later] = length === undefined ? [] : cues.filter(({ end }) => end > length + 1);
  if (late && length !== undefined)
    faults.push(
      at(
        late.line,
        `This ${noun} ends after the recording, which the post says is ${sayClock(length)} long. Correct the time here, or minutes and seconds in the post.${sayOthers(later.length)}`,
      ),
    );
  return faults;
}

const sayings: Readonly<Record<CaptionProblem['reason'], (noun: string) => string>> = {
  time: () => 'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500',
  backwards: (noun) => `This ${noun} ends before it begins. Correct one of the two times.`,
  zero: (noun) => `This ${noun} ends when it begins. Correct one of the two times.`,
  'no time': (noun) =>
    `This text has no time, so it is shown with the ${noun} above. Add a time above it, or remove the blank line.`,
  early: (noun) => `These words come before the first ${noun}, so they would be lost. Add a time above them.`,
  'no words': (noun) => `This ${noun} has no words. Write them, or delete it.`,
};

function sayOthers(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' One other line has the same mistake.' : ` ${count} other lines have the same mistake.`;
}

/** Errors across the fields of recordings that are valid one by one. */
export function checkRecordings(
  files: readonly ContentFile[],
  { captioned, broken }: Pick<CheckedCaptions, 'captioned' | 'broken'>,
): Fault[] {
  const owners = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const { recordings } = file.data;
    if (!Array.isArray(recordings)) return [];
    if (file.folder === 'pages' && file.slug === 'home' && recordings.length > 0)
      return [
        {
          file: file.file,
          ...file.locate(['recordings']),
          field: 'recordings',
          say: 'The home page can’t have recordings. Put them on another page or in a resource.',
        },
      ];
    const ids = new Map<string, number>();
    return recordings.flatMap((recording: unknown, index): Fault[] => {
      if (!isRecord(recording)) return [];
      const at = (path: PropertyKey[], say: string): Fault => {
        const whole = ['recordings', index, ...path];
        return { file: file.file, ...file.locate(whole), field: sayPath(whole), say };
      };
      const { id, seconds } = recording;
      const faults: Fault[] = [];
      if (typeof seconds === 'number' && seconds > 59)
        faults.push(at(['seconds'], `Add ${Math.floor(seconds / 60)} to minutes, and write ${seconds % 60} here.`));
      if (typeof id === 'string') {
        const first = ids.get(id);
        if (first !== undefined)
          faults.push(at(['id'], `Recording ${first + 1} has the same short name. Change one of them.`));
        else ids.set(id, index);
        const owner = owners.get(file.slug) ?? file;
        owners.set(file.slug, owner);
        if (owner !== file)
          faults.push(
            at(
              ['id'],
              `${owner.file} has the same file name, so their captions can’t be told apart. Rename one of the two.`,
            ),
          );
      }
      const own = captioned.find((each) => each.slug === file.slug && each.id === id);
      // The content of its captions is unknown until they are fixed.
      return broken.has(`${file.slug}/${id}`) ? faults : [...faults, ...checkAccess(recording, own, at)];
    });
  });
}

function checkAccess(
  { access }: Record<string, unknown>,
  own: Captioned | undefined,
  at: (path: PropertyKey[], say: string) => Fault,
): Fault[] {
  const { captions, captionsChecked, audioDescription, notNeededBecause } = isRecord(access) ? access : {};
  const place = isRecord(access) ? ['access'] : [];
  const faults: Fault[] = [];
  if (own && captions === undefined)
    faults.push(
      at(
        place,
        'This recording has captions here. Say who made them by adding under access: captions: made by a person',
      ),
    );
  if (own && captions === 'none')
    faults.push(
      at(['access', 'captions'], 'There are captions in content/captions/. Say who made them, or delete the file.'),
    );
  if (captions === 'checked by a person' && captionsChecked === undefined)
    faults.push(at(['access', 'captions'], 'Say when they were checked. Add: captionsChecked: 2026-11-24'));
  if (captionsChecked !== undefined && captions !== 'checked by a person')
    faults.push(
      at(
        ['access', 'captionsChecked'],
        'Only captions checked by a person have this date. Write captions: checked by a person, or delete this line.',
      ),
    );
  if (audioDescription === 'not needed' && notNeededBecause === undefined)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'Say why none is needed. Add: notNeededBecause: Everything shown is also spoken',
      ),
    );
  if (notNeededBecause !== undefined && audioDescription !== 'not needed')
    faults.push(
      at(
        ['access', 'notNeededBecause'],
        'This only goes with audioDescription: not needed. Write that, or delete this line.',
      ),
    );
  if (audioDescription === 'as text' && !own?.descriptions.length)
    faults.push(
      at(
        ['access', 'audioDescription'],
        'There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
      ),
    );
  return faults;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
