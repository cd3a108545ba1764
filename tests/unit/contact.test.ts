import { expect, test, vi } from 'vitest';

const page = { title: 'Core Managers & “Leaders”', url: '/resources/core-managers/' };

/** What a library with these settings offers. */
async function contactWith(settings: { contactEmail?: string; repository?: string }) {
  vi.resetModules();
  vi.doMock('../../lib/content/load', () => ({ loadSettings: () => settings }));
  return import('../../lib/contact');
}

test('with a repository, the issue form opens with the page filled in', async () => {
  const { canSend, formUrl, sendUrl } = await contactWith({ repository: 'https://github.com/larch/library' });
  const url = new URL(formUrl('link', page) ?? '');
  expect(url.origin + url.pathname).toBe('https://github.com/larch/library/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'send-a-link-or-figure.yml',
    title: page.title,
    page: expect.stringMatching(/^https:\/\/.*\/resources\/core-managers\/$/),
  });
  expect(sendUrl('link', page)).toBe(url.href);
  expect(canSend).toBe(true);
});

test('with a mailbox only, an email is offered with its subject and the page', async () => {
  const { formUrl, sendUrl } = await contactWith({ contactEmail: 'library@example.org' });
  expect(formUrl('mistake')).toBeUndefined();
  expect(sendUrl('mistake')).toBe('mailto:library@example.org?subject=Report%20a%20mistake');
  expect(sendUrl('mistake', page)).toMatch(
    /\?subject=Report%20a%20mistake%3A%20Core%20Managers%20%26%20.*&body=About%20https.*core-managers.*%0D%0A/,
  );
});

test('with neither, nothing is offered', async () => {
  const { canSend, sendUrl } = await contactWith({});
  expect(canSend).toBe(false);
  expect(sendUrl('resource', page)).toBeUndefined();
});
