/** `npm run guide`: writes all files generated from the schema. Run it after changing a field or a block. */
import { writeGeneratedFiles } from './generated-files';

const written = writeGeneratedFiles(process.cwd());
console.log(
  written.length > 0 ? `Updated:\n${written.map((file) => `  ${file}`).join('\n')}` : 'Everything is up to date.',
);
