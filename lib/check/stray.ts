/** Posts that somebody has put outside `content/`, where nothing reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolders } from '../schema/kinds';
import type { Fault } from './fault';

/** One fault for each file with fields at the top of the project, or in a folder there that is called like one of `content/`. */
export function strayPosts(root: string): Fault[] {
  const below = contentFolders.filter((folder) => existsSync(join(root, folder)));
  const inFolders = below.flatMap((folder) =>
    namesIn(join(root, folder)).map((name) => ({ file: `${folder}/${name}`, to: folder })),
  );
  const atTheTop = namesIn(root).map((name) => ({ file: name, to: 'resources' }));
  return [...atTheTop, ...inFolders]
    .filter(
      ({ file }) =>
        /\.(?:md|markdown|txt)$/i.test(file) &&
        readFileSync(join(root, file), 'utf8')
          .replace(/^\uFEFF/, '')
          .startsWith('---'),
    )
    .map(({ file, to }) => ({
      file,
      say: `This file is outside content/, so it isn’t published. Move it to content/${to}/.`,
    }));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
