/** `npm start`: builds what has changed, serves it, says where. */
import { site } from '../site';
import { baseOf } from './base-path';
import { buildSite, isBuilt } from './build-site';
import { isLeftAlone } from './left-alone';
import { serveSite } from './serve';

try {
  if (isBuilt()) console.log('Nothing has changed since the last build.');
  else {
    console.log('Building the site …');
    await buildSite();
  }
  const { PORT } = process.env;
  if (PORT && !/^\d{1,5}$/.test(PORT))
    throw new Error(`"${PORT}" is not a port. Write a number, as in: PORT=4000 npm start`);
  const { address, close } = await serveSite('out', PORT ? Number(PORT) : undefined, { base: baseOf(site.address) });
  console.log(`\nThe library is open at ${address}/\nPress Ctrl-C to close it.`);
  const closeOnce = () => {
    clearInterval(watch);
    console.log('\nClosed.');
    void close();
  };
  const watch = setInterval(() => {
    if (isLeftAlone()) closeOnce();
  }, 500).unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, closeOnce);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
