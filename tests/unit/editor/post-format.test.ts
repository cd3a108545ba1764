import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFiles } from '../../../lib/check/files';
import { parsePost } from '../../../lib/check/front-matter';
import { readPost, writePost } from '../../../lib/editor/web-editor/post-format';
import { contentKinds } from '../../../lib/schema/kinds';

const { fields } = contentKinds.resources;

test('every file of the library is written byte for byte as it was read', () => {
  const { files } = readFiles(process.cwd());
  expect(files.length).toBeGreaterThan(60);
  const changed = files.filter(({ file, folder }) => {
    const text = readFileSync(file, 'utf8');
    const own = contentKinds[folder].fields;
    return writePost(own, readPost(text)) !== text;
  });
  expect(changed.map(({ file }) => file)).toEqual([]);
});

test('a change of one field changes its line and no other', () => {
  const file = `---
title: "Listening first: an example"
# Asked for by the board.
topics: [trust, engagement]
event:
  date: 2025
people:
  - name: "First: Speaker"
  - name: Second Speaker
    role: Chair
status: published
---

Words.
`;
  const values = readPost(file);
  expect(values).toMatchObject({ event: { date: 2025 }, body: 'Words.' });
  const people = [{ name: 'First: Speaker' }, { name: 'Second Speaker', role: 'Head of research' }];
  expect(writePost(fields, { ...values, people })).toBe(file.replace('role: Chair', 'role: Head of research'));
  expect(writePost(fields, { ...values, people: people.slice(0, 1) })).toBe(
    file.replace('  - name: Second Speaker\n    role: Chair\n', ''),
  );
});

test('a new field is where the description of the fields has it', () => {
  const file = '---\ntitle: Words\ncategory: tools\nstatus: published\n---\n\nWords.\n';
  expect(writePost(fields, { ...readPost(file), kind: 'Toolkit list' })).toBe(
    file.replace('category: tools', 'category: tools\nkind: Toolkit list'),
  );
});

test('what a form leaves empty is not written, and dates stay dates of their own precision', () => {
  const file = writePost(fields, {
    title: ' Listening first ',
    kind: '',
    partner: false,
    topics: ['trust'],
    lifeStages: [],
    added: '2026-11-23',
    published: { date: '', probably: null },
    event: { date: '2025', minutes: 90, place: '' },
    people: [{ name: 'Example Speaker', role: '' }],
    curatorNote: {},
    body: 'Words.\n\n',
  });
  expect(file).toBe(
    '---\ntitle: Listening first\ntopics:\n  - trust\nadded: 2026-11-23\nevent:\n  date: 2025\n  minutes: 90\npeople:\n  - name: Example Speaker\n---\n\nWords.\n',
  );
  expect(parsePost('a.md', file).post?.data).toMatchObject({ added: '2026-11-23', event: { date: 2025 } });
});

test.for(['A: colon', "It's “quoted”", '# a mark', '- a dash', '2025', 'yes', '@name', '"All of it"', 'true'])(
  'a title of %s comes back as it was written',
  (title) => {
    const { post, problems } = parsePost('a.md', writePost(fields, { title, body: '' }));
    expect(problems).toEqual([]);
    expect(post?.data).toEqual({ title });
  },
);
