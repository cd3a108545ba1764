/** Builds a small site with made-up recordings for the end-to-end tests: the sound library of the unit tests, and a home page. */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addFiles, buildCopy, copyProject } from '../copy-project';
import { madeUpEntry } from '../editor/made-up-entry';
import { post, soundLibrary } from '../unit/content/made-up-content';
import { madeUpTalks, recordingsSite } from './made-up-talks';

const home = `---
title: A small library
summary: It has a few made-up resources with recordings.
featured: first
---
`;

/** Next.js exports the route of later pages only if there are some. */
const fillers = Array.from({ length: 20 }, (_, index) => [
  `content/resources/filler-${index}.md`,
  post({ title: `title: Filler ${index}` }),
]);

/** What the made-up entry names, as the library has it, so that its page is the one that the editor shows. */
const ofTheLibrary = ['categories/webinars', 'topics/remi', 'audiences/nhs', 'organisations/larch'].map(
  (name) => `content/${name}.md`,
);

/** Without the posts that an audience starts with: they aren’t in the small site. */
function withoutPath(text: string): string {
  return text.replace(/^start:\n(?:[ ].*\n)*/m, '');
}

export async function buildRecordingsSite(): Promise<void> {
  const root = copyProject();
  try {
    rmSync(join(root, 'content'), { recursive: true });
    mkdirSync(join(root, 'content'));
    addFiles(root, {
      ...soundLibrary,
      'content/synonyms.yml': readFileSync('content/synonyms.yml', 'utf8'),
      'content/pages/home.md': home,
      ...Object.fromEntries(fillers),
      ...madeUpTalks(),
      ...madeUpEntry(),
      ...Object.fromEntries(ofTheLibrary.map((file) => [file, withoutPath(readFileSync(file, 'utf8'))])),
    });
    cpSync('content/data', join(root, 'content/data'), { recursive: true });
    await buildCopy(root);
    rmSync(recordingsSite, { recursive: true, force: true });
    cpSync(join(root, 'out'), recordingsSite, { recursive: true });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
