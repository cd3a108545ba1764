/**
 * `npm run licences`: lists the licences of the installed packages, and fails if one of them isn't allowed here.
 * The code of this site is under the MIT licence; every licence below may be used alongside it.
 */
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';

/** Licences (https://spdx.org/licenses/) that only require their own text to stay with the package. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** Other licences, for packages that we use unchanged and that don't reach readers unless it says so; `*` stands for any end of a name. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // Covers changed files, and there are none. The first three are only in tests, the others minify styles and draw link cards.
  'MPL-2.0': ['@axe-core/playwright', 'axe-core', 'ical.js', 'lightningcss*', '@resvg/resvg-js*'],
  // A separate library that comes with Next, which processes no images here.
  'LGPL-3.0-or-later': ['@img/sharp-*'],
  // Data about browsers, for build tools.
  'CC-BY-4.0': ['caniuse-lite'],
  // Names of licences, in the tool that lists licences.
  'CC-BY-3.0': ['spdx-exceptions', 'spdx-ranges'],
  // The font of the site. Its licence is beside it in public/fonts/.
  'OFL-1.1': ['@fontsource-variable/atkinson-hyperlegible-next'],
  // The build formats references with it, and no reader uses it over a network.
  'CPAL-1.0': ['citeproc'],
  // In the tool that makes the fonts. It only requires its text to stay with the package.
  Zlib: ['pako'],
  // Names no licence, but its repository, https://github.com/timlrx/contentlayer2, is under the MIT licence.
  UNKNOWN: ['@contentlayer2/source-remote-files'],
};

/** Every installed package with its licence, as an SPDX expression. */
export function listPackages(): Promise<{ name: string; licence: string }[]> {
  return new Promise((resolve, reject) => {
    init({ start: process.cwd(), excludePrivatePackages: true }, (error, found: ModuleInfos) => {
      if (error) return reject(error);
      resolve(
        Object.entries(found).map(([id, { licenses = 'unknown' }]) => ({
          name: id.slice(0, id.lastIndexOf('@')),
          licence: [licenses].flat().join(' OR '),
        })),
      );
    });
  });
}

/** A message for each package whose licence is not allowed. */
export function findRefused(packages: readonly { name: string; licence: string }[]): string[] {
  return packages
    .filter(({ name, licence }) => !isAllowed(name, licence))
    .map(({ name, licence }) => `${name}: the licence ${licence} isn't allowed. See lib/build/licences.ts.`);
}

/** Of licences joined by OR one has to be allowed; of those joined by AND, each. */
function isAllowed(name: string, licence: string): boolean {
  // The licence checker marks licences found in a file rather than in package.json with an asterisk.
  const choices = licence.replace(/[()*]/g, '').split(' OR ');
  return choices.some((choice) =>
    choice.split(' AND ').every((each) => allowed.has(each) || exceptions[each]?.some((one) => matches(one, name))),
  );
}

function matches(exception: string, name: string): boolean {
  return exception.endsWith('*') ? name.startsWith(exception.slice(0, -1)) : name === exception;
}

// Run as a command, not imported by a test.
if (process.argv[1]?.endsWith('lib/build/licences.ts')) {
  const packages = await listPackages();
  const byLicence = new Map<string, number>();
  for (const { licence } of packages) byLicence.set(licence, (byLicence.get(licence) ?? 0) + 1);
  for (const [licence, count] of [...byLicence].sort((a, b) => b[1] - a[1])) console.log(`${count} ${licence}`);
  const refused = findRefused(packages);
  if (refused.length > 0) {
    console.error(`\n${refused.join('\n')}`);
    process.exitCode = 1;
  }
}
