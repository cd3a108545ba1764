import { fullWords } from '../../../lib/content/full-words';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(fullWords());
}
