/** `npm run licences`: writes down the licences of all packages, after one was added or taken out. */
import { readFileSync, writeFileSync } from 'node:fs';
import { findRefused, listPackages, sayLicences } from './licences';

const file = 'docs/licences.md';
const packages = listPackages(readFileSync('package-lock.json', 'utf8'));
writeFileSync(file, sayLicences(packages));
console.log(`${packages.length} packages in ${file}.`);
const refused = findRefused(packages);
if (refused.length > 0) {
  console.error(refused.join('\n'));
  process.exitCode = 1;
}
