import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageHead } from '../../../components/layout/reading-page';
import { ResourceRow } from '../../../components/resource/resource-row';
import { cardOf } from '../../../lib/content/cards';
import { valuesOf } from '../../../lib/content/facets';
import { keyFactsOf } from '../../../lib/pages/resource';
import { resource } from '../content/made-up-content';

test('a resource is found by each of its languages, and its page names the other ones', () => {
  const made = resource({ language: 'ar', languages: ['bn', 'ar'] });
  expect(valuesOf(made).language).toEqual(['ar', 'bn']);
  expect(keyFactsOf(made)).toContainEqual({ term: 'Also in', text: 'Bengali, Arabic' });
});

test('a title in another language is set from its own side and read aloud in its own language', () => {
  const made = resource({ title: 'الصحة للجميع', language: 'ar' });
  const row = renderToStaticMarkup(<ResourceRow card={cardOf(made)} hasCover={false} />);
  expect(row).toContain('<h3 dir="auto" lang="ar">');
  const head = renderToStaticMarkup(<PageHead page={{ title: made.title }} lang={made.language} />);
  expect(head).toContain('<h1 dir="auto" lang="ar">');
});
