/** The web editor's configuration, generated from the schema (https://decapcms.org/docs/configuration-options/). */
import { baseOf } from '../../build/base-path';
import { captionsFolder } from '../../check/caption-files';
import { synonymsYaml } from '../../check/word-lists';
import { addressOf, routes } from '../../routes';
import { type ContentFolder, contentFolders, contentKinds, hasPages } from '../../schema/kinds';
import { layoutOf } from './form-layout';
import { formLimits, textFormat } from './post-format';
import type { EditorSettings } from './settings';
import { fileNameField, type Options, sentenceCase, type Widget, widgetsOf } from './widgets';

/** The editor's back end: a host, or a local server. */
export type Connection = EditorSettings | { backend: 'local'; branch: string };

/** The path of the repository API under `npm run edit`, below the site's base path. */
export const localApi = `${routes.editor}api/v1`;

/** The name of a folder's file format in Decap. */
export function formatOf(folder: ContentFolder): string {
  return `post-${folder}`;
}

/** The whole configuration. `address` is the site's public URL. */
export function editorConfig(connection: Connection, options: Options, address: string) {
  const base = baseOf(address);
  return {
    backend: backendOf(connection, base),
    publish_mode: 'editorial_workflow',
    logo: { src: `${base}/icon.svg` },
    media_folder: 'public/images',
    public_folder: '/images',
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...contentFolders.map((folder) => collectionOf(folder, options)),
      ...captionCollections(options),
      synonyms,
    ],
  };
}

function backendOf(connection: Connection, base: string) {
  if (connection.backend === 'local')
    return { name: 'proxy', proxy_url: base + localApi, branch: connection.branch, commit_messages: commitMessages };
  const { backend, repository, branch, authHost, authPath, appId } = connection;
  const common = { name: backend, repo: repository, branch, commit_messages: commitMessages };
  if (backend === 'github') return { ...common, base_url: authHost, auth_endpoint: authPath };
  return { ...common, auth_type: 'pkce', app_id: appId, base_url: authHost, api_root: `${authHost}/api/v4` };
}

/** Commit messages for changes made in the form. */
const commitMessages = {
  create: 'Add {{collection}} {{slug}}',
  update: 'Change {{collection}} {{slug}}',
  delete: 'Delete {{collection}} {{slug}}',
  uploadMedia: 'Add {{path}}',
  deleteMedia: 'Delete {{path}}',
};

function collectionOf(folder: ContentFolder, options: Options) {
  const { noun, fields } = contentKinds[folder];
  const names = Object.keys(fields);
  const name = nameField(folder);
  return {
    name: folder,
    label: sentenceCase(folder.replaceAll('-', ' ')),
    label_singular: noun,
    folder: `content/${folder}`,
    create: true,
    ...formLimits,
    extension: 'md',
    format: formatOf(folder),
    identifier_field: name,
    // Our own control derives it by the check's rule. It is part of the URL, so it can't change.
    slug: `{{${fileNameField}}}`,
    summary: `{{${name}}}`,
    preview_path: addressOf(folder, '{{slug}}').slice(1),
    sortable_fields: [name, ...(names.includes('added') ? ['added'] : [])],
    ...(names.includes('status') && { view_groups: [{ label: 'Status', field: 'status' }] }),
    ...(!hasPages(folder) && { editor: { preview: false } }),
    fields: formOf(folder, widgetsOf(fields, options)),
  };
}

/** The field that names an entry: its title, or an equivalent. */
export function nameField(folder: ContentFolder): string {
  const names = Object.keys(contentKinds[folder].fields);
  return ['title', 'name', 'term'].find((each) => names.includes(each)) ?? names[0] ?? '';
}

/** The name and required fields, then the text, then the rest in collapsed groups. */
function formOf(folder: ContentFolder, widgets: readonly Widget[]): Widget[] {
  const { first, groups } = layoutOf(
    folder,
    widgets.map(({ name }) => name),
  );
  const named = (names: readonly string[]) => names.flatMap((name) => widgets.filter((widget) => widget.name === name));
  const [title, ...others] = named([nameField(folder), ...first.filter((name) => name !== nameField(folder))]);
  return [
    ...(title ? [title] : []),
    { ...fileName, from: nameField(folder) },
    ...others,
    bodyOf(folder),
    ...groups.map(({ name, label, hint, fields }) => ({
      name,
      label,
      hint,
      widget: 'object',
      required: false,
      collapsed: true,
      fields: named(fields),
    })),
  ];
}

const fileName: Widget = {
  name: fileNameField,
  place: fileNameField,
  label: 'Name in the URL',
  widget: 'file-name',
  required: true,
  hint: 'Made from the title. You can change it until you save; after that it stays the same.',
};

function bodyOf(folder: ContentFolder): Widget {
  const isShort = folder !== 'resources' && folder !== 'pages';
  return {
    name: 'body',
    place: 'body',
    label: 'Text',
    widget: 'post-text',
    required: folder === 'resources',
    hint: isShort ? 'A short introduction, if needed.' : 'Written in Markdown. The buttons add the formatting.',
  };
}

/** The file of synonyms, as text. */
const synonyms = {
  name: 'synonyms',
  label: 'Synonyms',
  ...formLimits,
  editor: { preview: false },
  format: textFormat,
  files: [
    {
      name: 'synonyms',
      label: 'Synonyms for search',
      file: synonymsYaml,
      fields: [
        {
          name: 'text',
          label: 'The file',
          widget: 'text',
          required: true,
          hint: 'Lines that begin with # are comments.',
        },
      ] satisfies Widget[],
    },
  ],
};

interface CaptionKind {
  label: string;
  singular: string;
  /** The file extension. */
  extension: string;
  hint: string;
}

const whole = 'Open the file in a text editor and copy all of it here.';

/** By collection. */
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

type CaptionKindName = keyof typeof captionKinds;

export function isCaptionKind(name: string): name is CaptionKindName {
  return Object.hasOwn(captionKinds, name);
}

/** These files are found by folder and name, so the form asks for both when creating one. */
function captionCollections(options: Options) {
  return Object.entries<CaptionKind>(captionKinds).map(([name, { label, singular, extension, hint }]) => ({
    name,
    label,
    label_singular: singular,
    folder: captionsFolder,
    create: true,
    ...formLimits,
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
        hint: `The resource or page with the recording, once it is published. New ${singular} need it.`,
        options: [...options.resources, ...options.pages],
      },
      {
        name: 'recording',
        place: 'recording',
        label: 'Short name of the recording',
        widget: 'string',
        required: false,
        hint: `The short name that the recording has there. New ${singular} need it.`,
      },
      { name: 'text', label: sentenceCase(singular), widget: 'text', required: true, hint },
    ] satisfies Widget[],
  }));
}
