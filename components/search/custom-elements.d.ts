import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'search-results': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { 'data-records': string };
    }
  }
}
