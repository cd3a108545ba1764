/** The files of a recording in the web editor: captions, chapters, and what is seen, each a list of its own. */
import { captionsFolder } from '../../check/caption-files';
import { sentenceCase } from './labels';
import { guarded, textFormat } from './text-file';
import type { Options, Widget } from './widgets';

interface CaptionKind {
  label: string;
  singular: string;
  /** What the name of the file ends in. */
  extension: string;
  hint: string;
}

const whole =
  'The whole of the file: open it in a text editor, and copy all of it to here. It begins with the line WEBVTT.';

/** By the names of their collections. */
export const captionKinds = {
  captions: {
    label: 'Captions',
    singular: 'captions',
    extension: 'vtt',
    hint: `${whole} The transcript is made of it.`,
  },
  chapters: {
    label: 'Chapters of recordings',
    singular: 'chapters',
    extension: 'chapters.vtt',
    hint: `${whole} The words below each time are the title of the chapter. A line above the time, such as questions, becomes part of its address, so never change one that is there.`,
  },
  descriptions: {
    label: 'What recordings show, in words',
    singular: 'descriptions',
    extension: 'descriptions.vtt',
    hint: `${whole} The words below each time say what is seen there, for those who do not see it.`,
  },
} as const satisfies Record<string, CaptionKind>;

export type CaptionKindName = keyof typeof captionKinds;

export function isCaptionKind(name: string): name is CaptionKindName {
  return Object.hasOwn(captionKinds, name);
}

/** Such a file is found by its folder and name, so the form asks for both, and only once. */
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
        hint: `The resource or page that has the recording. Only for new ${singular}.`,
        options: [...options.resources, ...options.pages],
      },
      {
        name: 'recording',
        place: 'recording',
        label: 'Short name of the recording',
        widget: 'string',
        required: false,
        hint: `As the recording has it in that resource or page. Only for new ${singular}.`,
      },
      { name: 'text', label: sentenceCase(singular), widget: 'text', required: true, hint },
    ] satisfies Widget[],
  }));
}
