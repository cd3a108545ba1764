import { routes } from '../../lib/routes';
import { SearchForm } from '../ui/search-form';
import './search-box.css';

/** The large box of the finder; `name` is its accessible name. */
export function LargeBox({ name }: { name: string }) {
  return (
    <SearchForm
      className="find large"
      id={routes.searchAnchor}
      aria-label={name}
      autoComplete="off"
      enterKeyHint="search"
    />
  );
}
