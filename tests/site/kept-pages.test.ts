/** A build after an edit draws what the edit touches, and gives the bytes of a build that draws everything, on any machine and day. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { ledgerFile } from '../../lib/build/ledger';
import { copyFolder } from '../bench/copy-folder';
import { entry, madeUpEntry } from '../editor/made-up-entry';
import { madeUpTalks, recordingsSite, talk, talks } from '../recordings/made-up-talks';
import { readFiles } from '../unit/build/made-up-site';
import { elsewhere } from './elsewhere';

const run = promisify(execFile);

/** The project with the site that stands. */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'larch-'));
  // Its packages are many files.
  onTestFinished(() => rmSync(root, { recursive: true }), 120_000);
  const left = ['.git', '.next', '.site', 'node_modules', 'test-results'];
  // Contentlayer knows a file again by the time of its last change.
  for (const name of readdirSync('.'))
    if (!left.includes(name)) cpSync(name, join(root, name), { recursive: true, preserveTimestamps: true });
  copyFolder('node_modules', join(root, 'node_modules'));
  return root;
}

/** Builds, and names the resources whose pages were drawn. */
async function build(root: string, surroundings: Record<string, string> = {}): Promise<string[]> {
  const env = { ...process.env, ...surroundings };
  await run(process.execPath, ['lib/build/prepare.mjs', 'lib/build/build.ts'], { cwd: root, env });
  const drawn = readdirSync(join(root, '.site/resources'));
  return drawn.filter((slug) => existsSync(join(root, 'out/resources', slug, 'index.html')));
}

function edit(root: string, slug: string, pattern: RegExp, words: string): void {
  const file = join(root, 'content/resources', `${slug}.md`);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(pattern, words);
  expect(after).not.toBe(before);
  writeFileSync(file, after);
}

test('after an edit of one post only the pages that show it are drawn, and the site is the same, byte for byte, as built from nothing in another year, time zone and language', {
  timeout: 400_000,
}, async () => {
  const root = copyProject();
  const slugs = readdirSync(join(root, 'out/resources')).filter((slug) => !/[.]|^page$/.test(slug));
  // Not the first, which is drawn where nothing has to be.
  const [, edited = ''] = slugs;
  const page = readFileSync(join(root, 'out/resources', edited, 'index.html'), 'utf8');
  const unrelated = slugs.findLast((slug) => !page.includes(`/resources/${slug}/`)) ?? '';

  // As many words as before, so that the minutes to read in lists stay as they were.
  edit(root, edited, /^([A-Z].*?) the /m, '$1 these ');
  expect(await build(root)).toEqual([edited]);

  edit(root, unrelated, /^title: (["']?)/m, 'title: $1Now ');
  write(root, { ...madeUpTalks(), ...madeUpEntry() });
  const drawn = await build(root);
  expect(drawn).toEqual(expect.arrayContaining([talk, talks, entry.slug]));
  expect(drawn).toContain(unrelated);
  expect(drawn).not.toContain(edited);
  expect(drawn.length).toBeLessThan(slugs.length / 2);

  // An address that would no longer answer stops a build, and the site stays as it is.
  const ledger = join(root, ledgerFile);
  const published = readFileSync(ledger, 'utf8');
  const before = readFiles(join(root, 'out'));
  writeFileSync(ledger, `${published}/resources/lost/\n`);
  await expect(build(root)).rejects.toThrow('/resources/lost/ was published, and nothing answers there now.');
  expect(readFiles(join(root, 'out'))).toEqual(before);
  writeFileSync(ledger, published);

  const afterEdits = { ...readFiles(join(root, 'out')), ...readFiles(join(root, 'hosting')) };
  for (const name of ['out', 'hosting', '.site', '.next', '.contentlayer', '.out-seals'])
    rmSync(join(root, name), { recursive: true, force: true });
  // Where files differ, something of the clock, of chance or of this machine is in them, or a page was kept that had changed.
  expect(await build(root, elsewhere)).toEqual([...slugs, talk, talks, entry.slug].sort());
  const afresh = { ...readFiles(join(root, 'out')), ...readFiles(join(root, 'hosting')) };
  expect(Object.keys(afterEdits)).toEqual(Object.keys(afresh));
  expect(Object.keys(afresh).filter((name) => afterEdits[name] !== afresh[name])).toEqual([]);

  // The journeys of recordings, and of the web editor, go through this site.
  rmSync(recordingsSite, { recursive: true, force: true });
  cpSync(join(root, 'out'), recordingsSite, { recursive: true });
});

function write(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
