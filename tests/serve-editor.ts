/**
 * Serves out/ with the web editor for the journeys, and says where: `local <folder>` for a repository on this machine,
 * `github <address>` for one at GitHub, with the address to sign in at. It ends with the test that started it.
 */
import { serveEditor, startRepositoryServer } from '../lib/editor/web-editor/editor-server';
import { readEditorSettings } from '../lib/editor/web-editor/settings';

const [kind, where = ''] = process.argv.slice(2);
const settings =
  kind === 'github'
    ? readEditorSettings({ backend: 'github', repository: 'larch/library', authAddress: where })
    : undefined;
const local = settings ? undefined : await startRepositoryServer(where);
process.once('exit', () => local?.child.kill());
const { address } = await serveEditor({
  folder: 'out',
  connection: settings ?? { backend: 'local', branch: 'main' },
  ...(local && { api: local.port }),
  port: 0,
});
console.log(address);
process.stdin.on('end', () => process.exit()).resume();
