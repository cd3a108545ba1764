import { drawSeason } from '../../lib/rings/season';
import { addressOf, routes } from '../../lib/routes';
import { Rings } from '../figure/rings';

interface SiteFootProps {
  categories: readonly { slug: string; name: string }[];
}

/** The foot of every page: the whole menu, and who pays and who delivers. */
export function SiteFoot({ categories }: SiteFootProps) {
  const lists = [
    {
      head: 'Resources',
      links: [
        ['All resources', routes.resources],
        ['By topic', routes.topics],
        ['By life stage', routes.lifeStages],
        ['By audience', routes.audiences],
        ['By organisation', routes.organisations],
        ['Figures you can use', routes.statistics],
        ['What we know, and do not', routes.evidence],
        ['What is missing', routes.gaps],
      ],
    },
    { head: 'By kind', links: categories.map(({ slug, name }) => [name, addressOf('categories', slug)]) },
    {
      head: 'Take part',
      links: [
        ['How to contribute', routes.contribute],
        ['How to use the library', routes.howToUse],
        ['Feeds and calendar', routes.feeds],
        ['Data', routes.data],
      ],
    },
    {
      head: 'About',
      links: [
        ['LARCH and its partners', routes.about],
        ['Accessibility', routes.accessibility],
        ['Privacy', routes.privacy],
      ],
    },
  ];
  return (
    <footer className="site-foot" id={routes.menuAnchor}>
      <div className="page">
        <p className="creed">
          Every resource here names its source. What is not known is called unknown. Nothing follows you.
        </p>
        <nav aria-label="All pages" className="foot-lists">
          {lists.map(({ head, links }) => (
            <div key={head}>
              <h2>{head}</h2>
              <ul>
                {links.map(([name, address]) => (
                  <li key={address}>
                    <a href={address}>{name}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
        <p className="meta">
          The London Anti-Racism Collaboration for Health is funded by the London Health and Care Partnership and
          delivered by the Race Equality Foundation and Health Innovation Network South London.
        </p>
      </div>
      <Rings drawing={drawSeason(9)} />
    </footer>
  );
}
