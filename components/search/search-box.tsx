import { routes } from '../../lib/routes';
import './search-box.css';

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
