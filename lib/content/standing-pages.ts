/** What pages say of themselves that the site makes and that no file of `content/` holds. */
export const standingPages = {
  pack: {
    title: 'Briefing pack',
    summary:
      'Pages of the library that you put together, in your order and with a note to each, to send, print or save as one.',
  },
  freshness: {
    title: 'How fresh the library is',
    summary:
      'Which resources are due for a review, which recordings have no address, and which lack captions: by organisation.',
  },
  statistics: {
    title: 'Figures you can use',
    summary: 'Every statistic of the library, each with its source, its date and what to be careful with.',
  },
  evidence: {
    title: 'What we know, and do not',
    summary:
      'Conditions against places: where the library has a figure on racial health inequality, how old it is, and where it has none.',
  },
} as const;
