import { PlainHead } from '../../components/layout/plain-head';
import { SiteTop } from '../../components/layout/site-top';
import { bundleScript } from '../../lib/build/scripts';
import { standingPages } from '../../lib/content/standing-pages';
import { describePage } from '../../lib/outputs/describe-page';
import { standingCards } from '../../lib/outputs/link-cards/standing-cards';
import { routes } from '../../lib/routes';
import { site } from '../../lib/site';

const card = standingCards.pack;
const { title, summary } = standingPages.pack;

export const metadata = describePage({
  title,
  description: summary,
  address: routes.pack,
  card,
});

export default async function PackPage() {
  const script = await bundleScript('pack');
  return (
    <>
      <SiteTop current={routes.pack} />
      <main id={routes.mainAnchor}>
        <PlainHead
          title={title}
          summary="Pages that you put together, in your order and with a note to each. The pack is in the address of this page and nowhere else: who has the address has the pack, with your notes."
        />
        <div className="page columns">
          <briefing-pack data-from={site.name} data-library={routes.resources}>
            <p>
              Start from the <a href={routes.resources}>list of resources</a>: each has a link to add it. Putting a pack
              together needs a script. Without one, each page can be printed, and has its references as files.
            </p>
          </briefing-pack>
        </div>
        <script type="module" src={script.address} />
      </main>
    </>
  );
}
