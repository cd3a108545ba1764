/** `npm run guide`: writes everything generated from the description of the fields. Run it after changing a field or a block. */
import { writeGeneratedFiles } from './generated-files';

const written = writeGeneratedFiles(process.cwd());
console.log(
  written.length > 0 ? `Updated:\n${written.map((file) => `  ${file}`).join('\n')}` : 'Everything is up to date.',
);
