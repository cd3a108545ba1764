/** References word for word: of real resources where one has the case, else of made-up ones that went through the real rules. */
import { expect, test } from 'vitest';
import { findResource } from '../../../lib/content/resources';
import { citedPage } from '../../../lib/outputs/citations/cited-page';
import { citedResource } from '../../../lib/outputs/citations/cited-resource';
import { type Reference, referencesTo } from '../../../lib/outputs/citations/references';
import type { Resource } from '../../../lib/schema/kinds';
import { resource } from '../content/made-up-content';
import { cited } from './read-back';

const site = 'https://larch-resources.example';

/** As a reader sees a reference before a script has put in today's date. */
function say({ before, accessed, after }: Reference): string {
  return before + (accessed ?? '') + after;
}

async function sayAll(thing: Parameters<typeof referencesTo>[0]): Promise<string[]> {
  return (await referencesTo(thing)).map(say);
}

function real(slug: string): Resource {
  const found = findResource(slug);
  if (!found) throw new Error(`There is no resource ${slug}.`);
  return found;
}

test('a report with authors and a year: each style has its own form, and all lead here and to the original', async () => {
  const slug = 'structural-racism-ethnicity-and-health-inequalities-in-london';
  const original =
    'https://www.instituteofhealthequity.org/resources-reports/structural-racism-ethnicity-and-health-inequalities';
  expect(await sayAll(citedResource(real(slug)))).toEqual([
    `Marmot, M. et al. (2024) Structural Racism, Ethnicity and Health Inequalities in London, LARCH resource library. Evidence review. Institute of Health Equity. Available at: ${site}/resources/${slug}/ (Accessed: day month year). Account of the original: ${original}`,
    `Marmot M, Allen J, Goldblatt P, Willis S, Noferini J, Callaghan O. Structural Racism, Ethnicity and Health Inequalities in London [Evidence review]. LARCH resource library [Internet]. Institute of Health Equity; 2024 [cited year month day]. Available from: ${site}/resources/${slug}/. Account of the original: ${original}`,
    `Marmot, M., Allen, J., Goldblatt, P., Willis, S., Noferini, J., & Callaghan, O. (2024). Structural Racism, Ethnicity and Health Inequalities in London. In LARCH resource library [Evidence review]. Institute of Health Equity. ${site}/resources/${slug}/. Account of the original: ${original}`,
  ]);
});

test('an organisation without a date: “n.d.”, the name whole, and where the original is listed', async () => {
  const slug = 'racial-health-inequalities-evidence-summary';
  const title = 'Racial health inequalities across London: A summary of the evidence';
  const listed = 'Account of an original listed at: https://anti-racism.london/category/resources';
  expect(await sayAll(citedResource(real(slug)))).toEqual([
    `London Anti-Racism Collaboration for Health (n.d.) ${title}, LARCH resource library. Evidence summary. Available at: ${site}/resources/${slug}/ (Accessed: day month year). ${listed}`,
    `London Anti-Racism Collaboration for Health. ${title} [Evidence summary]. LARCH resource library [Internet]. n.d. [cited year month day]. Available from: ${site}/resources/${slug}/. ${listed}`,
    `London Anti-Racism Collaboration for Health. (n.d.). ${title}. In LARCH resource library [Evidence summary]. Retrieved day month year, from ${site}/resources/${slug}/. ${listed}`,
  ]);
});

test('an event on a stated day has that day, and its place in the style that names places', async () => {
  const slug = 'larch-conference-2025';
  const title = 'The 2025 Annual LARCH Learning and Engagement Conference';
  const original =
    'Account of the original: https://anti-racism.london/the-2025-annual-larch-learning-and-engagement-conference/';
  expect(await sayAll(citedResource(real(slug)))).toEqual([
    `London Anti-Racism Collaboration for Health (2025) ‘${title}’, LARCH resource library, 7 March. Available at: ${site}/resources/${slug}/ (Accessed: day month year). ${original}`,
    `London Anti-Racism Collaboration for Health. ${title} [Conference]. LARCH resource library [Internet]. 2025 Mar 7 [cited year month day]; The Foundry, London (named in a third-party blog). Available from: ${site}/resources/${slug}/. ${original}`,
    `London Anti-Racism Collaboration for Health. (2025, March 7). ${title}. In LARCH resource library [Conference]. ${site}/resources/${slug}/. ${original}`,
  ]);
});

test('an event of which only the month is known has the month', async () => {
  const [harvard = '', vancouver = '', apa = ''] = await sayAll(citedResource(real('introduction-to-the-remi')));
  expect(harvard).toContain('(2024) ‘Advancing anti-racism');
  expect(harvard).toContain('LARCH resource library, November. Available at');
  expect(vancouver).toContain('[Internet]. 2024 Nov [cited year month day].');
  expect(apa).toContain('(2024, November).');
});

test('a year that is worked out is never printed as if it were stated, and the whole date is said', async () => {
  const slug = 'hearing-community-voices';
  const title = 'Hearing Community Voices: Effective Engagement to Reduce Health Inequality';
  const after =
    'Date: 22 January, probably 2025. Account of an original listed at: https://anti-racism.london/category/resources';
  expect(await sayAll(citedResource(real(slug)))).toEqual([
    `London Anti-Racism Collaboration for Health (c. 2025) ‘${title}’, LARCH resource library. LARCH learning events, third. Available at: ${site}/resources/${slug}/ (Accessed: day month year). ${after}`,
    `London Anti-Racism Collaboration for Health. ${title} [Learning event]. LARCH resource library [Internet]. [2025?] [cited year month day]. Available from: ${site}/resources/${slug}/. ${after}`,
    `London Anti-Racism Collaboration for Health. (ca. 2025, January 22). ${title}. In LARCH resource library [Learning event]. LARCH learning events, third. ${site}/resources/${slug}/. ${after}`,
  ]);
});

test('the date of a launch is not the date of what was launched', async () => {
  const launched = citedResource(real('co-produced-recommendations-structural-racism'));
  for (const text of await sayAll(launched)) {
    expect(text).toContain('n.d.');
    expect(text).not.toContain('2025');
  }
});

test('what has a related page for its source says that the original was not found', async () => {
  const [harvard] = await sayAll(citedResource(real('hin-anti-racism-toolkit')));
  expect(harvard).toMatch(
    /^Health Innovation Network South London \(2023\) HIN anti-racism toolkit, LARCH resource library\./,
  );
  expect(harvard).toContain(
    'Account of an original that was not found; related page: https://healthinnovationnetwork.com/',
  );
});

test('the last change note names the version, once in each style', async () => {
  const changes = [
    { date: '2026-05-03', note: 'Added the slides' },
    { date: '2026-02-01', note: 'Mended a name' },
  ];
  const changed = citedResource(resource({ category: 'evidence', changes }));
  const [harvard = '', vancouver = '', apa = ''] = await sayAll(changed);
  expect(harvard).toContain('(Accessed: day month year). Version of 3 May 2026. Account of');
  expect(vancouver).toMatch(/\/resources\/talk\/\. Version of 3 May 2026\. Account of/);
  // This style has a place for it.
  expect(apa).toContain('In LARCH resource library (Version 3 May 2026)');
  expect(apa).not.toContain('Version of');
});

test('a resource without changes names no version', async () => {
  for (const text of await sayAll(citedResource(resource()))) expect(text).not.toMatch(/version/i);
});

test('what was withdrawn or superseded says so', async () => {
  const withdrawn = citedResource(resource({ status: 'withdrawn', withdrawnBecause: 'Its figures were wrong.' }));
  const superseded = citedResource(resource({ status: 'superseded', supersededBy: 'remi-faqs' }));
  expect((await sayAll(withdrawn))[0]).toContain('Withdrawn. Account of the original');
  expect((await sayAll(superseded))[0]).toContain('Superseded. Account of the original');
});

test('only who wrote it is an author: speakers and people who are named in it are not', () => {
  const people = [
    { name: 'Ada Speaker', part: 'Speaker' },
    { name: 'Ben Writer', part: 'Author of the foreword' },
    { name: 'Cy Named', part: 'Named in the write-up' },
    { name: 'Di Worked' },
  ];
  expect(citedResource(resource({ people })).authors).toEqual([{ name: 'Ben Writer', is: 'person' }]);
});

test('the maker is the first organisation, under its whole name', () => {
  const organisations = ['greater-london-authority', 'larch'];
  const { authors, publisher } = citedResource(resource({ organisations }));
  expect(authors).toEqual([{ name: 'Greater London Authority', is: 'organisation' }]);
  expect(publisher).toBeUndefined();
});

test('names and titles with signs come out as they are written', async () => {
  const thing = cited({
    title: 'Müller & Söhne: 100% of {braces}, 健康 #1',
    authors: [
      { name: 'Jörg Straße', is: 'person' },
      { name: 'Health & Care, London', is: 'organisation' },
      { name: '王小明', is: 'person' },
    ],
  });
  expect((await sayAll(thing))[0]).toMatch(
    /^Straße, J\., Health & Care, London, and 王小明 \(n\.d\.\) Müller & Söhne: 100% of \{braces\}, 健康 #1, LARCH/,
  );
});

test('a page of the library itself has no author and no date', async () => {
  const about = citedPage({ slug: 'about', title: 'About this library', summary: 'What it is.' });
  expect(await sayAll(about)).toEqual([
    `About this library (n.d.) LARCH resource library. Available at: ${site}/about/ (Accessed: day month year).`,
    `About this library. LARCH resource library [Internet]. n.d. [cited year month day]. Available from: ${site}/about/`,
    `About this library. (n.d.). LARCH Resource Library. Retrieved day month year, from ${site}/about/`,
  ]);
});

test('one reference does not change with what was cited before it', async () => {
  const two = ['a', 'b'].map((id) => cited({ id, title: id, date: { date: '2024' } }));
  const [first, second] = await Promise.all(two.map((each) => sayAll(each)));
  expect(first?.[0]).toContain('(2024) a,');
  expect(second?.[0]).toContain('(2024) b,');
});
