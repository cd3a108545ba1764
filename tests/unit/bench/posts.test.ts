import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { drawnTitle, searchWord } from '../../bench/drawn-title';
import { asPost } from '../../bench/posts';

const resource = `---
title: "Seen: others, annexes 0"
summary: What it holds.
category: webinars
---

## A heading

---

Text.
`;

test('the others get the title, the summary as description, and the text as it is', () => {
  expect(asPost(resource)).toBe(
    '---\ntitle: "Seen: others, annexes 0"\ndescription: What it holds.\n---\n\n## A heading\n\n---\n\nText.\n',
  );
});

test('the title that is searched for is that of the first made-up post', () => {
  const library = mkdtempSync(join(tmpdir(), 'library-'));
  onTestFinished(() => rmSync(library, { recursive: true }));
  mkdirSync(join(library, 'content/resources'), { recursive: true });
  writeFileSync(join(library, 'content/resources/made-up-0.md'), resource);
  expect(drawnTitle(library)).toBe('Seen: others, annexes 0');
});

test('the longest word is typed, the first of two, and never the number', () => {
  expect(searchWord('Seen others annexes informs 1000000000')).toBe('annexes');
});
