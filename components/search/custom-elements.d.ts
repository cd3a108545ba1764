import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'transcript-find': { 'data-of': string; 'data-text': string };
      'resource-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-records'?: string | undefined;
        'data-suggest'?: string | undefined;
      };
    }
  }
}
