import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '../components/layout/site-footer';
import { Script } from '../components/ui/script';
import { bundleSheet } from '../lib/build/scripts';
import { loadProblems } from '../lib/content/load';
import { routes } from '../lib/routes';
import { site } from '../lib/site';
import './site.css';
import './utilities.css';

export const metadata: Metadata = {
  metadataBase: new URL(site.address),
  title: { default: site.name, template: `%s – ${site.name}` },
  description: site.description,
  icons: {
    icon: [
      { url: '/favicon.ico', sizes: '32x32' },
      { url: '/icon.svg', type: 'image/svg+xml' },
    ],
    apple: '/apple-touch-icon.png',
  },
  manifest: '/site.webmanifest',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf5e9' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1814' },
  ],
};

/** Every page. During `npm run dev` it shows errors in the content until they are fixed. */
export default async function Layout({ children }: { children: ReactNode }) {
  const problems = loadProblems();
  return (
    <html lang={site.language}>
      <head>
        <link rel="stylesheet" media="print" href={(await bundleSheet('print')).address} />
        <Script name="share" />
      </head>
      <body>
        <a href={`#${routes.mainAnchor}`} className="skip">
          Skip to main content
        </a>
        {problems.length > 0 && (
          <div role="alert" className="notice">
            <p>
              <b>Your change isn’t shown yet. Fix {problems.length === 1 ? 'this error' : 'these errors'} first.</b>
            </p>
            {problems.map((problem) => (
              <pre key={problem}>{problem}</pre>
            ))}
          </div>
        )}
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
