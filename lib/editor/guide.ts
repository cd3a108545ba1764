/** `npm run guide`: writes everything that is made from the description of the fields, after a change to a field or a block. */
import { writeGeneratedFiles } from './generated-files';

const written = writeGeneratedFiles(process.cwd());
console.log(
  written.length > 0
    ? `Written from the description of the fields:\n${written.map((file) => `  ${file}`).join('\n')}`
    : 'Everything that is made from the description of the fields is as it should be.',
);
