/** A recording that is a file of our own: its forms, and a picture of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseVideo } from '../captions/provider';

export interface VideoFile {
  /** The addresses of the same recording in every form that stands there, the smaller kind first. */
  files: string[];
  /** The picture of the same name, where there is one. */
  poster?: string;
}

/** The files beside the one that a post names; nothing where the recording is at a provider. */
export function videoFile(link: string | undefined): VideoFile | undefined {
  const video = parseVideo(link);
  if (video?.provider !== 'file') return undefined;
  const name = video.path.replace(/\.\w+$/, '');
  const standing = (ends: readonly string[]) =>
    ends.map((end) => `${name}.${end}`).filter((file) => existsSync(join(process.cwd(), 'public', file)));
  const [poster] = standing(['webp', 'jpg']);
  return { files: standing(['webm', 'mp4']), ...(poster && { poster }) };
}
