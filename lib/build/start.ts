/** `npm start`: builds the site if anything has changed, serves it, and says where. */
import { site } from '../site';
import { baseOf } from './base-path';
import { buildSite, isBuilt } from './build';
import { formatError } from './run-step';
import { onShutdown, portFrom, serveSite } from './serve';

try {
  const port = portFrom(process.env, 'npm start');
  if (isBuilt()) console.log('Nothing has changed since the last build.');
  else {
    console.log('Building the site …');
    await buildSite();
  }
  const { address, close } = await serveSite('out', port, { base: baseOf(site.address) });
  console.log(`\nThe site is running at ${address}/\nPress Ctrl-C to stop it.`);
  onShutdown(() => {
    console.log('\nStopped.');
    void close();
  });
} catch (error) {
  console.error(`\n${formatError(error)}`);
  process.exitCode = 1;
}
