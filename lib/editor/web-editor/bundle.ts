/** Builds the files of the web editor: its script, its configuration, and the library's data. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { SiteFile } from '../../build/finish-site';
import { packagesIn, sayScriptLicences } from '../../build/scripts';
import type { Captioned } from '../../check/captions';
import { drawnDatasets, loadDataset } from '../../content/datasets';
import { type CaptionedRecord, loadCaptioned, loadLibrary, loadSettings, loadTranscript } from '../../content/load';
import { hasPage } from '../../content/status';
import { routes } from '../../routes';
import { contentFolders, type Library } from '../../schema/kinds';
import { site } from '../../site';
import { type Connection, editorConfig } from './config';
import { readEditorSettings } from './settings';
import type { Option, Options } from './widgets';

const own = 'lib/editor/web-editor';

/**
 * Replacements for Node modules that pages and checks import. React is Decap's: two copies can't
 * render one page.
 */
const replacements: Plugin = {
  name: 'browser-replacements',
  setup(building) {
    const file = (name: string) => ({ path: join(process.cwd(), own, name) });
    building.onResolve({ filter: /^node:(?:fs|path)$/ }, () => file('browser-files.ts'));
    building.onResolve({ filter: /(?:^|\/)load$/ }, () => file('browser-content.ts'));
    building.onResolve({ filter: /(?:^|\/)content\/datasets$|^\.\/datasets$/ }, ({ importer }) =>
      /lib.check.check\.ts$/.test(importer) ? undefined : file('browser-content.ts'),
    );
    building.onResolve({ filter: /^react(?:\/jsx-runtime)?$/ }, () => ({ path: 'react', namespace: 'react' }));
    building.onLoad({ filter: /.*/, namespace: 'react' }, () => ({ contents: react }));
    // Text in the form has no front matter.
    building.onResolve({ filter: /^remark-frontmatter$/ }, () => ({ path: 'nothing', namespace: 'nothing' }));
    building.onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'export default function () {}' }));
  },
};

const react = `
export const Fragment = Symbol.for('react.fragment');
export function jsx(type, props, key) {
  return window.h(type, key === undefined ? props : { ...props, key });
}
export const jsxs = jsx;
`;

interface EditorScript {
  /** Its file name in `/scripts/`, with a content hash. */
  file: string;
  text: string;
  /** The licences of the bundled packages. */
  licences: string;
}

/** The script that turns a page into the editor. Throws if the bundle fails. */
export async function bundleEditor(): Promise<EditorScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(process.cwd(), 'app/admin/editor.tsx')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    outdir: own,
    legalComments: 'none',
    metafile: true,
    // The preview has the styles of the site's pages.
    loader: { '.css': 'empty' },
    define: {
      'process.env': JSON.stringify({ SITE_ADDRESS: site.address }),
      'process.cwd': 'String',
      DECAP_SCRIPT: JSON.stringify(decapFiles().script),
      LIBRARY_SETTINGS: JSON.stringify(loadSettings()),
    },
    plugins: [replacements],
  });
  const packages = Object.values(metafile.outputs).flatMap(packagesIn);
  const text = `/*! Code of packages: ..${routes.editor}licences.txt */\n${outputFiles[0]?.text ?? ''}`;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { file: `editor.${hash}.js`, text, licences: sayScriptLicences(packages) };
}

const decapFolder = 'node_modules/decap-cms/dist';
/** Referred to in the first line of the script. */
const licence = 'decap-cms.js.LICENSE.txt';

/** Decap's script with a content hash in its name, and its licences. */
function decapFiles(): { script: string; files: { name: string; text: Uint8Array }[] } {
  const text = readFileSync(`${decapFolder}/decap-cms.js`);
  const script = `decap-cms.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  return {
    script,
    files: [
      { name: `scripts/${script}`, text },
      { name: `scripts/${licence}`, text: readFileSync(`${decapFolder}/${licence}`) },
    ],
  };
}

const folder = routes.editor.slice(1);

/** The editor's files, if the site has one. */
export async function siteEditorFiles(): Promise<SiteFile[]> {
  const settings = readEditorSettings(site.editor);
  return settings ? editorFiles(settings) : [];
}

/** The files of an editor for this repository; `app/admin/page.tsx` loads them. */
export async function editorFiles(connection: Connection): Promise<SiteFile[]> {
  const library = loadLibrary();
  const captioned = loadCaptioned();
  const known: KnownLibrary = {
    library: withoutDrafts(library),
    captioned,
    transcripts: captioned.map(loadTranscript),
    datasets: Object.fromEntries(drawnDatasets.map((name) => [name, loadDataset(name)])),
    files: publicFiles(process.cwd()),
  };
  const { file, text, licences } = await bundleEditor();
  return [
    {
      name: `${folder}config.json`,
      text: JSON.stringify(editorConfig(connection, optionsIn(known.library), site.address)),
    },
    { name: `${folder}library.json`, text: JSON.stringify(known) },
    { name: `${folder}editor.css`, text: readFileSync('components/editor/editor.css', 'utf8') },
    { name: `${folder}licences.txt`, text: licences },
    { name: `scripts/${file}`, text },
    ...decapFiles().files,
  ];
}

/** The content of `/admin/library.json`. */
export interface KnownLibrary {
  /** All records except drafts. */
  library: Library;
  captioned: readonly CaptionedRecord[];
  transcripts: readonly Captioned[];
  /** The datasets shown on pages, by name. */
  datasets: Readonly<Record<string, ReturnType<typeof loadDataset>>>;
  /** The files in `public/` that posts may use, by path, with their size in bytes. */
  files: Readonly<Record<string, number>>;
}

/** Without drafts, because the file is public. */
function withoutDrafts(library: Library): Library {
  return { ...library, resources: library.resources.filter((resource) => hasPage(resource)) };
}

/** The choices from each folder. */
function optionsIn(library: Library): Options {
  const options = contentFolders.map((folder): [string, Option[]] => [
    folder,
    library[folder]
      .map((document) => ({ value: document.slug, label: nameOf(document) }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en-GB')),
  ]);
  return { ...(Object.fromEntries(options) as Record<keyof Library, Option[]>), types: typesIn(library) };
}

/** The types of resource from all categories, without duplicates. */
function typesIn({ categories }: Library): Option[] {
  const names = new Set(categories.flatMap(({ kinds }) => kinds));
  return [...names].map((name) => ({ value: name, label: name }));
}

/** The files in `public/` below `root` that a post may use: pictures, documents, recordings. */
function publicFiles(root: string): Record<string, number> {
  const files = ['images', 'documents', 'videos'].flatMap((folder) => {
    const place = join(root, 'public', folder);
    if (!existsSync(place)) return [];
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, 'public').length).replaceAll('\\', '/'))
      .sort();
  });
  return Object.fromEntries(files.map((path) => [path, statSync(join(root, 'public', path)).size]));
}

/** What readers call a document. */
function nameOf(document: { slug: string; title?: string; name?: string }): string {
  return document.title ?? document.name ?? document.slug;
}
