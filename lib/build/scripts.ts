/**
 * The scripts and separate style sheets that pages link to, under names that change with their content. A build bundles them once,
 * before Next draws the pages in several processes (`writeBundles`); `npm run dev` bundles them for each request.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin, transform } from 'esbuild';
import { compile } from 'tailwindcss';
import { routes } from '../routes';

/** The custom elements, each in a script of its own with everything it imports. */
const elements = {
  finder: 'components/search/finder.element.ts',
  'finder-start': 'components/search/finder-start.ts',
  'full-text': 'lib/search/full-text.ts',
  pack: 'components/pack/briefing-pack.ts',
  recording: 'components/video/recording-player.element.ts',
  share: 'components/sharing/share.ts',
  suggest: 'components/search/suggest.ts',
} as const;

export type ScriptName = keyof typeof elements;

export const scriptNames = Object.keys(elements) as ScriptName[];

interface BundledFile {
  file: string;
  address: string;
  text: string;
}

export interface Script extends BundledFile {
  /** The folders of the packages whose code it contains. */
  packages: readonly string[];
}

/** Style sheets that aren't in the pages: few readers print, and only a search has results. In every page they would take bytes of the first round trip. */
const sheetFiles = {
  print: 'components/layout/print.css',
  results: 'components/search/results.css',
} as const;

type SheetName = keyof typeof sheetFiles;

export const sheetNames = Object.keys(sheetFiles) as SheetName[];

interface Bundles {
  scripts: Readonly<Record<ScriptName, Script>>;
  sheets: Readonly<Record<SheetName, BundledFile>>;
}

let bundles: Bundles | undefined;

/** Bundle everything into `path`. Pages read it there when BUNDLES says so in their environment. */
export async function writeBundles(path = '.cache/bundles.json'): Promise<Record<'BUNDLES', string>> {
  const scripts = await Promise.all(scriptNames.map(async (name) => [name, await bundle(name)]));
  mkdirSync(dirname(path), { recursive: true });
  const sheets = await Promise.all(sheetNames.map(async (name) => [name, await minifySheet(name)]));
  writeFileSync(path, JSON.stringify({ scripts: Object.fromEntries(scripts), sheets: Object.fromEntries(sheets) }));
  return { BUNDLES: path };
}

/** The script of one element, ready for browsers. Throws if it doesn't build. */
export async function bundleScript(name: ScriptName): Promise<Script> {
  return readBundles()?.scripts[name] ?? bundle(name);
}

/** A style sheet that is a file of its own. */
export async function bundleSheet(name: SheetName): Promise<BundledFile> {
  return readBundles()?.sheets[name] ?? minifySheet(name);
}

function readBundles(): Bundles | undefined {
  const { BUNDLES } = process.env;
  if (BUNDLES) bundles ??= JSON.parse(readFileSync(BUNDLES, 'utf8')) as Bundles;
  return bundles;
}

async function bundle(name: ScriptName): Promise<Script> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(process.cwd(), elements[name])],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    // One file has all licences, and the first line of each script names it.
    legalComments: 'none',
    metafile: true,
    plugins: [sheets, scriptsOnDemand],
  });
  const packages = Object.values(metafile.outputs).flatMap(packagesIn);
  const text = licenceComment(packages) + (outputFiles[0]?.text ?? '');
  return { ...named('/scripts/', name, 'js', text), packages };
}

async function minifySheet(name: SheetName): Promise<BundledFile> {
  return named('/styles/', name, 'css', await sheetText(sheetFiles[name]));
}

/** The text of a style sheet, with the sheets that it imports and the utilities that it applies, minified. */
async function sheetText(path: string): Promise<string> {
  const loadStylesheet = async (id: string, from: string) => {
    const file = resolve(from, id);
    return { path: file, base: dirname(file), content: await readFile(file, 'utf8') };
  };
  const { content, base } = await loadStylesheet(path, process.cwd());
  const sheet = await compile(content, { base, loadStylesheet });
  const { code } = await transform(sheet.build([]), { loader: 'css', minify: true, legalComments: 'none' });
  return code.trim();
}

function named(folder: string, name: string, extension: string, text: string): BundledFile {
  const file = hashedName(name, extension, text);
  return { file, address: folder + file, text };
}

/** A file name that changes with the content. */
export function hashedName(name: string, extension: string, text: string | Uint8Array): string {
  return `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${extension}`;
}

/** Lets a script import a style sheet as text: `sheet:./name.css`. */
const sheets: Plugin = {
  name: 'sheets',
  setup(building) {
    building.onResolve({ filter: /^sheet:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice('sheet:'.length)),
      namespace: 'sheet',
    }));
    building.onLoad({ filter: /.*/, namespace: 'sheet' }, async ({ path }) => ({
      loader: 'text',
      contents: await sheetText(path),
    }));
  },
};

/** Lets a script load another when it is needed: `import('script:suggest')`. */
const scriptsOnDemand: Plugin = {
  name: 'scripts-on-demand',
  setup(building) {
    building.onResolve({ filter: /^script:/ }, async ({ path }) => {
      const { file } = await bundleScript(path.slice('script:'.length) as ScriptName);
      return { path: `./${file}`, external: true };
    });
  },
};

/** What esbuild says about one output file: https://esbuild.github.io/api/#metafile. */
interface OutputMetadata {
  inputs: Readonly<Record<string, { bytesInOutput: number }>>;
}

/** The folders of the packages with code in a bundle, as `node_modules/<name>`, sorted. */
export function packagesIn({ inputs }: OutputMetadata): string[] {
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.flatMap(([path]) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The first line of a script with code of these packages: their licences require the text to go where the code goes. */
export function licenceComment(packages: readonly string[]): string {
  // A relative URL, because the site can be below a path.
  return packages.length > 0 ? `/*! ${packages.map(packageName).join(', ')}: ..${routes.licences} */\n` : '';
}

/** The licence texts of these packages, for /licences.txt. Throws if a package has none. */
export function formatScriptLicences(packages: readonly string[]): string {
  const parts = [...new Set(packages)].sort().map((folder) => `${packageName(folder)}\n\n${readLicence(folder)}`);
  return ['The scripts of this site contain code of these packages.', ...parts].join('\n\n----\n\n').concat('\n');
}

function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readLicence(folder: string): string {
  const path = join(process.cwd(), folder);
  const files = readdirSync(path)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name))
    .sort();
  if (files.length === 0)
    throw new Error(
      `A script contains code of the package ${packageName(folder)}, which has no LICENSE file. We can't pass its licence on, so use another package.`,
    );
  return files.map((name) => readFileSync(join(path, name), 'utf8').trim()).join('\n\n');
}
