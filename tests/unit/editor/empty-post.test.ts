import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptyPost, newPost } from '../../../lib/editor/empty-post';
import { contentFolders, contentKinds } from '../../../lib/schema/kinds';
import { faultsIn } from '../content/made-up-content';

test('an empty file of each kind lacks its words and nothing else', () => {
  for (const folder of contentFolders) {
    const file = `content/${folder}/new.md`;
    const faults = faultsIn({ [file]: emptyPost(folder) });
    expect(faults.length).toBeGreaterThan(0);
    const others = faults.filter(({ say }) => !/^This (?:is|list is) empty\./.test(say));
    expect([folder, others]).toEqual([folder, []]);
    expect(faults.filter((fault) => fault.file !== file || !fault.line)).toEqual([]);
  }
});

test('every field can be written by taking away the sign before it', () => {
  for (const folder of contentFolders) {
    const [, yaml = ''] = emptyPost(folder).split('---\n');
    // The sentences are of two words and more; a line of a field begins with its name and a colon, or with blanks.
    const open = yaml.replace(/^# (?=[a-zA-Z]+:| {2})/gm, '');
    expect(Object.keys(parse(open)).sort()).toEqual(Object.keys(contentKinds[folder].fields).sort());
  }
});

test('a value that is known stands in its field, between quotation marks where it needs them', () => {
  const post = emptyPost('resources', { title: 'A talk: first', category: 'webinars', added: '2026-11-24' });
  expect(post).toMatch(/^---\ntitle: "A talk: first"\n# What readers get from it, .*\nsummary:\ncategory: webinars\n/);
  expect(post).toContain('\nadded: 2026-11-24\n');
});

test('a new post has the fields it needs and no remarks', () => {
  expect(newPost('resources', { title: 'A talk', category: 'webinars', added: '2026-11-24' })).toBe(
    '---\ntitle: A talk\nsummary:\ncategory: webinars\ntopics: []\naudiences: []\norganisations: []\nadded: 2026-11-24\nsource:\n  label:\n  address:\n  is:\nstatus: published\n---\n\n## In short\n\n## How to use it\n',
  );
});
