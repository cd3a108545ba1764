/** `npm run check`: every error in the content at once, advice, and what is missing. */
import { adviseLibrary } from '../check/advice';
import { sortProblems } from '../check/problem';
import { today } from '../today';
import { annotate, describeWanted, formatReport, readOptions, reportData } from './check-report';
import { fixContent, formatChanges } from './fix';
import { titlesLeftOut } from './link-card-titles';

const root = process.cwd();
const options = readOptions(process.argv.slice(2));
if ('help' in options) {
  console.log(options.help);
  process.exit();
}
if ('misuse' in options) {
  console.error(options.misuse);
  process.exit(2);
}
if (options.fix) {
  const changes = fixContent(root);
  const print = options.json || options.github ? console.error : console.log;
  print(changes.length > 0 ? `${formatChanges(changes)}\n` : 'There was nothing to fix automatically.\n');
}
const advised = await adviseLibrary(root, today());
const checked = { ...advised, advice: sortProblems([...advised.advice, ...titlesLeftOut(advised)]) };
const { problems, advice } = checked;
if (options.wanted) console.log(describeWanted(advice));
else if (options.json) console.log(JSON.stringify(reportData(root, checked)));
else console.log(formatReport(checked));
if (options.github) console.log(annotate([...problems, ...advice]).join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
