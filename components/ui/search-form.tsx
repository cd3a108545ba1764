import type { InputHTMLAttributes } from 'react';
import { routes } from '../../lib/routes';

/** A search box with its button, which opens the finder. It works without script. `input` are the attributes of the field. */
export function SearchForm({ className = 'find', ...input }: InputHTMLAttributes<HTMLInputElement>) {
  return (
    <search className={className}>
      <form action={routes.resources}>
        <input type="search" name="q" maxLength={500} {...input} />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
