import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'resource-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-records'?: string | undefined;
        'data-sheet'?: string | undefined;
        'data-suggest'?: string | undefined;
      };
      'recording-player': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-name': string;
        'data-title': string;
        'data-embed'?: string | undefined;
        'data-start'?: number | undefined;
      };
    }
  }
}
