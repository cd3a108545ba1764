import { ordinaryWords } from '../../../lib/outputs/search/ordinary-words';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(ordinaryWords());
}
