/** The tags in the head of a page, by the names that Zotero reads. */
import { expect, test } from 'vitest';
import { citationMetas } from '../../../lib/outputs/citations/citation-metas';
import { cited } from './read-back';

test('a report says its title, its authors one by one, its date and its institution', () => {
  const report = cited({
    authors: [
      { name: 'Michael Marmot', is: 'person' },
      { name: 'Ludwig van Beethoven', is: 'person' },
    ],
    publisher: 'Institute of Health Equity',
    date: { date: '2024-10-01' },
  });
  expect(citationMetas(report).other).toEqual({
    citation_title: 'A thing',
    citation_author: ['Marmot, Michael', 'van Beethoven, Ludwig'],
    citation_publication_date: '2024/10/01',
    citation_technical_report_institution: 'Institute of Health Equity',
    citation_public_url: 'https://larch-resources.example/resources/thing/',
    citation_language: 'en-GB',
  });
});

test('the name of an organisation ends in a comma, so that Zotero does not cut it before its last word', () => {
  const { other } = citationMetas(cited({ authors: [{ name: 'NHS England, London', is: 'organisation' }] }));
  expect(other?.citation_author).toEqual(['NHS England London,']);
});

test('a date that is not known, or is worked out, is left out, and so is an author that is not known', () => {
  expect(citationMetas(cited()).other).not.toHaveProperty('citation_publication_date');
  const inferred = cited({ date: { date: '2025', probably: 'all' }, authors: [] });
  expect(citationMetas(inferred).other).not.toHaveProperty('citation_publication_date');
  expect(citationMetas(inferred).other).not.toHaveProperty('citation_author');
});

test('what is no report has no institution, by which Zotero would take it for one', () => {
  expect(citationMetas(cited({ type: 'webpage' })).other).not.toHaveProperty('citation_technical_report_institution');
});
