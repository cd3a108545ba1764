/** `npm run check`: everything that is wrong with the content, in one go; and where nothing is, what is wanted. */
import { checkLibrary } from '../content/check/check';
import { sayFaults } from '../content/check/fault';
import { wantedIn } from '../content/check/wanted-in';
import { unsetTitles } from '../sharing/link-cards/unset-titles';

const checked = await checkLibrary(process.cwd());
const { count, faults } = checked;
if (faults.length === 0) {
  console.log(`${count} files in content/, no faults.`);
  const lacking = wantedIn(checked);
  if (lacking.length > 0) console.log('\nWanted, from anyone who knows:');
  for (const { file, wanted } of lacking) console.log(`  ${file}\n${wanted.map((each) => `    ${each}\n`).join('')}`);
  const unset = unsetTitles(checked);
  if (unset.length > 0) console.log(`Left off link cards:\n${unset.map((each) => `  ${each}\n`).join('')}`);
} else {
  console.error(sayFaults(faults));
  process.exitCode = 1;
}
