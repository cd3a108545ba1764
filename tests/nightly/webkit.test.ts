/** The site in WebKit, the engine of Safari, driven through its WebDriver: https://www.w3.org/TR/webdriver2/. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveSite } from '../../lib/build/serve';
import { recordingsSite, talks } from '../recordings/made-up-talks';

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
/** The small site, which has videos. */
let small: typeof site;

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
  small = await serveSite(recordingsSite, 0);
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
  await small?.close();
});

test.skipIf(isMissing).each(paths)('%s is as wide as the window and its links are underlined', async (path) => {
  for (const width of [320, 1440]) {
    await call('POST', `${session}/window/rect`, { width, height: 900 });
    await open(path);
    expect(await run('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  }
  const plain = `return [...document.querySelectorAll('main p a')]
    .filter((link) => link.checkVisibility() && !link.matches('.button, sup a'))
    .filter((link) => getComputedStyle(link).textDecorationLine !== 'underline').map((link) => link.textContent)`;
  expect(await run(plain)).toEqual([]);
});

test.skipIf(isMissing)(
  'a filter works from the first click, and Back returns to the search with its box filled in',
  async () => {
    await open('/resources/');
    await click('.facets li a');
    await expect.poll(() => run('return location.search')).toMatch(/^\?category=/);
    await open('/resources/?q=maternity+in+lambeth');
    await expect.poll(textOf('main'), slow).toContain('Copy with source');
    await click('.results a');
    await expect.poll(() => run('return location.pathname')).not.toBe('/resources/');
    await call('POST', `${session}/back`, {});
    await expect.poll(textOf('.count h1'), slow).toMatch(/^\d+ results for “maternity in lambeth”$/);
    await expect.poll(() => run("return document.querySelector('#words').value")).toBe('maternity in lambeth');
  },
);

test.skipIf(isMissing)(
  'a pack can be filled, put in order and given a note by mouse, and survives a reload',
  async () => {
    for (const page of ['/resources/hearing-community-voices/', '/resources/remi-faqs/']) {
      await open(page);
      await click('button[data-pack]');
      await expect.poll(textOf('[role=status]')).toContain('Added.');
    }
    await open('/pack/');
    await expect.poll(textOf('.items'), slow).toContain('Hearing Community Voices');
    await click('.items li:first-child [data-do=down]');
    await expect.poll(textOf('.items li:first-child h2')).toContain('REMI');
    const note = '.items li:first-child textarea';
    await type(note, 'Monday');
    await click(note, 'start');
    await typeOnKeyboard('For ');
    await call('POST', `${session}/refresh`, {});
    await expect.poll(() => run(`return document.querySelector('${note}')?.value`), slow).toBe('For Monday');
  },
);

test.skipIf(isMissing)('links, cards and passages are copied without a prompt', async () => {
  await open('/resources/hearing-community-voices/');
  await click('#share [data-copy=""]');
  await expect.poll(textOf('#share [data-copy=""]')).toBe('Copied');
  await click('#share details summary');
  await click('#share details [data-copy]');
  await expect.poll(textOf('#share details [data-copy]')).toBe('Copied');
  await run("getSelection().selectAllChildren(document.querySelector('main p.standfirst'))");
  await expect.poll(textOf('.passage')).toBe('Copy link to this passage');
  await click('.passage');
  await expect.poll(textOf('.passage')).toBe('Copied');
});

test.skipIf(isMissing)('a video only loads its provider when its picture is pressed', async () => {
  await open(new URL(`/resources/${talks}/`, small.address).href);
  const frames = () => run("return [...document.querySelectorAll('iframe')].map(({ src }) => new URL(src).host)");
  await expect.poll(() => run("return document.querySelector('recording-player .play')?.localName"), slow).toBeTruthy();
  expect(await frames()).toEqual([]);
  await click('recording-player .play');
  await expect.poll(frames).toEqual(['www.youtube-nocookie.com']);
});

/** For what waits for a script or a page. */
const slow = { timeout: 30_000 };

function textOf(selector: string): () => Promise<unknown> {
  return () => run(`return document.querySelector('${selector}')?.innerText ?? ''`);
}

async function find(selector: string): Promise<object> {
  const found = await vi.waitFor(
    () => call('POST', `${session}/element`, { using: 'css selector', value: selector }),
    slow,
  );
  return found as object;
}

/** Clicks the middle of an element with the mouse, or the first letter in it. */
async function click(selector: string, where: 'middle' | 'start' = 'middle'): Promise<void> {
  const origin = await find(selector);
  const [width = 0, height = 0] = (await run(`const box = document.querySelector('${selector}');
    box.scrollIntoView({ block: 'center' });
    return [box.clientWidth, box.clientHeight]`)) as number[];
  const [x, y] = where === 'start' ? [12 - Math.floor(width / 2), 16 - Math.floor(height / 2)] : [0, 0];
  const press = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const actions = [{ type: 'pointerMove', origin, x, y }, ...press];
  await call('POST', `${session}/actions`, {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}

async function type(selector: string, text: string): Promise<void> {
  await click(selector);
  await typeOnKeyboard(text);
}

async function typeOnKeyboard(text: string): Promise<void> {
  const keys = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
}
