import { bundleSheet, sheetNames } from '../../../lib/build/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const sheets = await Promise.all(sheetNames.map(bundleSheet));
  return sheets.map(({ file }) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const sheets = await Promise.all(sheetNames.map(bundleSheet));
  const sheet = sheets.find((each) => each.file === file);
  return new Response(sheet?.text ?? '', {
    status: sheet ? 200 : 404,
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
