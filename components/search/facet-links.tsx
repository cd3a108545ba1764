import { CountedLinks } from '../ui/counted-links';

export interface ShelfLinksProps {
  groups: readonly {
    title: string;
    more?: { name: string; address: string };
    entries: readonly { name: string; address: string; count: number }[];
  }[];
}

/** Ways to narrow the list that need no script: each is a page of its own. */
export function ShelfLinks({ groups }: ShelfLinksProps) {
  return (
    <nav className="shelf-links" aria-labelledby="narrow">
      <h2 id="narrow">Narrow it down</h2>
      {groups.map(({ title, more, entries }) => (
        <div key={title}>
          <h3>{title}</h3>
          <CountedLinks entries={entries} />
          {more && <a href={more.address}>{more.name}</a>}
        </div>
      ))}
    </nav>
  );
}
