import { routes, searchFor } from '../../lib/routes';

interface SearchBoxProps {
  label: string;
  tries?: readonly string[];
}

/** The one search box: a plain form that asks the list of resources. */
export function SearchBox({ label, tries = [] }: SearchBoxProps) {
  return (
    <>
      <form action={routes.resources} className="search">
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
