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

interface Exception {
  /** The package; with `*` at the end, every package whose name begins like this. */
  name: string;
  licence: string;
  reason: string;
}

/** Licences that are allowed for certain packages, because of what we use these for. */
const exceptions: readonly Exception[] = [
  {
    name: '@axe-core/playwright',
    licence: 'MPL-2.0',
    reason: 'Unchanged, and only in tests. The licence covers changed files; there are none.',
  },
  { name: 'axe-core', licence: 'MPL-2.0', reason: 'Unchanged, and only in tests.' },
  { name: 'ical.js', licence: 'MPL-2.0', reason: 'Unchanged, and only in tests.' },
  {
    name: 'lightningcss*',
    licence: 'MPL-2.0',
    reason: 'Unchanged. Tailwind minifies styles with it; none of it is in the site.',
  },
  {
    name: '@resvg/resvg-js*',
    licence: 'MPL-2.0',
    reason: 'Unchanged. The build draws link cards with it; none of it is in the site.',
  },
  {
    name: '@img/sharp-*',
    licence: 'LGPL-3.0-or-later',
    reason: 'Unchanged, a separate library that comes with Next. Next processes no images here, so it is unused.',
  },
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    reason: 'Data about browsers for build tools; none of it is in the site.',
  },
  { name: 'spdx-exceptions', licence: 'CC-BY-3.0', reason: 'Names of licences, only in the tool that lists licences.' },
  { name: 'spdx-ranges', licence: 'CC-BY-3.0', reason: 'Names of licences, only in the tool that lists licences.' },
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    licence: 'OFL-1.1',
    reason: 'The font of the site. Its licence is beside it in public/fonts/.',
  },
  {
    name: '@fontsource-variable/noto-sans*',
    licence: 'OFL-1.1',
    reason: 'Other scripts on link cards. The licence is beside the fonts in lib/outputs/link-cards/fonts/.',
  },
  {
    name: 'citeproc',
    licence: 'CPAL-1.0',
    reason:
      'Unchanged. The build formats references with it; none of it is in the site, and no reader uses it over a network.',
  },
  {
    name: 'pako',
    licence: 'Zlib',
    reason: 'Only in the tool that makes the fonts. The licence only requires its text to stay with the package.',
  },
  {
    name: '@contentlayer2/source-remote-files',
    licence: 'UNKNOWN',
    reason: 'Names no licence, but its repository, https://github.com/timlrx/contentlayer2, is under the MIT licence.',
  },
];

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
    choice.split(' AND ').every((each) => allowed.has(each) || exceptions.some((one) => matches(one, name, each))),
  );
}

function matches(exception: Exception, name: string, licence: string): boolean {
  const isSameName = exception.name.endsWith('*')
    ? name.startsWith(exception.name.slice(0, -1))
    : name === exception.name;
  return isSameName && exception.licence === licence;
}

// Run as a command, not imported by a test.
if (process.argv[1] === 'lib/build/licences.ts') {
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
