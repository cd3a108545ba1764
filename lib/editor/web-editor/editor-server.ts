/** The local web editor: serves its files, the site, and a proxy to the repository's server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { extname, join } from 'node:path';
import { baseOf } from '../../build/base-path';
import { headerRules, headersFor, metaPolicy } from '../../build/headers';
import { programOf } from '../../build/run-step';
import { type Serving, serveSite } from '../../build/serve';
import { routes } from '../../routes';
import { site } from '../../site';
import { editorFiles } from './bundle';
import { type Connection, localApi } from './config';
import { hostsOf, noHosts } from './settings';

/** `folder` has the built site; `api` is the port of Decap's own server for a local repository. */
interface EditorServerOptions {
  folder: string;
  connection: Connection;
  api?: number;
  port?: number | undefined;
}

/** Serve a site with an editor on localhost only. Rejects with a message if the port is taken. */
export async function serveEditor({ folder, connection, api, port }: EditorServerOptions): Promise<Serving> {
  const base = baseOf(site.address);
  const hosts = connection.backend === 'local' ? noHosts : hostsOf(connection);
  const files = new Map((await editorFiles(connection)).map((file) => [`${base}/${file.name}`, file]));
  const script = [...files.keys()].find((name) => name.startsWith(`${base}/scripts/editor.`)) ?? '';
  const html = readFileSync(join(folder, routes.editor, 'index.html'), 'utf8');
  const text = withEditor(html, script, metaPolicy([], routes.editor, base, hosts));
  files.set(base + routes.editor, { name: 'index.html', text });
  const rules = headerRules([], base, hosts);
  const before = (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = request.url?.split('?')[0] ?? '';
    if (path === base + localApi && api !== undefined) {
      passOn(request, response, api);
      return true;
    }
    const file = files.get(path);
    if (!file || request.method !== 'GET') return false;
    const type = `${types[extname(file.name)] ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(200, { ...headersFor(rules, path), 'Content-Type': type }).end(file.text);
    return true;
  };
  return serveSite(folder, port, { base, host: 'localhost', before });
}

/** The editor page as on a connected site: with the script and its policy. */
function withEditor(html: string, script: string, policy: string): string {
  return html
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${policy}`)
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace('</main>', `<script type="module" src="${script}"></script></main>`);
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** Proxy a request to Decap's server, unless it may be cross-site. */
function passOn(request: IncomingMessage, response: ServerResponse, port: number): void {
  const { host = '', origin } = request.headers;
  const isOurs =
    /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
  if (!isOurs) {
    response.writeHead(403).end('Only the editor on this machine may ask for this.');
    return;
  }
  const { method, headers } = request;
  const passed = ask({ port, host: '127.0.0.1', path: '/api/v1', method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  passed.on('error', () => response.destroy());
  request.pipe(passed);
}

/** Start Decap's own server for a local repository, on a free port of localhost. */
export async function startRepositoryServer(folder: string): Promise<{ port: number; child: ChildProcess }> {
  const port = await freePort();
  const child = spawn(process.execPath, [programOf('decap-server')], {
    env: { ...process.env, MODE: 'git', GIT_REPO_DIRECTORY: folder, PORT: String(port), BIND_HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  while (!said.includes('configured')) {
    const [words] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`The server of the editor has ended: ${said}`);
    said += words;
  }
  child.stdout.resume();
  return { port, child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
