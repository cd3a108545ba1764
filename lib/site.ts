/** What is true of the whole site. */
export const site = {
  name: 'LARCH resource library',
  organisation: 'London Anti-Racism Collaboration for Health',
  description: 'Recommendations, evidence, training and tools for taking racism out of health and care in London.',
  language: 'en-GB',
  /** The public URL, without a trailing slash. SITE_ADDRESS sets it for a build; the default is a reserved domain (RFC 2606). */
  address: (process.env.SITE_ADDRESS || 'https://larch-resources.example').replace(/\/$/, ''),
  /** Where a weakness of the site can be reported. SECURITY_CONTACT sets it for a build; none is known. */
  securityContact: process.env.SECURITY_CONTACT || undefined,
  /** The repository that the web editor writes to, and where people sign in: docs/editing.md. None is known. */
  editor: {
    backend: process.env.EDITOR_BACKEND || undefined,
    repository: process.env.EDITOR_REPOSITORY || undefined,
    branch: process.env.EDITOR_BRANCH || undefined,
    authAddress: process.env.EDITOR_AUTH_ADDRESS || undefined,
    appId: process.env.EDITOR_APP_ID || undefined,
  },
} as const;
