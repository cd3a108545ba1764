import { bundleScript, scriptNames } from '../../../lib/build/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const scripts = await Promise.all(scriptNames.map(bundleScript));
  return scripts.map(({ file }) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const scripts = await Promise.all(scriptNames.map(bundleScript));
  const script = scripts.find((each) => each.file === file);
  return new Response(script?.text ?? '', {
    status: script ? 200 : 404,
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
}
