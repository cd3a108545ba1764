/** The folders of `content/` and what a file in each can say. */
import type { z } from 'zod';
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

/** Folder → what one file in it is called, its Contentlayer type, and its fields. */
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

/** Whether the files of a folder have pages of their own. */
export function hasPages(folder: ContentFolder): boolean {
  return folder !== 'group-terms' && folder !== 'glossary';
}

type FieldsIn<Folder extends ContentFolder> = (typeof contentKinds)[Folder]['fields'];

/** What every document has besides its own fields. */
export interface DocumentParts {
  /** The file name without `.md`: the last part of its address. */
  slug: string;
  /** Words in the body, for reading time. */
  words: number;
  headings: Heading[];
  /** The statistics in the body, if any. */
  statistics?: string[];
}

export interface Heading {
  level: number;
  text: string;
  /** The anchor: the first mark, as in `## Words {#anchor}`; without one, as GitHub makes it from the words. */
  id: string;
  /** The anchors that lead here too, from the marks after the first. */
  otherIds?: string[];
}

/** A document of a folder, without its body. */
export type DocumentIn<Folder extends ContentFolder> = z.output<FieldsRule<FieldsIn<Folder>>> & DocumentParts;

export type Resource = DocumentIn<'resources'>;
export type Page = DocumentIn<'pages'>;
export type Statistic = DocumentIn<'statistics'>;
export type Approach = DocumentIn<'approaches'>;

/** The whole library, without bodies. */
export type Library = { [Folder in ContentFolder]: DocumentIn<Folder>[] };

/** The zod rule of a folder's front matter. */
export function ruleOf(folder: ContentFolder) {
  return fieldsRule(contentKinds[folder].fields);
}
