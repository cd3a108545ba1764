/** A stand-in for the program `gh`, which speaks to GitHub: it answers from files, by real jq, and writes down what it is asked to do. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { newFolder } from '../unit/build/made-up-site';

const gh = `#!/usr/bin/env bash
# What follows --jq is run on the answer to this call: the first file whose name is in it.
all="$*"
while [ $# -gt 0 ]; do
  [ "$1" = --jq ] && filter=$2
  [ "$1" = --input ] && cat >> "$ASKED"
  shift
done
echo "gh \${all%% --jq*}" >> "$ASKED"
for answer in "$ANSWERS"/*; do
  case "$all" in *"$(head -n 1 "$answer")"*) tail -n +2 "$answer" | jq --raw-output "\${filter:-.}"; exit 0 ;; esac
done
`;

/** Whether the scripts can run here: they are for the machine of GitHub, which has both. */
export const canRun = existsSync('/bin/bash') && spawnSync('jq', ['--version']).status === 0;

/** The script of a step as it is written in a workflow. */
export function scriptIn(workflow: string, job: string, words: string): string {
  const { jobs }: { jobs: Record<string, { steps: { name?: string; run?: string }[] }> } = parse(
    readFileSync(`.github/workflows/${workflow}.yml`, 'utf8'),
  );
  return jobs[job]?.steps.find(({ name }) => name?.startsWith(words))?.run ?? 'exit 9';
}

/** Runs a script beside these files. `answers`: a part of the call → what GitHub answers it. Returns what GitHub was asked to do. */
export function runOnGithub(
  script: string,
  files: Record<string, string>,
  answers: readonly (readonly [string, unknown])[],
  env: Record<string, string>,
): { status: number | null; asked: string } {
  const root = newFolder();
  const paths = { bin: join(root, 'bin'), answers: join(root, 'answers'), work: join(root, 'work') };
  for (const path of Object.values(paths)) mkdirSync(path);
  writeFileSync(join(paths.bin, 'gh'), gh);
  chmodSync(join(paths.bin, 'gh'), 0o755);
  for (const [index, [part, answer]] of answers.entries())
    writeFileSync(join(paths.answers, String(index)), `${part}\n${JSON.stringify(answer)}\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(paths.work, name), text);
  const asked = join(root, 'asked');
  writeFileSync(asked, '');
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: paths.work,
    env: { ...process.env, ...env, PATH: `${paths.bin}:${process.env.PATH}`, ASKED: asked, ANSWERS: paths.answers },
    encoding: 'utf8',
  });
  return { status, asked: readFileSync(asked, 'utf8') };
}
