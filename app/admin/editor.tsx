/** The web editor in the browser: Decap CMS with the library's fields, checks, file format and preview. `lib/editor/web-editor/bundle.ts` bundles it. */

import { listApart, refuseDirectChanges, refuseOldVersions } from '../../components/editor/backends';
import { checkControls, registerFileName } from '../../components/editor/controls';
import type { PreviewProps } from '../../components/editor/decap';
import { forgetDraft, keepDraft, keptNewEntry, setDefaults, textOrDraft } from '../../components/editor/drafts';
import { withOurPhrases } from '../../components/editor/phrases';
import { registerFileAddress, registerPostText } from '../../components/editor/post-text-control';
import { openDecap, readStyles } from '../../components/editor/start';
import { TermPage } from '../../components/list/term-page';
import { ResourcePage } from '../../components/resource/resource-page';
import { StatisticPage } from '../../components/statistic/statistic-page';
import { TextPage } from '../../components/text/text-page';
import { TopicPage } from '../../components/topic/topic-page';
import { asShortSlug } from '../../lib/check/slug';
import { isTaxonomy } from '../../lib/content/taxonomies';
import { setDatasets, setKnown, showEntry } from '../../lib/editor/web-editor/browser-content';
import { setPublicFiles } from '../../lib/editor/web-editor/browser-files';
import type { KnownLibrary } from '../../lib/editor/web-editor/bundle';
import { captionKinds, formatOf, nameField } from '../../lib/editor/web-editor/config';
import { fromForm, toForm } from '../../lib/editor/web-editor/form-layout';
import { judge } from '../../lib/editor/web-editor/judge';
import {
  frontMatterOf,
  pickFrontMatter,
  readPost,
  readText,
  textFormat,
  writePost,
  writeText,
} from '../../lib/editor/web-editor/post-format';
import { completed } from '../../lib/editor/web-editor/values';
import { fileNameField } from '../../lib/editor/web-editor/widgets';
import { termView } from '../../lib/pages/lists';
import { resourceView } from '../../lib/pages/resource';
import { statisticView } from '../../lib/pages/statistics';
import { textView } from '../../lib/pages/text';
import { topicView } from '../../lib/pages/topic';
import { addressOf } from '../../lib/routes';
import { type ContentFolder, contentFolders, contentKinds } from '../../lib/schema/kinds';

await openDecap(continueNewEntry, async (cms, here) => {
  const known: KnownLibrary = await (await fetch(new URL('library.json', here))).json();
  setKnown(known);
  setDatasets(known.datasets);
  setPublicFiles(Object.keys(known.files));
  const judgeHere: Parameters<typeof checkControls>[1] = (place, value, entry) =>
    judge(place, value, entry, known.library);
  checkControls(cms, judgeHere);
  registerPostText(cms, judgeHere, known.library.statistics);
  registerFileAddress(cms, judgeHere);
  registerFileName(cms, judgeHere);
  for (const folder of contentFolders) {
    const { fields } = contentKinds[folder];
    cms.registerCustomFormat(formatOf(folder), 'md', {
      fromFile: (file) => {
        const values = readPost(fields, file);
        const text = textOrDraft(file, frontMatterOf(values));
        return toForm(folder, text === file ? values : { ...readPost(fields, text), ...pickFrontMatter(values) });
      },
      toFile: ({ [fileNameField]: _, ...form }) => {
        // The file name is the last part of the URL.
        const values = fromForm(folder, form);
        const file = writePost(fields, values);
        keepDraft(file, frontMatterOf(values));
        return file;
      },
    });
    cms.registerPreviewTemplate(folder, Preview);
  }
  cms.registerCustomFormat(textFormat, 'vtt', { fromFile: readText, toFile: writeText });
  cms.registerLocale('en', withOurPhrases(cms.getLocale('en')));
  refuseDirectChanges(cms);
  refuseOldVersions(cms);
  cms.registerEventListener({ name: 'postSave', handler: forgetDraft });
  listApart(
    cms,
    Object.values(captionKinds).map(({ extension }) => extension),
  );
  // One page of each type has every style that a preview can need.
  const styled = (['resources', 'categories', 'topics', 'statistics', 'pages'] as const).flatMap((folder) => {
    const document = known.library[folder].find(({ slug }) => slug !== 'home');
    return document ? [new URL(`..${addressOf(folder, document.slug)}`, here)] : [];
  });
  for (const style of await readStyles(styled)) cms.registerPreviewStyle(style, { raw: true });
});

/** Fill the form of a new entry from its unsaved draft. */
function continueNewEntry(config: Parameters<Parameters<typeof openDecap>[0]>[0]): void {
  const kept = keptNewEntry();
  const folder = contentFolders.find((each) => each === kept?.folder);
  if (!kept || !folder) return;
  const values = toForm(folder, readPost(contentKinds[folder].fields, kept.text));
  setDefaults(config.collections.find(({ name }) => name === folder)?.fields ?? [], values);
}

/** The preview of an entry from any folder of `content/`. */
function Preview({ entry, collection }: PreviewProps) {
  const folder = contentFolders.find((each) => each === collection.get('name'));
  if (!folder) return null;
  const { data, mediaFiles } = entry.toJS();
  const values: Record<string, unknown> = fromForm(folder, { ...Object(data) });
  const title = String(values[nameField(folder)] ?? '').trim();
  if (title === '' && String(values.body ?? '').trim() === '') return <p>The page will appear here as you write.</p>;
  const slug = String(entry.get('slug') || values[fileNameField] || asShortSlug(title));
  const document = completed(contentKinds[folder].fields, values);
  // A draft has no page yet, so show the page it will have.
  const status = document.status === 'draft' ? { status: 'published' } : {};
  const withPictures = (html: string) =>
    html.replace(/(?<=<img src=")\/images\/([^"]+)/g, (path, name: string) => pictureOf(mediaFiles, name) ?? path);
  showEntry(folder, { ...document, ...status, slug }, String(values.body ?? ''), withPictures);
  return <EntryPage folder={folder} slug={slug} />;
}

/** The blob URL of a picture added with the entry but not yet published. */
function pictureOf(files: unknown, name: string): string | undefined {
  if (!Array.isArray(files)) return undefined;
  const { url, displayURL } = { ...Object(files.find((file) => file.name === name)) };
  return [url, displayURL].find((address) => typeof address === 'string' && address.startsWith('blob:'));
}

function EntryPage({ folder, slug }: { folder: ContentFolder; slug: string }) {
  if (folder === 'resources') {
    const view = resourceView(slug);
    return view ? (
      <ResourcePage view={view} script="">
        {null}
      </ResourcePage>
    ) : null;
  }
  if (folder === 'statistics') {
    const view = statisticView(slug);
    return view ? <StatisticPage view={view} /> : null;
  }
  if (folder === 'topics') {
    const view = topicView(slug);
    return view ? <TopicPage view={view} /> : null;
  }
  if (folder === 'pages') {
    const view = textView(slug);
    return view ? <TextPage view={view} script="" /> : null;
  }
  const view = isTaxonomy(folder) ? termView(folder, slug) : undefined;
  return view ? <TermPage view={view} /> : null;
}
