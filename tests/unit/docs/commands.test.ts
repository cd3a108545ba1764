import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', 'CONTENT-RIGHTS.md', '.github/workflows/test.yml'];

test('every command that the documents name is there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = matchesIn(/npm (?:run (?:-s )?)?((?:start|test|(?<=run |-s )[\w:]+))/g);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that the documents link to is there', () => {
  const linked = matchesIn(/(?:\]\(|src=")([\w./-]+)(?=[)"])/g).filter((path) => !path.startsWith('/'));
  expect(linked).toContain('docs/home.png');
  expect(linked.filter((path) => !existsSync(path))).toEqual([]);
});

test('every section that CONTRIBUTING links to is there', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const headings = [...contributing.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
  const linked = [...contributing.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
  expect(linked.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([]);
});

function matchesIn(pattern: RegExp): string[] {
  return documents.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, found = '']) => found));
}
