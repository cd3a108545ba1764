/** A server to press, in a process of its own: `site <folder>` is ours, `sirv <folder>` is sirv alone, which compresses nothing. */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { serveSite } from '../../lib/build/serve';

const [kind, folder = ''] = process.argv.slice(2);
const address = kind === 'site' ? (await serveSite(folder, 0)).address : await serveBare();
process.send?.({ address });
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));

async function serveBare(): Promise<string> {
  const server = createServer(sirv(folder, { etag: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  return `http://localhost:${typeof bound === 'object' ? bound?.port : ''}`;
}
