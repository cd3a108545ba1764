/** Contentlayer's configuration: types the content from our schema and turns Markdown into HTML. */
import { makeSource } from 'contentlayer2/source-files';
import { writeLibrary } from './lib/build/write-library';
import { documentTypes } from './lib/content/document-types';
import { markdownToHtml } from './lib/markdown/plugins';

export default makeSource({
  contentDirPath: 'content',
  // No posts: our own check reads them.
  contentDirExclude: ['settings.yml', 'synonyms.yml', 'words.yml', 'captions', 'data'],
  documentTypes,
  markdown: markdownToHtml,
  // By default, Contentlayer drops a bad post and reports success.
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  onSuccess: writeLibrary,
});
