/**
 * `npm run review`: check results for a pull request, as data. Runs on the proposed change, without any write
 * access; `npm run comment` turns them into a comment elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { adviseLibrary } from '../check/advice';
import { today } from '../today';
import { reportData } from './check-report';

const root = process.cwd();
// The first parent of GitHub's test merge is the base branch.
const range = ['--diff-filter=d', 'HEAD^1', 'HEAD', '--', 'content'];
const changed = execFileSync('git', ['diff', '--name-only', '-z', ...range], { encoding: 'utf8' })
  .split('\0')
  .filter(Boolean);
const checked = adviseLibrary(root, today());
const isBuilt = checked.problems.length === 0 && existsSync('out/index.html');
mkdirSync('.review', { recursive: true });
writeFileSync('.review/report.json', JSON.stringify({ ...reportData(root, checked), changed, isBuilt }));
console.log(`Written: what the check says of ${changed.length} changed files of content/.`);
