/** Serves out/ for the browser journeys, or another site that the tests have made. */
import { serveSite } from '../lib/build/serve';

const { address } = await serveSite(process.argv[2] ?? 'out', Number(process.env.PORT));
console.log(address);
