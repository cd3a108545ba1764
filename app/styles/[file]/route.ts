import { printSheet } from '../../../lib/build/scripts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { file } = await printSheet();
  return [{ file }];
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const sheet = await printSheet();
  return new Response(file === sheet.file ? sheet.text : '', {
    status: file === sheet.file ? 200 : 404,
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
}
