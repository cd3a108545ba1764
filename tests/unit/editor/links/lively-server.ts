/** A real server on this machine that answers as sites do: well, badly, late, or not at all. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Reply = (response: ServerResponse, request: IncomingMessage, times: number) => void;

const replies: Readonly<Record<string, Reply>> = {
  '/well': (response) => response.end('Words.'),
  '/well?2': (response) => response.end('Words.'),
  '/well?3': (response) => response.end('Words.'),
  '/moved': (response) => response.writeHead(301, { location: '/well' }).end(),
  '/moved-twice': (response) => response.writeHead(308, { location: '/moved' }).end(),
  '/elsewhere-today': (response) => response.writeHead(302, { location: '/well' }).end(),
  '/moved-then-today': (response) => response.writeHead(301, { location: '/elsewhere-today' }).end(),
  '/moved-to-nothing': (response) => response.writeHead(301, { location: '/nothing' }).end(),
  '/circle': (response) => response.writeHead(301, { location: '/circle' }).end(),
  '/nothing': (response) => response.writeHead(404).end(),
  '/gone': (response) => response.writeHead(410).end(),
  '/forbidden': (response) => response.writeHead(403).end(),
  '/broken-inside': (response) => response.writeHead(500).end(),
  '/no-head': (response, { method }) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-lies': (response, { method }) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/busy': (response) => response.writeHead(429, { 'retry-after': '1' }).end(),
  '/busy-for-long': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/busy-once': (response, _, times) =>
    times === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('Words.'),
  '/resets': (_, { socket }) => socket.resetAndDestroy(),
  '/resets-once': (response, { socket }, times) => (times < 3 ? socket.resetAndDestroy() : response.end('Words.')),
  '/slow': () => {},
  '/endless': (response) => {
    const more = setInterval(() => response.write('Words. '.repeat(1000)), 5);
    response.on('close', () => clearInterval(more));
  },
};

export interface LivelyServer {
  /** Its address, without a slash at the end. */
  at: string;
  /** Every request that came, in order. */
  requests: { method: string; path: string; userAgent: string; time: number }[];
  /** How many requests it had at the same time, at the most. */
  atOnce(): number;
  close(): Promise<void>;
}

export function startLively(): Promise<LivelyServer> {
  const requests: LivelyServer['requests'] = [];
  let open = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers } = request;
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    requests.push({ method, path, userAgent: headers['user-agent'] ?? '', time: performance.now() });
    const times = requests.filter((each) => each.path === path).length;
    const reply = replies[path] ?? replies['/nothing'];
    reply?.(response, request, times);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        at: `http://127.0.0.1:${port}`,
        requests,
        atOnce: () => most,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
