/** The site in WebKit, the engine of Safari, driven through its WebDriver: https://www.w3.org/TR/webdriver2/. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveSite } from '../../lib/build/serve';

const port = 4498;
/** What a shell command prints. */
const ask = (command: string) => spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout.trim();
const browser = ask('ls /usr/lib/*/webkit2gtk-4.*/MiniBrowser | tail -1');
const isMissing = !browser || !ask('which WebKitWebDriver') || !ask('which xvfb-run');
if (isMissing) console.warn('WebKitWebDriver, MiniBrowser or xvfb-run isn’t installed, so WebKit is not tested.');

const paths =
  `/ /resources/ /resources/hearing-community-voices/ /resources/racial-health-inequalities-evidence-summary/
/topics/ /topics/maternity/ /categories/webinars/ /audiences/managers/ /organisations/larch/ /statistics/
/statistics/maternal-deaths-2021-2023/ /places/lambeth/ /what-works/ /glossary/ /pack/ /contribute/ /subscribe-and-reuse/
/about/ /404.html`.split(/\s/);

let driver: ChildProcess | undefined;
let session = '';
let site: Awaited<ReturnType<typeof serveSite>>;

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
  return value;
}

function open(path: string): Promise<unknown> {
  return call('POST', `${session}/url`, { url: new URL(path, site.address).href });
}

/** Runs a function body in the page. */
function run(script: string): Promise<unknown> {
  return call('POST', `${session}/execute/sync`, { script, args: [] });
}

beforeAll(async () => {
  if (isMissing) return;
  site = await serveSite('out', 0);
  driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { detached: true });
  await vi.waitFor(() => call('GET', '/status'), { timeout: 60_000 });
  const options = { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
  const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: options } })) as {
    sessionId: string;
  };
  session = `/session/${sessionId}`;
});

afterAll(async () => {
  if (session) await call('DELETE', session);
  if (driver?.pid) process.kill(-driver.pid);
  await site?.close();
});

test.skipIf(isMissing).each(paths)('%s is as wide as the window and its links are underlined', async (path) => {
  for (const width of [320, 1440]) {
    await call('POST', `${session}/window/rect`, { width, height: 900 });
    await open(path);
    expect(await run('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }
  const plain = `return [...document.querySelectorAll('main p a')]
    .filter((link) => link.checkVisibility() && !link.matches('.go, sup a'))
    .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline').map((link) => link.textContent)`;
  expect(await run(plain)).toEqual([]);
});

test.skipIf(isMissing)('search, the pack and the buttons start', async () => {
  await open('/resources/?q=maternity+in+lambeth');
  await expect
    .poll(() => run("return document.querySelector('main').innerText"), { timeout: 30_000 })
    .toContain('Copy with source');
  await open('/resources/hearing-community-voices/');
  expect(
    await run(
      "return [...document.querySelectorAll('[data-print], [data-copy]')].filter((each) => each.hidden).length",
    ),
  ).toBe(0);
  await run("document.querySelector('[data-pack]').click()");
  await open('/pack/');
  await expect
    .poll(() => run("return document.querySelector('main').innerText"), { timeout: 30_000 })
    .toContain('Hearing Community Voices');
});
