import { bundleScript, sayScriptLicences, scriptNames } from '../../lib/build/scripts';

export const dynamic = 'force-static';

export async function GET() {
  const scripts = await Promise.all(scriptNames.map(bundleScript));
  return new Response(sayScriptLicences(scripts.flatMap(({ packages }) => packages)));
}
