/** The web editor's configuration, generated from the schema (https://decapcms.org/docs/configuration-options/). */
import { baseOf } from '../../build/base-path';
import { capitalised } from '../../phrases';
import { addressOf, routes } from '../../routes';
import {
  type ContentFolder,
  captionsFolder,
  contentFolders,
  contentKinds,
  hasPages,
  type Library,
} from '../../schema/kinds';
import { layoutOf } from './form-layout';
import type { EditorSettings } from './settings';
import { fileNameField, optionsOf, type Widget, widgetsOf } from './widgets';

/** The editor's back end: a host, or a local server. */
export type Connection = EditorSettings | { backend: 'local'; branch: string };

/** The path of the repository API under `npm run edit`, below the site's base path. */
export const localApi = `${routes.editor}api/v1`;

/** Decap's locale with our phrases. */
export const locale = 'en-GB';

/** The file format of entries that are edited whole, as text. */
export const textFormat = 'text-file';

/** The form can't delete or publish: URLs are permanent, and a maintainer merges. */
const formLimits = { delete: false, publish: false } as const;

/** The name of a folder's file format in Decap. */
export function formatOf(folder: ContentFolder): string {
  return `post-${folder}`;
}

/** The whole configuration. `address` is the site's public URL. */
export function editorConfig(connection: Connection, library: Library, address: string) {
  const base = baseOf(address);
  return {
    backend: backendOf(connection, base),
    publish_mode: 'editorial_workflow',
    locale,
    logo: { src: `${base}/icon.svg` },
    media_folder: 'public/images',
    public_folder: '/images',
    // Also for the names of uploaded files.
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [...contentFolders.map((folder) => collectionOf(folder, library)), ...captionCollections(library)],
  };
}

function backendOf(connection: Connection, base: string) {
  const { branch } = connection;
  if (connection.backend === 'local') return { name: 'proxy', branch, proxy_url: base + localApi };
  const { backend, repository, authHost, authPath, appId } = connection;
  const host = { name: backend, branch, repo: repository, base_url: authHost };
  if (backend === 'github') return { ...host, auth_endpoint: authPath };
  return { ...host, auth_type: 'pkce', app_id: appId, api_root: `${authHost}/api/v4` };
}

function collectionOf(folder: ContentFolder, library: Library) {
  const { noun, fields } = contentKinds[folder];
  const name = nameField(folder);
  return {
    name: folder,
    label: capitalised(folder.replaceAll('-', ' ')),
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
    sortable_fields: [name, ...('added' in fields ? ['added'] : [])],
    ...('status' in fields && { view_groups: [{ label: 'Status', field: 'status' }] }),
    ...(!hasPages(folder) && { editor: { preview: false } }),
    fields: formOf(folder, widgetsOf(fields, library)),
  };
}

/** The field that names an entry: its title, or an equivalent. */
export function nameField(folder: ContentFolder): string {
  const { fields } = contentKinds[folder];
  return ['title', 'name', 'term'].find((name) => name in fields) ?? Object.keys(fields)[0] ?? '';
}

/** The name and required fields, then the text, then the rest in collapsed groups. */
function formOf(folder: ContentFolder, widgets: readonly Widget[]): Widget[] {
  const { first, groups } = layoutOf(folder);
  const named = (names: readonly string[]) => names.flatMap((name) => widgets.filter((widget) => widget.name === name));
  const title = nameField(folder);
  const isLong = folder === 'resources' || folder === 'pages';
  return [
    ...named([title]),
    {
      ...placed(fileNameField),
      from: title,
      label: 'Name in the URL',
      widget: 'file-name',
      required: true,
      hint: 'Made from the title. You can change it until you save; after that it stays the same.',
    },
    ...named(first.filter((name) => name !== title)),
    {
      ...placed('body'),
      label: 'Text',
      widget: 'post-text',
      required: folder === 'resources',
      hint: isLong
        ? 'Written in Markdown. The buttons add the formatting. A statistic is named by the last part of its URL.'
        : 'A short introduction, if needed.',
    },
    ...groups.map((group) => ({
      ...group,
      widget: 'object',
      required: false,
      collapsed: true,
      fields: named(group.fields),
    })),
  ];
}

function placed(name: string): Pick<Widget, 'name' | 'place'> {
  return { name, place: name };
}

/** What is in each kind of caption file. The name is the collection's, and the extension's: `talk.chapters.vtt`. */
const captionKinds = {
  captions: 'The transcript is made from it.',
  chapters: 'The words below each time are the title of a chapter.',
  descriptions: 'The words below each time describe what can be seen.',
} as const;

export function isCaptionKind(name: string): name is keyof typeof captionKinds {
  return Object.hasOwn(captionKinds, name);
}

/** These files are found by folder and name, so the form asks for both when creating one. */
function captionCollections(library: Library) {
  return Object.entries(captionKinds).map(([name, hint]) => ({
    name,
    label: capitalised(name),
    label_singular: name,
    folder: captionsFolder,
    create: true,
    ...formLimits,
    extension: name === 'captions' ? 'vtt' : `${name}.vtt`,
    format: textFormat,
    identifier_field: 'recording',
    slug: '{{recording}}',
    path: '{{post}}/{{slug}}',
    summary: '{{dirname}}, {{filename}}',
    sortable_fields: [],
    editor: { preview: false },
    fields: [
      {
        ...placed('post'),
        label: 'Belongs to',
        widget: 'select',
        required: false,
        hint: `The resource or page with the recording, once it is published. New ${name} need it.`,
        options: [...optionsOf(library, 'resources'), ...optionsOf(library, 'pages')],
      },
      {
        ...placed('recording'),
        label: 'Short name of the recording',
        widget: 'string',
        required: false,
        hint: `The short name that the recording has there. New ${name} need it.`,
      },
      {
        name: 'text',
        label: capitalised(name),
        widget: 'text',
        required: true,
        hint: `Open the file in a text editor and copy all of it here. ${hint}`,
      },
    ] satisfies Widget[],
  }));
}
