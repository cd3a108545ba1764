import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'CONTENT-RIGHTS.md', 'SECURITY.md'],
  ...['docs', '.github/workflows'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|yml)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

test('every command that the documents name is there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = matchesIn(/npm (?:run (?:-s )?)?((?:start|test|(?<=run |-s )[\w:]+))/g);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that the documents link to is there', () => {
  const linked = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/(?:\]\(|src=")([\w./-]+)(?=[)"])/g)]
      .map(([, path = '']) => path)
      .filter((path) => !path.startsWith('/'))
      .map((path) => join(dirname(document), path)),
  );
  expect(linked).toContain('docs/home.png');
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file of code that the documents name is there', () => {
  const named = matchesIn(/`((?:tests|lib)\/[\w./-]+)`/g);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every section that the documents link to is there', () => {
  const linked = documents.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\(([\w./-]+\.md)?#([\w-]+)\)/g)].map(([, path, anchor = '']) => ({
      file: path ? join(dirname(document), path) : document,
      anchor,
    })),
  );
  expect(linked).toContainEqual({ file: 'CONTRIBUTING.md', anchor: 'in-five-minutes' });
  expect(linked.filter(({ file, anchor }) => !anchorsIn(file).includes(anchor))).toEqual([]);
});

/** The anchors that GitHub makes of the headings. */
function anchorsIn(document: string): string[] {
  return [...readFileSync(document, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}

function matchesIn(pattern: RegExp): string[] {
  return documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, found = '']) => found));
}
