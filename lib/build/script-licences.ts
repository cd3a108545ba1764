/**
 * The licences of the packages whose code is in our scripts: theirs ask that their words go where the code goes. Each
 * script names its packages in a few bytes, and one file holds the words, so that readers load them only if they want to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '../routes';

/** What esbuild says of one file that it wrote: https://esbuild.github.io/api/#metafile. */
interface Bundled {
  inputs: Readonly<Record<string, { bytesInOutput: number }>>;
}

/** The folders of the packages of which something is in a bundle, as `node_modules/<name>`, in the order of names. */
export function packagesIn({ inputs }: Bundled): string[] {
  const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.flatMap(([path]) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** The first line of a script that holds code of these packages; nothing where there are none. */
export function licenceComment(packages: readonly string[]): string {
  // Relative, because the site may stand below a path.
  return packages.length > 0 ? `/*! ${packages.map(nameOf).join(', ')}: ..${routes.licences} */\n` : '';
}

/** The words of the licences of these packages. Throws where a package brings none. */
export function sayScriptLicences(packages: readonly string[]): string {
  const parts = [...new Set(packages)].sort().map((folder) => `${nameOf(folder)}\n\n${readLicence(folder)}`);
  return ['The scripts of this site hold code of these packages.', ...parts].join('\n\n----\n\n').concat('\n');
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function readLicence(folder: string): string {
  const place = join(process.cwd(), folder);
  const files = readdirSync(place)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(name))
    .sort();
  if (files.length === 0)
    throw new Error(
      `A script holds code of the package ${nameOf(folder)}, which has no file LICENSE. Its licence cannot be handed on, so do without the package.`,
    );
  return files.map((name) => readFileSync(join(place, name), 'utf8').trim()).join('\n\n');
}
