/** citation-js (https://citation.js.org/), loaded only where something is cited: it takes about as long as a hundred pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Format = (name: string, items: readonly object[], options?: object) => unknown;

let loaded: Promise<Format> | undefined;

/** The one verb that is used of it: items of CSL-JSON in another format. */
export function loadCitationJs(): Promise<Format> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Format> {
  const { plugins } = await import('@citation-js/core');
  await Promise.all([
    import('@citation-js/plugin-csl'),
    import('@citation-js/plugin-bibtex'),
    import('@citation-js/plugin-ris'),
  ]);
  // It comes with American English only.
  plugins.config.get('@csl').locales.add('en-GB', readLocale());
  // Its escapes leave out every letter that is not Latin. lib/outputs/citations/bibtex.ts escapes what BibTeX reads as a sign.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  return plugins.output.format;
}

/** The British words and dates of the Citation Style Language project (https://citationstyles.org/), CC BY-SA 3.0, unchanged. */
function readLocale(): string {
  return readFileSync(join(process.cwd(), 'lib/outputs/citations/locales-en-GB.xml'), 'utf8');
}
