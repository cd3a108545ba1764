import { bundleScript, formatScriptLicences, scriptNames } from '../../lib/build/scripts';

export const dynamic = 'force-static';

/** Search uses words from this dictionary (lib/outputs/search/ordinary-words.ts), so its licence has to be included. */
const dictionary = 'node_modules/dictionary-en-gb';

export async function GET() {
  const scripts = await Promise.all(scriptNames.map(bundleScript));
  return new Response(formatScriptLicences([...scripts.flatMap(({ packages }) => packages), dictionary]));
}
