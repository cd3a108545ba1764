import type { RingCharacter } from '../../rings/characters';

/** What a card stands on. A hue is a kind of resource, gold is for finding, and forest is for stepping back to the library itself. */
export type Ground = RingCharacter | 'finding' | 'the library';

export interface GroundColours {
  field: string;
  /** Of the title, the mark and the name. */
  ink: string;
  /** Of the words above the title. */
  label: string;
  /** Of the drawing. */
  drawing: string;
}

const ink = '#13211a';

function hue(field: string, deep: string): GroundColours {
  return { field, ink, label: deep, drawing: deep };
}

/** The light values of components/layout/tokens.css: a picture cannot turn with the reader's scheme. */
export const grounds: Readonly<Record<Ground, GroundColours>> = {
  recommendations: hue('#bfdcb6', '#10452a'),
  evidence: hue('#b3d7dc', '#0b4150'),
  webinars: hue('#f6c3af', '#6f1a0b'),
  training: hue('#dcc7e4', '#4f2159'),
  'case-studies': hue('#e6cda6', '#56300a'),
  tools: hue('#dadd94', '#3a4006'),
  finding: hue('#f2b32e', ink),
  // What a dark band shows.
  'the library': { field: '#10281b', ink: '#f4eddd', label: '#b9c3b6', drawing: '#f5bb3d' },
};

/** What a chart stands on, and its colours: again the light values. */
export const plateColours = { paper: '#faf5e9', ink, soft: '#424f45', gold: '#f2b32e' } as const;
