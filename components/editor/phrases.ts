/** Decap's interface texts in British English (https://decapcms.org/docs/registering-locales/). */

type Phrases = { [name: string]: string | Phrases };

const ours: Phrases = {
  auth: {
    login: 'Open the editor',
    loggingIn: 'Signing in …',
    loginWithGitHub: 'Sign in with GitHub',
    loginWithGitLab: 'Sign in with GitLab',
  },
  app: {
    header: { content: 'All content', workflow: 'Changes in progress', media: 'Pictures', quickAdd: 'Add' },
    app: {
      errorHeader: 'The editor cannot start',
      configErrors: 'Details',
      checkConfigYml: 'Tell the people who look after the site.',
      loadingConfig: 'Loading …',
      waitingBackend: 'Waiting for the repository …',
    },
    notFoundPage: { header: 'Page not found' },
  },
  collection: {
    sidebar: { collections: 'What to edit', allCollections: 'Everything', searchAll: 'Search everything' },
    collectionTop: {
      newButton: 'Add %{collectionLabel}',
      newButtonAriaLabel: 'Add %{collectionLabel}',
      searchResults: 'Results for “%{searchTerm}”',
      searchResultsInCollection: 'Results for “%{searchTerm}” in %{collection}',
      viewAsList: 'Show as a list',
      viewAsGrid: 'Show as cards',
    },
    entries: {
      loadingEntries: 'Loading …',
      cachingEntries: 'Loading …',
      longerLoading: 'This can take a few minutes the first time',
      noEntries: 'Nothing here yet',
      unpublishedHeader: 'Not published yet',
    },
    defaultFields: { updatedOn: { label: 'Last changed' } },
  },
  editor: {
    editorControlPane: {
      widget: {
        required: '“%{fieldLabel}” is needed.',
        rangeMin: '“%{fieldLabel}” needs at least %{minCount}.',
        min: 'Write a number of at least %{minValue}.',
      },
    },
    editor: {
      onLeavePage: 'Leave this page? Unsaved changes will be lost.',
      onUpdatingWithUnsavedChanges: 'Save your changes first, then change the status.',
      confirmLoadBackup: 'This browser has an earlier version that wasn’t saved. Use it?',
      onDeleteUnpublishedChanges: 'Discard all changes in progress here? The published version stays as it is.',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Discard all changes in progress here, including unsaved ones? The published version stays as it is.',
      loadingEntry: 'Loading …',
    },
    editorInterface: { togglePreview: 'Show or hide the preview', toggleScrollSync: 'Scroll both sides together' },
    editorToolbar: {
      save: 'Save',
      saving: 'Saving …',
      backCollection: ' In %{collectionLabel}',
      unsavedChanges: 'Unsaved changes',
      changesSaved: 'Saved',
      status: 'Status: %{status}',
      draft: 'Draft',
      inReview: 'For review',
      ready: 'Reviewed',
      published: 'Published',
      deleteUnpublishedChanges: 'Discard these changes',
      deleteUnpublishedEntry: 'Discard this draft',
      statusInfoTooltipDraft: 'You are still working on this. When it is ready, set the status to “For review”.',
      statusInfoTooltipInReview: 'A maintainer will review this. You can still edit it.',
      updating: 'Updating …',
      deployButtonLabel: 'See the page',
      deployPreviewButtonLabel: 'See the preview',
      deployPreviewPendingButtonLabel: 'Check for a preview',
    },
    editorWidgets: { datetime: { now: 'Today', clear: 'Clear', setToNow: 'Set %{fieldLabel} to today' } },
  },
  mediaLibrary: {
    mediaLibraryModal: {
      mediaAssets: 'Files',
      images: 'Pictures',
      upload: 'Add from this computer',
      uploading: 'Adding …',
      chooseSelected: 'Use this one',
      deleteSelected: 'Delete',
      noAssetsFound: 'No files yet',
      noImagesFound: 'No pictures yet',
      noResults: 'Nothing found',
      loading: 'Loading …',
      search: 'Search',
    },
  },
  ui: {
    default: { goBackToSite: 'Back to the site' },
    errorBoundary: {
      title: 'Something went wrong in the editor',
      details: 'Reload this page. The editor may offer what you had written. If it goes wrong again, you can ',
      reportIt: 'report it to the developers of Decap on GitHub.',
      privacyWarning: 'The report says what went wrong. Read it before you send it.',
      recoveredEntry: { heading: 'What you had written', warning: 'Copy it before you leave this page.' },
    },
    settingsDropdown: { logOut: 'Sign out', account: 'Your account' },
    toast: {
      missingRequiredField: 'Not saved yet. Correct the fields marked in red.',
      entrySaved: 'Saved',
      entryUpdated: 'Status changed',
      onFailToPersist: 'Not saved: %{details}',
      onFailToLoadEntries: 'Couldn’t load this: %{details}',
      onFailToUpdateStatus: 'Couldn’t change the status: %{details}',
      onLoggedOut: 'You are signed out. Copy anything you haven’t saved, then sign in again.',
      onBackendDown: 'Can’t reach the repository at the moment: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Loading …',
      workflowHeading: 'Changes in progress',
      newPost: 'Add',
      description: '%{smart_count} change to be reviewed |||| %{smart_count} changes to be reviewed',
      dateFormat: 'D MMMM',
    },
    workflowCard: { deleteChanges: 'Discard', deleteNewEntry: 'Discard' },
    workflowList: {
      onDeleteEntry: 'Discard this?',
      draftHeader: 'Drafts',
      inReviewHeader: 'For review',
      readyHeader: 'Reviewed',
      currentEntries: '%{smart_count} change |||| %{smart_count} changes',
    },
  },
};

/** Decap's phrases, overridden by ours. */
export function withOurPhrases(phrases: object, own: Phrases = ours): object {
  const merged: Record<string, unknown> = { ...phrases };
  for (const [name, value] of Object.entries(own)) {
    const before = merged[name];
    merged[name] =
      typeof value === 'object' && typeof before === 'object' && before !== null
        ? withOurPhrases(before, value)
        : value;
  }
  return merged;
}
