/** `npm run edit`: the site with its web editor on this machine. Each change gets its own branch in this repository. */
import { buildSite, isBuilt } from '../build/build';
import { onShutdown, portFrom } from '../build/serve';
import { routes } from '../routes';
import { openWorkTree, startBranch } from './web-editor/repository';

try {
  const port = portFrom(process.env, 'npm run edit');
  if (!isBuilt()) {
    console.log('Building the site …');
    await buildSite();
  }
  // Imported here, because it reads what the build has just written.
  const { serveEditor, startRepositoryServer } = await import('./web-editor/editor-server');
  const work = openWorkTree(process.cwd());
  process.once('exit', work.remove);
  const { port: api, child } = await startRepositoryServer(work.folder);
  process.once('exit', () => child.kill());
  const { address } = await serveEditor({
    folder: 'out',
    connection: { backend: 'local', branch: startBranch },
    api,
    port,
  });
  console.log(`\nThe editor is open at ${address}${routes.editor}\nPress Ctrl-C to close it.`);
  if (work.isBehind)
    console.log(
      '\nSome of your own changes are not committed yet. The editor starts from what is, so it does not show them.',
    );
  const close = () => {
    const saved = work.saved();
    console.log(saved.length === 0 ? '\nClosed. Nothing was saved.' : `\nClosed. ${formatBranches(saved)}`);
    process.exit();
  };
  onShutdown(close);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  // Stop everything that was started for it.
  process.exit(1);
}

function formatBranches(saved: readonly string[]): string {
  const lines = saved.map((branch) => `  git push --set-upstream origin ${branch}`);
  return `Each change is on a branch of its own. To propose one, push it and open a pull request:\n${lines.join('\n')}`;
}
