/** `npm run freshness`: asks every outside link whether it still answers, and lists reviews that are due and what is wanted. It stops nothing. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adviseLibrary } from '../check/advice/advise';
import { site } from '../site';
import { today } from '../today';
import { sayWatched } from './links/report';
import { watchLinks } from './links/watch';
import { mendFrom } from './mend-at';

const help = `npm run freshness                 asks the outside links that were not asked this week, and prints a report
npm run freshness -- --again      asks all of them
npm run freshness -- --report F   writes the report to the file F as well

It ends with 0 whatever it finds, and with 2 where it was called wrongly.`;

const root = process.cwd();
const options = readOptions();
if (options) {
  const day = today();
  const { advice } = await adviseLibrary(root, day);
  const links = await watchLinks(root, {
    day,
    isAgain: options.again,
    userAgent: `${site.name} (checks its links once a week; ${site.address})`,
    onAnswer: (address, { state, say }) => console.error(`${state.padEnd(7)} ${address} (${say})`),
  });
  const report = sayWatched({ today: day, links, advice, mendAt: ({ file, field }) => mendFrom(file, field) });
  if (options.report) writeFileSync(resolve(options.report), report);
  console.log(`\n${report}`);
}

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { help: flag, again: flag, report: { type: 'string' } } });
    if (!values.help) return values;
    console.log(help);
  } catch {
    console.error(`This cannot be understood: ${process.argv.slice(2).join(' ')}\n\n${help}`);
    process.exitCode = 2;
  }
  return undefined;
}
