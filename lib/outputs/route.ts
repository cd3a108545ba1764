/** What most routes export: the metadata and the drawing of one view. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import type { Page } from '../pages/page';
import { type Extras, metadataOf } from './metadata';

/** A route whose view is found by its parameters; without a view, there is no such page. */
export function routeOf<Params, View extends { page: Page }>(
  find: (params: Params) => View | undefined,
  draw: (view: View) => ReactNode | Promise<ReactNode>,
  extrasOf: (view: View) => Extras = () => ({}),
) {
  async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
    const view = find(await params);
    return view ? metadataOf(view.page, extrasOf(view)) : {};
  }
  async function drawPage({ params }: { params: Promise<Params> }) {
    const view = find(await params);
    if (!view) notFound();
    return draw(view);
  }
  return { generateMetadata, drawPage };
}
