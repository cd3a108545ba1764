import { titleRecords } from '../../../lib/outputs/search/search-records';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(titleRecords());
}
