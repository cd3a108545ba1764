/** A recording that is a file of our own: its formats and its poster. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseVideo } from '../captions/provider';

export interface VideoFile {
  /** URLs of the recording in each format, the smaller first. */
  files: string[];
  /** The picture of the same name, if there is one. */
  poster?: string;
}

/** The files with the name that `video` gives; undefined for a recording at a provider. */
export function videoFile(link: string | undefined): VideoFile | undefined {
  const video = parseVideo(link);
  if (video?.provider !== 'file') return undefined;
  const name = video.path.replace(/\.\w+$/, '');
  const standing = (ends: readonly string[]) =>
    ends.map((end) => `${name}.${end}`).filter((file) => existsSync(join(process.cwd(), 'public', file)));
  const [poster] = standing(['webp', 'jpg']);
  return { files: standing(['webm', 'mp4']), ...(poster && { poster }) };
}
