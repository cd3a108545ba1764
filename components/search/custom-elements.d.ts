import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Props = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'resource-finder': Props & { 'data-records'?: string | undefined };
      'search-results': Props & { 'data-records': string };
    }
  }
}
