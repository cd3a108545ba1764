/** The caption files of recordings in the web editor: captions, chapters and descriptions, each in its own collection. */
import { captionsFolder } from '../../check/caption-files';
import { sentenceCase } from './labels';
import { guarded, textFormat } from './text-file';
import type { Options, Widget } from './widgets';

interface CaptionKind {
  label: string;
  singular: string;
  /** The end of the file name. */
  extension: string;
  hint: string;
}

const whole = 'Open the file in a text editor and copy all of it here.';

/** By the names of their collections. */
export const captionKinds = {
  captions: {
    label: 'Captions',
    singular: 'captions',
    extension: 'vtt',
    hint: `${whole} The transcript is made from it.`,
  },
  chapters: {
    label: 'Chapters',
    singular: 'chapters',
    extension: 'chapters.vtt',
    hint: `${whole} The words below each time are the title of a chapter.`,
  },
  descriptions: {
    label: 'Descriptions of recordings',
    singular: 'descriptions',
    extension: 'descriptions.vtt',
    hint: `${whole} The words below each time describe what can be seen.`,
  },
} as const satisfies Record<string, CaptionKind>;

export type CaptionKindName = keyof typeof captionKinds;

export function isCaptionKind(name: string): name is CaptionKindName {
  return Object.hasOwn(captionKinds, name);
}

/** These files are found by folder and name, so the form asks for both, only once. */
export function captionCollections(options: Options) {
  return Object.entries<CaptionKind>(captionKinds).map(([name, { label, singular, extension, hint }]) => ({
    name,
    label,
    label_singular: singular,
    folder: captionsFolder,
    create: true,
    ...guarded,
    extension,
    format: textFormat,
    identifier_field: 'recording',
    slug: '{{recording}}',
    path: '{{post}}/{{slug}}',
    summary: '{{dirname}}, {{filename}}',
    sortable_fields: [],
    editor: { preview: false },
    fields: [
      {
        name: 'post',
        place: 'post',
        label: 'Belongs to',
        widget: 'select',
        required: false,
        hint: `The resource or page with the recording. Only for new ${singular}.`,
        options: [...options.resources, ...options.pages],
      },
      {
        name: 'recording',
        place: 'recording',
        label: 'Short name of the recording',
        widget: 'string',
        required: false,
        hint: `The short name that the recording has there. Only for new ${singular}.`,
      },
      { name: 'text', label: sentenceCase(singular), widget: 'text', required: true, hint },
    ] satisfies Widget[],
  }));
}
