/** `npm run build`. */
import { ContentError } from './build-content';
import { buildSite } from './build-site';

try {
  await buildSite();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  if (!(error instanceof ContentError)) console.error('\nThe last good site in out/ is unchanged.');
  process.exitCode = 1;
}
