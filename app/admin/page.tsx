import { EditorPage } from '../../components/editor/editor-page';
import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { repositoryAt } from '../../lib/editor/mend-at';
import { bundleEditor } from '../../lib/editor/web-editor/bundle';
import { readEditorSettings } from '../../lib/editor/web-editor/settings';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';

const isConnected = readEditorSettings(site.editor) !== undefined;
const { backend, repository } = site.editor;
const filesAddress =
  repository && backend !== 'gitlab' ? `${repositoryAt(site.editor, 'tree')}/content/resources` : undefined;
const card = standingCards.editor;
const summary = isConnected
  ? 'Add a resource or mend one, in a form. A person looks at every change before it is published.'
  : 'The editor of this site is not connected to a repository, so nothing can be changed from this page.';

export const metadata = {
  ...describePage({ title: card.title, description: summary, address: routes.editor, card }),
  robots: { index: false },
};

export default async function AdminPage() {
  const script = isConnected ? `/scripts/${(await bundleEditor()).file}` : undefined;
  return (
    <>
      <SiteTop />
      <main id={routes.mainAnchor}>
        <PlainHead title={card.title} summary={summary} />
        <EditorPage script={script} suggestionAddress={site.suggestionAddress} filesAddress={filesAddress} />
      </main>
    </>
  );
}
