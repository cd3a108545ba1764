import { canSend } from '../../lib/contact';
import { routes } from '../../lib/routes';
import { List } from '../ui/words';

const lists: readonly { title: string; links: readonly (readonly [name: string, url: string])[] }[] = [
  {
    title: 'Find',
    links: [
      ['All resources', routes.resources],
      ['Topics', routes.topics],
      ['Statistics', routes.statistics],
      ['What works', routes.whatWorks],
      ['Organisations', routes.organisations],
    ],
  },
  {
    title: 'Use',
    links: [
      ['Your pack', routes.pack],
      ['Subscribe and reuse', routes.subscribe],
      ['How to use this site', routes.howToUse],
      ['Glossary', routes.glossary],
    ],
  },
  {
    title: 'Take part',
    links: [
      [canSend ? 'Send us something' : 'Contact', routes.contribute],
      ['Help complete the library', routes.complete],
      ['Edit a page', routes.editor],
    ],
  },
  {
    title: 'About',
    links: [
      ['LARCH and its partners', routes.about],
      ['Accessibility', routes.accessibility],
      ['Privacy', routes.privacy],
    ],
  },
];

/** The footer of every page. */
export function SiteFooter() {
  return (
    <footer className="footer dark">
      {/* A file of its own: its lines would take 600 bytes of the first round trip of every page. */}
      {/* biome-ignore lint/performance/noImgElement: our own SVG. */}
      <img className="rings" src={routes.rings} alt="" width="200" height="200" loading="lazy" />
      <div className="page">
        <p className="promise">Every page names its source. Nothing tracks you.</p>
        <nav aria-label="All pages" className="lists">
          {lists.map(({ title, links }) => (
            <div key={title}>
              <h2>{title}</h2>
              <List items={links.map(([name, url]) => ({ name, url }))} />
            </div>
          ))}
        </nav>
        <p className="muted">
          LARCH is the London Anti-Racism Collaboration for Health. It is funded by the London Health and Care
          Partnership and delivered by the Race Equality Foundation and Health Innovation Network South London.
        </p>
      </div>
    </footer>
  );
}
