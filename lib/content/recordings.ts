/** Queries on recordings, their captions and the documents they belong to. */
import { toPlainText } from '../captions/transcript';
import { addressOf, captionsAt } from '../routes';
import type { Resource } from '../schema/kinds';
import { site } from '../site';
import { findEditorsPage, remember } from './library';
import { type CaptionedRecord, loadCaptioned, loadTranscript } from './load';
import { findResource } from './resources';

export type Recording = Resource['recordings'][number];

/** Every recording with captions, on the page at `address`. */
export const listCaptioned = remember(() =>
  loadCaptioned().flatMap((captioned) => {
    const { slug, id } = captioned;
    const recordingsIn = (folder: 'resources' | 'pages', document: Pick<Resource, 'recordings'> | undefined) =>
      (document?.recordings ?? [])
        .filter((recording) => recording.id === id)
        .map((recording) => ({ folder, address: addressOf(folder, slug), recording, captioned }));
    return [...recordingsIn('resources', findResource(slug)), ...recordingsIn('pages', findEditorsPage(slug))];
  }),
);

/** One recording with captions; undefined if it has none. */
export function findCaptioned(slug: string, id: string | undefined): CaptionedRecord | undefined {
  return listCaptioned().find(({ captioned }) => captioned.slug === slug && captioned.id === id)?.captioned;
}

/** Captions and chapters as WebVTT, and the transcript as plain text, each with its path below `/captions/`. */
export function listCaptionTexts(): { path: string[]; text(): string }[] {
  return listCaptioned().flatMap(({ address, recording, captioned }) =>
    [...captioned.ends, 'txt'].map((end) => ({
      path: captionsAt(captioned.slug, captioned.id, end).split('/').slice(2),
      text: () => {
        const whole = loadTranscript(captioned);
        const file = whole.files.find((each) => each.end === end);
        return file?.text ?? toPlainText({ ...whole, title: recording.title, address: site.address + address });
      },
    })),
  );
}
