/**
 * `npm run comment`: makes the comment on a pull request of what `npm run review` found. Run on the code that is in use, never on the
 * proposed one: the data come from there, and nothing else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { sayComment } from './review/comment';
import { reportRule } from './review/report';
import { takeSuggestions } from './review/take-suggestions';

const folder = '.review';
const { RUN_ADDRESS: run = '', PREVIEW_ADDRESS: preview } = process.env;
const report = reportRule.parse(JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')));
const suggestions = takeSuggestions(JSON.parse(readFileSync(`${folder}/suggestions.json`, 'utf8')));
writeFileSync(`${folder}/comment.md`, sayComment(report, { run, preview: preview || undefined }));
writeFileSync(`${folder}/suggestions.json`, JSON.stringify(suggestions));
console.log(`Written: a comment, and ${suggestions.length} suggestions.`);
