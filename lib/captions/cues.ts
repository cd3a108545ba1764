/** Reads caption files, WebVTT (https://www.w3.org/TR/webvtt1/) and SRT, with the library `media-captions`. */
import { parseText, tokenizeVTTCue, type VTTCue, type VTTNode } from 'media-captions';

export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  /** From `<v Name>`, where the file says who speaks. */
  speaker?: string;
  /** Plain text on one line. */
  text: string;
  /** The line of the file that holds the time, from 1. */
  line: number;
}

export interface Slip {
  line: number;
  /** `srt`: the whole file is one of the other format. */
  reason: 'header' | 'srt' | 'time' | 'backwards';
}

export interface ReadCues {
  cues: Cue[];
  /** What the file holds and no player would show. */
  slips: Slip[];
}

export type CaptionFormat = 'vtt' | 'srt';

/** The cues of a file, in its order, and what in it is no cue though it was meant as one. */
export async function readCues(text: string, format: CaptionFormat): Promise<ReadCues> {
  if (format === 'vtt' && /^\s*\d+\n[\d:]+,\d{3} -->/.test(text))
    return { cues: [], slips: [{ line: 1, reason: 'srt' }] };
  const { cues, errors } = await parseText(text, { type: format, strict: false, errors: true });
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  const timed = lines.filter(({ line }) => line.includes('-->'));
  const slips: Slip[] = [
    ...(format === 'vtt' && !/^WEBVTT(?:[ \t].*)?$/.test(lines[0]?.line ?? '')
      ? [{ line: 1, reason: 'header' } as const]
      : []),
    // The library says twice what is wrong with both times of a line.
    ...[...new Set(errors.filter(({ code }) => code === badTime).map(({ line }) => line))].map(
      (line) => ({ line, reason: 'time' }) as const,
    ),
  ];
  const bad = new Set(slips.map(({ line }) => line));
  const read: Cue[] = [];
  let next = 0;
  // The library leaves out a cue that it cannot read, and one that ends before it starts, without the line of any.
  for (const { line, number } of timed) {
    if (bad.has(number)) continue;
    const [start = Number.NaN, end = Number.NaN] = timesIn(line);
    const at = cues.findIndex(({ startTime }, index) => index >= next && Math.abs(startTime - start) < 0.001);
    const cue = cues[at];
    if (cue) {
      read.push(cueOf(cue, number));
      next = at + 1;
    } else slips.push({ line: number, reason: end <= start ? 'backwards' : 'time' });
  }
  return { cues: read, slips: slips.sort((a, b) => a.line - b.line) };
}

const badTime = 2;

/** The two times of a line, in seconds; not a number where one has not the form that the standard asks for. */
function timesIn(line: string): number[] {
  return line.split('-->').map((written) => {
    const [, hours = '0', minutes, seconds] = /^\s*(?:(\d+):)?(\d\d):(\d\d[.,]\d{3})(?:\s|$)/.exec(written) ?? [];
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds?.replace(',', '.'));
  });
}

function cueOf(cue: VTTCue, line: number): Cue {
  const nodes = tokenizeVTTCue(cue);
  const speaker = speakerIn(nodes);
  return {
    start: cue.startTime,
    end: cue.endTime,
    ...(speaker && { speaker }),
    text: textOf(nodes).replace(/\s+/g, ' ').trim(),
    line,
  };
}

function speakerIn(nodes: readonly VTTNode[]): string | undefined {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    const name = node.type === 'v' ? node.voice.trim() : speakerIn(node.children);
    if (name) return name;
  }
  return undefined;
}

function textOf(nodes: readonly VTTNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.data : textOf(node.children))).join('');
}

/** The same captions as WebVTT, which is the form that browsers read. */
export function toWebVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ start, end, text }) => `${stamp(start)} --> ${stamp(end)}\n${escapeText(text)}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

function stamp(seconds: number): string {
  // The time of day in UTC, which no time zone moves, has the form that is wanted.
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, -1);
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
