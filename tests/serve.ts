/** Serves out/ for the browser journeys. */
import { serveSite } from '../lib/publish/serve';

const { address } = await serveSite('out', Number(process.env.PORT));
console.log(address);
