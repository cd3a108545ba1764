/** `npm run check`: everything that is wrong with the content, in one go. */
import { checkLibrary } from '../content/check/check';
import { sayFaults } from '../content/check/fault';

const { count, faults } = await checkLibrary(process.cwd());
if (faults.length === 0) console.log(`${count} files in content/, no faults.`);
else {
  console.error(sayFaults(faults));
  process.exitCode = 1;
}
