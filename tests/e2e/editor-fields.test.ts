import { newRepository, startEditor } from './editing';
import { expect, test } from './journey';

test.use({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' });
// A repository and two servers.
test.setTimeout(90_000);

test('"Mend this" leads past the sign-in to the field, also where it lies in closed groups', async ({ page }) => {
  await using editor = await startEditor(newRepository());
  await page.goto(`${editor.address}/freshness/`);
  const need = page.getByRole('listitem').filter({ hasText: 'For the recording “How racism makes us sick”: captions' });
  await need.getByRole('link', { name: 'Mend this' }).click();
  await page.getByRole('button', { name: 'Open the editor' }).click();
  const field = page.locator(':focus');
  await expect(field).toHaveAccessibleName('Captions (optional)');
  await expect(field).toBeInViewport();
  // The second recording of two, and the other one stays closed.
  await expect(page.getByRole('textbox', { name: 'Title' }).filter({ visible: true })).toHaveCount(2);
  expect(await page.getByRole('textbox', { name: 'Title' }).last().inputValue()).toBe('How racism makes us sick');
});
