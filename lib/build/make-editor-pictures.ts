/** `npm run make:editor`: takes the screenshots of the web editor for CONTRIBUTING.md. It needs a built site, git and a browser. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveEditor, startRepositoryServer } from '../editor/web-editor/editor-server';
import { routes } from '../routes';
import { findBrowser } from './find-browser';

const folder = 'docs/pictures';
/** In bytes, for people who read the page on a phone. */
const most = 60_000;

const root = mkdtempSync(join(tmpdir(), 'larch-'));
const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
git('init', '--quiet', '--initial-branch=main');
for (const name of ['content', 'public']) cpSync(name, join(root, name), { recursive: true });
git('add', '.');
const author = ['-c', 'user.name=An Editor', '-c', 'user.email=editor@example.org'];
git(...author, 'commit', '--quiet', '--message', 'The library');
git('config', 'user.name', 'An Editor');
git('config', 'user.email', 'editor@example.org');
const { port, child } = await startRepositoryServer(root);
const { address, close } = await serveEditor({
  folder: 'out',
  connection: { backend: 'local', branch: 'main' },
  api: port,
  port: 0,
});
const { args, ...found } = findBrowser();
const browser = await chromium.launch({
  ...found,
  args: [...args, '--lang=en-GB'],
  // For British dates: the day before the month.
  env: { ...process.env, LANGUAGE: 'en_GB' },
});
mkdirSync(folder, { recursive: true });
try {
  const page = await browser.newPage({ viewport: { width: 1180, height: 720 }, locale: 'en-GB' });
  await page.goto(`${address}${routes.editor}`);
  await page.getByRole('button', { name: 'Open the editor' }).click();
  await page.getByText('Hearing Community Voices').waitFor();
  await take(page, 'editor-list');
} finally {
  await browser.close();
  await close(0);
  child.kill();
  rmSync(root, { recursive: true, force: true });
}

async function take(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.jpg`);
  for (let quality = 80; quality >= 40; quality -= 10) {
    await page.screenshot({ path, type: 'jpeg', quality, animations: 'disabled' });
    if (statSync(path).size <= most) break;
  }
  const { size } = statSync(path);
  if (size > most) throw new Error(`${path} has ${size} bytes; ${most} are the most.`);
  console.log(`${path}: ${size} bytes`);
}
