/** Where the web editor writes, and where an Edit link leads. */
import { expect, test } from 'vitest';
import { editingWay, editUrl } from '../../../lib/editor/edit-links';
import { hostsOf, readEditorSettings } from '../../../lib/editor/web-editor/settings';

const github = { backend: 'github', repository: 'larch/library', authAddress: 'https://auth.example.org/sign-in' };

test('without settings there is no editor', () => {
  expect(readEditorSettings({})).toBeUndefined();
  expect(readEditorSettings({ branch: 'main' })).toBeUndefined();
});

test('GitHub needs a repository and a URL to sign in at', () => {
  expect(readEditorSettings(github)).toEqual({
    backend: 'github',
    repository: 'larch/library',
    branch: 'main',
    authHost: 'https://auth.example.org',
    authPath: 'sign-in',
  });
  expect(readEditorSettings({ ...github, authAddress: 'https://auth.example.org/' })?.authPath).toBe('auth');
});

test('GitLab signs people in itself, at its own address or at that of an organisation', () => {
  const gitlab = { backend: 'gitlab', repository: 'larch/web/library', appId: 'a1b2c3d4e5f6a7b8c9d0' };
  const settings = readEditorSettings(gitlab);
  expect(settings).toMatchObject({ authHost: 'https://gitlab.com', appId: 'a1b2c3d4e5f6a7b8c9d0' });
  const own = readEditorSettings({ ...gitlab, authAddress: 'https://git.example.org' });
  expect(own && hostsOf(own)).toEqual({ connect: ['https://git.example.org'], pictures: ['https://git.example.org'] });
});

test.for([
  [
    { ...github, backend: 'bitbucket' },
    'EDITOR_BACKEND is "bitbucket". Write github or gitlab, or leave out every EDITOR_ setting but EDITOR_REPOSITORY and EDITOR_BRANCH.',
  ],
  [
    { ...github, repository: 'https://github.com/larch/library' },
    'EDITOR_REPOSITORY is "https://github.com/larch/library". Write the owner and the name of the repository, as in larch/library, without the address of the host.',
  ],
  [
    { ...github, authAddress: 'http://auth.example.org' },
    'EDITOR_AUTH_ADDRESS is "http://auth.example.org". Write where people sign in, beginning with https://. docs/editing.md says how to get such an address.',
  ],
  [
    { backend: 'gitlab', repository: 'larch/library' },
    'EDITOR_APP_ID is "". Write the application ID that GitLab shows for the application that people sign in with.',
  ],
] as const)('a setting that cannot work is refused with what to write: %#', ([settings, sentence]) => {
  expect(() => readEditorSettings(settings)).toThrow(sentence);
});

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
