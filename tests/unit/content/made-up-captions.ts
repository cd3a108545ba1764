/** A talk with a recording and sound captions, so that a test can put one thing wrong in them. */
import { checkWhole, post, talk } from './made-up-content';

export const captions = 'content/captions/talk/launch.vtt';
export const access = '    access:\n      captions: made by a person';
export const recording = `recordings:\n  - title: Launch\n    id: launch\n    minutes: 2\n${access}`;
export const own = (lines: string) => ({ [talk]: post({ recordings: lines }) });
export const vtt = (body: string) => `WEBVTT\n\n${body}`;
export const cue = (start: string, end: string, words = 'Words.') => `${start} --> ${end}\n${words}\n\n`;
export const sound = vtt(cue('00:01.000', '00:02.000', 'One.') + cue('00:02.000', '00:03.500', 'Two.'));

/** The faults of the library with this file for captions, and these lines for the recording. */
export async function faultsWith(text: string | Uint8Array, file = captions, lines = recording) {
  const { faults } = await checkWhole({ ...own(lines), [file]: text });
  return faults;
}
