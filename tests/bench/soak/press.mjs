/** Asks a local server for pages as fast as it answers: `node press.mjs <address> <seconds> <connections> <path> …`. Prints JSON. */
import autocannon from 'autocannon';

const [url, seconds, connections, ...paths] = process.argv.slice(2);
const { requests, errors, timeouts, non2xx, duration } = await autocannon({
  url,
  duration: Number(seconds),
  connections: Number(connections),
  headers: { 'accept-encoding': 'br' },
  requests: paths.map((path) => ({ path })),
});
// A timeout is counted among the errors too.
console.log(JSON.stringify({ answered: requests.total, seconds: duration, errors, timeouts, refused: non2xx }));
