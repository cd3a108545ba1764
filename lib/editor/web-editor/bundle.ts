/** Builds the files of the web editor: its script, its configuration, and the library's data. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { listFiles } from '../../build/finish-site';
import { formatScriptLicences, hashedName, packagesIn } from '../../build/scripts';
import { drawnDatasets, loadDataset } from '../../content/datasets';
import { loadCaptioned, loadLibrary, loadSettings, loadTranscript } from '../../content/load';
import { hasPage } from '../../content/status';
import type { SiteFile } from '../../outputs/output-file';
import { routes } from '../../routes';
import { site } from '../../site';
import { type Connection, editorConfig } from './config';
import { readEditorSettings } from './settings';

const own = join(process.cwd(), 'lib/editor/web-editor');

/** What some modules are in the browser. */
const replacements: Readonly<Record<string, { filter: RegExp; contents: string }>> = {
  // As CommonJS, whose missing exports are undefined: what needs files is never called.
  library: {
    filter: /^node:(?:fs|path)$|(?:^|\/)load$|content\/datasets$|^\.\/datasets$|\/citation-text$/,
    contents: `module.exports = require('./browser-library')`,
  },
  // React is Decap's: two copies can't render one page.
  react: {
    filter: /^react(?:\/jsx-runtime)?$/,
    contents: `export const Fragment = Symbol.for('react.fragment');
export const jsx = (type, props, key) => window.h(type, key === undefined ? props : { ...props, key });
export const jsxs = jsx;`,
  },
  // Text in the form has no front matter.
  frontMatter: { filter: /^remark-frontmatter$/, contents: 'export default function () {}' },
};

const inBrowser: Plugin = {
  name: 'in-browser',
  setup(building) {
    for (const [namespace, { filter, contents }] of Object.entries(replacements)) {
      building.onResolve({ filter }, ({ path }) => ({ path, namespace }));
      building.onLoad({ filter: /.*/, namespace }, () => ({ contents, resolveDir: own }));
    }
  },
};

/** The script that turns a page into the editor: its name in `/scripts/`, and the licences of its packages. Throws if the bundle fails. */
export async function bundleEditor() {
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
      DECAP_SCRIPT: JSON.stringify(decapScript().file),
      LIBRARY_SETTINGS: JSON.stringify(loadSettings()),
    },
    plugins: [inBrowser],
  });
  const packages = Object.values(metafile.outputs).flatMap(packagesIn);
  const text = `/*! Code of packages: ..${routes.editor}licences.txt */\n${outputFiles[0]?.text ?? ''}`;
  return { file: hashedName('editor', 'js', text), text, licences: formatScriptLicences(packages) };
}

const decapFolder = 'node_modules/decap-cms/dist';
/** Referred to in the first line of Decap's script. */
const decapLicences = 'decap-cms.js.LICENSE.txt';

function decapScript(): { file: string; text: Uint8Array } {
  const text = readFileSync(`${decapFolder}/decap-cms.js`);
  return { file: hashedName('decap-cms', 'js', text), text };
}

/** The editor's files, if the site has one. */
export async function siteEditorFiles(): Promise<SiteFile[]> {
  const settings = readEditorSettings(site.editor);
  return settings ? editorFiles(settings) : [];
}

/** The files of an editor for this repository; `app/admin/page.tsx` loads them. */
export async function editorFiles(connection: Connection): Promise<SiteFile[]> {
  const folder = routes.editor.slice(1);
  const known = knownLibrary();
  const config = editorConfig(connection, known.library, site.address);
  const { file, text, licences } = await bundleEditor();
  const decap = decapScript();
  return [
    { name: `${folder}config.json`, text: JSON.stringify(config) },
    { name: `${folder}library.json`, text: JSON.stringify(known) },
    { name: `${folder}editor.css`, text: readFileSync('components/editor/editor.css', 'utf8') },
    { name: `${folder}licences.txt`, text: licences },
    { name: `scripts/${file}`, text },
    { name: `scripts/${decap.file}`, text: decap.text },
    { name: `scripts/${decapLicences}`, text: readFileSync(`${decapFolder}/${decapLicences}`) },
  ];
}

/** The content of `/admin/library.json`. */
export type KnownLibrary = ReturnType<typeof knownLibrary>;

function knownLibrary() {
  const library = loadLibrary();
  const captioned = loadCaptioned();
  /** What posts may use in `public/`, by path, with its size in bytes. */
  const files: Record<string, number> = Object.assign({}, ...['images', 'documents', 'videos'].map(publicFiles));
  return {
    // All records except drafts, because the file is public.
    library: { ...library, resources: library.resources.filter((resource) => hasPage(resource)) },
    captioned,
    transcripts: captioned.map(loadTranscript),
    datasets: Object.fromEntries(drawnDatasets.map((name) => [name, loadDataset(name)])),
    files,
  };
}

/** The files below a folder of `public/`. */
function publicFiles(folder: string): Record<string, number> {
  const place = join('public', folder);
  if (!existsSync(place)) return {};
  return Object.fromEntries(listFiles(place).map((name) => [`/${folder}/${name}`, statSync(join(place, name)).size]));
}
