import { ordinaryWords } from '../../../lib/outputs/search/ordinary-words';
import { suggestionRecords, textRecords, titleRecords } from '../../../lib/outputs/search/search-records';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files: Readonly<Record<string, () => unknown>> = {
  'records.json': titleRecords,
  'suggestions.json': suggestionRecords,
  'texts.json': textRecords,
  'words.json': ordinaryWords,
};

export function generateStaticParams() {
  return Object.keys(files).map((file) => ({ file }));
}

export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return Response.json(files[(await params).file]?.());
}
