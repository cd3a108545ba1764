import { fieldsOf, htmlOf, slugs } from '../../../posts';

export const dynamicParams = false;
export const generateStaticParams = () => slugs().map((slug) => ({ slug }));

export async function generateMetadata({ params }) {
  const { title, description } = fieldsOf((await params).slug);
  return { title, description };
}

export default async function Page({ params }) {
  const { slug } = await params;
  return (
    <main>
      <h1>{fieldsOf(slug).title}</h1>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the posts are made up here. */}
      <div dangerouslySetInnerHTML={{ __html: htmlOf(slug) }} />
    </main>
  );
}
