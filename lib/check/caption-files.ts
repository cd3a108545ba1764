/** Finds the files in `content/captions/` and the recordings they belong to. */
import { join, relative } from 'node:path';
import type { CaptionFormat } from '../captions/cues';
import { addressOf } from '../routes';
import { captionsFolder } from '../schema/kinds';
import type { ContentFile } from './files';
import { describeNearest, nearest } from './nearest';
import type { Problem } from './problem';
import { listFiles, readText } from './read-files';
import type { Targets } from './targets';
import { withPlainLines } from './text';

/** One file of a recording. */
export interface CaptionFile {
  file: string;
  role: 'captions' | 'chapters' | 'descriptions';
  format: CaptionFormat;
  text: string;
}

/** A named recording and its post. */
export interface NamedRecording {
  owner: ContentFile;
  id: string;
  data: Record<string, unknown>;
}

/** In bytes; an hour of captions is about 80,000. */
const maxBytes = 1_000_000;

/** The named recordings of a post, by `<post>/<name>`. */
function namedIn(owner: ContentFile): [string, NamedRecording][] {
  const { recordings } = owner.data;
  return (Array.isArray(recordings) ? recordings : []).flatMap((data): [string, NamedRecording][] =>
    typeof data?.id === 'string' ? [[`${owner.slug}/${data.id}`, { owner, id: data.id, data }]] : [],
  );
}

/** The recordings with files, and the errors in the names of files. Files of unreadable posts can't be judged. */
export function findCaptionFiles(
  posts: readonly ContentFile[],
  targets: Targets,
): { found: (NamedRecording & { files: CaptionFile[] })[]; problems: Problem[] } {
  const named = new Map(posts.flatMap(namedIn));
  const unread = new Set(targets.unread.map(({ slug }) => slug));
  const found = new Map<string, CaptionFile[]>();
  const problems: Problem[] = [];
  const folder = join(targets.root, captionsFolder);
  for (const path of listFiles(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/');
    const file = `${captionsFolder}/${name}`;
    const { slug = '', id = '', role = 'captions', format } = namePattern.exec(name)?.groups ?? {};
    const key = `${slug}/${id}`;
    if (unread.has(slug)) continue;
    const others = found.get(key) ?? [];
    const other = others.find((each) => each.role === role);
    const { text, message } = readText(path, maxBytes, ' Check that it is the right file.');
    const wrong = !format
      ? describeForm(name)
      : !named.has(key)
        ? describeOrphan(slug, id, posts, targets)
        : other
          ? `${other.file} already has the ${role} of this recording. Delete one of the two.`
          : (message ?? (text.trim() === '' ? 'This file is empty. Add the captions, or delete it.' : undefined));
    if (wrong) problems.push({ file, message: wrong });
    else found.set(key, [...others, { file, role, format, text: withPlainLines(text ?? '') } as CaptionFile]);
  }
  for (const [key, files] of found)
    if (!files.some(({ role }) => role === 'captions'))
      for (const { file } of files)
        problems.push({
          file,
          message: `This recording has no captions. Add ${captionsFolder}/${key}.vtt, or delete this file.`,
        });
  return {
    found: [...found].flatMap(([key, files]) => {
      const recording = named.get(key);
      return recording ? [{ ...recording, files }] : [];
    }),
    problems,
  };
}

const namePattern = /^(?<slug>[^/]+)\/(?<id>[^/.]+?)(?:\.(?<role>chapters|descriptions))?\.(?<format>vtt|srt)$/;

/** The error for captions without a recording: their post is renamed, misspelt or has no such recording. */
function describeOrphan(slug: string, id: string, posts: readonly ContentFile[], targets: Targets): string {
  const post = posts.find((each) => each.slug === slug);
  if (post) {
    const ids = namedIn(post).map(([, recording]) => recording.id);
    return ids.length === 0
      ? `No recording in ${post.file} has a short name. Below the title of the right one, write: id: ${id}`
      : `${post.file} has no recording called "${id}". ${describeNearest(id, ids)}`;
  }
  const renamed = targets.renamed(addressOf('resources', slug));
  if (renamed)
    return `The post ${slug} is called ${renamed.slug} now. Rename this folder too: ${captionsFolder}/${renamed.slug}/`;
  const near = nearest(
    slug,
    posts.filter(({ data }) => Array.isArray(data.recordings)).map((each) => each.slug),
  );
  return `There is no post called ${slug}. ${near ? `Rename this folder to ${near}.` : `Give this folder the name of a post that has a recording with id: ${id}`}`;
}

/** The error for a file name that isn't valid for captions, with a suggestion. */
function describeForm(name: string): string {
  const [, folder = 'name-of-the-post', stem = 'launch'] = /^([^/]+)\/([a-z0-9-]+)[^/]*$/.exec(name) ?? [];
  const example = `${captionsFolder}/${folder}/${stem}.vtt`;
  if (/\.(?:sbv|txt|docx?|ttml|dfxp|ass|stl)$/i.test(name))
    return `Captions have to be .vtt or .srt files. Export them again as .vtt and save them as ${example}`;
  return `Name captions after the post and the short name of the recording, with .vtt or .srt at the end: ${example}; call chapters ${stem}.chapters.vtt, in the same folder.`;
}
