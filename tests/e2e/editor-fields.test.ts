import type { Page } from '@playwright/test';
import { checkLibrary } from '../../lib/check/check';
import { formatProblem } from '../../lib/check/problem';
import { editorAt } from '../../lib/routes';
import { choose, newRepository, openForm, openGroup, preview, startEditor, write } from './editing';
import { expect, test } from './journey';

test.use({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
// A repository and two servers.
test.setTimeout(240_000);

test('an Edit link leads past the sign-in to the field, also in closed groups', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await page.goto(`${editor.address}${editorAt('resources', 'hearing-community-voices', 'recordings 2 video')}`);
  await page.getByRole('button', { name: 'Open the editor' }).click();
  const field = page.locator(':focus');
  await expect(field).toHaveAccessibleName('Video link (optional)');
  await expect(field).toBeInViewport();
});

/** One entry of everything that the form offers: a field, what is written there, and the line before and after. */
const changes = [
  ['categories', 'tools', 'Name', 'Tools: a list', 'name: Tools', "name: 'Tools: a list'"],
  ['topics', 'cancer', 'Name', 'Cancers', 'name: Cancer', 'name: Cancers'],
  ['life-stages', 'ageing-well', 'Name', 'Ageing', 'name: Ageing well', 'name: Ageing'],
  ['audiences', 'councils', 'Order', '7', 'order: 2', 'order: 7'],
  ['organisations', 'adass', 'Name', 'ADASS', 'name: Association of Directors of Adult Social Services', 'name: ADASS'],
  ['pages', 'privacy', 'Title', 'Your privacy', 'title: Privacy', 'title: Your privacy'],
  ['resources', 'remi-launch', 'Next check (optional)', '', 'reviewDue: 2027-05-23', undefined],
  ['statistics', 'maternal-deaths-2021-2023', 'Value (optional)', '2.35', '    value: 2.3', '    value: 2.35'],
  ['group-terms', 'lambeth-state-of-the-borough', 'Term', 'Asian', '  - Black, Asian and Multi-Ethnic', '  - Asian'],
] as const;

test('of every collection, a change in the form changes its own line of the file and no other', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/resources');
  await page.getByRole('link', { name: 'REMI FAQs' }).waitFor();
  for (const [folder, slug, label, text, before, after] of changes) {
    await openInEditor(page, folder, slug);
    const field = page.getByLabel(label, { exact: true }).first();
    if (folder === 'resources') await openGroup(page, 'Reviews and changes');
    else if (!(await field.isVisible())) await page.getByRole('button', { name: 'Expand' }).first().click();
    await (text === '' || folder === 'audiences' ? field.fill(text) : write(page, field, text));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Status: Draft'), folder).toBeVisible();
    const changed = editor.git('diff', '--unified=0', 'main', `cms/${folder}/${slug}`).split('\n');
    expect(changed.filter((line) => /^[-+](?![-+])/.test(line)).map(String)).toEqual(
      [`-${before}`, after && `+${after}`].filter((line) => line !== undefined),
    );
  }

  await openInEditor(page, 'chapters');
  await choose(page, 'Belongs to (optional)', 'REMI FAQs');
  await page.getByLabel('Short name of the recording (optional)').fill('talk');
  await page.getByLabel('Chapters', { exact: true }).fill('WEBVTT\n\n00:00.000 --> 00:09.000\nWelcome\n');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  expect(editor.git('diff', '--name-status', 'main', 'cms/chapters/remi-faqs/talk')).toBe(
    'A\tcontent/captions/remi-faqs/talk.chapters.vtt',
  );
});

test('a statistic is refused as the checker refuses it, passes the check once it is corrected, and looks as its page will', async ({
  page,
}) => {
  await using editor = await startEditor(newRepository());
  await openForm(page, editor, 'collections/statistics/new');
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await field('Name in the URL').fill('example-2022');
  await field('Sentence').fill('In Camden in 2022, 9.5% of white people were out of work: an example');
  await field('What is measured').fill('Share of people out of work');
  await choose(page, 'Unit', 'Per cent');
  await choose(page, 'Group terms', 'GOV.UK');
  await page.getByRole('button', { name: 'Add group' }).click();
  await field('Group').fill('White');
  await field('Value (optional)').fill('109.5');
  await choose(page, 'Place', 'Camden');
  await choose(page, 'Topics', 'Unemployment');
  await field('From (optional)').fill('2022');
  await field('Published by').fill('Example Council');
  await field('Title of the source').fill('Example report');
  await field('Link to the source').fill('https://example.org/report/');
  await choose(page, 'What that page is', 'Found');
  await field('Last checked on').fill('2026-11-23');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#nc-root ul li')).toHaveText([
    'Group 1, Value: A value per cent is between 0 and 100. Correct the value or the unit.',
  ]);
  await expect(page.getByRole('alert')).toContainText('Correct the fields marked in red');
  await write(page, field('Value (optional)'), '9.5');
  await expect(preview(page).locator('.bars text')).toHaveText('9.5%');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  await page.getByText('Status: Draft').click();
  await page.keyboard.press('Escape');
  await expect(field('Name in the URL')).toHaveAttribute('readonly');
  expect(editor.git('diff', '--name-only', 'main', 'cms/statistics/example-2022')).toBe(
    'content/statistics/example-2022.md',
  );
  editor.git('checkout', '--quiet', 'cms/statistics/example-2022');
  expect(checkLibrary(editor.root).problems.map(formatProblem)).toEqual([]);
  editor.git('checkout', '--quiet', 'main');

  await openInEditor(page, 'resources', 'remi-faqs');
  await field('Text').press('ControlOrMeta+End');
  await page.getByRole('button', { name: 'Statistic', exact: true }).click();
  await expect(field('Text')).toBeFocused();
  await page.keyboard.type('unemployment-2022');
  await expect(preview(page).locator('.finding .bars')).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Status: Draft')).toBeVisible();
  const changed = editor.git('diff', '--unified=0', 'main', 'cms/resources/remi-faqs').split('\n');
  expect(changed.filter((line) => /^[-+](?![-+])/.test(line))).toEqual(['+', '+::statistic{id="unemployment-2022"}']);
});

/** Goes to an entry, or to a new one, by its list, as a person does: that is quicker than to load the editor again. */
async function openInEditor(page: Page, folder: string, slug?: string): Promise<void> {
  const go = (place: string) => page.evaluate((hash) => location.assign(`#/collections/${hash}`), place);
  await go(folder);
  await page.getByRole('link', { name: /^Add / }).waitFor();
  await go(slug ? `${folder}/entries/${slug}` : `${folder}/new`);
  await page.getByRole('button', { name: 'Save' }).waitFor();
}
