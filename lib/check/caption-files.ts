/** Finds the files in `content/captions/` and the recordings they belong to. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptionFormat } from '../captions/cues';
import { addressOf } from '../routes';
import type { Fault } from './fault';
import type { ContentFile } from './files';
import { nearest, sayNearest } from './nearest';
import { decode, sayNotText, withPlainLines } from './text';

/** The captions folder, relative to the project root. */
export const captionsFolder = 'content/captions';

/** File contents by extension. */
type CaptionRole = 'captions' | 'chapters' | 'descriptions';

/** One file of a recording. */
export interface CaptionFile {
  file: string;
  role: CaptionRole;
  format: CaptionFormat;
  text: string;
}

/** A named recording and its post. */
export interface NamedRecording {
  owner: ContentFile;
  /** From 0. */
  index: number;
  id: string;
  data: Record<string, unknown>;
}

/** An hour of captions is about 80,000 bytes. */
const mostBytes = 1_000_000;

/** The named recordings of all posts, by `<post>/<name>`. */
export function namedRecordings(files: readonly ContentFile[]): Map<string, NamedRecording> {
  const named = new Map<string, NamedRecording>();
  for (const owner of files) {
    const { recordings } = owner.data;
    if (!Array.isArray(recordings)) continue;
    for (const [index, data] of recordings.entries()) {
      const id: unknown = data?.id;
      if (typeof id === 'string') named.set(`${owner.slug}/${id}`, { owner, index, id, data });
    }
  }
  return named;
}

/** The files of each recording, and orphans. Files of unreadable posts can't be judged. */
export function findCaptionFiles(
  root: string,
  named: ReadonlyMap<string, NamedRecording>,
  posts: readonly ContentFile[],
  unread: ReadonlySet<string>,
): { found: Map<string, CaptionFile[]>; faults: Fault[] } {
  const found = new Map<string, CaptionFile[]>();
  const faults: Fault[] = [];
  for (const name of listBelow(join(root, captionsFolder))) {
    const file = `${captionsFolder}/${name}`;
    const refuse = (say: string) => faults.push({ file, say });
    const [, key, role = 'captions', format] =
      /^([^/]+\/[^/.]+?)(?:\.(chapters|descriptions))?\.(vtt|srt)$/.exec(name) ?? [];
    if (!key || !isRole(role) || (format !== 'vtt' && format !== 'srt')) refuse(sayForm(name));
    else if (unread.has(key.split('/')[0] ?? '')) continue;
    else if (!named.has(key)) refuse(sayWhose(key, named, posts));
    else if (!lstatSync(join(root, file)).isFile()) refuse('This is a symbolic link. Put the file itself here.');
    else {
      const others = found.get(key) ?? [];
      const other = others.find((each) => each.role === role);
      const text = readText(join(root, file));
      if (other) refuse(`${other.file} already has the ${role} of this recording. Delete one of the two.`);
      else if ('fault' in text) refuse(text.fault);
      else found.set(key, [...others, { file, role, format, text: text.text }]);
    }
  }
  for (const [key, files] of found)
    for (const { file, role } of files)
      if (role !== 'captions' && !files.some((each) => each.role === 'captions'))
        faults.push({
          file,
          say: `This recording has no captions. Add ${captionsFolder}/${key}.vtt, or delete this file.`,
        });
  return { found, faults };
}

function listBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !/^\.DS_Store$|~$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function isRole(role: string): role is CaptionRole {
  return role === 'captions' || role === 'chapters' || role === 'descriptions';
}

function sayWhose(key: string, named: ReadonlyMap<string, NamedRecording>, posts: readonly ContentFile[]): string {
  const [slug = '', id = ''] = key.split('/');
  const own = [...named.values()].filter(({ owner }) => owner.slug === slug);
  const post = posts.find((each) => each.slug === slug);
  if (!post) return sayFolder(slug, id, posts);
  if (own.length === 0)
    return `No recording in ${post.file} has a short name. Below the title of the right one, write: id: ${id}`;
  return `${own[0]?.owner.file} has no recording called "${id}". ${sayNearest(
    id,
    own.map((each) => each.id),
  )}`;
}

/** The error for a folder without a post: renamed, similar to one, or unknown. */
function sayFolder(slug: string, id: string, posts: readonly ContentFile[]): string {
  const moved = posts.find(
    ({ data: { formerAddresses: former } }) =>
      Array.isArray(former) && former.some((address) => address === addressOf('resources', slug)),
  );
  if (moved)
    return `The post ${slug} is called ${moved.slug} now. Rename this folder too: ${captionsFolder}/${moved.slug}/`;
  const near = nearest(
    slug,
    posts.filter(({ data }) => Array.isArray(data.recordings)).map((post) => post.slug),
  );
  return `There is no post called ${slug}. ${near ? `Rename this folder to ${near}.` : `Give this folder the name of a post that has a recording with id: ${id}`}`;
}

/** The error for a file name that isn't valid for captions, with a suggestion. */
function sayForm(name: string): string {
  const [, folder = 'name-of-the-post', stem = 'launch'] = /^([^/]+)\/([a-z0-9-]+)[^/]*$/.exec(name) ?? [];
  const example = `${captionsFolder}/${folder}/${stem}.vtt`;
  if (/\.(?:sbv|txt|docx?|ttml|dfxp|ass|stl)$/i.test(name))
    return `Captions have to be .vtt or .srt files. Export them again as .vtt and save them as ${example}`;
  return `Name captions after the post and the short name of the recording, with .vtt or .srt at the end: ${example}; call chapters ${stem}.chapters.vtt, in the same folder.`;
}

function readText(path: string): { text: string } | { fault: string } {
  const { size } = statSync(path);
  const say = (bytes: number) => bytes.toLocaleString('en-GB');
  if (size > mostBytes)
    return {
      fault: `This file has ${say(size)} bytes, and captions have at most ${say(mostBytes)}. Check that it is the right file.`,
    };
  const text = decode(readFileSync(path));
  if (text === undefined) return { fault: sayNotText };
  const lines = withPlainLines(text);
  return lines.trim() === '' ? { fault: 'This file is empty. Add the captions, or delete it.' } : { text: lines };
}
