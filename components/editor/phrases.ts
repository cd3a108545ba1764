/** What Decap says, in plain British English. */

type Phrases = { [name: string]: string | Phrases };

const ours: Phrases = {
  auth: {
    login: 'Open the editor',
    loggingIn: 'Signing in …',
    loginWithGitHub: 'Sign in with GitHub',
    loginWithGitLab: 'Sign in with GitLab',
  },
  app: {
    header: { content: 'All content', workflow: 'Changes under way', media: 'Pictures', quickAdd: 'Add' },
    app: {
      errorHeader: 'The editor cannot start',
      configErrors: 'What is wrong',
      checkConfigYml: 'Tell the people who look after the site.',
      loadingConfig: 'Loading …',
      waitingBackend: 'Waiting for the repository …',
    },
    notFoundPage: { header: 'There is no such page' },
  },
  collection: {
    sidebar: { collections: 'What to edit', allCollections: 'Everything', searchAll: 'Search everything' },
    collectionTop: {
      newButton: 'Add %{collectionLabel}',
      newButtonAriaLabel: 'Add %{collectionLabel}',
      searchResults: 'Found for “%{searchTerm}”',
      searchResultsInCollection: 'Found for “%{searchTerm}” in %{collection}',
      viewAsList: 'Show as a list',
      viewAsGrid: 'Show as cards',
    },
    entries: {
      loadingEntries: 'Loading …',
      cachingEntries: 'Loading …',
      longerLoading: 'This can take a few minutes the first time',
      noEntries: 'Nothing here yet',
      unpublishedHeader: 'Not yet in the library',
    },
    defaultFields: { updatedOn: { label: 'Last changed' } },
  },
  editor: {
    editorControlPane: {
      widget: {
        required: '“%{fieldLabel}” is needed.',
        rangeMin: '“%{fieldLabel}” needs at least %{minCount}.',
        min: 'Write a number from %{minValue} upwards.',
      },
    },
    editor: {
      onLeavePage: 'Leave this page? What you have not saved will be lost.',
      onUpdatingWithUnsavedChanges: 'Save your changes first, then change the status.',
      confirmLoadBackup: 'This browser kept an earlier version that was never saved. Use it?',
      onDeleteUnpublishedChanges: 'Throw away all changes that are under way here? What is published stays as it is.',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Throw away all changes that are under way here, also those you have not saved? What is published stays as it is.',
      loadingEntry: 'Loading …',
    },
    editorInterface: { togglePreview: 'Show or hide the preview', toggleScrollSync: 'Scroll both sides together' },
    editorToolbar: {
      save: 'Save',
      saving: 'Saving …',
      backCollection: ' In %{collectionLabel}',
      unsavedChanges: 'Not saved yet',
      changesSaved: 'Saved',
      status: 'Status: %{status}',
      draft: 'Draft',
      inReview: 'For review',
      ready: 'Reviewed',
      published: 'In the library',
      deleteUnpublishedChanges: 'Throw away these changes',
      deleteUnpublishedEntry: 'Throw away this draft',
      statusInfoTooltipDraft: 'You are still at work on this. To have it looked at, set the status to “For review”.',
      statusInfoTooltipInReview: 'Somebody will look at this. You can still change it.',
      updating: 'Changing …',
      deployButtonLabel: 'See the page',
      deployPreviewButtonLabel: 'See the preview',
      deployPreviewPendingButtonLabel: 'Look for a preview',
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
      details: 'Load this page again. What you had written may be offered to you. If it goes wrong again, you can ',
      reportIt: 'tell the makers of the editor, Decap, at GitHub.',
      privacyWarning: 'The report says what went wrong. Look through it before you send it.',
      recoveredEntry: { heading: 'What you had written', warning: 'Copy it before you leave this page.' },
    },
    settingsDropdown: { logOut: 'Sign out', account: 'Your account' },
    toast: {
      missingRequiredField: 'Not saved yet. Correct the fields marked in red.',
      entrySaved: 'Saved',
      entryUpdated: 'The status is changed',
      onFailToPersist: 'This could not be saved: %{details}',
      onFailToLoadEntries: 'This could not be loaded: %{details}',
      onFailToUpdateStatus: 'The status could not be changed: %{details}',
      onLoggedOut: 'You are signed out. Copy what you have not saved, then sign in again.',
      onBackendDown: 'The repository cannot be reached at the moment: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Loading …',
      workflowHeading: 'Changes under way',
      newPost: 'Add',
      description: '%{smart_count} change to be reviewed |||| %{smart_count} changes to be reviewed',
      dateFormat: 'D MMMM',
    },
    workflowCard: { deleteChanges: 'Throw away', deleteNewEntry: 'Throw away' },
    workflowList: {
      onDeleteEntry: 'Throw this away?',
      draftHeader: 'Drafts',
      inReviewHeader: 'For review',
      readyHeader: 'Reviewed',
      currentEntries: '%{smart_count} change |||| %{smart_count} changes',
    },
  },
};

/** Decap's phrases with ours in their place. */
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
