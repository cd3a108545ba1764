import { expect, test } from 'vitest';
import { editingWay, editUrl, publicEditUrl } from '../../../lib/editor/edit-links';

const repository = { repository: 'larch/library', branch: 'live' };
const form = { ...repository, backend: 'github', authAddress: 'https://auth.example.org/sign-in' };

test('with a form, a file is fixed there, at its field', () => {
  expect(editingWay(form)).toBe('form');
  expect(editUrl('resources', 'remi-faqs', 'recordings 1 access captions', form)).toBe(
    '/admin/?field=recordings.1.access.captions#/collections/resources/entries/remi-faqs',
  );
  expect(editUrl('topics', 'trust', undefined, form)).toBe('/admin/#/collections/topics/entries/trust');
});

test('with a repository and no form, a file is fixed at GitHub', () => {
  expect(editingWay(repository)).toBe('github');
  expect(editUrl('resources', 'remi-faqs', 'reviewDue', repository)).toBe(
    'https://github.com/larch/library/edit/live/content/resources/remi-faqs.md',
  );
  expect(() => editingWay({ repository: 'https://github.com/larch/library' })).toThrow('EDITOR_REPOSITORY is');
});

test('with neither, the address is that of the page that names other ways, and of the form that npm run edit puts there', () => {
  expect(editingWay({})).toBe('none');
  expect(editUrl('resources', 'remi-faqs', 'reviewDue', {})).toBe(
    '/admin/?field=reviewDue#/collections/resources/entries/remi-faqs',
  );
});

test('from an issue, a fault leads to its field in the form of the site, else to its file at GitHub', () => {
  const file = 'content/resources/remi-faqs.md';
  const address = 'https://larch.example.org/library';
  expect(publicEditUrl(file, 'source address', { address, editor: form })).toBe(
    'https://larch.example.org/library/admin/?field=source.address#/collections/resources/entries/remi-faqs',
  );
  const atGithub = `https://github.com/larch/library/edit/live/${file}`;
  expect(publicEditUrl(file, undefined, { address, editor: repository })).toBe(atGithub);
  expect(publicEditUrl(file, undefined, { address: 'https://larch-resources.example', editor: form })).toBe(atGithub);
  expect(publicEditUrl(file, undefined, { address, editor: {} })).toBeUndefined();
  expect(publicEditUrl('content/captions/talk/launch.vtt', undefined, { address, editor: repository })).toBeUndefined();
});
