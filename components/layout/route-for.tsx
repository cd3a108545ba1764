import { notFound } from 'next/navigation';
import { type ComponentType, cache } from 'react';
import { metadataOf } from '../../lib/outputs/metadata';
import type { Page } from '../../lib/pages/page';
import { noPage } from '../../lib/routes';

/** The metadata and page that a route exports, from the view that its parameters name. */
export function routeFor<Params, View extends { page: Page }>(
  viewOf: (params: Params) => View | undefined,
  Content: ComponentType<{ view: View }>,
  metadata?: (view: View) => Parameters<typeof metadataOf>[1],
) {
  interface Props {
    params: Promise<Params>;
  }
  // Made once for both. React compares arguments by identity, so they go in as text.
  const viewAt = cache((params: string) => viewOf(JSON.parse(params)));
  return {
    async generateMetadata({ params }: Props) {
      const view = viewAt(JSON.stringify(await params));
      return view && metadataOf(view.page, metadata?.(view));
    },
    async RoutePage({ params }: Props) {
      const view = viewAt(JSON.stringify(await params));
      if (!view) notFound();
      return <Content view={view} />;
    },
  };
}

/** The parameters of a route's pages. Next exports no route without pages, so one without any gets a page that the build leaves behind. */
export function neverEmpty<Params>(pages: readonly Params[], one: (slug: string) => Params): Params[] {
  return pages.length > 0 ? [...pages] : [one(noPage)];
}

/** The segments after `start` in the URLs of a paged list, as its route's parameter. */
export function pageSegments(url: string, start: string): { page: string[] } {
  return { page: url.slice(start.length).split('/').filter(Boolean) };
}

/** What a route exports whose parameter is the name of one of its files. */
export function fileRoute(type: string, listFiles: () => Promise<readonly { file: string; text: string }[]>) {
  return {
    async generateStaticParams() {
      return (await listFiles()).map(({ file }) => ({ file }));
    },
    async GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
      const wanted = (await params).file;
      const found = (await listFiles()).find(({ file }) => file === wanted);
      const headers = { 'content-type': `${type}; charset=utf-8` };
      return new Response(found?.text ?? '', { status: found ? 200 : 404, headers });
    },
  };
}
