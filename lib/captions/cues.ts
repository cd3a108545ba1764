/** Reads caption files as programs write them: WebVTT (https://www.w3.org/TR/webvtt1/) and SRT, from YouTube, Zoom, Teams, Otter and Whisper. */
import { parseFragment } from 'parse5';

export interface Cue {
  /** In seconds. */
  start: number;
  end: number;
  speaker?: string;
  /** Plain text on one line, without the name of the speaker. */
  text: string;
  /** The line of the file that has the time, from 1. */
  line: number;
}

/** A cue as a player shows it. */
interface ShownCue {
  start: number;
  end: number;
  line: number;
  /** Plain text; the name of a speaker is part of it if the file has it there. */
  lines: string[];
  /** From `<v Name>`. */
  voice?: string;
  /** Such as `position:10% align:start`. */
  settings?: string;
}

export type MistakeReason = 'time' | 'backwards' | 'zero' | 'no time' | 'early' | 'no words';

export type CaptionFormat = 'vtt' | 'srt';

/** Some lines of a file; `line` is the number of the first. */
interface Block {
  line: number;
  lines: string[];
}

/**
 * The cues of a file in order: `cues` for a transcript, `shown` for players, and what would be lost. `names` are the
 * recording's speakers, if known.
 */
export function readCues(text: string, format: CaptionFormat, names: readonly string[] = []) {
  const mistakes: { line: number; reason: MistakeReason }[] = [];
  const timed: (Block & { times: Times })[] = [];
  /** The lines since the last empty line, if there was no time. */
  let above: Block = { line: 1, lines: [] };
  /** The lines since the last time, if there was no empty line. */
  let below: string[] | undefined;
  /** Players don't show text without a time, so add it to the caption above. */
  const keep = ({ line, lines }: Block) => {
    const isHeader = timed.length === 0 && /^webvtt\b/i.test(lines[0] ?? '');
    if (lines.length === 0 || isHeader || isComment(lines, format) || /^\d+$/.test(lines.join(''))) return;
    mistakes.push({ line, reason: timed.length > 0 ? 'no time' : 'early' });
    // Drop the caption's number.
    timed.at(-1)?.lines.push(...(/^\d+$/.test(lines[0] ?? '') ? lines.slice(1) : lines));
  };
  for (const [index, content] of [...text.split('\n'), ''].entries()) {
    const line = index + 1;
    if (isTimeLine(content)) {
      // Above the time there can only be a number or a name of one or two words, or the number without an empty line before it.
      const name = above.lines.at(-1) ?? '';
      // Webex has the speaker there: 1 "Ada Example" (123).
      const [, speaker] = /^\d+ "(.+)" \(\d+\)$/.exec(name) ?? [];
      keep({ ...above, lines: speaker || !/\S \S+ \S/.test(name) ? above.lines.slice(0, -1) : above.lines });
      if (/^\d+$/.test(below?.at(-1) ?? '')) below?.pop();
      below = speaker ? [`<v ${speaker}>`] : [];
      const times = timesIn(content);
      if (!times || times.end <= times.start)
        mistakes.push({ line, reason: !times ? 'time' : times.end === times.start ? 'zero' : 'backwards' });
      else timed.push({ line, lines: below, times });
    } else if (content === '' || (content.trim() === '' && !below)) {
      // YouTube writes a line with one space where there are no words yet.
      if (!below) keep(above);
      below = undefined;
      above = { line: line + 1, lines: [] };
    } else if (below) below.push(content);
    else above.lines.push(content);
  }
  const read = timed.flatMap(({ line, lines, times }) =>
    voicesIn(lines.join('\n')).map(({ voice, text: said }): ShownCue => {
      return { ...times, line, lines: plainLines(said.split('\n')), ...(voice && { voice }) };
    }),
  );
  const { cues: shown, isFolded } = foldRepeats(read);
  if (!isFolded) mistakes.push(...read.filter(hasNoWords).map(({ line }) => ({ line, reason: 'no words' as const })));
  return {
    cues: splitSpeakers(shown, names),
    shown,
    mistakes: mistakes.sort((a, b) => a.line - b.line),
  };
}

function hasNoWords({ lines }: ShownCue): boolean {
  return lines.length === 0;
}

function isComment([first = '']: readonly string[], format: CaptionFormat): boolean {
  return format === 'vtt' && /^(?:NOTE|STYLE|REGION)\b/.test(first);
}

function isTimeLine(line: string): boolean {
  return /^\s*[\d:.,\s]*-->/.test(line) || /-->\s*\d/.test(line) || timeLine.test(line);
}

const time = String.raw`(?:(\d+):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?`;
/** With the arrows that Word makes, and the comma of YouTube's .sbv. */
const arrow = String.raw`\s*(?:-+>|[–—−]>|→|(?<=[.,]\d{3}),(?=\d+:\d\d:\d))\s*`;
const timeLine = new RegExp(String.raw`^\s*${time}${arrow}${time}(?:\s+(\S.*?))?\s*$`);

type Times = Pick<ShownCue, 'start' | 'end' | 'settings'>;

function timesIn(line: string): Times | undefined {
  const found = timeLine.exec(line);
  if (!found) return undefined;
  const [start, end] = [found.slice(1, 5), found.slice(5, 9)].map(secondsOf);
  if (start === undefined || end === undefined) return undefined;
  const settings = found[9]
    ?.split(/\s+/)
    .filter((setting) => /^(?:vertical|line|position|size|align):\S+$/.test(setting))
    .join(' ');
  return { start, end, ...(settings && { settings }) };
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', parts = '']: (string | undefined)[]):
  | number
  | undefined {
  if (Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(parts.padEnd(3, '0')) / 1000;
}

const voiceTag = /<v(?:\.[^\s>]*)?[ \t]+([^>]*)>/;

/** The text of each voice, with its tags. */
function voicesIn(text: string): { voice?: string; text: string }[] {
  const [before = '', ...parts] = text.split(voiceTag);
  const voices: { voice?: string; text: string }[] = before.trim() === '' && parts.length > 0 ? [] : [{ text: before }];
  for (let index = 0; index < parts.length; index += 2)
    voices.push({ voice: decode(parts[index]?.trim() ?? ''), text: parts[index + 1] ?? '' });
  return voices;
}

/** Tags of WebVTT and SRT, and codes of ASS and MicroDVD subtitles. */
const markup =
  /<\/?(?:[cibusv]|ruby|rt|lang|font)(?:[.\s][^<>]*)?>|<\d[\d:.,]*>|\{\\[^{}]*\}|\{\/?[ibu]\}|\{[a-z]:[^{}\s]*\}/gi;

/** Line breaks of SRT and ASS. */
const lineBreak = /<br ?\/?>|\\[Nh]/g;

/** Marks that set the direction of letters, which could turn the words after them round, and other invisible characters. */
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\ufeff]/g;

/** The text of each line. Text that only looks like a tag is kept: `p < 0.05`, `<ada@example.org>`. */
function plainLines(lines: readonly string[]): string[] {
  return lines
    .map((line) => decode(line.replace(markup, '').replace(lineBreak, ' ')))
    .map((line) => line.replace(invisible, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The text with its HTML character references decoded. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  const [node] = parseFragment(text.replaceAll('<', '&lt;')).childNodes;
  return node && 'value' in node ? node.value : text;
}

/** The captions as WebVTT, for browsers. */
export function toWebVtt(cues: readonly ShownCue[]): string {
  const blocks = cues
    .filter((cue) => !hasNoWords(cue))
    .map(({ start, end, lines, voice, settings }) => {
      const words = lines.map(escapeText).join('\n');
      const head = [`${stamp(start)} --> ${stamp(end)}`, settings].filter(Boolean).join(' ');
      return `${head}\n${voice ? `<v ${escapeText(voice)}>` : ''}${words}\n`;
    });
  return ['WEBVTT\n', ...blocks].join('\n');
}

/** `01:02:03.500` */
function stamp(seconds: number): string {
  const whole = Math.round(seconds * 1000);
  const [hours, minutes, rest] = [Math.floor(whole / 3_600_000), Math.floor(whole / 60_000) % 60, whole % 60_000];
  const pad = (number: number, length = 2) => String(number).padStart(length, '0');
  return `${pad(hours)}:${pad(minutes)}:${pad(Math.floor(rest / 1000))}.${pad(rest % 1000, 3)}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Remove the repeated lines of rolling captions, but not when two people both say "Yes". */
function foldRepeats(cues: readonly ShownCue[]): { cues: ShownCue[]; isFolded: boolean } {
  const filled = cues.filter(({ lines }) => lines.length > 0);
  const overlaps = filled.map((cue, index) => overlapOf(filled[index - 1], cue));
  const repeats = overlaps.filter((count) => count > 0).length;
  const isRolling = overlaps.some((count, index) => count > 0 && count < (filled[index]?.lines.length ?? 0));
  if (!isRolling || repeats < 2 || repeats < (filled.length - 1) / 2) return { cues: [...cues], isFolded: false };
  const folded: ShownCue[] = [];
  let before: ShownCue | undefined;
  for (const cue of filled) {
    const lines = cue.lines.slice(overlapOf(before, cue));
    const last = folded.at(-1);
    if (last && (lines.length === 0 || last.end > cue.start)) last.end = lines.length === 0 ? cue.end : cue.start;
    if (lines.length > 0) {
      // Drop the cue's position, which only made sense among the rolling lines.
      const { settings: _, ...rest } = cue;
      folded.push({ ...rest, lines });
    }
    before = cue;
  }
  return { cues: folded.map((cue) => ({ ...cue, end: Math.max(cue.end, cue.start + 0.001) })), isFolded: true };
}

/** How many leading lines of a caption repeat the end of the previous one. */
function overlapOf(before: ShownCue | undefined, { start, lines }: ShownCue): number {
  if (!before || start - before.end > 1) return 0;
  for (let count = Math.min(lines.length, before.lines.length); count > 0; count -= 1)
    if (before.lines.slice(-count).every((line, index) => line === lines[index])) return count;
  return 0;
}

/** What may be a speaker: words before a colon, or in brackets as Whisper writes "[SPEAKER_01]:". Rev has the time too: "Ada (00:01):". */
const prefix =
  /^(?:>>\s*|[-–]\s*)?(?:\[([^[\]]{1,40})\]|([\p{L}\d](?:[^:.?!]|\.(?! )|(?<=\b\p{Lu}\p{L}{0,3})\.(?= )){0,60}?))(?:\s+\(?\d{1,2}:\d\d(?::\d\d)?\)?)?:(?:\s+(?=\S)|$)/u;

/** Up to five words, each a name, an initial, a number or a small word such as "de", then perhaps pronouns or an employer. Otter and Zoom number unknown speakers: "Speaker 1". */
const nameForm =
  /^[\p{Lu}\d][\p{L}\p{M}\d.'’_-]*(?: (?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*|de|da|van|von|der|bin|al|el)){0,4}(?: \([^()]{1,40}\))?$/u;

/** The cues of a transcript: a cue with two speakers becomes two. */
function splitSpeakers(shown: readonly ShownCue[], names: readonly string[]): Cue[] {
  const isSpeaker = speakerRule(shown, names);
  return shown.flatMap(({ start, end, line, lines, voice }) => {
    const cues: Cue[] = [];
    for (const words of lines) {
      const [whole = '', inBrackets, name = inBrackets] = prefix.exec(words) ?? [];
      const speaker = name && isSpeaker(name) ? name : undefined;
      const text = speaker ? words.slice(whole.length) : words;
      const open = cues.at(-1);
      if (open && !speaker) open.text = `${open.text} ${text}`.trim();
      else {
        const who = speaker ?? voice;
        cues.push({ start, end, ...(who && { speaker: who }), text, line });
      }
    }
    return cues.length > 0 ? cues : [{ start, end, ...(voice && { speaker: voice }), text: '', line }];
  });
}

/**
 * Which words before a colon are a name: a known person's; in a file where most captions begin with a name, all names and what
 * occurs again; otherwise a full name, numbered speaker or name in capitals that occurs again. "Note: bring a friend" has no speaker.
 */
function speakerRule(shown: readonly ShownCue[], names: readonly string[]): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  /** How many captions begin with a name, and with anything before a colon. */
  let [begun, marked] = [0, 0];
  for (const { lines } of shown) {
    for (const [index, line] of lines.entries()) {
      const [, inBrackets, name = inBrackets] = prefix.exec(line) ?? [];
      if (!name) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (index === 0) marked += 1;
      if (index === 0 && (inBrackets || nameForm.test(name))) begun += 1;
    }
  }
  const isUsual = marked > 1 && (begun > shown.length * 0.6 || marked > shown.length * 0.9);
  return (name) => {
    const isAgain = (counts.get(name) ?? 0) > 1;
    const isName = nameForm.test(name) || /^\S+_\d+$/.test(name);
    return (
      known.has(name.replace(/ \(.*/, '').toLowerCase()) ||
      (isUsual && (isName || isAgain)) ||
      (isName && isAgain && (name.includes(' ') || /^\p{Lu}{3,}$/u.test(name)))
    );
  };
}
