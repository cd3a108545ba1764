/** The web editor on a temporary repository, and what the journeys do in its form. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

interface Repository {
  root: string;
  git(...args: string[]): string;
}

/** A repository with the content of this one. */
export function newRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'larch-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'An Editor');
  git('config', 'user.email', 'editor@example.org');
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message', 'The library');
  return { root, git };
}

/** Serves the editor of a repository, which goes away with it. */
export async function startEditor(repository: Repository) {
  const { address, stop } = await serveEditor('local', repository.root);
  const end = async () => {
    await stop();
    rmSync(repository.root, { recursive: true, force: true });
  };
  return { ...repository, address, [Symbol.asyncDispose]: end };
}

/** Serves out/ with an editor that is connected as the words say (tests/serve-editor.ts). */
export async function serveEditor(...connection: string[]): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/serve-editor.ts', ...connection], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [words] = await once(child.stdout, 'data');
  const stop = async () => {
    child.stdin.end();
    await once(child, 'exit');
  };
  return { address: String(words).trim(), stop };
}

/** Opens an address within the editor, such as `collections/resources/new`. */
export async function openForm(page: Page, editor: { address: string }, place: string): Promise<void> {
  // The editor does not go from one entry to another by itself.
  await page.goto('about:blank');
  await page.goto(`${editor.address}/admin/#/${place}`);
  const open = page.getByRole('button', { name: 'Open the editor' });
  // Whoever has opened it once stays signed in.
  const opened = page.getByRole('button', { name: 'Save' }).or(page.getByRole('button', { name: 'Pictures' }));
  await open.or(opened).waitFor();
  if (await open.isVisible()) await open.click();
  await opened.waitFor();
}

/** What the editor shows of the entry. */
export function preview(page: Page) {
  return page.frameLocator('#preview-pane');
}

/** Writes in a field in the place of what stands there. Decap puts the cursor back when it says that something is wrong, so all is marked with the keyboard. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

/** Chooses in a list of choices by typing. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).click();
  await page.keyboard.type(option);
  await page.keyboard.press('Enter');
}

/** Opens a group of fields that may be left out. */
export async function openGroup(page: Page, label: string): Promise<void> {
  const group = page.getByLabel('object field').filter({ has: page.locator('label', { hasText: label }) });
  await group.last().getByRole('button', { name: 'Expand' }).first().click();
}

/** The page in this HTML as it is before scripts make it better, without what it names next, which hangs on the rest of the library. */
export function pageIn(page: Page, html: string): Promise<string> {
  return page.evaluate((text) => {
    const main = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
    for (const each of main?.querySelectorAll('script, [aria-labelledby="read-next"], #share') ?? []) each.remove();
    // The build leaves out glossary links, and adds hidden words, where links of one page have the same name.
    for (const each of main?.querySelectorAll('a.term') ?? []) each.replaceWith(...each.childNodes);
    for (const each of main?.querySelectorAll('a > .sr-only') ?? [])
      if (each.textContent.startsWith(',')) each.remove();
    // React writes the attributes of a picture in another order in a browser.
    for (const each of main?.querySelectorAll('img') ?? [])
      for (const { name, value } of [...each.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        each.removeAttribute(name);
        each.setAttribute(name, value);
      }
    return main?.innerHTML ?? '';
  }, html);
}

/** The same of the preview. */
export async function pageInPreview(page: Page): Promise<string> {
  return pageIn(
    page,
    await preview(page)
      .locator('main')
      .evaluate((main) => main.outerHTML),
  );
}
