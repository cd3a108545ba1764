import { EditorPage } from '../../components/editor/editor-page';
import { PageHead } from '../../components/layout/page-head';
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

export default async function AdminPage() {
  const script = isConnected ? `/scripts/${(await bundleEditor()).file}` : undefined;
  return (
    <SitePage>
      <PageHead page={{ title: editorPage.title, summary }} />
      <EditorPage script={script} suggestUrl={sendUrl('resource')} filesUrl={filesUrl} />
    </SitePage>
  );
}
