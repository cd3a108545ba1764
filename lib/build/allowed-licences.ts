/** The licences under which a package may be used here. Each allows its use beside code under the MIT licence. */

/** Names of licences (https://spdx.org/licenses/) that ask for no more than that their own words stay with the package. */
export const allowedForAll = new Set([
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
  /** The package; with `*` at the end, all whose names begin so: one for each kind of machine. */
  name: string;
  licences: readonly string[];
  reason: string;
}

/** Licences that are allowed for certain packages only, because of what those are used for. */
export const exceptions: readonly Exception[] = [
  {
    name: '@axe-core/playwright',
    licences: ['MPL-2.0'],
    reason: 'Unchanged, and only in tests. The licence asks for the source of changed files; there are none.',
  },
  {
    name: 'axe-core',
    licences: ['MPL-2.0'],
    reason: 'Unchanged, and only in tests.',
  },
  {
    name: 'lightningcss*',
    licences: ['MPL-2.0'],
    reason: 'Unchanged. Tailwind makes the styles smaller with it; nothing of it is in them.',
  },
  {
    name: '@img/sharp-*',
    licences: ['LGPL-3.0-or-later'],
    reason:
      'Unchanged, a library of its own that comes with Next. The site has Next change no picture, so it is not used.',
  },
  {
    name: 'caniuse-lite',
    licences: ['CC-BY-4.0'],
    reason: 'Data on browsers, read by build tools; none of it is in the site.',
  },
  {
    name: '@fontsource-variable/atkinson-hyperlegible-next',
    licences: ['OFL-1.1'],
    reason: 'The typeface. Its licence is beside it in public/fonts/.',
  },
  {
    name: '@resvg/resvg-js*',
    licences: ['MPL-2.0'],
    reason: 'Unchanged. The build draws link cards with it; nothing of it is in the site.',
  },
  {
    name: 'citeproc',
    licences: ['CPAL-1.0'],
    reason:
      'Unchanged, under CPAL-1.0. The build sets references with it, as every tool that reads citation styles does; nothing of it is in the site, and no reader reaches it over a network.',
  },
  {
    name: 'ical.js',
    licences: ['MPL-2.0'],
    reason: 'Unchanged, and only in tests.',
  },
  {
    name: 'pako',
    licences: ['Zlib'],
    reason: 'Only in the tool that makes the typeface. The licence asks that its words stay with the package.',
  },
];

/** What the packages say that name no licence in `package.json`: where it was found. */
export const foundElsewhere: Readonly<Record<string, { licence: string; where: string }>> = {
  '@contentlayer2/source-remote-files': {
    licence: 'MIT',
    where:
      'LICENSE in the repository that all packages of Contentlayer come from, https://github.com/timlrx/contentlayer2',
  },
  format: { licence: 'MIT', where: '`licenses`, the older word, in its package.json, and its Readme.md' },
};
