/** The files of the web editor. */
import { readFileSync } from 'node:fs';
import type { SiteFile } from '../../build/finish-site';
import { loadCaptioned, loadLibrary, loadTranscript } from '../../content/load';
import { routes } from '../../routes';
import { site } from '../../site';
import { bundleEditor } from './bundle';
import { type Connection, editorConfig } from './config';
import { decapFiles } from './decap';
import { type KnownLibrary, optionsIn, publicFiles, withoutDrafts } from './known';
import { readEditorSettings } from './settings';

const folder = routes.editor.slice(1);

/** The files of the editor, where the site has one. */
export async function siteEditorFiles(): Promise<SiteFile[]> {
  const settings = readEditorSettings(site.editor);
  return settings ? editorFiles(settings) : [];
}

/** The files of an editor that reads and writes there; the page that loads them is `app/admin/page.tsx`. */
export async function editorFiles(connection: Connection): Promise<SiteFile[]> {
  const library = loadLibrary();
  const captioned = loadCaptioned();
  const known: KnownLibrary = {
    library: withoutDrafts(library),
    captioned,
    transcripts: captioned.map(loadTranscript),
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
