import { ordinaryWords } from '../../../lib/content/ordinary-words';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(ordinaryWords());
}
