/** The files that captions are served as, so that they can be taken along and browsers can show them. */

import { toPlainText } from '../captions/transcript-text';
import { site } from '../site';
import { loadTranscript } from './load';
import { captionFiles } from './recordings';

export interface CaptionText {
  /** Below the folder of captions: post, then file. */
  path: string[];
  text(): string;
}

/** WebVTT as it was written, or as it was made of SRT; and all that is said and seen as plain text. */
export function listCaptionTexts(): CaptionText[] {
  return captionFiles().map(({ address, end, recording: { owner, recording, captioned } }) => ({
    path: address.split('/').slice(2),
    text: () => {
      const whole = loadTranscript(captioned);
      const file = whole.files.find((each) => each.end === end);
      return file?.text ?? toPlainText({ ...whole, title: recording.title, address: site.address + owner.address });
    },
  }));
}
