import type { ListPage } from '../../lib/content/paging';

/** Links to the previous and next page of a list. */
export function Pager({ list: { page, pages, previous, next } }: { list: ListPage<unknown> }) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of this list" className="actions mt-2">
      {previous && (
        <a href={previous} rel="prev">
          Previous page
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {next && (
        <a href={next} rel="next">
          Next page
        </a>
      )}
    </nav>
  );
}
