import { routes } from '../../lib/routes';

interface ContentsProps {
  entries: readonly { id: string; text: string }[];
}

/** What is on a long page. */
export function Contents({ entries }: ContentsProps) {
  return (
    <nav className="page-contents" aria-labelledby={routes.contentsAnchor}>
      <h2 id={routes.contentsAnchor}>On this page</h2>
      <ol>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
