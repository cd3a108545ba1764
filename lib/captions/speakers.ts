/** Who speaks, where captions say so at the beginning of a line: "Ada Example: so this is the main thing". */
import type { Cue, ShownCue } from './cues';

export type SpeakerNames = readonly string[];

/** Up to five words, each a name, an initial, a number or a small word such as "de". Otter and Zoom number the unknown: "Speaker 1"; Whisper writes "[SPEAKER_01]:". */
const prefix =
  /^(?:>>\s*|[-–]\s*)?(?:\[([^[\]]{1,40})\]|((?:[\p{Lu}\d][\p{L}\p{M}\d.'’-]*)(?: (?:[\p{Lu}\d(][\p{L}\p{M}\d.'’)-]*|de|da|van|von|der|bin|al|el)){0,4})):\s+(?=\S)/u;

/** The cues of a transcript: a cue in which two people speak makes two. */
export function splitSpeakers(shown: readonly ShownCue[], names: SpeakerNames): Cue[] {
  const isSpeaker = speakerRule(shown, names);
  return shown.flatMap(({ start, end, line, lines, voice }) => {
    const cues: Cue[] = [];
    for (const words of lines) {
      const [whole = '', inBrackets, name = inBrackets] = prefix.exec(words) ?? [];
      const speaker = name && isSpeaker(name) ? name : undefined;
      const text = speaker ? words.slice(whole.length) : words;
      const open = cues.at(-1);
      if (open && !speaker) open.text += ` ${text}`;
      else {
        const who = speaker ?? voice;
        cues.push({ start, end, ...(who && { speaker: who }), text, line });
      }
    }
    return cues.length > 0 ? cues : [{ start, end, ...(voice && { speaker: voice }), text: '', line }];
  });
}

/**
 * Which words before a colon are a name: those of a known person; in a file where most captions begin with one, all; elsewhere a full
 * name, or a numbered speaker, that comes back. "Note: bring a friend" is no speaker.
 */
function speakerRule(shown: readonly ShownCue[], names: SpeakerNames): (name: string) => boolean {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const counts = new Map<string, number>();
  let begun = 0;
  for (const { lines } of shown) {
    for (const [index, line] of lines.entries()) {
      const [, inBrackets, name = inBrackets] = prefix.exec(line) ?? [];
      if (!name) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      if (index === 0) begun += 1;
    }
  }
  const isUsual = begun > 1 && begun > shown.length * 0.6;
  return (name) => known.has(name.toLowerCase()) || isUsual || (name.includes(' ') && (counts.get(name) ?? 0) > 1);
}
