/** The one file that Decap CMS is, as its package brings it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const folder = 'node_modules/decap-cms/dist';
/** Named in the first line of the script. */
const licence = 'decap-cms.js.LICENSE.txt';

/** Decap's script under a name that changes with its content, and the licences of the code in it beside it. */
export function decapFiles(): { script: string; files: { name: string; text: Uint8Array }[] } {
  const text = readFileSync(`${folder}/decap-cms.js`);
  const script = `decap-cms.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.js`;
  return {
    script,
    files: [
      { name: `scripts/${script}`, text },
      { name: `scripts/${licence}`, text: readFileSync(`${folder}/${licence}`) },
    ],
  };
}
