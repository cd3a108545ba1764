/** No file is ignored, whatever its name and whatever is in it. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiles } from '../../../lib/check/files';
import { slugProblem } from '../../../lib/check/slug';
import { contentFolders } from '../../../lib/schema/kinds';
import { addFiles } from '../../copy-project';
import { runs } from './runs';

const nothing = { files: [], unread: [] };
const sound = '---\ntitle: Words\n---\nWords.\n';

/** Does something in an empty `content/` that is removed afterwards. */
function inFolder<Result>(work: (root: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'larch-files-'));
  mkdirSync(join(root, 'content'));
  try {
    return work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Any name that a file can have here; one that is not UTF-8 has its own test. */
const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc
      .array(fc.constantFrom(...'aB1-_ .éßİⅧ½\u0301\n#?%"\'\\\u202e', '..', '.md', '<b>', '👩‍⚕️'), { maxLength: 10 })
      .map((parts) => parts.join('')),
  )
  .map((name) => `${name}.md`)
  .filter(
    (name) => !/[\0/\ufffd]/.test(name) && Buffer.from(name).toString() === name && Buffer.byteLength(name) < 250,
  );

test('a name is one that an address can have, or another is proposed that is', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyName, { minLength: 1, maxLength: 20, selector: (name) => name.normalize('NFC').toLowerCase() }),
      (names) => {
        inFolder((root) => {
          addFiles(root, Object.fromEntries(names.map((name) => [`content/topics/${name}`, sound])));
          const { files, problems } = readFiles(root);
          expect(files.map(({ file }) => file).toSorted()).toEqual(
            names.map((name) => `content/topics/${name}`).toSorted(),
          );
          const misnamed = names.filter((name) => slugProblem(name.slice(0, -3)));
          expect(problems.map(({ file }) => file).toSorted()).toEqual(
            misnamed.map((name) => `content/topics/${name}`).toSorted(),
          );
        });
      },
    ),
    runs(200),
  );
});

test('a proposed name has no error', () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const [, proposed] = /Call it (.*)\.$/.exec(slugProblem(name.slice(0, -3)) ?? '') ?? [];
      if (proposed) expect(slugProblem(proposed)).toBeUndefined();
    }),
    runs(2000),
  );
});

test('as many files come out as went in: each is a post or has an error', () => {
  const folder = fc.oneof(
    fc.constantFrom(...contentFolders),
    fc.constantFrom('resource', 'topics/more', 'constructor', '__proto__', 'Topics'),
  );
  const name = fc
    .tuple(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.constantFrom('.md', '.md', '.md', '.MD', '.txt', '', ' .md'))
    .map((parts) => parts.join(''));
  const content = fc.oneof(
    fc.constantFrom(
      ...[sound, sound.repeat(2), `\uFEFF${sound}`, sound.replaceAll('\n', '\r\n'), '', '---\n', 'Words.'],
    ),
    fc.constant('a'.repeat(200_001)),
    fc.uint8Array({ maxLength: 20 }),
  );
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.tuple(folder, name).map((parts) => `content/${parts.join('/')}`),
        content,
        { maxKeys: 15 },
      ),
      (tree) => {
        inFolder((root) => {
          addFiles(root, tree);
          const { files, problems } = readFiles(root);
          const posts = files.map(({ file }) => file);
          expect(new Set(posts).size).toBe(posts.length);
          expect([...new Set([...posts, ...problems.map(({ file }) => file)])].toSorted()).toEqual(
            Object.keys(tree).toSorted(),
          );
        });
      },
    ),
    runs(200),
  );
});

test.each(['file', 'folder'])('a %s whose name is not UTF-8 is refused', (kind) => {
  inFolder((root) => {
    const path = Buffer.concat([Buffer.from(`${root}/content/caf`), Buffer.from([0xe9])]);
    if (kind === 'file') writeFileSync(path, sound);
    else mkdirSync(path);
    const message = 'We can’t read this file name. Use only lower-case letters, digits and hyphens.';
    expect(readFiles(root)).toEqual({ ...nothing, problems: [{ file: 'content/caf\ufffd', message }] });
  });
});

test.each(['/etc/hostname', '/etc', '/nowhere', '.'])('a link to %s is refused and not followed', (target) => {
  inFolder((root) => {
    mkdirSync(join(root, 'content/topics'));
    symlinkSync(target, join(root, 'content/topics/trust.md'));
    const message = 'This is a symbolic link. Put the file itself here.';
    expect(readFiles(root)).toEqual({ ...nothing, problems: [{ file: 'content/topics/trust.md', message }] });
  });
});
