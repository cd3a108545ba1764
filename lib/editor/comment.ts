/**
 * `npm run comment`: turns the output of `npm run review` into a pull request comment. Runs on the base branch's code, never on the
 * proposed code: only the data comes from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatComment, reportRule, suggestionsOf } from './review-comment';

const { RUN_ADDRESS: run = '', PREVIEW_ADDRESS: preview } = process.env;
const report = reportRule.parse(JSON.parse(readFileSync('.review/report.json', 'utf8')));
const suggestions = suggestionsOf(report);
writeFileSync('.review/comment.md', formatComment(report, { run, preview: preview || undefined }));
writeFileSync('.review/suggestions.json', JSON.stringify(suggestions));
console.log(`Written: a comment, and ${suggestions.length} suggestions.`);
