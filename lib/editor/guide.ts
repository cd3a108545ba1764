/** `npm run guide`: writes docs/fields.md from the schema. Run it after changing a field or a block. */
import { writeFileSync } from 'node:fs';
import { fieldGuide } from './field-guide';

writeFileSync('docs/fields.md', fieldGuide());
console.log('Written: docs/fields.md');
