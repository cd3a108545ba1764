/** `npm run guide`: writes the field guide into CONTRIBUTING.md, after a change to a field or a block. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldGuide } from './field-guide';

const file = 'CONTRIBUTING.md';
writeFileSync(file, withFieldGuide(readFileSync(file, 'utf8')));
console.log(`The field guide in ${file} is as the schema says.`);
