import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chapters } from '../../../lib/captions/tour/scene';
import { filmLength } from '../../../lib/captions/tour/scenes';
import { captionTrack, chapterTrack, descriptionTrack } from '../../../lib/captions/tour/text';

const film = 'public/videos/tour';
const words = 'content/captions/how-to-use/tour';

interface Cue {
  id: string;
  start: number;
  end: number;
  lines: string[];
}

test('both films together are at most 2 MB, and the poster is at most 25 KB', () => {
  expect(statSync(`${film}.mp4`).size + statSync(`${film}.webm`).size).toBeLessThanOrEqual(2_000_000);
  expect(statSync(`${film}.webp`).size).toBeLessThanOrEqual(25_000);
});

test('both films are as long as the scenes, between 60 and 90 seconds', () => {
  expect(filmLength).toBeGreaterThanOrEqual(60);
  expect(filmLength).toBeLessThanOrEqual(90);
  expect(lengthOfMp4(readFileSync(`${film}.mp4`))).toBeCloseTo(filmLength, 1);
  expect(lengthOfWebm(readFileSync(`${film}.webm`))).toBeCloseTo(filmLength, 1);
});

test('the MP4 says what it holds before it holds it, so that it plays while it loads', () => {
  const bytes = readFileSync(`${film}.mp4`);
  expect(bytes.indexOf('moov')).toBeGreaterThan(0);
  expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
});

test('captions, chapters and descriptions are those of the scenes: npm run make:tour writes them again', () => {
  expect(readFileSync(`${words}.vtt`, 'utf8')).toBe(captionTrack());
  expect(readFileSync(`${words}.chapters.vtt`, 'utf8')).toBe(chapterTrack());
  expect(readFileSync(`${words}.descriptions.vtt`, 'utf8')).toBe(descriptionTrack());
});

test('a caption has one or two lines of at most 42 characters, stands 1 to 6 seconds, and none overlap', () => {
  const captions = cuesOf(captionTrack());
  for (const { start, end, lines } of captions) {
    expect(lines[0]).toMatch(/^<v Narrator>/);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.replace('<v Narrator>', '').length, line).toBeLessThanOrEqual(42);
    expect(end - start).toBeGreaterThanOrEqual(1);
    expect(end - start).toBeLessThanOrEqual(6);
  }
  expect(captions.filter(({ start }, place) => start < (captions[place - 1]?.end ?? 0))).toEqual([]);
  expect(captions.at(-1)?.end).toBeLessThanOrEqual(filmLength);
});

test('a caption can be read: at most 17 characters a second', () => {
  for (const { start, end, lines } of cuesOf(captionTrack())) {
    const said = lines.join(' ').replace('<v Narrator>', '');
    expect(said.length / (end - start), said).toBeLessThanOrEqual(17);
  }
});

test('the chapters cover the film without a hole, each with a part of the address of its own', () => {
  const parts = cuesOf(chapterTrack());
  expect(parts.map(({ id }) => id)).toEqual(Object.keys(chapters));
  for (const { id } of parts) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(parts.map(({ start }) => start)).toEqual([0, ...parts.slice(0, -1).map(({ end }) => end)]);
  expect(parts.at(-1)?.end).toBeCloseTo(filmLength, 3);
});

test('every scene is described for the time that it is seen', () => {
  const described = cuesOf(descriptionTrack());
  expect(described.map(({ start }) => start)).toEqual(cuesOf(captionTrack()).map(({ start }) => start));
  expect(described.map(({ start }) => start).slice(1)).toEqual(described.slice(0, -1).map(({ end }) => end));
});

function cuesOf(track: string): Cue[] {
  const [head, ...blocks] = track.trimEnd().split('\n\n');
  expect(head).toBe('WEBVTT');
  return blocks.map((block) => {
    const lines = block.split('\n');
    const id = lines[0]?.includes('-->') ? '' : (lines.shift() ?? '');
    const [start = Number.NaN, end = Number.NaN] = (lines.shift() ?? '').split(' --> ').map(secondsOf);
    return { id, start, end, lines };
  });
}

function secondsOf(stamp: string): number {
  return stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** The movie header says how many parts of a second there are, and how many of them the film lasts (ISO/IEC 14496-12, 8.2.2). */
function lengthOfMp4(bytes: Buffer): number {
  const header = bytes.indexOf('mvhd') + 4;
  expect(bytes[header], 'the version with 32 bits').toBe(0);
  return bytes.readUInt32BE(header + 16) / bytes.readUInt32BE(header + 12);
}

/** The element Duration (4489) of eight bytes (88), in thousandths of a second unless the file says otherwise (RFC 9559, 5.1.2.10). */
function lengthOfWebm(bytes: Buffer): number {
  return bytes.readDoubleBE(bytes.indexOf(Buffer.from([0x44, 0x89, 0x88])) + 3) / 1000;
}
