import { routes, searchFor } from '../../lib/routes';

interface SearchBoxProps {
  label: string;
  tries?: readonly string[];
  /** The list that it searches. */
  action?: string;
}

/** The one search box: a plain form that asks a list, of resources where nothing else is said. */
export function SearchBox({ label, tries = [], action = routes.resources }: SearchBoxProps) {
  return (
    <>
      <form action={action} className="search">
        <search>
          <label htmlFor={routes.searchAnchor}>{label}</label>
          <div className="search-frame">
            <input type="search" name="q" id={routes.searchAnchor} autoComplete="off" maxLength={500} />
            <button type="submit">Search</button>
          </div>
        </search>
      </form>
      {tries.length > 0 && (
        <ul className="tries" aria-label="Searches to try">
          <li aria-hidden="true">Try</li>
          {tries.map((words) => (
            <li key={words}>
              <a href={searchFor(words)}>{words}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
