import { createServer } from 'node:http';
import type { Request } from '@playwright/test';
import { checkLibrary } from '../../lib/check/check';
import { formatProblem } from '../../lib/check/problem';
import { addressOf } from '../../lib/routes';
import { entry, madeUpEntry } from '../editor/made-up-entry';
import { portOfRecordings } from '../recordings/made-up-talks';
import {
  choose,
  newRepository,
  openForm,
  openGroup,
  pageIn,
  pageInPreview,
  preview,
  serveEditor,
  startEditor,
  write,
} from './editing';
import { expect, test } from './journey';

/** The messages beside the fields. */
const errors = '#nc-root ul li';
const square = '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><path d="M8 8h64v64H8z"/></svg>';
/** What a worker answers: it waits for the editor to say where it is, and gives it the key. */
const signIn = `<script>
addEventListener('message', ({ origin }) =>
  opener.postMessage('authorization:github:success:' + JSON.stringify({ token: 'a-made-up-key', provider: 'github' }), origin),
);
opener.postMessage('authorizing:github', '*');
</script>`;
const branch = `cms/resources/${entry.slug}`;

test.use({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
// Each starts a repository and two servers.
test.setTimeout(240_000);

test('what is wrong in the form is said as the checker says it, and nothing is saved', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/resources/new');
  await page.getByLabel('Title', { exact: true }).first().fill(entry.title);
  await page.getByLabel('Summary').fill('Too short');
  await page.getByLabel('Title of the source').fill(entry.source.label);
  await page.getByLabel('Link to the source').fill('example.org');
  await page.getByLabel('Text', { exact: true }).fill(':::care\nNever closed.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator(errors)).toHaveText([
    'The URL must begin with https://. Write: https://example.org',
    '“What that page is” is needed.',
    '“Category” is needed.',
    'This is too short. Write at least 40 characters.',
    '“Made by” is needed.',
    '“Topics” is needed.',
    '“Audiences” is needed.',
    'Paragraph 1 (“:::care”): This block isn’t closed. Write ::: on a line of its own at the end.',
  ]);
  expect(editor.git('branch', '--list', 'cms/*')).toBe('');
});

test('inside a frame the editor stays shut, where the host sends no header against it', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await page.route('**/admin/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.route('**/framing', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe src="/admin/"></iframe>' }),
  );
  await page.goto(`${editor.address}/framing`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('alert')).toContainText('The editor doesn’t open inside another page.');
  await expect(frame.locator('#nc-root')).toHaveCount(0);
});

test('no file is added or deleted past the look of a second person', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/resources');
  await page.getByRole('button', { name: 'Pictures' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Add from this computer').click();
  await (await chooser).setFiles({ name: 'square.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(square) });
  await expect(page.getByText('open the resource and add the file there')).toBeVisible();
  expect(editor.git('log', '--all', '--format=%s')).toBe('The library');
});

test('before somebody signs in the editor asks no other site for anything, and then the host of the repository with their key', async ({
  page,
}) => {
  // Where people sign in, as the worker of docs/editing.md does it: https://decapcms.org/docs/backends-overview/.
  const auth = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(signIn),
  ).listen(0);
  const worker = `http://localhost:${Object(auth.address()).port}/sign-in`;
  const editor = await serveEditor('github', worker);
  const outside: string[] = [];
  const note = (request: Request) => {
    const { origin } = new URL(request.url());
    if (origin !== editor.address && !/^(?:blob|data):/.test(request.url())) outside.push(request.url());
  };
  try {
    page.context().on('request', note);
    await page.route('https://api.github.com/**', (route) => route.abort());
    await page.goto(`${editor.address}/admin/`);
    const button = page.getByRole('button', { name: 'Sign in with GitHub' });
    await expect(button).toBeVisible();
    // Whatever it wants to ask first, it has had time to.
    await page.waitForTimeout(1000);
    expect(outside).toEqual([]);

    const asked = page.waitForRequest('https://api.github.com/user');
    await button.click();
    expect((await asked).headers().authorization).toBe('token a-made-up-key');
    expect(outside.map((address) => new URL(address).origin)).toEqual(
      expect.arrayContaining([new URL(worker).origin, 'https://api.github.com']),
    );
  } finally {
    await editor.stop();
    auth.close();
  }
});

test('a resource that is added in the form is one commit on a branch, passes the check, and becomes the page that the preview showed', async ({
  page,
}) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/resources/new');
  await page.getByLabel('Title', { exact: true }).first().fill(entry.title);
  await expect(page.getByLabel('Name in the URL')).toHaveValue(entry.slug);
  await page.getByLabel('Title of the source').fill(entry.source.label);
  await page.getByLabel('Link to the source').fill(entry.source.address);
  await choose(page, 'What that page is', 'A related page');
  await choose(page, 'Category', 'Webinars');
  await page.getByLabel('Summary').fill(entry.summary);
  await choose(page, 'Made by', 'London Anti-Racism');
  await choose(page, 'Topics', 'Race Equity Maturity');
  await choose(page, 'Audiences', 'NHS');
  await page.getByLabel('Publication date here').fill(entry.added);
  await openGroup(page, 'People, dates and places');
  await openGroup(page, 'Event');
  await page.getByRole('textbox', { name: 'Date (optional)' }).last().fill('2025-06');
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByLabel('Name', { exact: true }).fill(entry.person.name);
  await page.getByLabel('Role').fill(entry.person.role);
  await page.getByLabel('Text', { exact: true }).fill(entry.text);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();

  const [[file, written] = []] = Object.entries(madeUpEntry());
  expect(editor.git('branch', '--format=%(refname:short)')).toBe(`${branch}\nmain`);
  expect(editor.git('log', '--format=%s', `main..${branch}`)).toBe(`Create resource “${entry.slug}”`);
  expect(editor.git('diff', '--name-only', 'main', branch)).toBe(file);
  expect(`${editor.git('show', `${branch}:${file}`)}\n`).toBe(written);

  await page.getByText('Status: Draft').click();
  await page.getByText('For review').last().click();
  await expect(page.getByText('Status: For review')).toBeVisible();
  expect(editor.git('config', `branch.${branch}.description`)).toContain('pending_review');
  await expect(page.getByRole('button', { name: /publish/i })).toHaveCount(0);

  editor.git('checkout', '--quiet', branch);
  const { problems } = checkLibrary(editor.root);
  expect(problems.map(formatProblem)).toEqual([]);

  // That site has this very file.
  const built = await page.request.get(`http://localhost:${portOfRecordings}/resources/${entry.slug}/`);
  expect(await pageInPreview(page)).toBe(await pageIn(page, await built.text()));
});

test('the preview of what is published is its page; a change of the title and a new picture change their own lines of the file and no other', async ({
  page,
}) => {
  await using editor = await startEditor(newRepository());
  for (const [folder, slug] of [
    ['resources', 'racial-health-inequalities-evidence-summary'],
    ['resources', 'hearing-community-voices'],
    ['topics', 'mental-health'],
    ['pages', 'how-to-use'],
    ['resources', 'remi-faqs'],
  ] as const) {
    const address = addressOf(folder, slug);
    await openForm(page, editor, `collections/${folder}/entries/${slug}`);
    const published = await page.request.get(editor.address + address);
    const wanted = await pageIn(page, await published.text());
    await expect.poll(() => pageInPreview(page), address).toBe(wanted);
    await expect(preview(page).locator('h1')).toHaveCSS('font-family', /Atkinson/);
  }

  await write(page, page.getByLabel('Title', { exact: true }).first(), 'Questions about the REMI');
  await expect(preview(page).locator('h1')).toHaveText('Questions about the REMI');
  const text = page.getByLabel('Text', { exact: true });
  await text.press('ControlOrMeta+End');
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByText('Add from this computer').click();
  await (await chooser).setFiles({ name: 'square.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(square) });
  await page.getByRole('button', { name: 'Use this one' }).click();
  await expect(page.locator('.ReactModal__Content')).toHaveCount(0);
  await page.keyboard.type('A square');
  const shown = preview(page).getByRole('img', { name: 'A square' });
  await expect.poll(() => shown.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(80);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  const changed = editor.git('diff', '--unified=0', 'main', 'cms/resources/remi-faqs').split('\n');
  expect(changed.filter((line) => /^[-+]/.test(line))).toEqual([
    '--- a/content/resources/remi-faqs.md',
    '+++ b/content/resources/remi-faqs.md',
    '-title: REMI FAQs',
    '+title: Questions about the REMI',
    '+',
    '+![A square](/images/square.svg)',
    '--- /dev/null',
    '+++ b/public/images/square.svg',
    `+${square}`,
  ]);
  expect(editor.git('rev-list', '--count', 'main..cms/resources/remi-faqs')).toBe('1');
});

test('a document that is uploaded is saved with its link', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/resources/entries/remi-faqs');
  await openGroup(page, 'Recordings, documents and links');
  await page.getByRole('button', { name: 'Add document' }).click();
  await page.getByLabel('Title', { exact: true }).last().fill('Slides');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.getByText('Add from this computer').click();
  await (await chooser).setFiles({ name: 'slides.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Slides') });
  await page.getByRole('button', { name: 'Use this one' }).click();
  await expect(page.getByText('/documents/slides.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  const branch = 'cms/resources/remi-faqs';
  expect(editor.git('show', `${branch}:content/resources/remi-faqs.md`)).toContain('address: /documents/slides.pdf');
  expect(editor.git('show', `${branch}:public/documents/slides.pdf`)).toBe('Slides');
});

test('text that was not saved comes back after a reload, of a new entry and of a published one', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  page.on('dialog', (dialog) => dialog.accept());
  for (const [place, label] of [
    ['collections/resources/new', 'Title'],
    ['collections/topics/entries/cancer', 'Name'],
  ] as const) {
    await openForm(page, editor, place);
    const field = page.getByLabel(label, { exact: true }).first();
    await field.fill('Unsaved words');
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .toContain(`larch-draft:#/${place}`);
    await openForm(page, editor, place);
    await expect(field).toHaveValue('Unsaved words');
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  expect(editor.git('show', 'cms/topics/cancer:content/topics/cancer.md')).toContain('name: Unsaved words');
});

test('of two people with the same entry open, the second is told, and keeps their text', async ({ browser, page }) => {
  await using editor = await startEditor(newRepository());
  const second = await (await browser.newContext()).newPage();
  for (const each of [page, second]) await openForm(each, editor, 'collections/topics/entries/trust');
  const name = (each: typeof page) => each.getByLabel('Name', { exact: true }).first();
  await name(page).fill('Trust: the first');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  await name(second).fill('Trust: the second');
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByText('changed this entry')).toBeVisible();
  await expect(name(second)).toHaveValue('Trust: the second');
  expect(editor.git('show', 'cms/topics/trust:content/topics/trust.md')).toContain('Trust: the first');
});

test('a title that exists already is refused at the title, with the page that has it', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/topics/new');
  await page.getByLabel('Name', { exact: true }).first().fill('Trust');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('/topics/trust/ has the same name.')).toBeVisible();
});
