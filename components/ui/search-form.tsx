import type { InputHTMLAttributes } from 'react';
import { routes } from '../../lib/routes';

/** A search box with its button. It works without script. */
export function SearchForm(input: InputHTMLAttributes<HTMLInputElement>) {
  return (
    <search className="find">
      <form action={routes.resources}>
        <input type="search" name="q" maxLength={500} {...input} />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
