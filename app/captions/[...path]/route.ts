import { listCaptionTexts } from '../../../lib/content/recordings';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Next needs at least one file, and the library may have no captions. */
const none = { path: ['none.txt'], text: () => 'No recording in this library has captions yet.\n' };

function listFiles() {
  const texts = listCaptionTexts();
  return texts.length > 0 ? texts : [none];
}

export function generateStaticParams() {
  return listFiles().map(({ path }) => ({ path }));
}

export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const wanted = (await params).path.join('/');
  const file = listFiles().find(({ path }) => path.join('/') === wanted);
  const type = wanted.endsWith('.vtt') ? 'text/vtt' : 'text/plain';
  return new Response(file?.text() ?? '', {
    status: file ? 200 : 404,
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
}
