/** Types for the parts of Decap CMS we use; it has none (https://decapcms.org/docs/customization/). */
import type { Component, ComponentType } from 'react';

/** An Immutable.js value, as in Decap's state. */
interface Immutable {
  get(name: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

/** The props of a widget's control. */
export interface ControlProps {
  value: unknown;
  field: Immutable;
  collection: Immutable;
  forID: string;
  classNameWrapper: string;
  mediaPaths: Immutable;
  onChange(value: unknown): void;
  onOpenMediaLibrary(options: object): void;
  onRemoveInsertedMedia(id: string): void;
  onValidateObject?(id: string, errors: readonly { type: string; message: string }[]): void;
  getEntry(): Immutable;
}

/** The props of a preview. */
export interface PreviewProps {
  entry: Immutable;
  collection: Immutable;
}

export type Control = new (props: ControlProps) => Component<ControlProps> & { validate?(): void };

export interface DecapCms {
  init(settings: { config: object }): void;
  getWidget(name: string): { control: Control; preview: ComponentType };
  registerWidget(name: string, control: Control, preview?: ComponentType): void;
  registerPreviewTemplate(name: string, preview: ComponentType<PreviewProps>): void;
  registerPreviewStyle(style: string, options: { raw: boolean }): void;
  registerCustomFormat(
    name: string,
    extension: string,
    format: { fromFile(text: string): object; toFile(values: Record<string, unknown>): string },
  ): void;
  registerLocale(name: string, phrases: object): void;
  getBackend(name: string): { init(...settings: unknown[]): Storage };
  registerEventListener(listener: { name: 'postSave'; handler(): void }): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS: DecapCms;
    h: typeof import('react').createElement;
  }
}

export interface Unpublished {
  diffs: readonly { path: string; id: string }[];
  updatedAt?: string;
  pullRequestAuthor?: string;
}

/** The methods of a back end that we use. */
export interface Storage {
  getEntry(path: string): Promise<{ data: string }>;
  unpublishedEntry(entry: { collection: string; slug: string }): Promise<Unpublished>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(
    entry: { dataFiles: readonly { path: string; slug: string; raw: string }[] },
    options: { collectionName?: string },
  ): Promise<unknown>;
}
