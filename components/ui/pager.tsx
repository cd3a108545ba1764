import type { ListPage } from '../../lib/content/paging';

interface PagerProps {
  list: ListPage<unknown>;
}

/** From one page of a list to the next. */
export function Pager({ list: { page, pages, previous, next } }: PagerProps) {
  if (pages === 1) return null;
  return (
    <nav aria-label="Pages of this list" className="mt-s5 flex gap-s5">
      {previous && (
        <a href={previous} rel="prev">
          Previous page
        </a>
      )}
      <span className="text-soft">
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
