/** Examples on the page of the data. A test takes them from the page and runs them. */
import { listResources } from '../../content/resources';
import { listTerms } from '../../content/terms';
import { addressOf, dataRoutes, twinAt } from '../../routes';
import { site } from '../../site';

export interface DataExample {
  title: string;
  /** As a class of the code: `language-js`. */
  language: 'js' | 'py' | 'sh';
  code: string;
}

/** Each with the addresses of this library, of its fullest topic and of its newest resource. */
export function listExamples(): DataExample[] {
  const [topic] = listTerms('topics').toSorted((a, b) => b.count - a.count);
  const [newest] = listResources();
  if (!topic || !newest) return [];
  return [
    {
      title: `In JavaScript: the resources on the topic “${topic.name}”`,
      language: 'js',
      code: `const answer = await fetch('${site.address}${dataRoutes.list}');
const { resources } = await answer.json();
for (const { title, date, topics } of resources) {
  if (topics.some(({ slug }) => slug === '${topic.slug}')) console.log(title, '|', date);
}`,
    },
    {
      title: 'In Python: how many resources there are of each category',
      language: 'py',
      code: `import csv, io, urllib.request
from collections import Counter

answer = urllib.request.urlopen('${site.address}${dataRoutes.table}')
table = csv.DictReader(io.StringIO(answer.read().decode('utf-8-sig')))
for category, count in Counter(row['category'] for row in table).items():
    print(category, count)`,
    },
    {
      title: 'On a command line: the newest resource as Markdown',
      language: 'sh',
      code: `curl --silent ${site.address}${twinAt(addressOf('resources', newest.slug), 'md')}`,
    },
  ];
}
