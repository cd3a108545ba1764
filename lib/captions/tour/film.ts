/** From pictures to films, with ffmpeg. It is no package of this project: only who makes the tour again needs it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framesPerSecond } from './camera';

/** The address, and the page below it. */
type Row = 'address' | 'page';

/** Says what to do where ffmpeg is missing. */
export function askForFfmpeg(): void {
  if (spawnSync('ffmpeg', ['-version']).status === 0) return;
  throw new Error(
    'The films are made with ffmpeg, and it is not on this machine. Install it (apt install ffmpeg, or brew install ffmpeg) and try again.',
  );
}

/**
 * Writes the pictures of one row, and a list of how long each stands. Only a picture that differs is a frame of the film:
 * that is a third of all, and so of the time that the films take to make.
 */
export function writeRow(folder: string, row: Row, shots: readonly { picture: Buffer; frames: number }[]): void {
  mkdirSync(join(folder, row));
  const lines = shots.flatMap(({ picture, frames }, place) => {
    const name = `${place}.png`;
    writeFileSync(join(folder, row, name), picture);
    const isLast = place === shots.length - 1;
    return parted(frames, isLast).flatMap((length) => [`file ${name}`, `duration ${length / framesPerSecond}`]);
  });
  writeFileSync(join(folder, row, 'list.txt'), `ffconcat version 1.0\n${lines.join('\n')}\n`);
}

/** A player may wait for the next frame before it jumps, so none stands longer than a second; the last is short, since its length is not kept. */
function parted(frames: number, isLast: boolean): number[] {
  if (isLast && frames > 1) return [...parted(frames - 1, false), 1];
  const whole = Math.floor(frames / framesPerSecond);
  const rest = frames - whole * framesPerSecond;
  return [...Array<number>(whole).fill(framesPerSecond), ...(rest > 0 ? [rest] : [])];
}

/** Makes both films and the poster, the first frame, named `path` with their endings. */
export function makeFilms(folder: string, path: string): void {
  const rows = (['address', 'page'] satisfies Row[]).flatMap((row) => ['-i', join(folder, row, 'list.txt')]);
  // Colours as screens of this size expect them; without this a player may guess, and the gold turns.
  const picture =
    '[0][1]vstack,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709';
  // No date and no version in the files, so that the same frames give the same bytes.
  const plain = ['-an', '-fps_mode', 'vfr', '-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];
  const run = (drawing: string, ...settings: string[]) =>
    ffmpeg([...rows, '-filter_complex', drawing, ...plain, ...settings]);
  // Flat colour and still words bear a high factor: it was raised until both films came well below the 2 MB that a page may weigh.
  const h264 = ['-c:v', 'libx264', '-preset', 'slow', '-crf', '35', '-bf', '5', '-refs', '6', '-g', '500'];
  run(picture, ...h264, '-movflags', '+faststart', `${path}.mp4`);
  const vp9 = ['-c:v', 'libvpx-vp9', '-crf', '51', '-b:v', '0', '-deadline', 'good', '-cpu-used', '4', '-g', '500'];
  run(
    picture,
    ...vp9,
    '-tune-content',
    'screen',
    '-tile-columns',
    '1',
    '-row-mt',
    '1',
    '-lag-in-frames',
    '25',
    `${path}.webm`,
  );
  // A drawing of few colours: seven of them, kept exactly, are smaller and sharper than a photograph's coding.
  const fewColours =
    '[0][1]vstack,trim=end_frame=1,split[a][b];[a]palettegen=max_colors=7:reserve_transparent=0[c];[b][c]paletteuse=dither=none';
  run(
    fewColours,
    '-frames:v',
    '1',
    '-c:v',
    'libwebp',
    '-lossless',
    '1',
    '-quality',
    '100',
    '-compression_level',
    '6',
    `${path}.webp`,
  );
}

function ffmpeg(settings: readonly string[]): void {
  const { status, stderr } = spawnSync('ffmpeg', ['-v', 'error', '-y', ...settings], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ffmpeg could not make ${settings.at(-1)}:\n${stderr}`);
}
