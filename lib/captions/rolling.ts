/** Rolling captions, as YouTube writes them: each line stays for two or three captions while the next one comes in below it. */
import type { ShownCue } from './cues';

/** Each line once, if the captions roll. Two people who both say "Yes" are no reason to drop one. */
export function foldRepeats(cues: readonly ShownCue[]): { cues: ShownCue[]; isFolded: boolean } {
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
      // Where a caption sits on the screen belongs to its place among the others.
      const { settings: _, ...rest } = cue;
      folded.push({ ...rest, lines });
    }
    before = cue;
  }
  return { cues: folded.map((cue) => ({ ...cue, end: Math.max(cue.end, cue.start + 0.001) })), isFolded: true };
}

/** How many of the first lines of a caption are the last ones of the caption before it. */
function overlapOf(before: ShownCue | undefined, { start, lines }: ShownCue): number {
  if (!before || start - before.end > 1) return 0;
  for (let count = Math.min(lines.length, before.lines.length); count > 0; count -= 1)
    if (before.lines.slice(-count).every((line, index) => line === lines[index])) return count;
  return 0;
}
