import { Unbroken } from './unbroken';

interface LinksProps {
  entries: readonly { name: string; url?: string | undefined }[];
}

/** Names separated by commas; one without a link is plain text. */
export function Links({ entries }: LinksProps) {
  return entries.map(({ name, url }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      {url ? (
        <a href={url}>
          <Unbroken text={name} />
        </a>
      ) : (
        name
      )}
    </span>
  ));
}
