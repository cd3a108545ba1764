/** The check that nothing of the framework reaches a reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const signs: readonly [RegExp, string][] = [
  [/<link[^>]+href="[^"]*\/_next\//i, 'a framework style sheet or preload'],
  [/<link(?=[^>]*\srel="preload")(?=[^>]*\sas="script")|<link[^>]*\srel="modulepreload"/i, 'a script preload'],
  [/\son[a-z]+="/i, 'an inline event handler'],
  [/__next_f|self\.__next/, 'a framework payload'],
];

/** Each file below `folder` that holds something of the framework, with what it is. Empty when all is well. `base` stands before our addresses. */
export function findFramework(folder: string, base = ''): string[] {
  const notOurs = new RegExp(
    `<script(?! type="(?:application/ld\\+json|speculationrules)">)(?![^>]*\\ssrc="${base}/scripts/)[^>]*>`,
    'i',
  );
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).replaceAll(sep, '/');
    if (name.startsWith('_next') || /^(?:.*\/)?(?:index|__next.*)\.txt$/.test(name))
      return [`${name}: a framework file`];
    if (!name.endsWith('.html')) return [];
    const html = readFileSync(path, 'utf8').replace(/<style>[\s\S]*?<\/style>/g, '');
    return [[notOurs, 'an inline script, or one that is not ours'] as const, ...signs]
      .filter(([sign]) => sign.test(html))
      .map(([, what]) => `${name}: ${what}`);
  });
}

/** Source files that ask for the framework in the browser. */
export function findClientComponents(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /^\s*['"]use client['"]/m.test(readFileSync(path, 'utf8'))),
  );
}
