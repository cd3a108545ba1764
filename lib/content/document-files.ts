/** Format and size of our own documents: read from the file unless the post states them. */

interface DocumentFields {
  address?: string | undefined;
  format?: string | undefined;
  size?: string | undefined;
}

/** The record with the format and size of its documents. `bytesOf` returns the size of a file by its path in `public/`. */
export function withFileFacts<Fields extends object>(
  record: Fields & { documents?: readonly DocumentFields[] },
  bytesOf: (path: string) => number | undefined,
): Fields {
  if (!record.documents?.some(({ address }) => address?.startsWith('/documents/'))) return record;
  const documents = record.documents.map((document) => {
    const [address = '', end = ''] = /^\/documents\/.+\.(\w+)$/.exec(document.address ?? '') ?? [];
    const bytes = bytesOf(address);
    const format = end && { format: end.toUpperCase() };
    return { ...format, ...(bytes !== undefined && { size: formatBytes(bytes) }), ...document };
  });
  return { ...record, documents };
}

/** "240 KB", "2.4 MB". */
function formatBytes(bytes: number): string {
  const inKilobytes = Math.max(1, Math.round(bytes / 1000));
  return inKilobytes < 1000 ? `${inKilobytes} KB` : `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
