interface CountedLinksProps {
  entries: readonly { name: string; address: string; count: number }[];
}

/** Names with the number of resources behind each, at the right. */
export function CountedLinks({ entries }: CountedLinksProps) {
  return (
    <ul>
      {entries.map(({ name, address, count }) => (
        <li key={address}>
          <a href={address}>{name}</a>
          <span className="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
