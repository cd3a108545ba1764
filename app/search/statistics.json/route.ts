import { statisticRecords } from '../../../lib/content/statistic-records';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(statisticRecords());
}
