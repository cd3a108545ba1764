import { bundleScript, sayScriptLicences, scriptNames } from '../../lib/build/scripts';

export const dynamic = 'force-static';

/** The search has words of this dictionary (lib/content/ordinary-words.ts), whose licence goes with them. */
const dictionary = 'node_modules/dictionary-en-gb';

export async function GET() {
  const scripts = await Promise.all(scriptNames.map(bundleScript));
  return new Response(sayScriptLicences([...scripts.flatMap(({ packages }) => packages), dictionary]));
}
