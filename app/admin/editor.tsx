/** The web editor in the browser: Decap CMS with the library's fields, checks, file format and preview. `lib/editor/web-editor/bundle.ts` bundles it. */

import type { ReactNode } from 'react';
import { ApproachPage } from '../../components/approach/approach-page';
import { guardBackend } from '../../components/editor/backends';
import { registerControls } from '../../components/editor/controls';
import type { PreviewProps } from '../../components/editor/decap';
import { forgetDraft, keepDraft, keptNewEntry, setDefaults, textOrDraft } from '../../components/editor/drafts';
import { phrases } from '../../components/editor/phrases';
import { openDecap, readStyles } from '../../components/editor/start';
import { openWantedField } from '../../components/editor/wanted-field';
import { TermPage } from '../../components/list/term-page';
import { ResourcePage } from '../../components/resource/resource-page';
import { StatisticPage } from '../../components/statistic/statistic-page';
import { TextPage } from '../../components/text/text-page';
import { TopicPage } from '../../components/topic/topic-page';
import { asShortSlug } from '../../lib/check/slug';
import { isTaxonomy } from '../../lib/content/taxonomies';
import { setKnown, showEntry } from '../../lib/editor/web-editor/browser-library';
import type { KnownLibrary } from '../../lib/editor/web-editor/bundle';
import { type editorConfig, formatOf, locale, nameField, textFormat } from '../../lib/editor/web-editor/config';
import { fromForm, toForm } from '../../lib/editor/web-editor/form-layout';
import { frontMatterOf, readPost, readText, writePost, writeText } from '../../lib/editor/web-editor/post-format';
import { validate } from '../../lib/editor/web-editor/validate';
import { completed } from '../../lib/editor/web-editor/values';
import { fileNameField } from '../../lib/editor/web-editor/widgets';
import { approachView } from '../../lib/pages/approach';
import { termView } from '../../lib/pages/lists';
import { resourceView } from '../../lib/pages/resource';
import { statisticView } from '../../lib/pages/statistics';
import { textView } from '../../lib/pages/text';
import { topicView } from '../../lib/pages/topic';
import { addressOf } from '../../lib/routes';
import { type ContentFolder, contentFolders, contentKinds } from '../../lib/schema/kinds';

type Config = Omit<ReturnType<typeof editorConfig>, 'collections'> & {
  collections: { name: string; fields?: Parameters<typeof setDefaults>[0] }[];
};

await openDecap<Config>(async (cms, config, here) => {
  openWantedField(config);
  const kept = keptNewEntry(contentFolders);
  if (kept) {
    const fields = config.collections.find(({ name }) => name === kept.folder)?.fields ?? [];
    setDefaults(fields, toForm(kept.folder, readPost(kept.text)));
  }
  const known: KnownLibrary = await (await fetch(new URL('library.json', here))).json();
  setKnown(known);
  registerControls(cms, (place, value, entry) => validate(place, value, entry, known.library));
  for (const folder of contentFolders) {
    const { fields } = contentKinds[folder];
    cms.registerCustomFormat(formatOf(folder), 'md', {
      fromFile: (file) => {
        const before = frontMatterOf(readPost(file));
        return toForm(folder, readPost(textOrDraft(file, before), before));
      },
      // The file name is the last part of the URL.
      toFile: ({ [fileNameField]: _, ...form }) => {
        const values = fromForm(folder, form);
        const file = writePost(fields, values);
        keepDraft(file, frontMatterOf(values));
        return file;
      },
    });
    cms.registerPreviewTemplate(folder, Preview);
  }
  cms.registerCustomFormat(textFormat, 'vtt', { fromFile: readText, toFile: writeText });
  cms.registerLocale(locale, phrases);
  guardBackend(cms, config.backend.name);
  cms.registerEventListener({ name: 'postSave', handler: forgetDraft });
  // One page of each type has every style that a preview can need.
  const types = ['resources', 'categories', 'topics', 'statistics', 'approaches', 'pages'] as const;
  const styled = types.flatMap((folder) => {
    const document = known.library[folder].find(({ slug }) => slug !== 'home');
    return document ? [new URL(`..${addressOf(folder, document.slug)}`, here)] : [];
  });
  for (const style of await readStyles(styled)) cms.registerPreviewStyle(style, { raw: true });
});

/** The preview of an entry from any folder of `content/`. */
function Preview({ entry, collection }: PreviewProps) {
  const folder = contentFolders.find((each) => each === collection.get('name'));
  if (!folder) return null;
  const { data, mediaFiles } = entry.toJS();
  const values: Record<string, unknown> = fromForm(folder, { ...Object(data) });
  const title = String(values[nameField(folder)] ?? '').trim();
  const body = String(values.body ?? '');
  if (title === '' && body.trim() === '') return <p>The page will appear here as you write.</p>;
  const slug = String(entry.get('slug') || values[fileNameField] || asShortSlug(title));
  const document = completed(contentKinds[folder].fields, values);
  // A draft has no page yet, so show the page it will have.
  const status = document.status === 'draft' ? { status: 'published' } : {};
  const withPictures = (html: string) =>
    html.replace(/(?<=<img src=")\/images\/([^"]+)/g, (path, name: string) => pictureOf(mediaFiles, name) ?? path);
  showEntry(folder, { ...document, ...status, slug }, body, withPictures);
  return pageOf(folder, slug);
}

/** The blob URL of a picture added with the entry but not yet published. */
function pictureOf(files: unknown, name: string): string | undefined {
  if (!Array.isArray(files)) return undefined;
  const { url, displayURL } = { ...Object(files.find((file) => file.name === name)) };
  return [url, displayURL].find((address) => typeof address === 'string' && address.startsWith('blob:'));
}

function pageOf(folder: ContentFolder, slug: string): ReactNode {
  switch (folder) {
    case 'resources':
      return draw(resourceView(slug), (view) => <ResourcePage view={view} />);
    case 'statistics':
      return draw(statisticView(slug), (view) => <StatisticPage view={view} />);
    case 'approaches':
      return draw(approachView(slug), (view) => <ApproachPage view={view} />);
    case 'topics':
      return draw(topicView(slug), (view) => <TopicPage view={view} />);
    case 'pages':
      return draw(textView(slug), (view) => <TextPage view={view} />);
    default:
      return isTaxonomy(folder) && draw(termView(folder, slug), (view) => <TermPage view={view} />);
  }
}

function draw<View>(view: View | undefined, page: (view: View) => ReactNode): ReactNode {
  return view && page(view);
}
