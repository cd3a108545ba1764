/** The folders of `content/` and the fields of their files. */
import type { z } from 'zod';
import type { Heading } from '../markdown/outline';
import { approachFields } from './approach-fields';
import { type FieldsRule, fieldsRule } from './field';
import {
  audienceFields,
  categoryFields,
  glossaryFields,
  lifeStageFields,
  organisationFields,
  pageFields,
  topicFields,
} from './other-fields';
import { resourceFields } from './resource-fields';
import { groupTermsFields, statisticFields } from './statistic-fields';

/** Folder → name of one file, Contentlayer type, and fields. */
export const contentKinds = {
  resources: { noun: 'resource', type: 'Resource', fields: resourceFields },
  categories: { noun: 'category', type: 'Category', fields: categoryFields },
  topics: { noun: 'topic', type: 'Topic', fields: topicFields },
  'life-stages': { noun: 'life stage', type: 'LifeStage', fields: lifeStageFields },
  audiences: { noun: 'audience', type: 'Audience', fields: audienceFields },
  organisations: { noun: 'organisation', type: 'Organisation', fields: organisationFields },
  pages: { noun: 'page', type: 'Page', fields: pageFields },
  statistics: { noun: 'statistic', type: 'Statistic', fields: statisticFields },
  approaches: { noun: 'approach', type: 'Approach', fields: approachFields },
  glossary: { noun: 'glossary term', type: 'GlossaryTerm', fields: glossaryFields },
  'group-terms': { noun: 'list of group terms', type: 'GroupTerms', fields: groupTermsFields },
} as const;

export type ContentFolder = keyof typeof contentKinds;

export const contentFolders = Object.keys(contentKinds) as ContentFolder[];

/** Whether the files of a folder have their own pages. */
export function hasPages(folder: ContentFolder): boolean {
  return folder !== 'group-terms' && folder !== 'glossary';
}

type FieldsIn<Folder extends ContentFolder> = (typeof contentKinds)[Folder]['fields'];

/** What every document has in addition to its fields. */
export interface DocumentParts {
  /** The file name without `.md`: the last part of its URL. */
  slug: string;
  /** Words in the body, for reading time. */
  words: number;
  headings: Heading[];
  /** The statistics in the body, if any. */
  statistics?: string[];
}

/** A document of a folder, without its body. */
type DocumentIn<Folder extends ContentFolder> = z.output<FieldsRule<FieldsIn<Folder>>> & DocumentParts;

export type Resource = DocumentIn<'resources'>;
export type EditorsPage = DocumentIn<'pages'>;
export type Statistic = DocumentIn<'statistics'>;
export type Approach = DocumentIn<'approaches'>;

/** The whole library, without bodies. */
export type Library = { [Folder in ContentFolder]: DocumentIn<Folder>[] };

/** The zod schema of a folder's front matter. */
export function ruleOf(folder: ContentFolder) {
  return fieldsRule(contentKinds[folder].fields);
}

/** The folders whose files are terms that resources are filed under. */
export type Taxonomy = 'categories' | 'topics' | 'life-stages' | 'audiences' | 'organisations';

export const captionsFolder = 'content/captions';
