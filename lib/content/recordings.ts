/** Queries on recordings, their captions and the documents they belong to. */

import { toPlainText } from '../captions/transcript';
import { addressOf, captionsAt } from '../routes';
import type { EditorsPage, Resource } from '../schema/kinds';
import { site } from '../site';
import { findEditorsPage, remember } from './library';
import { type CaptionedRecord, loadCaptioned, loadTranscript } from './load';
import { findResource } from './resources';

export type Recording = Resource['recordings'][number];

/** The resource or page that recordings belong to. */
export interface RecordingOwner {
  folder: 'resources' | 'pages';
  slug: string;
  address: string;
  title: string;
  document: Resource | EditorsPage;
}

/** A recording with the transcript made from its captions. */
export interface CaptionedRecording {
  owner: RecordingOwner;
  recording: Recording;
  captioned: CaptionedRecord;
}

/** Every recording with captions on a page. */
export function listCaptioned(): readonly CaptionedRecording[] {
  return all();
}

const all = remember(() =>
  loadCaptioned().flatMap((captioned) => {
    const owner = findOwner(captioned.slug, captioned.id);
    const recording = owner?.document.recordings.find(({ id }) => id === captioned.id);
    return owner && recording ? [{ owner, recording, captioned }] : [];
  }),
);

function findOwner(slug: string, id: string): RecordingOwner | undefined {
  const has = (document: Resource | EditorsPage | undefined) => document?.recordings.some((each) => each.id === id);
  const resource = findResource(slug);
  const page = findEditorsPage(slug);
  if (resource && has(resource)) return ownerOf('resources', resource);
  return page && has(page) ? ownerOf('pages', page) : undefined;
}

/** A resource or page as the owner of its recordings. */
export function ownerOf(folder: RecordingOwner['folder'], document: Resource | EditorsPage): RecordingOwner {
  const { slug, title } = document;
  return { folder, slug, title, document, address: addressOf(folder, slug) };
}

/** One recording with captions; undefined if it has none. */
export function findCaptioned(slug: string, id: string | undefined): CaptionedRecording | undefined {
  return id === undefined ? undefined : all().find(({ captioned }) => captioned.slug === slug && captioned.id === id);
}

/** The files made from captions. */
export function captionFiles(): { address: string; recording: CaptionedRecording; end: string }[] {
  return all().flatMap((recording) => {
    const { slug, id, ends } = recording.captioned;
    return [...ends, 'txt'].map((end) => ({ address: captionsAt(slug, id, end), recording, end }));
  });
}

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
