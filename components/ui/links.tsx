interface LinksProps {
  entries: readonly { name: string; address?: string | undefined }[];
}

/** Names with their addresses, parted by commas; a name without an address is plain text. */
export function Links({ entries }: LinksProps) {
  return entries.map(({ name, address }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      {address ? <a href={address}>{name}</a> : name}
    </span>
  ));
}
