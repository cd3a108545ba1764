/** The forms in which a recording of our own lies in `public/`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The smaller form first: a browser takes the first that it can play. */
const endings = ['.webm', '.mp4'];

/** The addresses of a file of ours and of the other form of the same name, where there is one: `/videos/tour.webm` beside `/videos/tour.mp4`. */
export function formsOf(path: string, folder = 'public'): string[] {
  const name = path.replace(/\.[^.]+$/, '');
  return endings.map((ending) => name + ending).filter((form) => form === path || existsSync(join(folder, form)));
}
