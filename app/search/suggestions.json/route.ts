import { suggestionRecords } from '../../../lib/content/search-records';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(suggestionRecords());
}
