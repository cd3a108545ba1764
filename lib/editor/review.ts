/**
 * `npm run review`: what a pull request changes, as data. Run where the proposed change is checked out, without any right to write;
 * `npm run comment` makes words of it elsewhere.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { adviseLibrary } from '../check/advice/advise';
import { today } from '../today';
import { changedPages } from './review/changed-pages';
import { makeReport } from './review/report';
import { suggest } from './suggestions';

const folder = '.review';
const root = process.cwd();
/** `base` is the folder of the site as it was before. */
const { base = '' } = parseArgs({ options: { base: { type: 'string' } } }).values;

// Of the merge that GitHub tries out, the first parent is what the change is proposed for.
const changed = execFileSync(
  'git',
  ['diff', '--name-only', '-z', '--diff-filter=d', 'HEAD^1', 'HEAD', '--', 'content'],
  {
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter(Boolean);
const checked = await adviseLibrary(root, today());
const isBuilt = checked.faults.length === 0 && existsSync('out/index.html') && existsSync(base);
const pages = isBuilt ? changedPages(base, 'out') : [];
const { faults, advice } = checked;
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/report.json`, JSON.stringify(makeReport(checked, changed, { isBuilt, pages })));
const own = [...faults, ...advice].filter(({ file }) => changed.includes(file));
writeFileSync(`${folder}/suggestions.json`, JSON.stringify(suggest(root, own)));
console.log(`Written: what ${changed.length} changed files of content/ and ${pages.length} changed pages are about.`);
