/** The content step: checks every file, while Contentlayer turns it into typed records and HTML. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedLibrary, checkLibrary } from '../check/check';
import { contentTexts } from '../check/files';
import { formatProblem, formatProblems, type Problem } from '../check/problem';
import { problemsFile, settingsFile, synonymsFile } from '../content/generated-files';
import { programOf, runProgram } from './run-step';
import { forgetFreshLibrary, placeLibrary, writeCaptioned } from './write-library';

/** Content that can't be published. The message is for editors. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
  }
}

/** Check and prepare `content/`. Throws a ContentError with all errors at once, and then leaves the last good records alone. */
export async function buildContent(root = process.cwd()): Promise<{ files: number }> {
  forgetFreshLibrary(root);
  writePlainLineEnds(root);
  // Loaded before Contentlayer, its effect library doesn't keep a trace of each step. That and more room for short-lived objects save a
  // sixth of the time.
  const options = `${process.env.NODE_OPTIONS ?? ''} --import=@effect-ts/system/Effect --max-semi-space-size=64`;
  const reading = runProgram(programOf('contentlayer2'), ['build'], {
    env: { BUILD_CHECKS_CONTENT: '1', NODE_OPTIONS: options },
  });
  // Both take about as long, so they run at the same time.
  const checked = checkLibrary(root);
  // Awaited even if there are errors: stopping Contentlayer while it writes its cache would corrupt it.
  const { ok, output } = await reading;
  if (checked.problems.length > 0) throw new ContentError(checked.problems);
  if (!ok || !placeLibrary(root))
    throw new Error(
      `The content passed every check, but Contentlayer couldn't read it. This is a bug in the code, not in a post:\n${output}`,
    );
  writeChecked(root, checked);
  return { files: checked.count };
}

/**
 * Convert posts saved on Windows to LF, as git does (.gitattributes). Contentlayer would read the last field
 * with a `\r` at its end. Returns their names.
 */
export function writePlainLineEnds(root: string): string[] {
  return contentTexts(root).flatMap(({ file, text }) => {
    if (!text.includes('\r')) return [];
    writeFileSync(join(root, file), text.replace(/\r\n?/g, '\n'));
    return [file];
  });
}

/**
 * Write the errors to where `npm run dev` shows them in the browser. If there are none, also write the settings, synonyms and
 * captions, which Contentlayer doesn't handle; otherwise the last good ones stay.
 */
export function writeChecked(root: string, { problems, settings, synonyms, captioned }: CheckedLibrary): void {
  mkdirSync(join(root, '.contentlayer'), { recursive: true });
  if (problems.length === 0) {
    writeFileSync(join(root, settingsFile), JSON.stringify(settings));
    writeFileSync(join(root, synonymsFile), JSON.stringify(synonyms));
    writeCaptioned(root, captioned);
  }
  writeFileSync(join(root, problemsFile), JSON.stringify(problems.map(formatProblem)));
}
