import { readdirSync, readFileSync } from 'node:fs';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';

const markdown = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify);
const read = (slug) => /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`posts/${slug}.md`, 'utf8'));

export const slugs = () => readdirSync('posts').map((name) => name.replace(/\.md$/, ''));
export const fieldsOf = (slug) => parse(read(slug)[1]);
export const htmlOf = (slug) => String(markdown.processSync(read(slug)[2]));
