/** What captions hold that no player would show, in words. */
import type { Slip } from '../captions/cues';

/** The sentence for each slip of one file; where all times have the mark of the other format, once for all. */
export function saySlips(
  file: string,
  slips: readonly Slip[],
  lines: readonly string[],
): { line: number; say: string }[] {
  const [end, mark, others] = file.endsWith('.vtt') ? (['.vtt', '.', ','] as const) : (['.srt', ',', '.'] as const);
  const name = { '.': 'a full stop', ',': 'a comma' };
  const isOther = ({ line, reason }: Slip) => reason === 'time' && otherMark[others].test(lines[line - 1] ?? '');
  const like = slips.filter(isOther);
  return slips.flatMap((slip) => {
    const { line, reason } = slip;
    if (!isOther(slip)) return { line, say: sayings[reason] };
    if (slip !== like[0]) return [];
    const written = lines[line - 1]?.trim() ?? '';
    const meant = written.replace(/(:\d\d)[.,](\d{3})/g, `$1${mark}$2`);
    const more = like.length - 1;
    const too = more > 0 ? `, and in the same way in ${more === 1 ? 'one other line' : `${more} other lines`}` : '';
    return {
      line,
      say: `In a ${end} file ${name[mark]} stands before the last three digits of a time. Write here${too}: ${meant}`,
    };
  });
}

const otherMark = { ',': /:\d\d,\d{3}/, '.': /:\d\d\.\d{3}/ };

const sayings: Readonly<Record<Slip['reason'], string>> = {
  srt: 'This file has the form of .srt files. Let its name end in .srt.',
  header: 'A .vtt file begins with the line: WEBVTT. Write it, with an empty line below it.',
  time: 'This time cannot be read. Write it as in 00:01:05.000 --> 00:01:08.500 (with a comma for the full stop in .srt files), on a line of its own after an empty line.',
  backwards: 'This ends before or when it begins. Mend one of the two times.',
};
