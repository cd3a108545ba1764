/** `npm run freshness`: checks the links to other sites, and lists reviews that are due and what is wanted. Nothing depends on the result. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { adviseLibrary } from '../check/advice';
import { site } from '../site';
import { today } from '../today';
import { publicEditUrl } from './edit-links';
import { checkLinks, outsideLinks, writeReport } from './link-report';

const help = `npm run freshness                 checks the links to other sites, and prints a report
npm run freshness -- --report F   also writes the report to the file F

The exit code is 0 whatever it finds, and 2 if an option is wrong.`;

const root = process.cwd();
const options = readOptions();
if (options) {
  const day = today();
  const { advice } = await adviseLibrary(root, day);
  const links = outsideLinks(root);
  console.log(`Checking ${links.length} links …`);
  const checked = await checkLinks(
    links.map(({ url }) => url),
    { userAgent: `${site.name} (weekly link check; ${site.address})` },
  );
  const report = writeReport({
    today: day,
    links,
    checked,
    advice,
    fixAt: ({ file, field }) => publicEditUrl(file, field),
  });
  if (options.report) writeFileSync(resolve(options.report), report);
  console.log(`\n${report}`);
}

function readOptions() {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { help: flag, report: { type: 'string' } } });
    if (!values.help) return values;
    console.log(help);
  } catch {
    console.error(`Unknown option: ${process.argv.slice(2).join(' ')}\n\n${help}`);
    process.exitCode = 2;
  }
  return undefined;
}
