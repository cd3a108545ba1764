/**
 * Our own words in Decap's interface, which keeps its own for everything else
 * (https://decapcms.org/docs/registering-locales/).
 */
export const phrases = {
  auth: {
    login: 'Open the editor',
    loginWithGitHub: 'Sign in with GitHub',
    loginWithGitLab: 'Sign in with GitLab',
  },
  app: { header: { content: 'All content', workflow: 'Changes in progress', media: 'Pictures', quickAdd: 'Add' } },
  collection: {
    sidebar: { collections: 'What to edit', searchAll: 'Search everything' },
    collectionTop: { newButton: 'Add %{collectionLabel}', newButtonAriaLabel: 'Add %{collectionLabel}' },
    entries: { unpublishedHeader: 'Not published yet' },
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
      onUpdatingWithUnsavedChanges: 'Save your changes first, then change the status.',
      onDeleteUnpublishedChanges: 'Discard all changes in progress here? The published version stays as it is.',
      onDeleteUnpublishedChangesWithUnsavedChanges:
        'Discard all changes in progress here, including unsaved ones? The published version stays as it is.',
    },
    editorToolbar: {
      backCollection: ' In %{collectionLabel}',
      inReview: 'For review',
      ready: 'Reviewed',
      deleteUnpublishedChanges: 'Discard these changes',
      deleteUnpublishedEntry: 'Discard this draft',
      statusInfoTooltipDraft: 'You are still working on this. When it is ready, set the status to “For review”.',
      statusInfoTooltipInReview: 'A maintainer will review this. You can still edit it.',
    },
    editorWidgets: {
      datetime: { now: 'Today', setToNow: 'Set %{fieldLabel} to today' },
      file: {
        choose: 'Add a file',
        chooseUrl: 'Add a link',
        promptUrl: 'Paste the link to the document',
        chooseDifferent: 'Change the file',
        replaceUrl: 'Change the link',
        remove: 'Remove',
      },
    },
  },
  mediaLibrary: {
    mediaLibraryModal: {
      images: 'Pictures',
      mediaAssets: 'Files',
      upload: 'Add from this computer',
      chooseSelected: 'Use this one',
    },
  },
  ui: {
    settingsDropdown: { logOut: 'Sign out' },
    toast: {
      missingRequiredField: 'Not saved yet. Correct the fields marked in red.',
      onFailToPersist: 'Not saved: %{details}',
      onLoggedOut: 'You are signed out. Copy anything you haven’t saved, then sign in again.',
    },
  },
  workflow: {
    workflow: {
      workflowHeading: 'Changes in progress',
      newPost: 'Add',
      description: '%{smart_count} change to be reviewed |||| %{smart_count} changes to be reviewed',
      dateFormat: 'D MMMM',
    },
    workflowCard: { deleteChanges: 'Discard', deleteNewEntry: 'Discard' },
    workflowList: { onDeleteEntry: 'Discard this?', inReviewHeader: 'For review', readyHeader: 'Reviewed' },
  },
};
