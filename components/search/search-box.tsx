import { routes, searchFor } from '../../lib/routes';
import './search-box.css';

interface SearchBoxProps {
  label: string;
  tries?: readonly string[];
}

/** A large search box with its label, as on the home page. */
export function SearchBox({ label, tries = [] }: SearchBoxProps) {
  return (
    <>
      <label htmlFor={routes.searchAnchor} className="box-label">
        {label}
      </label>
      <LargeBox />
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

interface LargeBoxProps {
  /** The accessible name, if there is no visible label. */
  name?: string;
}

/** The box alone: a form that opens the finder. */
export function LargeBox({ name }: LargeBoxProps) {
  return (
    <search className="find large">
      <form action={routes.resources}>
        <input
          type="search"
          name="q"
          id={routes.searchAnchor}
          aria-label={name}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={500}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
