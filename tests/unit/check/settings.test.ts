import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSettings } from '../../../lib/check/word-lists';
import { check, faultsIn } from '../content/made-up-content';

const file = 'content/settings.yml';

test('the settings of the library pass', () => {
  expect(parseSettings(readFileSync(file, 'utf8')).faults).toEqual([]);
});

test('both settings can be left out, and so can the file', () => {
  expect(check({}).settings).toEqual({});
  expect(check({ [file]: '# Nothing is set.\n\n' })).toMatchObject({ settings: {}, faults: [] });
  expect(check({ [file]: '# Nothing is set.\n' }).count).toBe(check({}).count + 1);
});

test('a mailbox and a repository are read', () => {
  const text = 'contactEmail: hello.library@nhs.example.org\nrepository: https://github.com/larch-london/library.v2\n';
  expect(check({ [file]: text })).toMatchObject({
    settings: {
      contactEmail: 'hello.library@nhs.example.org',
      repository: 'https://github.com/larch-london/library.v2',
    },
    faults: [],
  });
});

const sayEmail = 'This is not an email address. Write one such as library@example.org.';
const sayRepository =
  'This is not the address of a repository on GitHub. Write one such as https://github.com/larch/library.';
const only = 'Write only the address of the repository: https://github.com/larch/library';

test.each([
  ['contactEmail', 'library', sayEmail],
  ['contactEmail', 'library@example', sayEmail],
  ['contactEmail', '2026', sayEmail],
  ['contactEmail', 'mailto:library@example.org', 'Write only the email address: library@example.org'],
  ['contactEmail', 'The library <library@example.org>', 'Write only the email address: library@example.org'],
  ['repository', 'https://example.org/larch/library', sayRepository],
  ['repository', 'https://github.com/larch', sayRepository],
  ['repository', '2026', sayRepository],
  ['repository', 'github.com/larch/library', only],
  ['repository', 'https://github.com/larch/library/', only],
  ['repository', 'https://github.com/larch/library.git', only],
  ['repository', 'git@github.com:larch/library.git', only],
  ['repository', 'https://github.com/larch/library/issues', only],
])('a setting that cannot work is refused: %s: %s', (field, written, say) => {
  expect(faultsIn({ [file]: `# How readers reach us\n${field}: ${written}\n` })).toMatchObject([
    { file, line: 2, field, written, say },
  ]);
});

test.each([
  ['contactEmail:\n', 'contactEmail', 'This is empty. Delete the line, or write: contactEmail: library@example.org'],
  [
    'email: library@example.org\n',
    'email',
    'There is no field called "email". Delete the line. Choose one of: contactEmail, repository.',
  ],
])('an empty or unknown setting is refused: %j', (text, field, say) => {
  expect(faultsIn({ [file]: text })).toMatchObject([{ file, line: 1, field, say }]);
});

test('a file that is not text is refused', () => {
  const say = 'This file isn’t saved as UTF-8, so letters such as é would be lost. Save it again with UTF-8 encoding.';
  expect(faultsIn({ [file]: new Uint8Array([0xff, 0xfe]) })).toEqual([{ file, say }]);
});
