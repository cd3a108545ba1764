/** The real posts are spoiled, each in several ways. Each slip is found in its file and on its line, and nothing is found elsewhere. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { adviseLibrary } from '../../../lib/check/advice/advise';
import { checkLibrary } from '../../../lib/check/check';
import type { Fault } from '../../../lib/check/fault';
import type { Slip } from './slip-makers';
import { oddities, slips } from './slips';

const folder = 'content/resources';
const posts = readdirSync(folder).map((name) => ({
  file: `${folder}/${name}`,
  text: readFileSync(join(folder, name), 'utf8'),
}));

/** Where the check has to find something, and how its sentence begins. */
interface Expected {
  file: string;
  line: number;
  says: string;
}

/** Spoils each post with another slip, the first with that at `turn`, and says what is to be found. */
function spoil(root: string, all: readonly Slip[], turn: number): Expected[] {
  return posts.map(({ file, text }, index) => {
    const slip = all[(index + turn) % all.length];
    if (!slip) throw new Error('There is no slip.');
    const lines = text.split('\n');
    const line = slip.make(lines);
    const spoiled = lines.join('\n');
    writeFileSync(join(root, file), slip.save?.(spoiled) ?? spoiled);
    return { file, line, says: slip.says };
  });
}

function found(faults: readonly Fault[], expected: readonly Expected[]): Expected[] {
  return faults.map(({ file, line = 0, say }) => {
    const { says = say } = expected.find((each) => each.file === file) ?? {};
    return { file, line, says: say.startsWith(says) ? says : say };
  });
}

async function inCopy(work: (root: string) => Promise<void>): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'larch-spoiled-'));
  try {
    for (const name of ['content', 'public']) cpSync(name, join(root, name), { recursive: true });
    await work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('every slip in a real post is found where it is, and nothing else', async () => {
  const all = Object.values(slips);
  // All turns would make every slip in every post; every third is enough, and three times as fast.
  const turns = [...all.keys()].filter((turn) => turn % 3 === 0);
  expect(turns.length * posts.length).toBeGreaterThan(200);
  await inCopy(async (root) => {
    for (const turn of turns) {
      const expected = spoil(root, all, turn);
      const { faults } = await checkLibrary(root);
      expect(found(faults, expected)).toEqual(expected);
    }
  });
});

test('what is only told is told where it is, and nothing more than before', async () => {
  const all = Object.values(oddities);
  await inCopy(async (root) => {
    const told = async () => {
      const { faults, advice } = await adviseLibrary(root, '2026-11-24');
      expect(faults).toEqual([]);
      return advice.filter(({ level }) => level === 'look');
    };
    const before = new Set((await told()).map(({ file, say }) => `${file} ${say}`));
    for (const turn of [...all.keys()].filter((each) => each % 2 === 0)) {
      const expected = spoil(root, all, turn);
      const more = (await told()).filter(({ file, say }) => !before.has(`${file} ${say}`));
      expect(found(more, expected)).toEqual(expected);
    }
  });
});
