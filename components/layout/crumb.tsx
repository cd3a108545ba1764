export interface CrumbProps {
  crumb: readonly { name: string; address: string }[];
}

/** Where the page stands, from the widest list to the nearest. */
export function Crumb({ crumb }: CrumbProps) {
  return (
    <nav aria-label="You are here" className="crumb">
      <ol className="flex flex-wrap">
        {crumb.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
