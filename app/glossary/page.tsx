import { routeFor } from '../../components/layout/route-for';
import { GlossaryPage } from '../../components/text/glossary-page';
import { glossaryView } from '../../lib/pages/glossary';

const { generateMetadata, RoutePage } = routeFor(glossaryView, GlossaryPage);

export { generateMetadata, RoutePage as default };
