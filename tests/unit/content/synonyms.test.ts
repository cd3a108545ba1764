import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSynonyms } from '../../../lib/check/synonyms';
import { listSynonyms } from '../../../lib/content/synonyms';

test('pages get the groups of content/synonyms.yml, as they are written there', () => {
  const { groups } = parseSynonyms(readFileSync('content/synonyms.yml', 'utf8'));
  expect(groups.length).toBeGreaterThan(0);
  expect(listSynonyms()).toEqual(groups);
});
