import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'resource-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-records'?: string | undefined;
        'data-suggest'?: string | undefined;
      };
      'recording-player': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-recording': string;
        'data-embed'?: string | undefined;
        'data-talk'?: '' | undefined;
        'data-source': string;
        'data-transcript'?: string | undefined;
        'data-documents'?: string | undefined;
      };
    }
  }
}
