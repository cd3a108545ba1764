import type { DetailedHTMLProps, HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'transcript-find': { 'data-of': string; 'data-text': string };
      'resource-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-records'?: string | undefined;
        'data-suggest'?: string | undefined;
      };
      'recording-player': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        'data-recording': string;
        'data-embed'?: string | undefined;
        'data-talk'?: '' | undefined;
        'data-source'?: string | undefined;
        'data-start'?: number | undefined;
        'data-transcript'?: string | undefined;
        'data-documents'?: string | undefined;
      };
    }
  }
}
