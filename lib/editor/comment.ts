/**
 * `npm run comment`: makes the comment on a pull request of what `npm run review` found. Run on the code that is in use, never on the
 * proposed one: only the data come from there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { reportRule, sayComment, suggestionsOf } from './review-report';

const { RUN_ADDRESS: run = '', PREVIEW_ADDRESS: preview } = process.env;
const report = reportRule.parse(JSON.parse(readFileSync('.review/report.json', 'utf8')));
const suggestions = suggestionsOf(report);
writeFileSync('.review/comment.md', sayComment(report, { run, preview: preview || undefined }));
writeFileSync('.review/suggestions.json', JSON.stringify(suggestions));
console.log(`Written: a comment, and ${suggestions.length} suggestions.`);
