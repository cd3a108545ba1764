import { expect, test } from 'vitest';
import { withFileFacts } from '../../../lib/content/document-files';

const sizes: Record<string, number> = { '/documents/a.pdf': 2_449_000, '/documents/b.docx': 512 };

test('format and size of our own documents are read from the file, unless the post says them', () => {
  const documents = [
    { label: 'A', address: '/documents/a.pdf' },
    { label: 'B', address: '/documents/b.docx', format: 'Word' },
    { label: 'Elsewhere', address: 'https://example.org/c.pdf' },
    { label: 'Wanted' },
  ];
  const record = { documents, title: 'A talk' };
  expect(withFileFacts(record, (path) => sizes[path])).toEqual({
    title: 'A talk',
    documents: [
      { label: 'A', address: '/documents/a.pdf', format: 'PDF', size: '2.4 MB' },
      { label: 'B', address: '/documents/b.docx', format: 'Word', size: '1 KB' },
      documents[2],
      documents[3],
    ],
  });
});
