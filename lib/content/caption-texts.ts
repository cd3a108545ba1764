/** The files made from captions: for players, for download, and for the part of a transcript that isn't on the page. */
import { toPlainText } from '../captions/transcript';
import { site } from '../site';
import { loadTranscript } from './load';
import { captionFiles } from './recordings';

export interface CaptionText {
  /** Below `/captions/`: slug, then file. */
  path: string[];
  text(): string;
}

/** Captions and chapters as WebVTT, and the transcript as plain text. */
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
