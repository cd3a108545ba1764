import { GlossaryPage } from '../../components/text/glossary-page';
import { metadataOf } from '../../lib/outputs/metadata';
import { glossaryEntries, glossaryPage } from '../../lib/pages/glossary';

export const metadata = metadataOf(glossaryPage);

export default function Glossary() {
  return <GlossaryPage page={glossaryPage} entries={glossaryEntries()} />;
}
