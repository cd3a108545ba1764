import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { FaultNotice } from '../components/layout/fault-notice';
import { SiteFoot } from '../components/layout/site-foot';
import { sayFault } from '../lib/content/check/fault';
import { loadFaults } from '../lib/content/load';
import { listShelf } from '../lib/content/vocabularies';
import { routes } from '../lib/routes';
import { site } from '../lib/site';
import './site.css';

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

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language}>
      <body>
        <a href={`#${routes.mainAnchor}`} className="skip">
          Skip to the page
        </a>
        <FaultNotice faults={loadFaults().map(sayFault)} />
        {children}
        <SiteFoot categories={listShelf('categories')} />
      </body>
    </html>
  );
}
