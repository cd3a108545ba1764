import { PageHead } from '../../components/layout/reading-page';
import { SitePage } from '../../components/layout/site-page';
import { sendUrl } from '../../lib/contact';
import { repositoryAt } from '../../lib/editor/edit-links';
import { bundleEditor } from '../../lib/editor/web-editor/bundle';
import { readEditorSettings } from '../../lib/editor/web-editor/settings';
import { metadataOf } from '../../lib/outputs/metadata';
import { editorPage } from '../../lib/pages/tools';
import { site } from '../../lib/site';

const isConnected = readEditorSettings(site.editor) !== undefined;
const { backend, repository } = site.editor;
const filesUrl =
  repository && backend !== 'gitlab' ? `${repositoryAt(site.editor, 'tree')}/content/resources` : undefined;
const summary = isConnected
  ? 'Add or edit a resource in a form. A maintainer reviews every change before it is published.'
  : 'The web editor isn’t connected to a repository, so nothing can be changed from this page.';

export const metadata = metadataOf(editorPage);

/** What is here before the editor loads, or where it can't be used. */
export default async function AdminPage() {
  const suggestUrl = sendUrl('resource');
  const folder = <code>content/resources</code>;
  return (
    <SitePage>
      <PageHead page={{ title: editorPage.title, summary }} />
      <div className="page read">
        <section className="section">
          <h2>{isConnected ? 'If it doesn’t open' : 'Other ways to edit'}</h2>
          <div className="prose">
            {isConnected && <p>The editor is loading. It needs JavaScript.</p>}
            <ol>
              {suggestUrl && (
                <li>
                  <b>Tell us.</b> <a href={suggestUrl}>Suggest a resource or a change</a>, and we’ll do the rest.
                </li>
              )}
              <li>
                <b>Use GitHub’s editor.</b> Each resource is a file in the folder{' '}
                {filesUrl ? <a href={filesUrl}>{folder}</a> : folder}. <code>CONTRIBUTING.md</code> shows each step.
              </li>
              <li>
                <b>Use this editor on your own computer.</b> In a copy of the repository, run <code>npm run edit</code>.
              </li>
            </ol>
            {!isConnected && (
              <p>
                To connect the editor, see <code>docs/editing.md</code> in the repository.
              </p>
            )}
          </div>
        </section>
        {isConnected && <script type="module" src={`/scripts/${(await bundleEditor()).file}`} />}
      </div>
    </SitePage>
  );
}
