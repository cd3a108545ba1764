/** Checks recordings and their files in `content/captions/`, and makes transcripts from those without errors. */
import { join, relative } from 'node:path';
import { type CaptionFormat, type Cue, type MistakeReason, readCues, toWebVtt } from '../captions/cues';
import { formatClock } from '../captions/moment';
import { type Captioned, toChapters } from '../captions/transcript';
import { addressOf } from '../routes';
import { isRecord } from '../schema/field';
import { captionsFolder } from '../schema/kinds';
import type { ContentFile } from './files';
import { nearest } from './nearest';
import { atField, type Problem } from './problem';
import { listFiles, readText } from './read-files';
import type { Targets } from './targets';
import { withPlainLines } from './text';

type Role = 'captions' | 'chapters' | 'descriptions';

interface CaptionFile {
  file: string;
  role: Role;
  format: CaptionFormat;
  text: string;
}

/** A recording with a short name, and its post. */
interface NamedRecording {
  owner: ContentFile;
  id: string;
  data: Record<string, unknown>;
  files: CaptionFile[];
}

/** In bytes; an hour of captions is about 80,000. */
const maxBytes = 1_000_000;

/** Check the recordings of these posts, and their files. */
export function checkCaptions(posts: readonly ContentFile[], targets: Targets) {
  const named = new Map(posts.flatMap(namedIn));
  const problems = findFiles(named, posts, targets);
  const captioned: Captioned[] = [];
  /** Recordings whose captions have errors, so that we don't know what is in them. */
  const broken = new Set<string>();
  for (const [key, recording] of named) {
    if (recording.files.length === 0) continue;
    const { made, problems: inFiles } = readRecording(recording);
    problems.push(...inFiles);
    if (made) captioned.push(made);
    else broken.add(key);
  }
  return { captioned, problems: [...problems, ...checkRecordings(posts, captioned, broken)] };
}

function recordingsOf({ data: { recordings } }: ContentFile): unknown[] {
  return Array.isArray(recordings) ? recordings : [];
}

/** The named recordings of a post, by `<post>/<name>`. */
function namedIn(owner: ContentFile): [string, NamedRecording][] {
  return recordingsOf(owner).flatMap((data): [string, NamedRecording][] =>
    isRecord(data) && typeof data.id === 'string'
      ? [[`${owner.slug}/${data.id}`, { owner, id: data.id, data, files: [] }]]
      : [],
  );
}

const namePattern = /^(?<slug>[^/]+)\/(?<id>[^/.]+?)(?:\.(?<role>chapters|descriptions))?\.(?<format>vtt|srt)$/;

/** Give each file to its recording. Returns the errors in names and encodings; files of unreadable posts can't be judged. */
function findFiles(
  named: ReadonlyMap<string, NamedRecording>,
  posts: readonly ContentFile[],
  targets: Targets,
): Problem[] {
  const problems: Problem[] = [];
  const folder = join(targets.root, captionsFolder);
  for (const path of listFiles(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/');
    const file = `${captionsFolder}/${name}`;
    const { slug = '', id = '', role = 'captions', format } = namePattern.exec(name)?.groups ?? {};
    if (targets.unread.some((each) => each.slug === slug)) continue;
    const files = named.get(`${slug}/${id}`)?.files;
    const other = files?.find((each) => each.role === role)?.file;
    const { text = '', message } = readText(path, maxBytes, ' Check that it is the right file.');
    const wrong = !format
      ? `Captions are .vtt or .srt files, named after the post and the short name of the recording: ${captionsFolder}/name-of-the-post/launch.vtt`
      : !files
        ? `No recording belongs to this file. ${describeOwner(slug, id, [...named.keys()], posts, targets)}`
        : other
          ? `${other} already has the ${role} of this recording. Delete one of the two.`
          : (message ?? (text.trim() === '' ? 'This file is empty. Add the captions, or delete it.' : undefined));
    if (wrong) problems.push({ file, message: wrong });
    else files?.push({ file, role, format, text: withPlainLines(text) } as CaptionFile);
  }
  for (const [key, { files }] of named)
    if (!files.some(({ role }) => role === 'captions'))
      for (const { file } of files)
        problems.push({
          file,
          message: `This recording has no captions. Add ${captionsFolder}/${key}.vtt, or delete this file.`,
        });
  return problems;
}

/** What to do with captions that belong to no recording. */
function describeOwner(
  slug: string,
  id: string,
  keys: readonly string[],
  posts: readonly ContentFile[],
  targets: Targets,
): string {
  const renamed = targets.former.get(addressOf('resources', slug));
  if (renamed)
    return `The post is called ${renamed.slug} now. Rename the folder too: ${captionsFolder}/${renamed.slug}/`;
  const near = nearest(`${slug}/${id}`, keys);
  if (near) return `Rename it to ${captionsFolder}/${near}, with the same ending.`;
  const post = posts.find((each) => each.slug === slug);
  return `${post ? `In ${post.file}` : 'Give the folder the name of a post, and there'}, below the title of the right recording, write: id: ${id}`;
}

function readRecording({ owner, id, data, files }: NamedRecording): { made?: Captioned; problems: Problem[] } {
  const names = speakersOf(data, owner);
  const read = files.map((file) => ({ ...file, ...readCues(file.text, file.format, names) }));
  const problems = read.flatMap((file) => [...checkFile(file, lengthOf(data))]);
  /** The cues in a file, in whole seconds. */
  const wholeIn = (wanted: Role) =>
    (read.find(({ role }) => role === wanted)?.cues ?? []).map(({ text, start, end }) => ({
      text,
      start: Math.floor(start),
      end: Math.floor(end),
    }));
  const captions = read.find(({ role }) => role === 'captions')?.cues ?? [];
  if (captions.length === 0 || problems.some(({ level }) => level === undefined)) return { problems };
  const chapters = wholeIn('chapters').map(({ text, ...times }) => ({ title: text, ...times }));
  return {
    problems,
    made: {
      slug: owner.slug,
      id,
      chapters: toChapters(captions, chapters),
      descriptions: wholeIn('descriptions').map(({ start, text }) => ({ start, text })),
      files: read.map(({ role, shown }) => ({
        end: role === 'captions' ? 'vtt' : `${role}.vtt`,
        text: toWebVtt(shown),
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

const messages: Readonly<Record<MistakeReason, string>> = {
  time: 'We can’t read this time. Write it like this: 00:01:05.000 --> 00:01:08.500',
  backwards: 'This ends before it begins. Correct one of the two times.',
  zero: 'This ends when it begins. Correct one of the two times.',
  early: 'These words come before the first time, so they would be lost. Add a time above them.',
  'no time':
    'This text has no time, so it is shown with the text above. Add a time above it, or remove the blank line.',
  'no words': 'There are no words below this time. Write them, or delete it.',
};

/** One problem for each type of mistake in a file, at its first line. `length` is the recording's, in seconds. */
function* checkFile(
  { file, role, text, cues, mistakes }: CaptionFile & ReturnType<typeof readCues>,
  length = Number.POSITIVE_INFINITY,
): Generator<Problem> {
  const lines = text.split('\n');
  const at = ([first, ...others]: readonly { line: number }[], message: string, level?: 'warning'): Problem[] => {
    if (!first) return [];
    const written = lines[first.line - 1]?.trim();
    const more = others.length > 0 ? ` Other lines with this mistake: ${others.length}.` : '';
    return [{ file, line: first.line, message: message + more, ...(written && { written }), ...(level && { level }) }];
  };
  if (cues.length > maxCues)
    return yield* at(
      cues.slice(maxCues, maxCues + 1),
      `This file has more than ${maxCues.toLocaleString('en-GB')} captions. Check that it is the right one.`,
    );
  if (cues.length === 0 && mistakes.length > 0 && mistakes.every(({ reason }) => reason === 'early'))
    return yield {
      file,
      message:
        'There is no time in this file, such as 00:01:05.000 --> 00:01:08.500. Export the captions again as .vtt or .srt.',
    };
  if (cues.every((cue) => cue.text === '') && mistakes.every(({ reason }) => reason === 'no words'))
    return yield { file, message: `This file has no ${role}. Add some, or delete the file.` };
  for (const [reason, message] of Object.entries(messages))
    yield* at(
      mistakes.filter((mistake) => mistake.reason === reason),
      message,
      reason === 'no words' || (reason === 'no time' && role === 'captions') ? 'warning' : undefined,
    );
  const isBefore = ({ start }: Cue, other: Cue | undefined) => other !== undefined && start < other.start;
  const unordered = cues.filter((cue, index) => isBefore(cue, cues[index - 1]));
  yield* at(unordered, 'This begins before the one above. Put them in chronological order.');
  yield* at(
    cues.filter(({ end }) => end > length + 1),
    `This ends after the recording, which the post says is ${formatClock(length)} long. Correct the time here, or minutes and seconds in the post.`,
  );
}

/** Errors across the fields of recordings that are valid one by one. */
function* checkRecordings(
  posts: readonly ContentFile[],
  captioned: readonly Captioned[],
  broken: ReadonlySet<string>,
): Generator<Problem> {
  /** The first post with named recordings, by file name. */
  const owners = new Map<string, ContentFile>();
  for (const post of posts) {
    const recordings = recordingsOf(post);
    if (post.folder === 'pages' && post.slug === 'home' && recordings.length > 0) {
      const message = 'The home page can’t have recordings. Put them on another page or in a resource.';
      yield atField(post, ['recordings'], message);
      continue;
    }
    const ids = recordings.map((recording) => (isRecord(recording) ? recording.id : undefined));
    for (const [index, recording] of recordings.entries()) {
      if (!isRecord(recording)) continue;
      const at = (path: PropertyKey[], message: string) => atField(post, ['recordings', index, ...path], message);
      const { id, seconds, access } = recording;
      if (typeof seconds === 'number' && seconds > 59)
        yield at(['seconds'], `Add ${Math.floor(seconds / 60)} to minutes, and write ${seconds % 60} here.`);
      if (typeof id === 'string') {
        const first = ids.indexOf(id);
        if (first < index) yield at(['id'], `Recording ${first + 1} has the same short name. Change one of them.`);
        const { file } = owners.get(post.slug) ?? post;
        owners.set(post.slug, owners.get(post.slug) ?? post);
        if (file !== post.file)
          yield at(['id'], `${file} has the same name, so their captions can’t be told apart. Rename one of the two.`);
      }
      const own = captioned.find((each) => each.slug === post.slug && each.id === id);
      if (!broken.has(`${post.slug}/${id}`))
        for (const [path, message] of accessProblems(isRecord(access) ? access : undefined, own))
          yield at(path, message);
    }
  }
}

/** What `access` says that the files contradict. */
function* accessProblems(
  access: Record<string, unknown> | undefined,
  own: Captioned | undefined,
): Generator<[path: string[], message: string]> {
  const { captions, audioDescription } = access ?? {};
  if (own && (captions === undefined || captions === 'none'))
    yield [
      captions ? ['access', 'captions'] : access ? ['access'] : [],
      'This recording has captions here. Say who made them by writing under access: captions: made by a person',
    ];
  if (audioDescription === 'as text' && !own?.descriptions.length)
    yield [
      ['access', 'audioDescription'],
      'There is no description. Add a file that ends in .descriptions.vtt beside the captions.',
    ];
}
