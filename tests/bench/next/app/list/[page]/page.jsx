import { fieldsOf, slugs } from '../../../posts';

const size = 18;

export const dynamicParams = false;
export const generateStaticParams = () =>
  Array.from({ length: Math.ceil(slugs().length / size) }, (_, index) => ({ page: String(index + 1) }));

export default async function Page({ params }) {
  const { page } = await params;
  return (
    <ul>
      {slugs()
        .slice((page - 1) * size, page * size)
        .map((slug) => (
          <li key={slug}>
            <a href={`/resources/${slug}/`}>{fieldsOf(slug).title}</a>
          </li>
        ))}
    </ul>
  );
}
