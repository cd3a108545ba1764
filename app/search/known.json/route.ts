import { knownRecords } from '../../../lib/content/known-records';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(knownRecords());
}
