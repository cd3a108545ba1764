/** `npm run check`: every error in the content at once, advice, and what is missing. */
import { adviseLibrary } from '../check/advice';
import { sortProblems } from '../check/problem';
import { today } from '../today';
import { annotate, describeWanted, formatReport, reportData, titlesLeftOut } from './check-report';
import { fixContent, formatChanges } from './fix';
import { readOptions } from './options';

const help = `npm run check              lists every error in content/, then advice
npm run check -- --fix     fixes what is beyond doubt, shows each change, then checks
npm run check -- --wanted  lists every link, date and caption that is missing, with the field to fill in
npm run check -- --json    prints the same as JSON, for other programs
npm run check -- --github  marks the lines in a pull request on GitHub

Exit codes: 0 no errors, 1 errors, 2 wrong options.`;

const root = process.cwd();
const flag = { type: 'boolean' } as const;
const options = readOptions({ json: flag, github: flag, fix: flag, wanted: flag }, help);
if (options.fix) {
  const changes = fixContent(root);
  const print = options.json || options.github ? console.error : console.log;
  print(changes.length > 0 ? `${formatChanges(changes)}\n` : 'There was nothing to fix automatically.\n');
}
const advised = adviseLibrary(root, today());
const checked = { ...advised, advice: sortProblems([...advised.advice, ...titlesLeftOut(advised.files)]) };
const { problems, advice } = checked;
if (options.wanted) console.log(describeWanted(advice));
else if (options.json) console.log(JSON.stringify(reportData(root, checked)));
else console.log(formatReport(checked));
if (options.github) console.log(annotate([...problems, ...advice]).join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
